import { csvParseRows } from 'd3-dsv';
import type { ContentProblem } from '../../schemas/read/problems.ts';
import { readYaml } from '../../schemas/read/read-yaml.ts';
import {
  dataSetSchema,
  type ColumnKind,
  type DataSetHead,
} from '../../schemas/records/data-set.ts';
import { looseDate, type Bilingual } from '../../schemas/shared.ts';

/** What a cell holds; absent when it is empty. */
export type Cell = string | number | Bilingual | undefined;

/** A data set with its rows, checked: every cell is of its column's kind. */
export interface DataSet extends DataSetHead {
  id: string;
  rows: readonly Readonly<Record<string, Cell>>[];
}

/** The ids of facts, sources or entities that the rows of a data set name. */
export function idsIn(
  { columns, rows }: DataSet,
  kind: 'fact' | 'source' | 'entity',
): ReadonlySet<string> {
  const names = Object.keys(columns).filter((name) => columns[name]?.kind === kind);
  const cells = rows.flatMap((row) => names.map((name) => row[name]));
  return new Set(cells.filter((cell) => typeof cell === 'string'));
}

interface Known {
  facts: { has(id: string): boolean };
  sources: { has(id: string): boolean };
  entities: { has(id: string): boolean };
}

/** Reads one text as a column's kind, or says in words what is wrong with it. */
function readCell(text: string, kind: ColumnKind, known: Known): Cell | { wrong: string } {
  if (kind === 'number')
    return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : { wrong: `“${text}” is no number` };
  if (kind === 'date')
    return looseDate.safeParse(text).success ? text : { wrong: `“${text}” is no date` };
  if (kind === 'source' && !known.sources.has(text))
    return { wrong: `there is no source “${text}” in content/sources.yaml` };
  if (kind === 'fact' && !known.facts.has(text)) return { wrong: `there is no fact “${text}”` };
  if (kind === 'entity' && !known.entities.has(text))
    return { wrong: `there is no company or institution “${text}” in content/entities.yaml` };
  return text;
}

function headOf(columns: DataSetHead['columns']): string[] {
  return Object.entries(columns).flatMap(([name, { kind }]) =>
    kind === 'text' ? [`${name}_en`, `${name}_zh`] : [name],
  );
}

function readRow(
  cells: readonly string[],
  head: readonly string[],
  columns: DataSetHead['columns'],
  known: Known,
  complain: (message: string) => void,
): Record<string, Cell> {
  const text = (name: string) => (cells[head.indexOf(name)] ?? '').trim();
  const row: Record<string, Cell> = {};
  for (const [name, { kind, optional }] of Object.entries(columns)) {
    if (kind === 'text') {
      const [en, zh] = [text(`${name}_en`), text(`${name}_zh`)];
      if (en && zh) row[name] = { en, zh };
      else if (en || zh || !optional) complain(`${name}: needs both languages`);
      continue;
    }
    const found = text(name);
    if (!found) {
      if (!optional) complain(`${name}: is empty`);
      continue;
    }
    const cell = readCell(found, kind, known);
    if (typeof cell === 'object' && 'wrong' in cell) complain(`${name}: ${cell.wrong}`);
    else row[name] = cell;
  }
  return row;
}

/**
 * Reads every data set of the content folder: `content/data/<id>.yaml` and the `.csv` beside it.
 * @param texts paths from the project's root → texts
 * @param known the facts, sources and entities that cells may name
 * @returns the sets by id, and what is wrong with file and line
 */
export function readSets(
  texts: Readonly<Record<string, string>>,
  known: Known,
): { sets: Map<string, DataSet>; problems: ContentProblem[] } {
  const sets = new Map<string, DataSet>();
  const problems: ContentProblem[] = [];
  for (const path of Object.keys(texts).sort()) {
    const rowsAlone = /^content\/data\/[a-z0-9-]+(?=\.csv$)/.exec(path)?.[0];
    if (rowsAlone !== undefined && texts[`${rowsAlone}.yaml`] === undefined)
      problems.push({ file: path, line: 1, message: `has no head: ${rowsAlone}.yaml is missing` });
    const id = /^content\/data\/([a-z0-9-]+)\.yaml$/.exec(path)?.[1];
    if (id === undefined) continue;
    const read = readYaml(path, texts[path] ?? '', dataSetSchema);
    problems.push(...read.problems);
    if (!read.data) continue;
    const file = path.replace(/yaml$/, 'csv');
    const csv = texts[file];
    if (csv === undefined) {
      problems.push({ file: path, line: 1, message: `has no rows: ${file} is missing` });
      continue;
    }
    const [head = [], ...body] = csvParseRows(csv.replace(/^﻿/, '').trimEnd());
    const wanted = headOf(read.data.columns);
    if (head.join() !== wanted.join()) {
      problems.push({ file, line: 1, message: `the head must be ${wanted.join()}` });
      continue;
    }
    if (body.length === 0) problems.push({ file, line: 1, message: 'has no rows' });
    const { columns } = read.data;
    const rows = body.map((cells, index) => {
      const complain = (message: string) =>
        problems.push({ file, line: index + 2, message: `${id} › ${message}` });
      if (cells.length !== head.length) {
        complain(`has ${cells.length} cells, the head has ${head.length}`);
        return {};
      }
      return readRow(cells, head, columns, known, complain);
    });
    sets.set(id, { ...read.data, id, rows });
  }
  return { sets, problems };
}
