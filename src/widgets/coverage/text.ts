import type { Locale } from '../../i18n/locales.ts';
import type { WidgetText } from '../../widget/define.ts';
import type { Bureau } from './model.ts';

/** Every word of the coverage widget in one language. */
export interface CoverageWords extends WidgetText {
  bureau: string;
  /** The bureaus on their buttons, and within a sentence. */
  bureaus: Readonly<Record<Bureau, string>>;
  bureauNames: Readonly<Record<Bureau, string>>;
  year: string;
  /** A year on the slider. */
  found(year: number, found: boolean): string;
  /** What each line under the squares measures, with its amount. */
  measures: Readonly<Record<'records' | 'covered' | 'china', (amount: string) => string>>;
  unknownRecords: string;
  unknownCovered: string;
  nothing: string;
  byYear: string;
  heads: readonly string[];
}

const en: CoverageWords = {
  name: 'Covered is not known',
  idea: 'A registry may cover a person and know nothing of any loan.',
  method: [
    'A square is ten million people, a column a hundred million; squares at the end of a count are cut to its exact part. The frame is China’s population at the end of 2019, the same in every picture, so that areas can be compared.',
    '“Covered” means that the registry holds any file on a person. “With a loan on record” means at least one loan or card. The share is one divided by the other, from the same publication.',
    'Each figure is as published. Nothing is drawn for a year for which none was found, and nothing between two figures. Where a year has several, the latest is drawn and the others are listed.',
    'Definitions may have widened: Baihang’s count may take in people known only from identity checks. A person can be in both registries, so their counts are never added.',
  ],
  views: {
    baihang: 'Baihang, latest year with both numbers',
    registry: 'The central bank’s registry, latest year with both numbers',
    'registry-first': 'The central bank’s registry, first year',
    'registry-gap': 'A year without a figure',
  },
  keys: ['The year slider moves by one year with the arrow keys, over gaps as well.'],
  bureau: 'Registry',
  bureaus: { baihang: 'Baihang', registry: 'Central bank' },
  bureauNames: { baihang: 'Baihang', registry: 'the central bank’s registry' },
  year: 'Year',
  found: (year, found) => (found ? String(year) : `${year}: nothing found`),
  measures: {
    records: (amount) => `${amount} with a loan on record`,
    covered: (amount) => `${amount} covered`,
    china: (amount) => `${amount} people of China, end of 2019`,
  },
  unknownRecords: 'loan records: not found',
  unknownCovered: 'covered: not found',
  nothing: 'no figure found',
  byYear: 'Dashed: loans not found. ×: no figure',
  heads: ['Date', 'People covered', 'With a loan on record', 'Share, per cent', 'Who says so'],
};

const zh: CoverageWords = {
  name: '收录不等于了解',
  idea: '征信机构可以收录一个人，却对其借贷一无所知。',
  method: [
    '一格为一千万人，一列为一亿人；末尾不足一格的按实际比例画。外框为2019年末中国人口，各图相同，便于比较面积。',
    '“收录”指有任何档案；“有信贷记录”指至少有一笔贷款或一张信用卡。占比为二者相除，取自同一来源。',
    '数字均照公布。没有找到的年份不画，两个数字之间也不连线。一年有多个数字时画最后一个，其余列出。',
    '口径可能放宽：百行征信的数字可能包括只做过身份核验的人。同一个人可能两边都有，两家数字不可相加。',
  ],
  views: {
    baihang: '百行征信：两个数字俱全的最近一年',
    registry: '央行征信系统：两个数字俱全的最近一年',
    'registry-first': '央行征信系统：最早一年',
    'registry-gap': '没有数字的一年',
  },
  keys: ['年份滑块用方向键逐年移动，空缺年份也会停留。'],
  bureau: '机构',
  bureaus: { baihang: '百行征信', registry: '央行征信系统' },
  bureauNames: { baihang: '百行征信', registry: '央行征信系统' },
  year: '年份',
  found: (year, found) => (found ? `${year}年` : `${year}年：未找到`),
  measures: {
    records: (amount) => `${amount}人有信贷记录`,
    covered: (amount) => `收录${amount}人`,
    china: (amount) => `2019年末中国人口${amount}`,
  },
  unknownRecords: '信贷记录：未找到',
  unknownCovered: '收录人数：未找到',
  nothing: '未找到数字',
  byYear: '虚线：信贷记录未找到；×：无数字',
  heads: ['日期', '收录人数', '有信贷记录人数', '占比（%）', '谁说的'],
};

/** The words of the coverage widget by language. */
export const coverageText: Readonly<Record<Locale, CoverageWords>> = { en, zh };
