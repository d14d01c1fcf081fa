import { createHash } from 'node:crypto';
import { csvFormatRows } from 'd3-dsv';
import type { PackageTable } from './tables.ts';

/** What a data package says of itself as a whole. */
export interface PackageHead {
  title: string;
  description: string;
  /** The address of the site. */
  homepage: string;
  /** The edition of the content. */
  version: string;
}

/** A table as its file has it: CSV without a byte-order mark, the names of the columns in the first row. */
export function fileOfTable({ fields, rows }: PackageTable): string {
  return `${csvFormatRows([fields.map(({ name }) => name), ...rows.map((row) => row.map(String))])}\n`;
}

/** A data package's descriptor: https://specs.frictionlessdata.io/tabular-data-package/. */
export function describePackage(tables: readonly PackageTable[], head: PackageHead): unknown {
  return {
    profile: 'tabular-data-package',
    name: '980-million-checks',
    ...head,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    resources: tables.map((table) => {
      const file = Buffer.from(fileOfTable(table));
      const { name, title, description, fields, primaryKey, foreignKeys } = table;
      return {
        profile: 'tabular-data-resource',
        name,
        title,
        description,
        path: `tables/${name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: file.length,
        hash: `sha256:${createHash('sha256').update(file).digest('hex')}`,
        schema: {
          fields,
          missingValues: [''],
          ...(primaryKey && { primaryKey }),
          ...(foreignKeys.length > 0 && { foreignKeys }),
        },
      };
    }),
  };
}
