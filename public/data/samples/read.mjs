// Reads the data package of “980 Million Checks” with nothing but Node 20 or newer.
// node read.mjs datapackage.json            (a file, or the address of one)
import { readFile } from 'node:fs/promises';

const address = process.argv[2] ?? 'datapackage.json';
const remote = /^https?:/.test(address);

/** The text of a file or a page. */
async function load(path) {
  if (!remote) return readFile(path, 'utf8');
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
  return response.text();
}

/** CSV as rows of cells: commas, quotation marks, line breaks within them. */
function parse(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

const descriptor = JSON.parse(await load(address));
const tables = {};
for (const { name, path, schema } of descriptor.resources) {
  const file = remote ? new URL(path, address).href : address.replace(/[^/]*$/, '') + path;
  const [head, ...rows] = parse(await load(file));
  const numeric = new Set(
    schema.fields.filter(({ type }) => type !== 'string').map((field) => field.name),
  );
  tables[name] = rows.map((row) =>
    Object.fromEntries(
      head.map((column, index) => {
        const cell = row[index] === '' ? null : row[index];
        return [column, cell !== null && numeric.has(column) ? Number(cell) : cell];
      }),
    ),
  );
}

console.log(`${descriptor.title}, edition ${descriptor.version}`);
for (const [name, rows] of Object.entries(tables)) console.log(`${name}: ${rows.length} rows`);
for (const fact of tables.facts.filter(({ status }) => status === 'disputed'))
  console.log(`${fact.id}: ${fact.value ?? 'no number'} (${fact.attribution_en})`);
