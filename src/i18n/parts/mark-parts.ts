import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What is Chinese or Japanese in a text, with the digits that stand in its words. */
const foreign =
  /[\d.,]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+(?:[\d.,、，。；：]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)*/gu;

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The language of a part that a page in a Latin script has in other signs. */
const languageOfPart = (text: string): 'ja' | 'zh-Hans' => (kana.test(text) ? 'ja' : 'zh-Hans');

/** Elements whose words are no elements, or for machines. */
const untouched = new Set(['script', 'style', 'title', 'template', 'textarea', 'option', 'pre']);

/** A text of a page that stands in another language than its element says. */
interface UnmarkedText {
  text: string;
  /** Where it begins and ends in the page's file. */
  from: number;
  to: number;
  parent: Element;
  /** Whether it stands in what script brings alive over the server's nodes, text by text. */
  isAlive: boolean;
  /** Whether it stands in a drawing. */
  isDrawn: boolean;
}

const attributeOf = ({ attrs }: Element, name: string) =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** The Chinese and Japanese texts of a page that no `lang` says to be so. */
export function unmarkedTexts(html: string): UnmarkedText[] {
  const found: UnmarkedText[] = [];
  const walk = (
    nodes: readonly Node[],
    parent: Element | undefined,
    at: Omit<UnmarkedText, 'text' | 'from' | 'to' | 'parent'> & { lang: string },
  ) => {
    for (const node of nodes) {
      if (node.nodeName === '#text') {
        const { value, sourceCodeLocation: place } = node as DefaultTreeAdapterTypes.TextNode;
        if (!parent || !place || /^(?:zh|ja)/.test(at.lang) || value.search(foreign) < 0) continue;
        const { isAlive, isDrawn } = at;
        found.push({
          text: value,
          from: place.startOffset,
          to: place.endOffset,
          parent,
          isAlive,
          isDrawn,
        });
      } else if ('tagName' in node && !untouched.has(node.tagName)) {
        walk(node.childNodes, node, {
          lang: attributeOf(node, 'lang') ?? at.lang,
          isAlive:
            at.isAlive || node.tagName === 'astro-island' || attributeOf(node, 'id') === 'capsule',
          isDrawn: at.isDrawn || node.tagName === 'svg',
        });
      }
    }
  };
  const document = parse(html, { sourceCodeLocationInfo: true });
  walk(document.childNodes, undefined, { lang: '', isAlive: false, isDrawn: false });
  return found;
}

/** What is put into a page at a place in its file. */
interface Insertion {
  at: number;
  text: string;
}

function marksFor(
  { from, to, parent, isAlive, isDrawn, text }: UnmarkedText,
  html: string,
): Insertion[] {
  const only = text.trim().replace(foreign, '') === '';
  const start = parent.sourceCodeLocation?.startTag;
  // What is nothing else, or is not to be cut, has its language on its element.
  if (start && only && parent.childNodes.length === 1 && attributeOf(parent, 'lang') === undefined)
    return [
      {
        at: start.startOffset + 1 + parent.tagName.length,
        text: ` lang="${languageOfPart(text)}"`,
      },
    ];
  if (isAlive) return [];
  const tag = isDrawn ? 'tspan' : 'span';
  return [...html.slice(from, to).matchAll(foreign)].flatMap(({ 0: part, index }) => [
    { at: from + index, text: `<${tag} lang="${languageOfPart(part)}">` },
    { at: from + index + part.length, text: `</${tag}>` },
  ]);
}

/**
 * A page in a Latin script with the language of its Chinese and Japanese parts said, so that they are read aloud
 * and set as what they are. What script brings alive text by text says its own.
 */
export function markParts(html: string): string {
  const marks = unmarkedTexts(html).flatMap((text) => marksFor(text, html));
  return marks
    .sort((a, b) => b.at - a.at)
    .reduce((rest, { at, text }) => rest.slice(0, at) + text + rest.slice(at), html);
}
