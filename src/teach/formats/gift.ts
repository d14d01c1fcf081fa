import type { LessonQuestion } from '../lesson/lesson.ts';
import { asHtml } from './markup.ts';
import type { Materials } from '../lesson/materials.ts';
import { plainName } from './plain-name.ts';
import { fileWords } from './words.ts';

/** A text with every sign escaped that GIFT gives a meaning to. */
function escapeGift(text: string): string {
  return text.replace(/[\\~=#{}:]/g, String.raw`\$&`);
}

/** A text as HTML within GIFT; said to be HTML each time, so that a text that begins like a format or a weight is none. */
function rich(text: string): string {
  return `[html]${escapeGift(asHtml(text))}`;
}

const feedback = (text: string) => (text ? `#${rich(text)}` : '');

function answersOf(question: LessonQuestion): string[] {
  switch (question.kind) {
    case 'choice':
      return question.answers.map(
        ({ text, feedback: said }, place) =>
          `${place === question.right ? '=' : '~'}${rich(text)}${feedback(said)}`,
      );
    case 'number': {
      const { value, tolerance, replies } = question;
      return [
        `=${value}:${tolerance}${feedback(replies.right)}`,
        ...(replies.wrong ? [`~${feedback(replies.wrong)}`] : []),
      ];
    }
    case 'set':
      return [];
  }
}

/**
 * The lesson’s questions as a GIFT question bank. GIFT cannot judge a widget: such a task becomes an
 * essay that gives its goal and the widget’s address.
 */
export function writeGift({ lesson, page, goals }: Materials): string {
  const said = fileWords[lesson.locale];
  const title = escapeGift(plainName(lesson.title));
  const blocks = lesson.questions.map((question, index) => {
    const link = `<br><a href="${asHtml(page)}">${asHtml(page)}</a>`;
    const isNumber = question.kind === 'number';
    // A numerical question refuses words and asks again: no answer is lost, and one hint saves the trouble.
    const digits = isNumber && Math.abs(question.value) >= 1e4 ? `\n(${said.inDigits})` : '';
    const unit = isNumber && question.unit ? `\n(${said.unit(question.unit)})` : '';
    const goal = question.kind === 'set' ? `\n${said.goal}${goals[index] ?? ''}` : '';
    const text = `${rich(question.text + goal + unit + digits)}${escapeGift(link)}`;
    const opening = question.kind === 'number' ? '{#' : '{';
    return [`::${title} ${index + 1}::${text}`, opening, ...answersOf(question), '}'].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
