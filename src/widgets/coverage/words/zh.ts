import { inFull, inWords } from '../../../i18n/numbers.ts';
import type { Bound } from '../model/coverage.ts';
import type { CoverageSentences } from './type.ts';

const people = (value: number) => inWords(value, 3, 'zh');
const percent = (share: number) => `${inFull(100 * share, 'zh', 0)}%`;
const bounds: Readonly<Record<Bound, string>> = { exactly: '', about: '约', 'at-least': '超过' };
const stated = (value: number, bound: Bound) => `${bounds[bound]}${people(value)}`;

/** The sentences of the coverage widget in Chinese. */
export const zh: CoverageSentences = {
  bureaus: { baihang: '百行征信', registry: '央行征信系统' },
  year: (year, found) => (found ? `${year}年` : `${year}年：未查到`),
  lines: {
    records: (records) => `${people(records)}人有信贷记录`,
    covered: (covered) => `收录${people(covered)}人`,
    china: (frame) => `2019年末中国人口${people(frame)}`,
  },
  title: {
    gap: (bureau, year) => `未查到${bureau}${year}年的数据`,
    share: (bureau, share) => `${bureau}收录的人中，${percent(share)}有信贷记录`,
    onlyRecords: (records) => `${people(records)}人有信贷记录，收录总数未查到`,
    onlyCovered: (covered) => `收录${people(covered)}人，有信贷记录的人数未查到`,
  },
  measure: (bureau, when, frame) =>
    `${bureau}，${when}。一格一千万人，一列一亿人；外框为2019年末中国人口${people(frame)}。`,
  key: {
    records: (records) => `有信贷记录：${people(records)}人`,
    covered: (covered) => `被收录，无信贷记录：${people(covered)}人`,
    unsplit: (covered) => `被收录，有无信贷记录不详：${people(covered)}人`,
    rest: (rest, coveredKnown) => `${coveredKnown ? '未收录' : '其余'}：${people(rest)}人`,
  },
  summary: {
    gap(bureau, year, before, after) {
      const near = [before && `之前为${before}年`, after && `之后为${after}年`].filter(Boolean);
      return `未查到${bureau}${year}年的数据，图中留空。前后有数据的年份：${near.join('，')}。`;
    },
    onlyRecords: (bureau, when, records) =>
      `${bureau}，${when}：${people(records)}人有信贷记录。这一年的收录总数未查到。`,
    onlyCovered: (bureau, when, covered, bound) =>
      `${bureau}，${when}：收录${stated(covered, bound)}人。其中多少人有信贷记录未查到，对他们了解多少也就无从得知。`,
    both: (bureau, when, covered, bound, records) =>
      `${bureau}，${when}：收录${stated(covered, bound)}人，其中${people(records)}人有信贷记录，占${percent(records / covered)}；其余${people(covered - records)}人虽被收录，却没有信贷记录。`,
  },
  who: (who) => `谁说的：${who}。`,
  note: (note) => `${note}。`,
  earlier: (figures) =>
    `同年更早的数字：${figures.map(({ count, bound, when }) => `${stated(count, bound)}（${when}）`).join('、')}。`,
  meaning: {
    baihang: '加入身份核验数据后，“收录”的口径可能放宽；放宽多少，所见来源没有说明。',
    registry: '“收录”指系统中有任何档案，不论有无贷款。多数年份的信贷记录人数未查到。',
  },
};
