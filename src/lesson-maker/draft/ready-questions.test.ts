import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { readyRows } from '../../teach/course/ready-questions.ts';
import { widgets } from '../../widget/registry.ts';
import { readyQuestions, shortened } from './ready-questions.ts';

test.each(locales)(
  'every widget is offered questions of its own first, in short lines (%s)',
  (locale) => {
    const rows = readyRows(locale);
    const text = JSON.stringify(rows);
    for (const id of widgets.keys()) {
      const ready = readyQuestions(text, id);
      expect(ready).toHaveLength(rows.length);
      const own = ready.filter(({ isOwn }) => isOwn).length;
      expect(own, id).toBeGreaterThan(0);
      expect(ready.slice(0, own).every(({ isOwn }) => isOwn)).toBe(true);
      for (const { label } of ready) expect(label.length).toBeLessThanOrEqual(65);
    }
  },
);

test('a long question is cut between words, a short one not at all', () => {
  expect(shortened('Which is dearer?')).toBe('Which is dearer?');
  expect(shortened(`${'word '.repeat(20)}end`)).toMatch(/^(?:word ){11}word…$/);
  expect(shortened('字'.repeat(40))).toBe(`${'字'.repeat(32)}…`);
});
