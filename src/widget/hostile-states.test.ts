import { describe, expect, test } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { ledger } from '../ledger/site-ledger.ts';
import { describeState, inputsOf, tableOfState, widgets } from './registry.ts';

const seeded = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};

const strings = 10_000;

/** What nobody types and somebody sends. */
const hostile = [
  ...[
    'NaN',
    'Infinity',
    '-Infinity',
    '-0',
    '1e309',
    '1e-400',
    '9'.repeat(400),
    '0x1F',
    '٣',
    '１２',
  ],
  ...[
    '',
    ' ',
    '\0',
    '%',
    '%00',
    '%E0%A4%A',
    '\uD800',
    '\u202E',
    '👩‍👩‍👧',
    '<script>',
    "'; --",
    '${1}',
    '../..',
  ],
  ...['__proto__', 'constructor', 'toString', 'undefined', 'null', 'true', '[object Object]'],
  ...['&&', '==', '=', '&', ',', '.', '~', '-', '+', '#', '?', 'x'.repeat(5000)],
];

/** A state’s string with some of it replaced, doubled, cut or swapped for what is hostile. */
function spoilt(text: string, names: readonly string[], random: () => number): string {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const at = Math.floor(random() * (text.length + 1));
  const name = pick([...names, ...hostile]);
  const bad = pick(hostile);
  return pick([
    () => `${name}=${bad}`,
    () => `${text}&${name}=${bad}`,
    () => `${name}=${bad}&${text}`,
    () => text.replace(/=[^&]*/, () => `=${bad}`),
    () => text.slice(0, at) + bad + text.slice(at),
    () => text.slice(0, at),
    () => text.replaceAll(/\d+/g, (digits) => `${digits}${Math.floor(random() * 1e6)}`),
    () => text.replaceAll(/\d+/g, (digits) => `-${digits}`),
    () => `${text}&${text}`,
    () => [...text].reverse().join(''),
  ])();
}

describe(`${strings} strings that are no states`, () => {
  test.for([...widgets.values()])('do $id no harm', (manifest, { task }) => {
    const inputs = locales.map((locale) => inputsOf(manifest, ledger, locale));
    const [first] = inputs;
    if (!first) throw new Error('There is no language.');
    const language = manifest.state(first);
    const random = seeded(11);
    const states = new Map<string, unknown>();
    for (let count = 0; count < strings; count++) {
      const text = spoilt(language.print(language.sample(random)), [...language.names], random);
      const state = language.parse(text);
      const canonical = language.print(state);
      if (language.print(language.parse(canonical)) !== canonical)
        throw new Error(`“${text}” is read as “${canonical}”, and that as something else.`);
      states.set(canonical, state);
    }
    Object.assign(task.meta, { strings });
    expect(states.size).toBeGreaterThan(3);
    // A sentence takes longer than a state: a few hundred of those that came of it, from all parts of the list.
    const every = Math.max(1, Math.floor(states.size / 300));
    [...states].forEach(([canonical, state], index) => {
      if (index % every > 0) return;
      const own = inputs[index % inputs.length] ?? first;
      const said = JSON.stringify([
        describeState(manifest, state, own),
        tableOfState(manifest, state, own),
        manifest.goals.measures.map(({ of }) => of(state, own) ?? 0),
      ]);
      expect(said, canonical).not.toMatch(/NaN|undefined|Infinity|\[object|null/);
    });
  });
});
