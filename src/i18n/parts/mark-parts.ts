import { numberAndUnit, staysWhole } from './keep-units.ts';
import { attributeOf, textsOf, type PageText } from './page-texts.ts';

/** What is Chinese or Japanese in a text, with the digits that stand in its words. */
const foreign =
  /[\d.,]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+(?:[\d.,、，。；：]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)*/gu;

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The language of a part that a page in a Latin script has in other signs. */
const languageOfPart = (text: string): 'ja' | 'zh-Hans' => (kana.test(text) ? 'ja' : 'zh-Hans');

/** The Chinese and Japanese texts of a page in a Latin script that no `lang` says to be so. */
export const unmarkedTexts = (html: string): PageText[] => textsOf(html).filter(isUnmarked);

const isUnmarked = ({ lang, text }: PageText) =>
  !/^(?:zh|ja)/.test(lang) && text.search(foreign) >= 0;

/** What is put into a page at a place in its file. */
interface Insertion {
  at: number;
  text: string;
}

/** Each number between two places of the file on one line with its unit; Han units where that is the language. */
function unitsIn(html: string, from: number, to: number, isHan: boolean): Insertion[] {
  let at = from;
  return html
    .slice(from, to)
    .split(numberAndUnit)
    .flatMap((part, index): Insertion[] => {
      const begins = at;
      at += part.length;
      if (index % 2 === 0 || (!isHan && /\p{Script=Han}$/u.test(part))) return [];
      return [
        { at: begins, text: '<span class="whole">' },
        { at, text: '</span>' },
      ];
    });
}

/** What is put into a page for one of its texts, in the order in which it stands there. */
function marksFor(page: PageText, isLatin: boolean, html: string): Insertion[] {
  const { from, to, parent, isAlive, isDrawn, isKept, text } = page;
  const isCut = !isAlive && !isDrawn && !isKept;
  const units = (start: number, end: number, isHan: boolean) =>
    isCut ? unitsIn(html, start, end, isHan) : [];
  if (!isLatin || !isUnmarked(page)) return units(from, to, page.lang.startsWith('zh'));
  const only = text.trim().replace(foreign, '') === '';
  const start = parent.sourceCodeLocation?.startTag;
  // What is nothing else, or is not to be cut, has its language on its element.
  if (start && only && parent.childNodes.length === 1 && attributeOf(parent, 'lang') === undefined)
    return [
      {
        at: start.startOffset + 1 + parent.tagName.length,
        text: ` lang="${languageOfPart(text)}"`,
      },
      ...units(from, to, true),
    ];
  if (isAlive) return [];
  const tag = isDrawn ? 'tspan' : 'span';
  let done = from;
  const marks = [...html.slice(from, to).matchAll(foreign)].flatMap(({ 0: part, index }) => {
    const [begins, ends] = [from + index, from + index + part.length];
    const before = units(done, begins, false);
    done = ends;
    const kept = isCut && staysWhole(part);
    const open = `<${tag} lang="${languageOfPart(part)}"${kept ? ' class="whole"' : ''}>`;
    return [
      ...before,
      { at: begins, text: open },
      ...(kept ? [] : units(begins, ends, true)),
      { at: ends, text: `</${tag}>` },
    ];
  });
  return [...marks, ...units(done, to, false)];
}

function put(insertions: readonly Insertion[], html: string): string {
  // From the end on, and at one place the later one first: what was put in before then stands behind it.
  return insertions
    .toReversed()
    .sort((a, b) => b.at - a.at)
    .reduce((rest, { at, text }) => rest.slice(0, at) + text + rest.slice(at), html);
}

/**
 * A page with its texts marked: each number on one line with what it counts, and, in a Latin script, the language of
 * its Chinese and Japanese parts said, so that they are read aloud and set as what they are. What script brings
 * alive text by text says and keeps its own.
 */
export function markParts(html: string): string {
  const isLatin = !/<html[^>]* lang="zh/.test(html);
  return put(
    textsOf(html).flatMap((text) => marksFor(text, isLatin, html)),
    html,
  );
}
