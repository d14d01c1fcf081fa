import { expect, test } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { ledger } from '../../../ledger/site-ledger.ts';
import { describeState, inputsOf, tableOfState, widget } from '../../../widget/registry.ts';
import { counts, rungs } from '../model/prices.ts';

const manifest = widget('price-ladder');
const denial = { en: 'Kaola denies reselling', zh: '考拉征信否认倒卖信息' };

test.each(locales)(
  'whatever is looked at, the firm’s denial stands in the measure line (%s)',
  (locale) => {
    const inputs = inputsOf(manifest, ledger, locale);
    for (const price of rungs)
      for (const count of counts) {
        const state = { price, count, volume: 1000 };
        expect(describeState(manifest, state, inputs).measure).toContain(denial[locale]);
      }
  },
);

test.each(locales)(
  'an average is credited to police for the money and to who counted for the count (%s)',
  (locale) => {
    const inputs = inputsOf(manifest, ledger, locale);
    const { rows } = tableOfState(
      manifest,
      { price: 'kaola', count: 'technode', volume: 1 },
      inputs,
    );
    const [chinese, technode] = rows.slice(-2).map((row) => row.join(' '));
    const [money, counted] = [
      inputs.facts['profit-38-million'],
      inputs.facts['technode-980-million'],
    ];
    expect(technode).toContain(money?.who);
    expect(technode).toContain(counted?.who);
    expect(technode).toContain(counted?.when);
    expect(technode).toContain(denial[locale]);
    expect(chinese).not.toContain(counted?.who);
  },
);
