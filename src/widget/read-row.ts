import type { SetRow } from './define.ts';

const rowName = (row: SetRow) => JSON.stringify(Object.values(row).slice(0, 3));

/** A text of a data row. @throws RangeError when the column is empty or no text */
export function textIn(row: SetRow, column: string): string {
  const cell = row[column];
  if (typeof cell !== 'string') throw new RangeError(`${rowName(row)}: “${column}” has no text.`);
  return cell;
}

/** A text of a data row; undefined where the column is empty. */
export function textOrNone(row: SetRow, column: string): string | undefined {
  return row[column] === undefined ? undefined : String(row[column]);
}

/** A number of a data row. @throws RangeError when the column is empty or no number */
export function numberIn(row: SetRow, column: string): number {
  const cell = row[column];
  if (typeof cell !== 'number') throw new RangeError(`${rowName(row)}: “${column}” has no number.`);
  return cell;
}

/** A number of a data row; undefined where the column is empty. @throws RangeError when it has a text instead */
export function numberOrNone(row: SetRow, column: string): number | undefined {
  return row[column] === undefined ? undefined : numberIn(row, column);
}

/** One of a few words in a data row. @throws RangeError when the column has none of them */
export function oneOf<const T extends string>(
  row: SetRow,
  column: string,
  options: readonly T[],
): T {
  const found = options.find((option) => option === row[column]);
  if (found === undefined)
    throw new RangeError(
      `${rowName(row)}: “${column}” is “${row[column] ?? ''}”, not one of ${options.join(', ')}.`,
    );
  return found;
}
