import { append, files, instead, swap, type Hostile } from './changes.ts';

const { kaola, sources, glossary, outline, rows, chapter } = files;

/** Records with one thing wrong: dates, values, units, fields, ids, signs. */
export const records: readonly Hostile[] = [
  // Dates
  [
    'a day that is in no calendar',
    kaola,
    swap(/date: '?\d{4}[^\n]*/, "date: '2019-02-30'"),
    /\S+ › date: the calendar has no 2019-02-30/,
  ],
  [
    'a leap day of no leap year',
    kaola,
    swap(/date: '?\d{4}[^\n]*/, "date: '2019-02-29'"),
    /date: the calendar has no/,
  ],
  ['a thirteenth month', kaola, swap(/date: '?\d{4}[^\n]*/, "date: '2019-13'"), /date: write 2019/],
  [
    'a span that ends before it begins',
    kaola,
    swap(/date: '?\d{4}[^\n]*/, "date: '2019-11/2015-03'"),
    /date: the span ends/,
  ],
  [
    'a year that is a number',
    kaola,
    swap(/date: '?\d{4}[^\n]*/, 'date: 2019'),
    /date: .*expected string/,
  ],
  [
    'a date in words',
    kaola,
    swap(/date: '?\d{4}[^\n]*/, 'date: last November'),
    /date: write 2019/,
  ],
  [
    'a revision that is in no calendar',
    chapter,
    swap(/updated: .*/, "updated: '2026-02-30'"),
    /updated: /,
  ],
  [
    'a date in a table that is in no calendar',
    rows,
    swap(/\n\d{4}[^,]*,/, '\n2015-06-31,'),
    /date: “2015-06-31” is no date/,
  ],
  // Values, units, unknown fields
  [
    'a value that is a word',
    kaola,
    swap(/ {2}value: .*/, '  value: many'),
    /\S+ › value: .*expected number/,
  ],
  ['a value that is infinite', kaola, swap(/ {2}value: .*/, '  value: .inf'), /\S+ › value: /],
  ['a value that is no number', kaola, swap(/ {2}value: .*/, '  value: .nan'), /\S+ › value: /],
  ['an unknown unit', kaola, swap(/ {2}unit: .*/, '  unit: parsecs'), /\S+ › unit: /],
  ['digits that are a fraction', kaola, swap(/ {2}digits: .*/, '  digits: 2.5'), /\S+ › digits: /],
  ['an unknown status', kaola, swap(/ {2}status: .*/, '  status: rumour'), /\S+ › status: /],
  ['an unknown bound', kaola, swap(/ {2}bound: .*/, '  bound: roughly'), /\S+ › bound: /],
  ['an unknown field', kaola, swap(/ {2}status: /, '  colour: red\n  status: '), /\S+: .*colour/],
  [
    'a claim in one language',
    kaola,
    swap(/(\n {2}claim:\n)(?: {4}en:[^\n]*\n(?: {6}[^\n]*\n)*)/, '\n  claim:\n'),
    /\S+ › claim › en: /,
  ],
  [
    'an empty claim',
    kaola,
    swap(/(\n {2}label:\n {4}en: )[^\n]*/, "\n  label:\n    en: ''"),
    /\S+ › label › en: /,
  ],
  [
    'a derivation nobody wrote',
    kaola,
    swap(/by: [\w-]+/, 'by: wish'),
    /derived › by: no derivation is called “wish”/,
  ],
  // Ids
  [
    'an id in capitals',
    sources,
    append('TechNode:\n  publisher: { en: A, zh: 甲 }\n  lang: en\n'),
    /TechNode: write lower-case/,
  ],
  ['an id of blanks', glossary, append('"two words":\n  term: { en: A, zh: 甲 }\n'), /two words/],
  [
    'an id that stands twice in a file',
    sources,
    append('technode-2019:\n  publisher: { en: A, zh: 甲 }\n  lang: en\n'),
    /“technode-2019” stands twice/,
  ],
  [
    'a field that stands twice',
    glossary,
    swap(/\n {2}pinyin: [^\n]*/, '\n  pinyin: a\n  pinyin: b'),
    /“pinyin” stands twice/,
  ],
  [
    'an id of the prototype',
    sources,
    append('constructor:\n  lang: en\n'),
    /constructor › publisher/,
  ],
  // Syntax and signs
  ['a tab for an indentation', kaola, swap('\n  status:', '\n\tstatus:'), /is not YAML: /],
  ['a bracket left open', glossary, append('open: [a, b'), /is not YAML: /],
  ['a text and not a list of records', sources, instead('just words'), /file: .*expected record/],
  ['a file with nothing in it', glossary, instead(''), /file: .*expected record/],
  ['two documents in one file', outline, append('---\n- more\n'), /is not YAML: /],
  ['an unknown tag', outline, append('- !!js/function x\n'), /is not YAML: /],
  ['an alias of nothing', outline, append('- *nothing\n'), /is not YAML: /],
  [
    'aliases that swell',
    outline,
    instead(
      `- &a [x, x, x, x, x, x, x, x]\n${'bcdefghi'
        .split('')
        .map(
          (n, i) =>
            `- &${n} [${Array(8)
              .fill(`*${'abcdefgh'[i] ?? ''}`)
              .join(', ')}]`,
        )
        .join('\n')}\n`,
    ),
    /is not YAML|file|0/,
  ],
  ['a NUL', kaola, append('# \0'), /U\+0000/],
  ['a sign that turns the writing', chapter, append('Turned \u202Eround.'), /U\+202E/],
  ['a replaced sign', glossary, append('# \uFFFD'), /U\+FFFD/],
  ['a file of megabytes', glossary, append(`# ${'x'.repeat(600_000)}`), /is longer than/],
  ['a spreadsheet saved as YAML', kaola, instead('PK\u0003\u0004'), /U\+0003/],
];
