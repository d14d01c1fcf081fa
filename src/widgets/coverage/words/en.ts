import { inFull, inWords } from '../../../i18n/numbers.ts';
import { capital } from '../../../i18n/sentence.ts';
import type { Bound } from '../model/coverage.ts';
import type { CoverageSentences } from './type.ts';

const people = (value: number) => inWords(value, 3, 'en');
const percent = (share: number) => `${inFull(100 * share, 'en', 0)}%`;
const bounds: Readonly<Record<Bound, string>> = {
  exactly: '',
  about: 'about ',
  'at-least': 'more than ',
};
const stated = (value: number, bound: Bound) => `${bounds[bound]}${people(value)}`;

/** The sentences of the coverage widget in English. */
export const en: CoverageSentences = {
  bureaus: { baihang: 'Baihang', registry: 'the central bank’s registry' },
  year: (year, found) => (found ? String(year) : `${year}: nothing found`),
  lines: {
    records: (records) => `${people(records)} with a loan on record`,
    covered: (covered) => `${people(covered)} covered`,
    china: (frame) => `${people(frame)} people of China, end of 2019`,
  },
  title: {
    gap: (bureau, year) => `No figure found for ${bureau} in ${year}`,
    share: (bureau, share) => `Of those ${bureau} covered, ${percent(share)} had a loan on record`,
    onlyRecords: (records) =>
      `${people(records)} with a loan on record, and no count of all covered`,
    onlyCovered: (covered) => `${people(covered)} covered, and no count of those with a loan`,
  },
  measure: (bureau, when, frame) =>
    `${capital(bureau)}, ${when}. One square is 10 million people, one column 100 million; the frame is China’s ${people(frame)} at the end of 2019.`,
  key: {
    records: (records) => `a loan on record: ${people(records)}`,
    covered: (covered) => `covered, no loan on record: ${people(covered)}`,
    unsplit: (covered) => `covered, with or without a loan: ${people(covered)}`,
    rest: (rest, coveredKnown) =>
      `${coveredKnown ? 'not covered' : 'everybody else'}: ${people(rest)}`,
  },
  summary: {
    gap(bureau, year, before, after) {
      const near = [before && `before it ${before}`, after && `after it ${after}`].filter(Boolean);
      return `For ${year} no figure of ${bureau} was found, so nothing is drawn. The nearest years with one: ${near.join(', ')}.`;
    },
    onlyRecords: (bureau, when, records) =>
      `${capital(bureau)}, ${when}: ${people(records)} people had a loan on record. How many were covered in all was not found for this year.`,
    onlyCovered: (bureau, when, covered, bound) =>
      `${capital(bureau)}, ${when}: ${stated(covered, bound)} people covered. How many of them had a loan on record was not found, so what was known of them cannot be told.`,
    both: (bureau, when, covered, bound, records) =>
      `${capital(bureau)}, ${when}: ${stated(covered, bound)} people covered. For ${people(records)} of them, ${percent(records / covered)}, it had a loan on record; the other ${people(covered - records)} were covered without one.`,
  },
  who: (who) => `Who says so: ${who}.`,
  note: (note) => `${note}.`,
  earlier: (figures) =>
    `Earlier in the same year: ${figures.map(({ count, bound, when }) => `${stated(count, bound)} (${when})`).join(', ')}.`,
  meaning: {
    baihang:
      'What counts as covered may have widened when data from identity checks was added; no source found says by how much.',
    registry:
      'Covered means any file in the registry, with or without a loan. In most years no count of loan records was found.',
  },
};
