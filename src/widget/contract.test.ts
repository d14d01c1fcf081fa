import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledger } from '../ledger/site-ledger.ts';
import { locales } from '../i18n/locales.ts';
import { leavesBigNumberAlone } from '../prose/check/big-number.ts';
import { hostContextFor } from './host-context.ts';
import {
  describeState,
  inputsOf,
  tableOfState,
  widget,
  widgetProblem,
  widgets,
  widgetText,
} from './registry.ts';
import { escapeText } from '../standalone/escape.ts';
import { settingsOf } from './settings.ts';
import { drawFigure, drawWidget } from './render.ts';

const folder = new URL('../widgets/', import.meta.url);
const folders = readdirSync(folder, { withFileTypes: true })
  .filter(
    (entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/manifest.ts`, folder)),
  )
  .map((entry) => entry.name);

const seeded = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};

test('the registry holds every folder with a manifest, and nothing else', () => {
  expect([...widgets.keys()].sort()).toEqual(folders.sort());
});

test('an unknown widget is an error that says which there are', () => {
  expect(() => widget('nothing')).toThrow(/There is no widget “nothing”; there are/);
  expect(widgetProblem('nothing', '', ledger)).toMatch(/no widget “nothing”/);
});

describe.each([...widgets.values()])('$id', (manifest) => {
  const inputs = inputsOf(manifest, ledger, 'en');
  const language = manifest.state(inputs);
  const states = fc
    .integer({ min: 0, max: 4_294_967_295 })
    .map((seed) => language.sample(seeded(seed)));
  const views = manifest.views(inputs);
  const inputsIn = Object.fromEntries(
    locales.map((locale) => [locale, inputsOf(manifest, ledger, locale)]),
  );
  const say = (state: unknown, locale: (typeof locales)[number]) =>
    describeState(manifest, state, inputsIn[locale] ?? inputs);

  test('has every file of the contract', () => {
    for (const file of [
      ...['Widget.svelte', 'English.svelte', 'Chinese.svelte', 'Island.astro'],
      ...['state.ts', 'goals.ts', 'table.ts', 'manifest.ts'],
      ...['words/type.ts', 'words/en.ts', 'words/zh.ts', 'words/describe.ts'],
      ...['figure/Figure.svelte', 'figure/figure.css'],
    ])
      expect(existsSync(new URL(`${manifest.id}/${file}`, folder)), file).toBe(true);
  });

  test('sets its labels in the digits that text is measured by', () => {
    const css = readFileSync(new URL(`${manifest.id}/figure/figure.css`, folder), 'utf8');
    const rules = css.match(/[^{}]+\{[^}]*\}/g) ?? [];
    expect(rules.filter((rule) => /--sans/.test(rule) && /tabular-nums/.test(rule))).toEqual([]);
  });

  test('says the same things in both languages', () => {
    const inEach = (locale: (typeof locales)[number]) => ({
      ...widgetText(manifest.id, locale),
      // A measure may have a unit in one language and say it in the label in the other.
      measures: Object.keys(widgetText(manifest.id, locale).measures).sort(),
      labels: inputsOf(manifest, ledger, locale).labels,
    });
    const keys = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keys(inner)]))
        : Array.isArray(value) && value.length;
    expect(keys(inEach('zh'))).toEqual(keys(inEach('en')));
  });

  test('has facts for all it credits, and credits some', () => {
    expect(manifest.credits.length).toBeGreaterThan(0);
    for (const id of manifest.credits) expect(manifest.facts).toContain(id);
  });

  test('its first view is its start; every view has a name, an address and differs from the others', () => {
    expect(views[0]?.state).toEqual(language.start);
    for (const { name, state } of views) {
      expect(language.parse(language.print(state))).toEqual(state);
      for (const locale of locales)
        expect(widgetText(manifest.id, locale).views[name], name).toBeTruthy();
    }
    expect(new Set(views.map(({ state }) => language.print(state))).size).toBe(views.length);
  });

  test('any string is a state, and printing what was read is reading what was printed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), states, (text, state) => {
        const read = language.parse(text);
        expect(language.parse(language.print(read))).toEqual(read);
        expect(language.parse(language.print(state))).toEqual(state);
      }),
    );
  });

  test('what a task may ask of it is named in both languages, finite where there is any, and moved by the state', () => {
    const { measures } = manifest.goals;
    expect(measures.length).toBeGreaterThan(0);
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    for (const locale of locales) {
      const { measures: named, settings } = widgetText(manifest.id, locale);
      expect(Object.keys(named).sort()).toEqual(measures.map(({ id }) => id).sort());
      expect(Object.keys(settings).sort()).toEqual([...language.names].sort());
      expect(new Set(Object.values(named).map(({ label }) => label)).size).toBe(measures.length);
    }
    const some = [
      ...views.map(({ state }) => state),
      ...Array.from({ length: 400 }, (_, seed) => language.sample(seeded(seed * 9973))),
    ];
    for (const { id, of } of measures) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      const values = some.map((state) => of(state, inputs)).filter((value) => value !== undefined);
      for (const value of values) expect(Number.isFinite(value), id).toBe(true);
      expect(new Set(values).size, id).toBeGreaterThan(1);
    }
  });

  test.each(locales)(
    'says its settings and their values in the words of its controls (%s)',
    (locale) => {
      const settings = settingsOf(manifest.id, locale);
      const given = inputsIn[locale] ?? inputs;
      const host = hostContextFor(manifest, ledger, locale, { heading: 'h2', addressed: false });
      const samples = Array.from({ length: 60 }, (_, index) =>
        language.sample(seeded(index * 9973)),
      );
      const queries = [...views.map(({ state }) => state), ...samples].map(language.print);
      for (const [name, value] of queries.flatMap((query) => [...new URLSearchParams(query)])) {
        const setting = settings.find(({ id }) => id === name);
        for (const each of value.split(',').filter((one) => !/^[-.\d]*$/.test(one)))
          expect(setting?.values[each], `${name}=${each}`).toBeTruthy();
      }
      const shown = queries
        .map((start) => drawWidget(manifest.id, { inputs: given, start, host }))
        .join(' ');
      const { settings: written } = widgetText(manifest.id, locale);
      for (const { id, label, values } of settings) {
        const said = written[id];
        if (typeof said === 'string' || !said?.control || !said.words) continue;
        expect(shown.includes(escapeText(label)), `${id}: ${label}`).toBe(true);
        // A control may offer fewer values than an address can hold.
        const offered = Object.values(values).filter((word) => shown.includes(escapeText(word)));
        expect(offered.length, id).toBeGreaterThan(1);
      }
    },
  );

  test('leaves the names to its frame that frames read, and its states fit a lesson', () => {
    for (const name of ['slides', 'theme']) expect(language.names).not.toContain(name);
    fc.assert(
      fc.property(states, (state) => {
        expect(language.print(state).length).toBeLessThanOrEqual(400);
      }),
    );
  });

  test.each(locales)('describes every state in whole, different sentences (%s)', (locale) => {
    fc.assert(
      fc.property(states, (state) => {
        const { title, measure, legend, summary, details } = say(state, locale);
        const sentences = [title, measure, summary, ...details, ...legend.map(({ text }) => text)];
        for (const sentence of sentences) {
          expect(sentence.trim()).not.toBe('');
          expect(sentence).not.toMatch(/undefined|NaN|Infinity|\[object|\s{2}|\s[.,;:]/);
        }
        expect(new Set([summary, ...details]).size).toBe(1 + details.length);
        expect(summary).toMatch(locale === 'en' ? /[.]$/ : /[。]$/);
        expect(leavesBigNumberAlone(sentences.join(' '), [])).toBe(false);
        expect(leavesBigNumberAlone(summary, [])).toBe(false);
      }),
    );
  });

  test.each(locales)('its words change when and only when its state does (%s)', (locale) => {
    const words = (state: unknown) => JSON.stringify(say(state, locale));
    fc.assert(
      fc.property(states, states, (a, b) => {
        expect(words(a) === words(b)).toBe(language.print(a) === language.print(b));
      }),
    );
  });

  test.each(locales)('has a whole table for every state (%s)', (locale) => {
    fc.assert(
      fc.property(states, (state) => {
        const { head, rows } = tableOfState(manifest, state, inputsIn[locale] ?? inputs);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
          expect(row).toHaveLength(head.length);
          for (const value of row) expect(Number.isNaN(value) || value === '').toBe(false);
        }
        expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
      }),
    );
  });

  test('is drawn on the server in any state: no script, no style attribute, nothing from elsewhere', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(...locales), (state, locale) => {
        const given = inputsIn[locale] ?? inputs;
        const host = hostContextFor(manifest, ledger, locale, { heading: 'h2', addressed: false });
        const html = drawWidget(manifest.id, {
          inputs: given,
          start: language.print(state),
          host,
        });
        expect(html).not.toMatch(/ style=|<script|undefined|NaN/);
        expect(html).toContain('<table');
        expect(html).toContain('<svg');
        const size = { width: 1104, height: manifest.pictureHeight };
        const figure = drawFigure(manifest.id, { state, inputs: given, size });
        expect(figure).toMatch(/^<svg[\s\S]*<\/svg>$/);
        expect(figure).not.toMatch(/NaN|undefined|Infinity|href=/);
      }),
      { numRuns: 40 },
    );
  });
});
