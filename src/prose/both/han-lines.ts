/** A Han character or one of the signs that Chinese is punctuated with. */
const han = String.raw`[⺀-鿿豈-﫿︰-﹏＀-￯“”‘’…—]`;

const besideHan = new RegExp(String.raw`(?<=${han})[ \t]*\n[ \t]*|[ \t]*\n[ \t]*(?=${han})`, 'gu');

/** A text without the line breaks beside Chinese, which would show as spaces that Chinese does not have. */
export const withoutHanBreaks = (text: string): string => text.replace(besideHan, '');

/** Components that stand within a line. */
const inline = '(?:Fact|Term|Set|Scrub|Cite)';

const brokenLine = new RegExp(
  String.raw`(?<=${han}|</${inline}>|<Cite [^>\n]*/>|<Scrub [^>\n]*/>)\n(?=${han}|<${inline}\b)`,
  'gu',
);

/** The MDX of a Chinese text with its paragraphs each on one line, however they were wrapped in the file. */
export const joinHanLines = (mdx: string): string => mdx.replace(brokenLine, '');
