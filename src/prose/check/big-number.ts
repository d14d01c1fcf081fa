import { hasDigits, writtenOut } from '../../ledger/number-parser.ts';

/** How 98 million and 980 million are written in either language, whatever white space stands between the digits. */
export const twoNumbers = {
  big: /(?<![\d,.])980(?:\s*million|[,\s]?000[,\s]?000)|9\.8\s?亿|9\s?亿\s?8000\s?万|九亿八千万|九点八亿|98,?000\s?万|(?<!\d\s?)9\s?8000\s?0000|[Nn]ine hundred and eighty million/,
  small:
    /(?<![\d,.])98(?:\s*million|[,\s]?000[,\s]?000)|(?<!\d\s?)9[,\s]?800\s?余?多?万|九千八百[余多]?万|(?<!\d\s?)9800\s?0000|[Nn]inety-eight million/,
} as const;

/**
 * Whether a passage leaves TechNode's number alone: 980 million without TechNode's name, or without
 * the 98 million beside it. The site's own name, with its capital M or in quotation marks in Chinese, is no number.
 */
export function leavesBigNumberAlone(passage: string, siteNames: readonly string[]): boolean {
  const text = siteNames.reduce((rest, name) => rest.replaceAll(name, ' '), passage);
  const { big, small } = twoNumbers;
  return big.test(text) && !(text.includes('TechNode') && small.test(text));
}

/** The first run of characters around a digit that is not allowed to stand by itself; undefined when there is none. */
export function bareNumber(text: string, allowed: readonly string[]): string | undefined {
  const rest = allowed.reduce((left, phrase) => left.replaceAll(phrase, ' '), text);
  return hasDigits(rest) ? /\S*\d\S*(?:\s\S+)?/.exec(rest)?.[0] : undefined;
}

/** The first number of a Chinese text that is written out and that no list allows; undefined when there is none. */
export function numberInHan(text: string, allowed: readonly string[]): string | undefined {
  const rest = allowed.reduce((left, phrase) => left.replaceAll(phrase, ' '), text);
  return writtenOut(rest)[0]?.text;
}
