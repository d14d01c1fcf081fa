/** A number and the word behind it, as in `98 million` or `24 August`. */
const numberAndWord = /(\d[\d.,]*) (?=\p{L})/gu;
/** A number and the characters that count with it, as in `9800余万次` or `12月`. */
const numberAndCharacters = /\d[\d.,]*[余多]?[万亿]?\p{Script=Han}/gu;

/**
 * Keeps a number and the word behind it on one line: by a space that no line ends at, or, in Chinese, which has none,
 * by an element of the class `whole`.
 * @param html text that may hold elements; what stands within their tags is left as it is
 */
export function keepUnits(html: string): string {
  return html.replace(/(^|>)([^<]+)/g, (_, tag: string, text: string) => {
    const kept = text.replace(numberAndWord, '$1\u00a0');
    return tag + kept.replace(numberAndCharacters, '<span class="whole">$&</span>');
  });
}
