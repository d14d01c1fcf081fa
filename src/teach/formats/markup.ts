import { escapeText } from '../../standalone/escape.ts';

/** A piece of XML that is already escaped. */
export interface Markup {
  readonly xml: string;
}

/**
 * An XML element. Texts among its children are escaped, so that nothing a teacher types can become markup.
 * @param attributes values of our own making: no line breaks, which XML would not keep
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Markup | string)[]
): Markup {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeText(value)}"`,
  );
  const inside = children.map((child) =>
    typeof child === 'string' ? escapeText(child) : child.xml,
  );
  return { xml: `<${name}${written.join('')}>${inside.join('')}</${name}>` };
}

/** A whole XML file. */
export function xmlFile(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

/** A plain text as HTML: what was typed, to the letter, its line breaks kept. */
export function asHtml(text: string): string {
  return escapeText(text).replaceAll('\n', '<br>');
}
