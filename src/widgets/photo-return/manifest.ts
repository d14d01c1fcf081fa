import { defineWidget } from '../../widget/define.ts';
import { goals } from './goals.ts';
import { photoViews, stateLanguage } from './state.ts';
import { photoTable } from './table.ts';
import { describePhoto } from './words/describe.ts';
import { en } from './words/en.ts';
import { photoLabels } from './words/labels.ts';
import { zh } from './words/zh.ts';

/** One bit or a face: what a match check gives away and what a returned photo does, shown on invented people. */
export const manifest = defineWidget({
  id: 'photo-return',
  updated: '2026-11-22',
  facts: [
    'photo-return-definition',
    'nciic-2001',
    'nciic-price-5-yuan',
    'nciic-returned-photos',
    'id-number-structure',
    'first-purchase-317-items',
    'first-purchase-500-yuan',
    'item-price-317',
    'lookups-98-million',
    'cached-nearly-100-million',
    'kaola-denial',
    'facts-not-yet-adjudicated',
  ],
  credits: [
    'first-purchase-317-items',
    'photo-return-definition',
    'nciic-price-5-yuan',
    'nciic-returned-photos',
    'id-number-structure',
  ],
  heights: [
    { from: 0, height: 1234 },
    { from: 360, height: 1175 },
    { from: 400, height: 1110 },
    { from: 440, height: 1087 },
    { from: 480, height: 1079 },
    { from: 560, height: 1038 },
    { from: 600, height: 981 },
    { from: 720, height: 909 },
    { from: 820, height: 895 },
  ],
  pictureHeight: 420,
  labels: photoLabels,
  sentences: { en, zh },
  state: stateLanguage,
  views: photoViews,
  goals,
  describe: describePhoto,
  table: photoTable,
});
