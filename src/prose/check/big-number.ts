import { hasDigits, writtenOut } from '../../ledger/number-parser.ts';

const big =
  /980\s*million|980,000,000|9\.8\s?亿|9\s?亿\s?8000\s?万|九亿八千万|九点八亿|98000\s?万|9 8000 0000/;
const small = /98\s*million|98,000,000|9[,]?800\s?余?多?万|九千八百[余多]?万|(?<!\d )9800 0000/;

/**
 * Whether a passage leaves TechNode's number alone: 980 million without TechNode's name, or without
 * the 98 million beside it. The site's own name, with its capital M or in quotation marks in Chinese, is no number.
 */
export function leavesBigNumberAlone(passage: string, siteNames: readonly string[]): boolean {
  const text = siteNames.reduce((rest, name) => rest.replaceAll(name, ' '), passage);
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
