import type { Table } from '../define.ts';
import { readShownDate } from './read-shown-date.ts';

/** What tables show where there is nothing. */
const nothing = '–';

/** A cell as a machine reads it: nothing as an empty text, a date in the writing of ISO 8601. */
function plainCell(cell: string | number): string | number {
  if (typeof cell === 'number') return cell;
  return cell === nothing ? '' : (readShownDate(cell) ?? cell);
}

/**
 * A table for spreadsheets: empty cells are empty, dates are ISO dates as precise as they are known, and no
 * column holds numbers and words: where one does, the words stand in a column of their own beside it.
 * @param inWords the head of such a column, `{head}` standing for the head of the column of numbers
 */
export function forSpreadsheet({ head, rows }: Table, inWords: string): Table {
  const cells = rows.map((row) => row.map(plainCell));
  const columns = head.map((name, place) => {
    const column = cells.map((row) => row[place] ?? '');
    const numbers = column.map((cell) => (typeof cell === 'number' ? cell : ''));
    const words = column.map((cell) => (typeof cell === 'number' ? '' : cell));
    const isMixed = numbers.some((cell) => cell !== '') && words.some((cell) => cell !== '');
    return isMixed
      ? [
          { name, cells: numbers },
          { name: inWords.replace('{head}', name), cells: words },
        ]
      : [{ name, cells: column }];
  });
  const all = columns.flat();
  return {
    head: all.map(({ name }) => name),
    rows: rows.map((_, row) => all.map((column) => column.cells[row] ?? '')),
  };
}
