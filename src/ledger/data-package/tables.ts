import type { ColumnKind } from '../../schemas/records/data-set.ts';
import { bounds, statuses, units } from '../../schemas/records/fact.ts';
import { supportedValue } from '../display.ts';
import type { Cell, DataSet } from '../data-sets/sets.ts';
import type { Ledger } from '../ledger.ts';

/** A column as Table Schema describes it: https://specs.frictionlessdata.io/table-schema/. */
interface Field {
  name: string;
  type: 'string' | 'number' | 'integer';
  description?: string;
  constraints?: {
    required?: boolean;
    unique?: boolean;
    pattern?: string;
    enum?: readonly string[];
  };
}

/** A table of the data package: what it is, its columns and its rows. */
export interface PackageTable {
  /** Its name and the name of its file, without an ending. */
  name: string;
  title: string;
  description: string;
  fields: readonly Field[];
  primaryKey?: string;
  /** Columns whose cells are ids of another table. */
  foreignKeys: readonly { fields: string; reference: { resource: string; fields: 'id' } }[];
  rows: readonly (readonly (string | number)[])[];
}

const day = '\\d{4}(-\\d{2}(-\\d{2})?)?';
const looseDate = `^(undated|${day}(/${day})?)$`;
const required = { required: true };
const text = (name: string, description?: string): Field => ({
  name,
  type: 'string',
  ...(description && { description }),
});
const id: Field = { name: 'id', type: 'string', constraints: { required: true, unique: true } };
const inBoth = (name: string) => [text(`${name}_en`), text(`${name}_zh`)];
const key = (fields: string, resource: string) => ({
  fields,
  reference: { resource, fields: 'id' as const },
});

function factsTable({ facts }: Ledger): PackageTable {
  return {
    name: 'facts',
    title: 'The ledger',
    description: 'Every number and statement of the site, with who says so and how firm it is.',
    primaryKey: 'id',
    foreignKeys: [],
    fields: [
      id,
      text('topic'),
      {
        name: 'value',
        type: 'number',
        description:
          'In the unit beside it, in the digits that the source bears; absent for events.',
      },
      { name: 'unit', type: 'string', constraints: { enum: units } },
      { name: 'digits', type: 'integer', description: 'Significant digits that the source bears.' },
      { name: 'bound', type: 'string', constraints: { ...required, enum: bounds } },
      {
        name: 'date',
        type: 'string',
        description: 'A day, month, year, span of them with a slash, or “undated”.',
        constraints: { ...required, pattern: looseDate },
      },
      { name: 'status', type: 'string', constraints: { ...required, enum: statuses } },
      ...['label', 'claim', 'attribution', 'note'].flatMap(inBoth),
      text('derived_by', 'The function by which the value follows from other facts.'),
      text('derived_from', 'Ids of those facts, in order, parted by spaces.'),
      text('others', 'Other values found for the same thing.'),
      text('sources', 'Ids in the table of sources, parted by spaces.'),
    ],
    rows: [...facts.values()].map((fact) => [
      fact.id,
      fact.topic,
      supportedValue(fact) ?? '',
      fact.unit ?? '',
      fact.digits ?? '',
      fact.bound,
      fact.date,
      fact.status,
      ...[fact.label, fact.claim, fact.attribution].flatMap(({ en, zh }) => [en, zh]),
      ...[fact.note?.en ?? '', fact.note?.zh ?? ''],
      fact.derived?.by ?? '',
      fact.derived?.from.join(' ') ?? '',
      fact.others.map(({ who, what }) => `${who.en}: ${what.en}`).join(' | '),
      fact.sources.map(({ source }) => source).join(' '),
    ]),
  };
}

function sourcesTable({ sources }: Ledger): PackageTable {
  return {
    name: 'sources',
    title: 'Sources',
    description:
      'Each publication once. Without an address only a copy was read, which is not named here.',
    primaryKey: 'id',
    foreignKeys: [],
    fields: [
      id,
      ...inBoth('publisher'),
      text('title', 'As printed, in its own language.'),
      { name: 'date', type: 'string', constraints: { pattern: looseDate } },
      { name: 'lang', type: 'string', constraints: required },
      text('url'),
      ...inBoth('note'),
    ],
    rows: [...sources.values()].map(({ id: name, publisher, title, date, lang, url, note }) => [
      name,
      publisher.en,
      publisher.zh,
      title ?? '',
      date ?? '',
      lang,
      url ?? '',
      note?.en ?? '',
      note?.zh ?? '',
    ]),
  };
}

function entitiesTable({ entities }: Ledger): PackageTable {
  return {
    name: 'entities',
    title: 'Companies and institutions',
    description: 'Bodies that the site names.',
    primaryKey: 'id',
    foreignKeys: [],
    fields: [id, text('kind'), ...inBoth('name'), ...inBoth('description')],
    rows: [...entities.values()].map(({ id: name, kind, name: called, description }) => [
      name,
      kind,
      called.en,
      called.zh,
      description.en,
      description.zh,
    ]),
  };
}

const resources: Partial<Record<ColumnKind, string>> = {
  source: 'sources',
  fact: 'facts',
  entity: 'entities',
};

function setTable(set: DataSet): PackageTable {
  const { id: name, title, definition, compare, unit, columns, rows } = set;
  const entries = Object.entries(columns);
  return {
    name,
    title: title.en,
    description: `${definition.en} ${compare.en}${unit ? ` Unit: ${unit}.` : ''}`,
    foreignKeys: entries.flatMap(([column, { kind }]) => {
      const resource = resources[kind];
      return resource ? [key(column, resource)] : [];
    }),
    fields: entries.flatMap(([column, { label, kind, optional }]): Field[] => {
      const constraints = {
        ...(!optional && required),
        ...(kind === 'date' && { pattern: looseDate }),
      };
      const field = (field: string): Field => ({
        name: field,
        type: kind === 'number' ? 'number' : 'string',
        description: label.en,
        ...(Object.keys(constraints).length > 0 && { constraints }),
      });
      return kind === 'text' ? [field(`${column}_en`), field(`${column}_zh`)] : [field(column)];
    }),
    rows: rows.map((row) =>
      entries.flatMap(([column, { kind }]) => {
        const cell: Cell = row[column];
        if (kind === 'text') return typeof cell === 'object' ? [cell.en, cell.zh] : ['', ''];
        return [typeof cell === 'object' ? '' : (cell ?? '')];
      }),
    ),
  };
}

/** The tables of the data package: facts, sources, companies and institutions, and every data set as it is kept. */
export function packageTables(ledger: Ledger): PackageTable[] {
  return [
    factsTable(ledger),
    sourcesTable(ledger),
    entitiesTable(ledger),
    ...[...ledger.sets.values()].map(setTable),
  ];
}
