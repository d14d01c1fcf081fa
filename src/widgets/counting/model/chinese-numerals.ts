const digits = [...'零一二三四五六七八九'];
const places = ['', '十', '百', '千'];

/** 1 to 9999, without the leading 零 that its neighbours may ask for. */
function belowWan(value: number): string {
  let text = '';
  let skipped = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      skipped = text !== '';
      continue;
    }
    text += `${skipped ? '零' : ''}${digits[digit] ?? ''}${places[place] ?? ''}`;
    skipped = false;
  }
  return text;
}

/** 1 to 9999 9999: 万 and what is below it. */
function belowYi(value: number): string {
  const [wan, rest] = [Math.floor(value / 1e4), value % 1e4];
  if (wan === 0) return belowWan(rest);
  const joint = rest > 0 && rest < 1000 ? '零' : '';
  return `${belowWan(wan)}万${joint}${rest ? belowWan(rest) : ''}`;
}

/**
 * A whole number in Chinese numerals: `九千八百万`, `一万零一`, `十万亿`. One 零 stands for any run of
 * zeros between digits, none for zeros that end a group of four; ten to nineteen begin with 十.
 * @param value 0 to 10^13
 */
export function chineseNumerals(value: number): string {
  if (value === 0) return '零';
  const [yi, rest] = [Math.floor(value / 1e8), value % 1e8];
  const joint = yi > 0 && rest > 0 && rest < 1e7 ? '零' : '';
  const text = `${yi ? `${belowYi(yi)}亿` : ''}${joint}${rest ? belowYi(rest) : ''}`;
  return text.replace(/^一十/, '十');
}

const units = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const;

/**
 * The mixed form that newspapers print, digits with 万 and 亿: `9800万`, `9.8亿`. A number that two
 * decimals cannot give exactly names each group of four in full, `1亿0000万0001`, because `1万1`
 * would be heard as eleven thousand.
 * @param value 0 to 10^13
 */
export function mixedNumerals(value: number): string {
  const [unit, name] = units.find(([size]) => value >= size) ?? [1, ''];
  if (unit === 1) return String(value);
  if (value % (unit / 100) === 0) return `${value / unit}${name}`;
  const groups = [1e12, 1e8, 1e4, 1].map((size) => Math.floor(value / size) % 1e4);
  const first = groups.findIndex((group) => group > 0);
  const last = groups.findLastIndex((group) => group > 0);
  const names = ['万亿', '亿', '万', ''];
  return groups
    .map(
      (group, index) =>
        `${index > first ? String(group).padStart(4, '0') : group}${names[index] ?? ''}`,
    )
    .slice(first, last + 1)
    .join('');
}
