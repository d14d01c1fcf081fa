import { describe, expect, test } from 'vitest';
import { ledger } from '../../../ledger/site-ledger.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { inputsOf } from '../../../widget/registry.ts';
import { manifest } from '../manifest.ts';

const inputs = {
  en: inputsOf(manifest as never, ledger, 'en'),
  zh: inputsOf(manifest as never, ledger, 'zh'),
};
const language = manifest.state(inputs.en as never);
const say = (query: string, locale: Locale = 'en') =>
  manifest.describe(language.parse(query), inputs[locale] as never, manifest.sentences[locale]);
const firms =
  'sesame-credit,tencent-credit,qianhai-credit,pengyuan-credit,china-chengxin,kaola-credit,intellicredit,sinoway-credit';

describe('the findings are said', () => {
  test.each([
    ['', /^The association held more than any four firms together$/],
    ['view=whole', /^6² \+ 8² = 10²/],
    ['holder=kaola-credit', /^Kaola held 8% of Baihang$/],
    ['view=lab', /^The association: 36% of the shares, the say in 238 of 256 line-ups$/],
    ['view=lab&rule=two-thirds', /^No two-thirds vote passes without the association$/],
    [
      'view=lab&with=nifa,sesame-credit,tencent-credit',
      /^52% .* more than half, short of two thirds$/,
    ],
    [`view=lab&with=${firms}`, /^64% of the votes: more than half, short of two thirds$/],
    ['view=lab&company=pudao', /^Juxin Youxiang: 5% of the shares, none of the power$/],
    ['view=lab&company=qiantang&stage=filed&rule=two-thirds', /without Zhejiang Tourism and Ant$/],
    ['view=lab&company=qiantang&rule=two-thirds', /^At 29\.9% instead of 35%, Ant has no veto$/],
  ])('“%s” is titled so', (query, title) => {
    expect(say(query).title).toMatch(title);
  });

  test('counts come first, indices after them', () => {
    const { summary, details } = say('view=lab');
    for (const number of ['256', '238', '14', '4.5 times', '17 times'])
      expect(summary).toContain(number);
    for (const number of ['36%', '68%', '55.6%', '36.8%'])
      expect(details.join(' ')).toContain(number);
    expect(say('view=lab', 'zh').summary).toMatch(/256种.*238种.*14种.*4\.5倍.*17倍/);
    expect(say('view=lab&rule=two-thirds').summary).toMatch(/163 .* 35: 4\.5 .* 4\.7 times/);
  });

  test('one swing is told of as the others stand', () => {
    const first = (query: string) => say(query).details[0];
    const two = 'sesame-credit,tencent-credit';
    expect(first(`view=lab&with=nifa,${two}`)).toMatch(
      /the association decides: with it .* passes/,
    );
    expect(first('view=lab&with=nifa')).toMatch(/fails even with it/);
    expect(first(`view=lab&with=${firms}`)).toMatch(/passes even without it/);
    expect(first(`view=lab&holder=kaola-credit&with=nifa,${two}`)).toMatch(/Kaola .* nothing/);
  });

  test('who is missing, who is needed and who can stop it', () => {
    const two = say('view=lab&rule=two-thirds&with=nifa,sesame-credit,tencent-credit');
    expect(two.summary).toContain('For two thirds at least two more must join.');
    expect(two.details[1]).toMatch(
      /others, with 48%, can pass nothing, and stop a two-thirds vote/,
    );
    const three = say('view=lab&with=nifa,sesame-credit,tencent-credit,kaola-credit');
    expect(three.summary).toContain('It fails without the association.');
    expect(say(`view=lab&rule=two-thirds&with=${firms}`).summary).toContain('2.7 points short');
  });

  test('shares without power, and larger ones with no more of it', () => {
    expect(say('view=lab&company=pudao').summary).toMatch(
      /12 of them, JD Digits, Xiaomi and Megvii each in 4 and Juxin Youxiang in none/,
    );
  });

  test('Ant lost its veto between Qiantang’s lists', () => {
    const { details } = say('view=lab&company=qiantang&rule=two-thirds');
    expect(details.join(' ')).toMatch(/With 35%, .* Ant could .*; 29\.9% is less than a third/);
    expect(say('company=qiantang').details.join(' ')).toMatch(/Ant went from 35% to 29\.9%/);
  });
});

describe('what is not known, and what is assumed, stays in sight', () => {
  test.each(['en', 'zh'] as const)('in every vote (%s)', (locale) => {
    for (const query of ['view=lab', 'view=lab&with=nifa', 'view=lab&company=pudao']) {
      const said = say(query, locale).details.join(' ');
      expect(said).toMatch(locale === 'en' ? /A model: votes equal shares/ : /这是模型/);
      expect(said).toMatch(locale === 'en' ? /43/ : /第四十三条/);
      expect(said).toMatch(
        locale === 'en' ? /only a model until 1 July 2024/ : /2024年7月1日以前只是模型/,
      );
    }
  });

  test('a simple majority is called law only where it was', () => {
    const law = (query: string) => say(query).details.at(-1);
    expect(law('view=lab&company=qiantang')).toMatch(/^Both lines are law since 1 July 2024/);
    expect(law('view=lab&company=qiantang&stage=filed')).toMatch(/only a model until/);
  });

  test('of Baihang’s owners after the founding, and of firms whose end was not found', () => {
    expect(say('').details.join(' ')).toMatch(
      /Reported on .*likely.*Whether that happened is not known/,
    );
    expect(say('holder=sinoway-credit').summary).toContain('What became of it is not known.');
    expect(say('holder=kaola-credit').summary).toContain('its stake in Baihang is not known');
  });
});

test('states that look the same are the same', () => {
  const same = (query: string) => language.print(language.parse(query));
  expect(same('stage=filed')).toBe('');
  expect(same('with=nifa&rule=two-thirds')).toBe('');
  expect(same('company=pudao&holder=kaola-credit')).toBe('company=pudao');
  expect(same('view=lab&with=xiaomi,nifa')).toBe('view=lab&with=nifa');
  expect(same('holder=kaola-credit')).toBe('holder=kaola-credit');
});
