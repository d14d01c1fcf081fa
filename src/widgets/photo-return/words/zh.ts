import { inFull, inWords } from '../../../i18n/numbers.ts';
import type { Part } from '../model/id-number.ts';
import type { PhotoSentences } from './type.ts';

const parts: Readonly<Record<Part, string>> = {
  region: '前六位是户口登记所在的县（区）',
  birth: '接着八位是出生日期',
  sequence: '再三位区分同地同日出生的人：男为奇数，女为偶数',
  check: '末位由前十七位算出，没有任何秘密',
};

/** The sentences of the photo-return widget in Chinese. */
export const zh: PhotoSentences = {
  bits: (count) => `${count}比特`,
  title: {
    answers: {
      right: '问的是同一件事：一边只答是否，一边给出一张脸',
      wrong: '姓名不对，换来“不一致”，没有照片',
    },
    number: {
      region: '单凭号码，就知道在哪个县',
      birth: '单凭号码，就知道生日',
      sequence: '单凭号码，就知道男女',
      check: '校验码只防笔误，不含任何秘密',
    },
  },
  measure: {
    answers: '虚构的人，虚构的号码：两种服务各返回什么。一格为一比特。',
    number: (name) => `虚构人物${name}的虚构身份证号，不可能有人使用。`,
  },
  key: {
    read: '正在读的部分',
    others: '其余部分',
    bit: '回答里的一比特',
    no: '回答只有一比特：否',
    nothing: '无返回',
  },
  reading: {
    region: (code) => `${code}，虚构地址码，不对应任何地区`,
    birth: (day) => `${day}出生`,
    sequence: (code, isOdd) => `${code}是${isOdd ? '奇数：男' : '偶数：女'}`,
    check: ({ sum, remainder, check }) =>
      `${sum}＝${(sum - remainder) / 11}×11＋${remainder}，余${remainder}则为${check}`,
  },
  list: {
    title: (entries, paid) => `${inFull(paid, 'zh')}元，买到${inFull(entries, 'zh')}条个人信息`,
    measure: (when) => `${when}淮安警方发现的那份名单。一张纸条是一条。`,
    entries: (count) => `${inFull(count, 'zh')}条：电话、姓名、住址、身份证号`,
    pulled: '其中一条',
    price: (each) => `${inFull(each, 'zh', 2)}元`,
    summary: (entries, paid, each, who) =>
      `买家花${inFull(paid, 'zh')}元买到${inFull(entries, 'zh')}条信息，每条有电话、姓名、身份证号和住址，平均每条${inFull(each, 'zh', 2)}元（${who}）。`,
    blank: '纸条特意留白：名单上写了谁，不该由本站转述。',
  },
  summary: {
    right: (name, number, bits, steps) =>
      `${name}是虚构的，号码${number}也是。姓名正确时，一种服务只答“一致”，即一个比特；另一种返回照片，仅这幅画就有${inFull(bits, 'zh')}比特，陌生人能做的事从一件变成${steps}件。`,
    wrong: (name, number, asked) =>
      `虚构的号码${number}属于${name}，却用${asked}的名字去查。一种服务答“不一致”，还是一个比特；另一种按对官方服务的描述，不返回照片。`,
    number: (part, name, number, reading) =>
      `${parts[part]}。${name}的虚构号码${number}：${reading}。`,
  },
  details: {
    official: (price, who, when, blog) =>
      `官方的身份核验只答“一致”或“不一致”，挂牌价每次${inFull(price, 'zh')}元（${who}，${when}）。它也曾在两者一致时显示照片（${blog}），何时停止不详。`,
    accused: (who, stored, whoStored, ruled) =>
      `据称考拉征信提供的正是返照查询（${who}），其服务器上据称还存有近${inWords(stored, 1, 'zh')}条信息（${whoStored}），其中多少含照片，所见报道没有说明。公司称其业务是身份核验，从未倒卖信息；当时司法机关尚未作出认定（${ruled}）。`,
    built: (standard) =>
      `号码结构依据：${standard}。看到号码的人不必查询，就能读出地区、生日和性别。`,
    check:
      '校验码能查出写错一位或相邻两位颠倒，不能证明号码确已发放，也不能证明属于谁：那要靠查询。',
  },
};
