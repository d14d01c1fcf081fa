import { defineWidget } from '../../widget/define.ts';
import { describePhoto } from './describe.ts';
import { photoGoals } from './goals.ts';
import { factIds } from './model.ts';
import { photoLanguage, photoViews, type PhotoState } from './state.ts';
import { photoTable } from './table.ts';
import { photoText } from './text.ts';

/** One bit or a face: what a match check gives away and what a returned photo does, shown on invented people. */
export const manifest = defineWidget<PhotoState>({
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
  text: photoText,
  state: () => photoLanguage,
  views: photoViews,
  goals: photoGoals,
  describe: describePhoto,
  table: (state, _, locale) => photoTable(state, locale),
});
