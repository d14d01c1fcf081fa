import type { TimelineSentences } from './type.ts';

const period = ({ from, to }: { from: number; to: number }) =>
  from === to ? `${from}年` : `${from}年至${to}年`;
const share = (count: number, all: number) =>
  count === all ? `全部${all}件` : `${all}件事中的${count}件`;

/** The sentences of the timeline in Chinese. */
export const zh: TimelineSentences = {
  threads: { loans: '网贷', data: '数据', baihang: '百行', law: '法规', case: '此案' },
  fullest: ({ from, to, count }) => `${from === to ? from : `${from}–${to}`}年：${count}件`,
  focus: (when, name) => `${when}：${name}`,
  shown: (threads) => `${threads}条线索`,
  saidBy: (who, status) => `谁说的：${who}（${status}）。`,
  stretch: {
    months: ({ from, to }) => `${from}月至${to}月`,
    years: ({ from, to }) => (from === to ? `${from}年` : `${from}年和${to}年`),
  },
  title: {
    nothing: '这里没有记录',
    one: (name) => `一件事：${name}`,
    months: (year, count, all) => `${year}年：三个月占了${share(count, all)}`,
    years: (length, years, count, all) =>
      `${years}年里的${length === 1 ? '一' : '两'}年，占了${share(count, all)}`,
  },
  measure: (years, threads) =>
    `本站记录的中国事件，${period(years)}${threads.length > 0 ? `：${threads.join('、')}` : ''}。一个标记为一件事。`,
  summary: {
    nothing: (years) => `${period(years)}没有可显示的事件。`,
    some: ({ years, all, count, fullest, place, when, name }) =>
      `${period(years)}的${all}件事中，${count}件在${fullest}。当前为第${place}件，${when}：${name}。`,
  },
  byThread: (counts) =>
    `按线索：${counts.map(({ thread, count }) => `${thread}${count}件`).join('，')}。`,
  loose: (count) => `其中${count}件不止一天，或日期不详。`,
  outcome: '公开渠道未查到考拉征信被起诉、审理或判决的记录；该公司否认倒卖信息。',
};
