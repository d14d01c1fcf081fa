/**
 * A number and what it counts, as in `98 million`, `24 August`, `9800余万次` or `22日`. What a text is split into at
 * it alternates: words, a number with its unit, words again.
 */
export const numberAndUnit = /(\d(?:[\d.,]*\d)?(?:[余多千百万亿]*\p{Script=Han}| [a-z]+))/iu;

/** Keeps each number and what it counts on one line, in an element `whole`. @param html text that may hold elements */
export function keepUnits(html: string): string {
  return html.replace(/(^|>)([^<]+)/g, (_, tag: string, text: string) => {
    const parts = text.split(numberAndUnit);
    return (
      tag + parts.map((part, at) => (at % 2 ? `<span class="whole">${part}</span>` : part)).join('')
    );
  });
}

/** Whether words hold a number and are short enough to stand on one line at every width. @param html text that may hold elements */
export function staysWhole(html: string): boolean {
  const plain = html.replace(/<[^>]*>/g, '').trim();
  return /\d/.test(plain) && plain.length <= 12;
}
