import { escapeText } from '../../standalone/escape.ts';
import { languageTags, type Locale } from '../../i18n/locales.ts';
import { inBrackets, sentenceMarks } from '../../i18n/sentence.ts';
import { inFull } from '../../i18n/numbers.ts';
import { withUnit } from '../lesson/goals.ts';
import type { LessonQuestion } from '../lesson/lesson.ts';
import { asHtml } from './markup.ts';
import type { Materials, TextFile } from '../lesson/materials.ts';
import { qrSvg } from './qr.ts';
import style from './worksheet.css?raw';
import { fileWords, type FileWords } from './words.ts';

const letters = 'ABCDEF';

function roomFor(question: LessonQuestion, goal: string, said: FileWords): string {
  switch (question.kind) {
    case 'choice': {
      const answers = question.answers.map(
        ({ text }, place) => `<li><span class="box">${letters[place]}</span>${asHtml(text)}</li>`,
      );
      return `<ul class="answers">${answers.join('')}</ul>`;
    }
    case 'number':
      return `<p class="short">${said.answer}<span class="line"></span>${question.unit && ' '}${asHtml(question.unit)}</p>`;
    case 'set':
      return `<p>${said.goal}${asHtml(goal)}</p><p class="soft">${said.setHere}</p><div class="room"></div>`;
  }
}

function rightAnswer(question: LessonQuestion, goal: string, locale: Locale): string {
  const said = fileWords[locale];
  switch (question.kind) {
    case 'choice': {
      const answers = question.answers.map(
        ({ text, feedback }, place) =>
          `<li${place === question.right ? ' class="right"' : ''}><span class="box">${letters[place]}</span>${asHtml(text)}${feedback ? ` <em>${asHtml(feedback)}</em>` : ''}</li>`,
      );
      return `<p>${said.rightAnswer}<strong>${letters[question.right]}</strong></p><ul class="answers">${answers.join('')}</ul>`;
    }
    case 'number': {
      const { value, tolerance, unit, replies } = question;
      const amount = (number: number) => escapeText(withUnit(inFull(number, locale, 6), unit));
      const within = tolerance > 0 ? inBrackets(said.within(amount(tolerance)), locale) : '';
      return `<p>${said.rightAnswer}<strong>${amount(value)}</strong>${within}</p><p><em>${asHtml(replies.right)}</em></p>`;
    }
    case 'set':
      return `<p>${said.goal}<strong>${asHtml(goal)}</strong></p><p><em>${asHtml(question.replies.right)}</em></p>`;
  }
}

function sheet(
  { lesson }: Materials,
  heading: string,
  top: string,
  body: (question: LessonQuestion, index: number) => string,
  foot: string,
): string {
  const questions = lesson.questions.map(
    (question, index) =>
      `<li><p class="question">${asHtml(question.text)}</p>${body(question, index)}</li>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${languageTags[lesson.locale]}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(`${lesson.title} · ${heading}`)}</title><style>${style}</style></head>`,
    `<body><main><header><p class="soft">${heading}</p><h1>${escapeText(lesson.title)}</h1></header>`,
    top,
    `<ol class="questions">${questions.join('')}</ol>`,
    `<footer class="soft">${foot}</footer></main></body></html>`,
  ].join('\n');
}

/**
 * A worksheet to print, with room to write and a QR code of the widget in its state, and the answer key
 * as a file of its own.
 * @param site the site’s name
 */
export function worksheetFiles(materials: Materials, site: string): [TextFile, TextFile] {
  const { lesson, page, name, goals } = materials;
  const said = fileWords[lesson.locale];
  const foot = escapeText(said.from(name, site));
  const head = [said.student, said.group, said.date]
    .map((label) => `<span>${label}<span class="line"></span></span>`)
    .join(' ');
  const top = [
    `<p class="names">${head}</p>`,
    lesson.instruction && `<p>${asHtml(lesson.instruction)}</p>`,
    `<div class="figure-link"><div class="qr">${qrSvg(page, name)}</div>`,
    `<p>${said.scan}<br><a href="${escapeText(page)}">${escapeText(page)}</a></p></div>`,
  ].join('\n');
  const note = `<p>${said.keyNote}${sentenceMarks[lesson.locale].space}${escapeText(said.passAt(lesson.pass))}</p>`;
  return [
    {
      name: 'worksheet.html',
      text: sheet(
        materials,
        said.worksheet,
        top,
        (question, index) => roomFor(question, goals[index] ?? '', said),
        foot,
      ),
    },
    {
      name: 'answer-key.html',
      text: sheet(
        materials,
        said.key,
        note,
        (question, index) => rightAnswer(question, goals[index] ?? '', lesson.locale),
        foot,
      ),
    },
  ];
}
