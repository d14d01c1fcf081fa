import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose words are no elements, or for machines. */
const untouched = new Set(['script', 'style', 'title', 'template', 'textarea', 'option', 'pre']);

/** A text of a page. */
export interface PageText {
  text: string;
  /** Where it begins and ends in the page's file. */
  from: number;
  to: number;
  parent: Element;
  /** The language that the elements around it say, '' where none does. */
  lang: string;
  /** Whether it stands in what script brings alive over the server's nodes, text by text. */
  isAlive: boolean;
  /** Whether it stands in a drawing. */
  isDrawn: boolean;
  /** Whether it stands in what keeps numbers with their units by itself: an element `whole`, and a widget's frame. */
  isKept: boolean;
}

/** The value of an element's attribute; undefined where it has none. */
export const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

const isKept = (element: Element) =>
  (attributeOf(element, 'class') ?? '').split(' ').some((name) => /^(?:whole|frame)$/.test(name));

/** The texts of a page, but for those whose element holds no elements, such as a script's. */
export function textsOf(html: string): PageText[] {
  const found: PageText[] = [];
  const walk = (
    nodes: readonly Node[],
    parent: Element | undefined,
    at: Pick<PageText, 'lang' | 'isAlive' | 'isDrawn' | 'isKept'>,
  ) => {
    for (const node of nodes) {
      if (node.nodeName === '#text') {
        const { value, sourceCodeLocation: place } = node as DefaultTreeAdapterTypes.TextNode;
        if (!parent || !place) continue;
        found.push({ text: value, from: place.startOffset, to: place.endOffset, parent, ...at });
      } else if ('tagName' in node && !untouched.has(node.tagName)) {
        walk(node.childNodes, node, {
          lang: attributeOf(node, 'lang') ?? at.lang,
          isAlive:
            at.isAlive || node.tagName === 'astro-island' || attributeOf(node, 'id') === 'capsule',
          isDrawn: at.isDrawn || node.tagName === 'svg',
          isKept: at.isKept || isKept(node),
        });
      }
    }
  };
  const { childNodes } = parse(html, { sourceCodeLocationInfo: true });
  walk(childNodes, undefined, { lang: '', isAlive: false, isDrawn: false, isKept: false });
  return found;
}
