const months =
  'January February March April May June July August September October November December';
const english = new RegExp(`^(?:(?:(\\d{1,2}) )?(${months.replaceAll(' ', '|')}) )?(\\d{4})$`);
const chinese = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/;

function oneDate(text: string): string | undefined {
  const [, day, name = '', year] = english.exec(text) ?? [];
  const found = chinese.exec(text);
  const month = name ? String(months.split(' ').indexOf(name) + 1) : found?.[2];
  const parts = [year ?? found?.[1], month, day ?? found?.[3]].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.map((part) => part.padStart(2, '0')).join('-') : undefined;
}

/**
 * A date that `showDate` has put into words, in any of the site's languages, as the ledger writes it:
 * `31 December 2020` and `2020年12月31日` are `2020-12-31`, `March 2015 – November 2019` is `2015-03/2019-11`.
 * @returns undefined for a text that is no date and nothing else
 */
export function readShownDate(text: string): string | undefined {
  const parts = text.split(' – ').map(oneDate);
  return parts.every((part) => part !== undefined) ? parts.join('/') : undefined;
}
