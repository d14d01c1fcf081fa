/** A number and the word behind it, as in `98 million` or `24 August`. */
const numberAndWord = /(\d[\d.,]*) (?=\p{L})/gu;

/**
 * Keeps a number and the word behind it on one line, by a space that no line ends at.
 * @param html text that may hold elements; what stands within their tags is left as it is
 */
export function keepUnits(html: string): string {
  return html.replace(/(^|>)([^<]+)/g, (_, tag: string, text: string) => {
    return tag + text.replace(numberAndWord, '$1\u00a0');
  });
}
