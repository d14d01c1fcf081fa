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
    'lookups-98-million',
    'cached-nearly-100-million',
    'kaola-denial',
    'facts-not-yet-adjudicated',
  ],
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
  labels: photoLabels,
  sentences: { en, zh },
  state: stateLanguage,
  views: photoViews,
  goals,
  describe: describePhoto,
  table: photoTable,
});
