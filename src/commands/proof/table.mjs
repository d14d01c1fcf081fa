const [start, end] = ['<!-- proof: npm run proof writes this -->', '<!-- end of proof -->'];
const head = ['| row | tried | how many | held | on |', '| --- | --- | --: | --: | --- |'];

/** The part of a text between the marks of the table. @throws Error when the marks are not there */
function parts(readme) {
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error('The README has no place for the table.');
  return [readme.slice(0, from), readme.slice(from + start.length, to), readme.slice(to)];
}

/**
 * The rows that stand in a README, by their names: what stands after the name, as it stands.
 * @param {string} readme
 * @returns {Map<string, string>}
 */
export function rowsIn(readme) {
  const lines = parts(readme)[1].matchAll(/^\| `(\w+)` *\|(.*)$/gm);
  return new Map([...lines].map(([, name, rest]) => [name, rest]));
}

const figures = (number) => number.toLocaleString('en-GB');

function said({ tried, held, day }) {
  const share = held < tried ? `**${figures(held)}**` : 'all';
  return ` ${figures(tried)} | ${share} | ${day} |`;
}

/**
 * A README with the table in its place. A row without a result keeps what it says there already.
 * @param {string} readme
 * @param {readonly { name: string, tried: string, result?: import('./results.mjs').Result }[]} rows
 * @returns {{ readme: string, lines: string[] }} the text, and the table’s lines
 */
export function withTable(readme, rows) {
  const before = rowsIn(readme);
  const [above, , below] = parts(readme);
  const lines = rows.map(({ name, tried, result }) => {
    const kept = before.get(name)?.split('|').slice(1).join('|');
    return `| \`${name}\` | ${tried} |${result ? said(result) : (kept ?? ' – | not tried | |')}`;
  });
  const table = [...head, ...lines];
  return { readme: `${above}${start}\n\n${table.join('\n')}\n\n${below}`, lines: table };
}
