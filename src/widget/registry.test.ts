import { describe, expect, test } from 'vitest';
import { siteTexts } from '../schemas/read/site-texts.ts';
import { readWidgetTexts, widget, widgets } from './registry.ts';

const folder = (id: string) => `content/widgets/${id}/`;

describe.each([...widgets.keys()])('the texts of %s', (id) => {
  const english = siteTexts[`${folder(id)}en.yaml`] ?? '';

  test('can be had in a language that the site does not speak yet, from its file alone', () => {
    const texts = { ...siteTexts, [`${folder(id)}ja.yaml`]: english };
    expect(Object.keys(readWidgetTexts(widget(id), texts)).sort()).toEqual(['en', 'ja', 'zh']);
  });

  test('tell a translator which field is missing, and a maintainer which file', () => {
    const lacking = english.replace(/^name:.*$/m, 'nome: x');
    const texts = { ...siteTexts, [`${folder(id)}ja.yaml`]: lacking };
    expect(() => readWidgetTexts(widget(id), texts)).toThrow(`${folder(id)}ja.yaml:1  name:`);
    const rest = Object.fromEntries(
      Object.entries(siteTexts).filter(([file]) => file !== `${folder(id)}zh.yaml`),
    );
    expect(() => readWidgetTexts(widget(id), rest)).toThrow(`${folder(id)}zh.yaml:1  is missing`);
  });
});
