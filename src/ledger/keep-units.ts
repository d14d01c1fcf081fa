/** A number and the word behind it, as in `98 million` or `24 August`. */
const numberAndWord = /(\d[\d.,]*) (?=\p{L})/gu;

/** A number and what it counts in Chinese, as in `9800余万次` or `22日`. */
const numberAndHan = /\d[\d.,]*[余多]?[千百万亿]*\p{Script=Han}/gu;

/**
 * Keeps a number and what it counts on one line: by a space that no line ends at, in Chinese by an element `whole`.
 * @param html text that may hold elements; what stands within their tags is left as it is
 */
export function keepUnits(html: string): string {
  return html.replace(/(^|>)([^<]+)/g, (_, tag: string, text: string) => {
    const kept = text.replace(numberAndWord, '$1\u00a0');
    return tag + kept.replace(numberAndHan, '<span class="whole">$&</span>');
  });
}

/** Whether words hold a number and are short enough to stand on one line at every width. @param html text that may hold elements */
export function staysWhole(html: string): boolean {
  const plain = html.replace(/<[^>]*>/g, '').trim();
  return /\d/.test(plain) && plain.length <= 12;
}
