import { showDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inFull } from '../../i18n/numbers.ts';
import {
  amount,
  input,
  type Description,
  type Inputs,
  type LegendEntry,
} from '../../widget/define.ts';
import { checkOf, faceBits, idNumberOf, isOdd, nameAsked, partOf } from './model.ts';
import type { PhotoState } from './state.ts';
import { photoText } from './text.ts';

/** An invented number with spaces between its parts, as a reader can follow it. */
export function spaced(number: string): string {
  return number.replace(/^(.{6})(.{8})(.{4})$/, '$1 $2 $3');
}

/** What the selected part of the number says, in a few words. */
export function readPart({ person, part }: PhotoState, locale: Locale): string {
  const code = partOf(person, part);
  const english = locale === 'en';
  if (part === 'region')
    return english ? `${code}: no place has this code` : `${code}：没有地方用这个代码`;
  if (part === 'birth') {
    const day = showDate(code.replace(/^(.{4})(.{2})(.{2})$/, '$1-$2-$3'), locale);
    return english ? `born on ${day}, invented` : `${day}出生，虚构`;
  }
  if (part === 'sequence') {
    const odd = isOdd(code);
    if (english) return `${code} is ${odd ? 'odd: a man' : 'even: a woman'}, invented`;
    return `${code}是${odd ? '奇数：男' : '偶数：女'}，虚构`;
  }
  const { sum, remainder, check } = checkOf(idNumberOf(person).slice(0, -1));
  return english
    ? `${sum} = ${(sum - remainder) / 11} × 11 + ${remainder}, and ${remainder} left over gives ${check}`
    : `${sum}＝${(sum - remainder) / 11}×11＋${remainder}，余${remainder}则为${check}`;
}

const numberTitles: Readonly<Record<Locale, Record<PhotoState['part'], string>>> = {
  en: {
    region: 'The number alone names a county',
    birth: 'The number alone tells a birthday',
    sequence: 'The number alone tells man or woman',
    check: 'One character catches slips, and hides nothing',
  },
  zh: {
    region: '单凭号码，就知道在哪个县',
    birth: '单凭号码，就知道生日',
    sequence: '单凭号码，就知道男女',
    check: '校验码只防笔误，什么也不隐藏',
  },
};

const partSentences: Readonly<Record<Locale, Record<PhotoState['part'], string>>> = {
  en: {
    region: 'The first six digits stand for the county or district of registration',
    birth: 'The next eight digits are the birth date',
    sequence: 'Three digits part people born in one place on one day: odd for men, even for women',
    check:
      'The last character follows from the seventeen digits before it, and from nothing secret',
  },
  zh: {
    region: '前六位是户口登记所在的县（区）',
    birth: '接着八位是出生日期',
    sequence: '再三位区分同地同日出生的人：男为奇数，女为偶数',
    check: '末位由前十七位算出，没有任何秘密',
  },
};

function titleOf({ view, query, part }: PhotoState, locale: Locale): string {
  if (view === 'number') return numberTitles[locale][part];
  if (locale === 'en')
    return query === 'right'
      ? 'The same question brings one bit, or a face'
      : 'A wrong name brings a no, and no face';
  return query === 'right'
    ? '同一个问题，换来一个比特，或一张脸'
    : '姓名不对，换来“不一致”，没有照片';
}

function measureOf({ view, person }: PhotoState, locale: Locale): string {
  const name = photoText[locale].people[person];
  if (view === 'answers')
    return locale === 'en'
      ? 'Invented person, invented number: what two services would send back. One square is one bit.'
      : '虚构的人，虚构的号码：两种服务各返回什么。一格为一比特。';
  return locale === 'en'
    ? `The invented ID number of ${name}, an invented person; nobody can have it.`
    : `虚构人物${name}的虚构身份证号，不可能有人使用。`;
}

function legendOf({ view, query }: PhotoState, locale: Locale): LegendEntry[] {
  const english = locale === 'en';
  if (view === 'number')
    return [
      { mark: 'ink', text: english ? 'the part that is read (invented)' : '正在读的部分（虚构）' },
      { mark: 'printed', text: english ? 'the other parts' : '其余部分' },
    ];
  if (query === 'wrong')
    return [
      {
        mark: 'flow',
        shape: 'solid',
        text: english ? 'one bit of an answer: no' : '答案的一个比特：否',
      },
      { mark: 'printed', shape: 'dashed', text: english ? 'nothing sent back' : '无返回' },
    ];
  return [
    { mark: 'flow', text: english ? 'one bit of an answer (invented)' : '答案的一个比特（虚构）' },
  ];
}

function summaryOf(state: PhotoState, locale: Locale): string {
  const text = photoText[locale];
  const { person, query, view, part } = state;
  const name = text.people[person];
  const asked = text.people[nameAsked(person, query)];
  const number = spaced(idNumberOf(person));
  const bits = inFull(faceBits, locale);
  const most = text.withPhoto.right.length;
  if (locale === 'en') {
    if (view === 'number')
      return `${partSentences.en[part]}. In ${name}’s invented number ${number}: ${readPart(state, 'en')}.`;
    return query === 'right'
      ? `${name} is invented, and so is the number ${number}. Asked with the right name, one service answers “match”: one bit. The other sends the photo: ${bits} bits even in this drawing, and ${most} things a stranger can do, not one.`
      : `The invented number ${number} belongs to ${name}; it is asked about as ${asked}. One service answers “no match”: one bit again. From the other, as the official one was described, no photo comes.`;
  }
  if (view === 'number')
    return `${partSentences.zh[part]}。${name}的虚构号码${number}：${readPart(state, 'zh')}。`;
  return query === 'right'
    ? `${name}是虚构的，号码${number}也是。姓名正确时，一种服务只答“一致”，即一个比特；另一种返回照片，仅这幅画就有${bits}比特，陌生人能做的事从一件变成${most}件。`
    : `虚构的号码${number}属于${name}，却用${asked}的名字去查。一种服务答“不一致”，还是一个比特；另一种按对官方服务的描述，不返回照片。`;
}

function detailsOf({ view }: PhotoState, inputs: Inputs, locale: Locale): string[] {
  const english = locale === 'en';
  const price = inFull(amount(inputs, 'nciic-price-5-yuan'), locale);
  const listed = input(inputs, 'nciic-price-5-yuan');
  const police = input(inputs, 'lookups-98-million').who;
  const blog = input(inputs, 'nciic-returned-photos');
  const standard = input(inputs, 'id-number-structure').who;
  if (view === 'number')
    return english
      ? [
          `How a number is built: ${standard}. Whoever reads a number reads place, birthday and sex, without asking anyone.`,
          'A check character finds one wrong digit, or two neighbours that changed places. It proves neither that a number was issued nor whose it is: that takes a query.',
        ]
      : [
          `号码结构依据：${standard}。看到号码的人不必查询，就能读出地区、生日和性别。`,
          '校验码能查出写错一位或相邻两位颠倒，不能证明号码确已发放，也不能证明属于谁：那要靠查询。',
        ];
  return english
    ? [
        `The official identity centre answers “match” or “no match”, listed at ${price} yuan a check (${listed.who}, ${listed.when}). It once showed the photo as well when both matched (${blog.who.replace(/^A /, 'a ')}); until when is not known.`,
        `Photo look-ups are what Kaola Credit is said to have supplied (${police}). It said that its business was verifying identities and that it never resold information; no judicial body had ruled by then (${input(inputs, 'facts-not-yet-adjudicated').when}).`,
      ]
    : [
        `官方的身份核验只答“一致”或“不一致”，挂牌价每次${price}元（${listed.who}，${listed.when}）。它也曾在两者一致时显示照片（${blog.who}），何时停止不详。`,
        `据称考拉征信提供的正是返照查询（${police}）。公司称其业务是身份核验，从未倒卖信息；当时司法机关尚未作出认定（${input(inputs, 'facts-not-yet-adjudicated').when}）。`,
      ];
}

/** A state of the photo-return widget in words; each says that its person is invented. */
export function describePhoto(state: PhotoState, inputs: Inputs, locale: Locale): Description {
  return {
    title: titleOf(state, locale),
    measure: measureOf(state, locale),
    legend: legendOf(state, locale),
    summary: summaryOf(state, locale),
    details: detailsOf(state, inputs, locale),
  };
}
