import { csvFormatRows } from 'd3-dsv';

/** Texts that a spreadsheet would turn into a number: digits with signs between them, such as an ID number. */
const likeNumber = /^[-+=(\s%$¥€]*[\d.,][-+=\d.,\s%()e]*$/i;

/** Texts that it would turn into a date of its own reckoning, or run as a formula. */
const likeDate =
  /^\d{1,2}[-/.]\d{1,4}(?:[-/.]\d{2,4})?$|^(?:\d{1,2}\W+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\W+\d{1,4}(?:\W+\d{1,4})?$/i;
const likeFormula = /^[=+@-]/;

/** Years and ISO dates, which are meant to be read as what they are. */
const isoDate = /^(?:1[89]|2[01])\d\d(?:-\d\d(?:-\d\d)?)?(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?)?$/;

/** A cell as CSV has it; a text stays a text in every spreadsheet, with its leading zeros and all its digits. */
function written(cell: string | number): string {
  const text = String(cell);
  if (typeof cell === 'number' || text === '' || isoDate.test(text)) return text;
  return likeNumber.test(text) || likeDate.test(text) || likeFormula.test(text)
    ? `="${text.replaceAll('"', '""')}"`
    : text;
}

/**
 * Rows as CSV text; the first is the head. Begins with a byte-order mark, without which spreadsheets misread Chinese.
 * A text that looks like a number is written as `="…"`, which spreadsheets show as the text.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${csvFormatRows(rows.map((row) => row.map(written)))}\n`;
}
