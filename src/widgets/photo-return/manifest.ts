import { noLabels } from '../../schemas/widget-text.ts';
import type { Locale } from '../../i18n/locales.ts';
import { defineWidget } from '../../widget/define.ts';
import { describePhoto } from './describe.ts';
import { goals } from './goals.ts';
import { factIds } from './model.ts';
import { stateLanguage, photoViews } from './state.ts';
import { photoTable } from './table.ts';

/** One bit or a face: what a match check gives away and what a returned photo does, shown on invented people. */
export const manifest = defineWidget({
  id: 'photo-return',
  updated: '2026-11-22',
  facts: factIds,
  credits: [
    'photo-return-definition',
    'nciic-price-5-yuan',
    'nciic-returned-photos',
    'id-number-structure',
  ],
  heights: [
    { from: 0, height: 1445 },
    { from: 360, height: 1350 },
    { from: 400, height: 1310 },
    { from: 440, height: 1250 },
    { from: 480, height: 1235 },
    { from: 560, height: 1175 },
    { from: 600, height: 1040 },
    { from: 640, height: 1005 },
    { from: 680, height: 970 },
    { from: 820, height: 955 },
    { from: 1000, height: 905 },
  ],
  pictureHeight: 420,
  labels: noLabels,
  sentences: { en: 'en' as Locale, zh: 'zh' as Locale },
  state: () => stateLanguage,
  views: photoViews,
  goals,
  describe: describePhoto,
  table: (state, _, locale) => photoTable(state, locale),
});
