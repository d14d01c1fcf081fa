import { describe, expect, test } from 'vitest';
import { ledger } from '../../../ledger/site-ledger.ts';
import { inputsOf, widget } from '../../../widget/registry.ts';
import { momentNames, runningOf, totalsAt } from './totals.ts';

const inputs = inputsOf(widget('platforms'), ledger, 'en');

describe('the totals of a day', () => {
  test('grow from row to row, each counter once', () => {
    for (const moment of momentNames) {
      const totals = totalsAt(moment, inputs);
      const values = totals.map(({ value }) => value);
      expect(values).toEqual([...values].sort((a, b) => a - b));
      expect(new Set(totals.map(({ counter }) => counter)).size).toBe(totals.length);
      expect(totals.length).toBeGreaterThanOrEqual(3);
    }
    expect(totalsAt('2018-06', inputs).map(({ value }) => value)).toEqual([1842, 1863, 2835, 6176]);
    expect(totalsAt('2015', inputs).map(({ value }) => value)).toEqual([2595, 3600, 3858, 6000]);
  });

  test('all that WDZJ had ever seen, less the closed ones, is what it counted as running', () => {
    for (const moment of momentNames) {
      const totals = totalsAt(moment, inputs);
      const ever = totals.find(({ counter }) => counter === 'ever');
      const running = totals.find(({ counter }) => counter === 'wdzj');
      if (ever) expect(runningOf(ever)).toBe(running?.value);
    }
  });
});
