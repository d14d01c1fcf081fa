import type { Locale } from '../../i18n/locales.ts';
import type { Table } from '../../widget/define.ts';
import { checkOf, faceBits, idNumberOf, nameAsked, parts, places, weights } from './model.ts';
import type { PhotoState } from './state.ts';
import { photoText } from './text.ts';

const words = {
  en: {
    example: 'Invented example',
    name: 'Name sent in',
    number: 'Number sent in',
    back: 'Comes back',
    drawing: 'a drawn face',
    bits: 'Bits',
    can: 'A stranger can',
    place: 'Place in the invented number',
    sign: 'Character',
    part: 'Part',
    weight: 'Weight',
    product: 'Product',
  },
  zh: {
    example: '虚构示例',
    name: '提交的姓名',
    number: '提交的号码',
    back: '返回',
    drawing: '画中的脸',
    bits: '比特',
    can: '陌生人可以',
    place: '虚构号码中的位置',
    sign: '字符',
    part: '部分',
    weight: '权',
    product: '乘积',
  },
} as const;

function answers({ person, query }: PhotoState, locale: Locale): Table {
  const said = words[locale];
  const text = photoText[locale];
  const name = text.people[nameAsked(person, query)];
  const number = idNumberOf(person);
  const photo = query === 'right';
  const [little, much] = [text.withMatch[query], text.withPhoto[query]];
  const steps = Array.from({ length: Math.max(little.length, much.length) }, (_, step) => [
    `${said.can} (${step + 1})`,
    little[step] ?? '–',
    much[step] ?? '–',
  ]);
  return {
    head: [said.example, text.match, text.photo],
    rows: [
      [said.name, name, name],
      [said.number, number, number],
      [said.back, text.matches[query], photo ? said.drawing : text.nothing],
      [said.bits, 1, photo ? faceBits : 0],
      ...steps,
    ],
  };
}

function working({ person }: PhotoState, locale: Locale): Table {
  const said = words[locale];
  const number = idNumberOf(person);
  const { products } = checkOf(number.slice(0, -1));
  const partAt = (place: number) =>
    parts.find((part) => place >= places[part][0] && place < places[part][1]) ?? 'check';
  return {
    head: [said.place, said.sign, said.part, said.weight, said.product],
    rows: [...number].map((sign, place) => [
      place + 1,
      sign,
      photoText[locale].parts[partAt(place)],
      weights[place] ?? '–',
      products[place] ?? '–',
    ]),
  };
}

/** A state in numbers: the answers side by side, or the number place by place. */
export function photoTable(state: PhotoState, locale: Locale): Table {
  return state.view === 'answers' ? answers(state, locale) : working(state, locale);
}
