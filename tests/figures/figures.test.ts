import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../src/ledger/site-ledger.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { hostContextFor } from '../../src/widget/host-context.ts';
import { inputsOf, widgets } from '../../src/widget/registry.ts';
import { drawFigure, drawWidget } from '../../src/widget/render.ts';

/** An SVG as lines that a diff can be read by: an element a line, comments and the ids of one rendering left out. */
function asLines(svg: string): string {
  return `${svg
    .replace(/<!--.*?-->/gs, '')
    .replace(/>\s*</g, '>\n<')
    .trim()}\n`;
}

/** The outermost SVGs of a text, whole. */
function outermost(html: string): string[] {
  const found: string[] = [];
  let [depth, from] = [0, 0];
  for (const { 0: tag, index } of html.matchAll(/<svg\b|<\/svg>/g)) {
    if (tag === '<svg' && depth++ === 0) from = index;
    if (tag === '</svg>' && --depth === 0) found.push(html.slice(from, index + tag.length));
  }
  return found;
}

/** The drawings that the server puts into a widget's frame, by the word of their size: `narrow` and `wide`, or `any`. */
function drawingsIn(html: string): Record<string, string> {
  return Object.fromEntries(
    outermost(html).flatMap((svg) => {
      const [, size] = /^<svg class="(?:drawing-)?([a-z0-9-]+)/.exec(svg) ?? [];
      if (size === undefined || size === 'swatch') return [];
      return [[size.endsWith('-figure') ? 'any' : size, svg]];
    }),
  );
}

/** The stored drawings that were asked for. */
const asked = new Set<string>();

describe.each([...widgets.values()])('$id', (manifest) => {
  const language = manifest.state(inputsOf(manifest, ledger, 'en'));
  const views = manifest.views(inputsOf(manifest, ledger, 'en'));

  const store = (locale: Locale, name: string, size: string, svg: string) => {
    const file = `${manifest.id}/${name}.${size}.${locale}.svg`;
    asked.add(file);
    return expect(asLines(svg)).toMatchFileSnapshot(`./stored/${file}`);
  };

  test.each(views.flatMap(({ name, state }) => locales.map((locale) => ({ name, state, locale }))))(
    '$name is drawn as it is stored ($locale)',
    async ({ name, state, locale }) => {
      const inputs = inputsOf(manifest, ledger, locale);
      const html = drawWidget(manifest.id, {
        inputs,
        start: language.print(state),
        host: hostContextFor(manifest, ledger, locale, { heading: 'h2', addressed: false }),
      });
      const drawings = drawingsIn(html);
      expect(Object.keys(drawings).length).toBeGreaterThan(0);
      for (const [size, svg] of Object.entries(drawings)) await store(locale, name, size, svg);
      if (locale !== 'en') return;
      const size = { width: 1104, height: manifest.pictureHeight };
      await store(locale, name, 'picture', drawFigure(manifest.id, { state, inputs, size }));
    },
  );
});

test('no drawing is stored that no widget draws any more', () => {
  const stored = globSync('**/*.svg', { cwd: new URL('stored/', import.meta.url) });
  expect(stored.sort()).toEqual([...asked].sort());
});
