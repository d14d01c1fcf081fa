import { csvFormatRows } from 'd3-dsv';

/** Rows as CSV text; the first is the head. Begins with a byte-order mark, without which spreadsheets misread Chinese. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `﻿${csvFormatRows(rows.map((row) => row.map(String)))}\n`;
}
