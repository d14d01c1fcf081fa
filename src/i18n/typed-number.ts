/** A number as somebody typed it: its value, or both of its values where the text can be read in two ways. */
export type TypedNumber = { value: number } | { ambiguous: readonly [number, number] };

/** Raised and circled digits, and fractions: compatible with plain digits for Unicode, but not the same number. */
const notPlain = /[²³¹⁰-₉①-⓿¼-¾⅐-↋]/u;

/** Signs that are written in several ways, as the one that is read here. */
const oneSign: readonly (readonly [RegExp, string])[] = [
  [/[−–]/g, '-'],
  [/[’‘_]/g, "'"],
  ...['〇零', '一壹', '二贰貳两兩', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].map(
    (signs, digit) => [new RegExp(`[${signs}]`, 'g'), String(digit)] as const,
  ),
  [/拾/g, '十'],
  [/佰/g, '百'],
  [/仟/g, '千'],
  [/萬/g, '万'],
  [/億/g, '亿'],
  [/([十百千万亿])[余餘多]/g, '$1'],
  [/[余餘多]([百千万亿])/g, '$1'],
];

/** What may stand before a number, and behind it, without changing it. */
const before = /^(?:about|around|over|more than|≈|~|>|约|約|大约|超过|超過|逾|近|[¥$€£])\s*/;
const behind =
  /\s*(?:\+|人次|[人次元条條块塊个個笔筆]|people|persons?|checks?|look-?ups?|times|yuan|rmb|cny|usd)$/;

/** Powers of ten in words, as people anywhere write them. */
const powers = new Map(
  (
    [
      ['hundred', 2],
      ['k thousand thousands', 3],
      ['wan', 4],
      ['lakh lakhs lac', 5],
      ['m mn mln mio million millions', 6],
      ['crore crores cr', 7],
      ['yi', 8],
      ['b bn bln billion billions mrd milliard milliards', 9],
      ['t tn trn trillion trillions', 12],
    ] as const
  ).flatMap(([words, power]) => words.split(' ').map((word) => [word, power] as const)),
);

/** The words for powers of ten that are read, in small letters. */
export const powerWords: readonly string[] = [...powers.keys()];

const hanPowers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Every way to read digits with their separators; none where they are grouped as nobody groups. */
function readDigits(text: string): number[] {
  if (/^(?:\d+\.?\d*|\.\d+)$/.test(text)) return [Number(text)];
  const isGrouped =
    /^\d{1,3}([,' ])\d{3}(?:\1\d{3})*(?:\.\d+)?$/.test(text) ||
    /^\d{1,4}([,' ])\d{4}(?:\1\d{4})*(?:\.\d+)?$/.test(text) ||
    /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(text);
  if (isGrouped) return [Number(text.replace(/[,' ]/g, ''))];
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d+$/.test(text))
    return [Number(text.replaceAll('.', '').replace(',', '.'))];
  if (/^\d+,\d+$/.test(text))
    return [Number(text.replace(',', '.')), Number(text.replace(',', ''))];
  return [];
}

/** Every way to read digits and the words for powers of ten behind them. */
function readWithWords(text: string): number[] {
  const [, digits = '', words = ''] = /^([\d.,' ]*?)\s*([a-z ]*)$/.exec(text) ?? [];
  const power = words
    .split(' ')
    .filter(Boolean)
    .reduce((sum, word) => sum + (powers.get(word) ?? NaN), 0);
  return readDigits(digits).map((value) => value * 10 ** power);
}

/** Whole 亿, whole 万 and what is below them, as far as a number has been read, and its latest unit. */
interface HanSum {
  yi: number;
  wan: number;
  low: number;
  unit: number;
}

/** The sum with a unit added. @param digits those before the unit, if any @returns undefined where no number has it there */
function withUnit({ yi, wan, low, unit }: HanSum, power: number, digits?: number) {
  if (power < 4) {
    const falls = low === 0 || power < unit;
    return falls ? { yi, wan, low: low + (digits || 1) * 10 ** power, unit: power } : undefined;
  }
  const head = low + (digits ?? 0);
  if (power === 4)
    return (low === 0 && digits === undefined) || wan > 0 || (yi > 0 && head >= 1e4)
      ? undefined
      : { yi, wan: head * 1e4, low: 0, unit: 4 };
  return wan + head === 0 || yi > 0
    ? undefined
    : { yi: (wan + head) * 1e8, wan: 0, low: 0, unit: 8 };
}

/** Every way to read a number that is written with 十, 百, 千, 万 and 亿, its digits Arabic already. */
function readHan(text: string): number[] {
  const parts = text.match(/[十百千万亿]|[^十百千万亿]+/g) ?? [];
  let sum: HanSum | undefined = { yi: 0, wan: 0, low: 0, unit: 0 };
  let ways: number[] = [];
  let doubt: number[] = [];
  let end = '';
  for (const part of parts) {
    const power = hanPowers[part];
    end = power === undefined ? part.trim() : '';
    if (power === undefined) {
      ways = readDigits(end);
      if (ways.length === 0) return [];
      continue;
    }
    if (ways.length > 1) doubt = ways;
    sum = withUnit(sum, power, ways[0]);
    if (!sum) return [];
    ways = [];
  }
  const whole = sum.yi + sum.wan + sum.low;
  // 9,8亿 is 9.8亿 to some and 98亿 to others.
  const [least, most] = doubt;
  if (least !== undefined && most !== undefined)
    return parts.length === 2 ? [whole, (whole / least) * most] : [];
  if (end === '') return [whole];
  const [rest = 0] = ways;
  if (ways.length > 1 || rest >= 10 ** sum.unit) return [];
  // 一万二 is 12,000 to a Chinese ear and 10,002 to a calculator.
  if (/^[1-9]$/.test(end) && sum.unit > 1)
    return [whole + rest * 10 ** (sum.unit - 1), whole + rest];
  return [whole + rest];
}

/**
 * Reads a number as a person anywhere types it: `98,000,000`, `９８００万`, `98 mn`, `9億8000萬`, `九亿八千万`,
 * `0.98 billion`, `9.8 crore`, with a sign, and with what it counts behind it. Never throws.
 * @returns both values where it can be read in two ways, as `9,8` or `一万二`; undefined where it is no number
 */
export function readTypedNumber(text: string): TypedNumber | undefined {
  if (notPlain.test(text)) return undefined;
  const plain = oneSign.reduce(
    (rest, [sign, by]) => rest.replace(sign, by),
    text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' '),
  );
  const [, sign, body = ''] = /^([+-]?) ?(.*)$/.exec(plain.replace(before, '')) ?? [];
  const bare = body.replace(before, '').replace(behind, '');
  const values = (/[十百千万亿]/.test(bare) ? readHan(bare) : readWithWords(bare))
    // 9.8 times 10⁸ is 980000000.0000001 to a computer.
    .map((value) => Number(value.toPrecision(15)) * (sign === '-' ? -1 : 1) + 0)
    .filter(Number.isFinite);
  const [first, second = first] = values;
  if (first === undefined || second === undefined) return undefined;
  return first === second ? { value: first } : { ambiguous: [first, second] };
}
