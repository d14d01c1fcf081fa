/**
 * A row of the table of what held: its name, what is tried, and by what, which is one of these:
 * files of unit tests, files of browser tests, words in the names of clients, the bench of arrivals, or the mutants.
 * `of` is what a single test or client tries many of, and says how many; without it, it counts itself.
 * @typedef {{
 *   name: string, tried: string, of?: string,
 *   unit?: string[], browser?: string[], clients?: string[], arrival?: 'text' | 'answers', mutants?: true,
 * }} Row
 */

/** The rows, in their order. @type {readonly Row[]} */
export const rows = [
  {
    name: 'states',
    tried: 'Broken states of widgets, as a spoilt address brings them',
    of: 'strings',
    unit: ['src/widget/hostile-states.test.ts'],
  },
  {
    name: 'lessons',
    tried: 'Lessons full of signs that break careless files, and what is no lesson at all',
    of: 'inputs',
    unit: [
      'src/teach/lesson/lesson.test.ts',
      'src/teach/formats/writers.test.ts',
      'src/teach/player/player.test.ts',
      'src/teach/player/player-page.test.ts',
    ],
  },
  {
    name: 'content',
    tried: 'Content with one thing wrong: the build says that one thing, with file and line',
    of: 'mistakes',
    unit: ['tests/content/hostile/hostile.test.ts'],
  },
  {
    name: 'inputs',
    tried: 'Random inputs to property tests, all',
    of: 'inputs',
    unit: ['src', 'tests'],
  },
  { name: 'units', tried: 'Unit, property and content tests, all', unit: ['src', 'tests'] },
  {
    name: 'axe',
    tried:
      'Pages and capsules by axe, contrast in both themes, at 320 px, no cookie, no other host',
    of: 'pages',
    browser: ['every-page.test.ts'],
  },
  {
    name: 'judges',
    tried: 'Pages, one of each kind, by HTML_CodeSniffer and html-validate',
    of: 'judged',
    browser: ['every-page.test.ts'],
  },
  {
    name: 'links',
    tried: 'Links, each to the very place that it names',
    of: 'links',
    browser: ['links.test.ts', 'files/audit.test.ts'],
  },
  {
    name: 'faults',
    tried: 'Faults: script switched off, blocked or throwing, no storage, data, fonts, observers',
    browser: ['faults/faults.test.ts', 'without-script.test.ts'],
  },
  { name: 'browser', tried: 'Browser tests in Chromium, all', browser: [''] },
  {
    name: 'engines',
    tried: 'Trials in Chromium, Firefox ESR and WebKitGTK: pages, widgets, capsules',
    clients: ['as an engine'],
  },
  {
    name: 'hosts',
    tried: 'Paths served by nginx and Caddy, at / and below: status, headers, type, packing',
    of: 'paths',
    clients: ['as a host'],
  },
  {
    name: 'programs',
    tried: 'Programs that take what we make: LMS, readers of files, Reveal.js, Kiwix, WordPress',
    clients: ['oembed', 'gift', 'xmllint', 'scorm', 'reveal', 'kiwix', 'wordpress'],
  },
  {
    name: 'arrival',
    tried: 'Pages on a slow phone: text within 1.3 times of the bare page',
    arrival: 'text',
  },
  {
    name: 'answers',
    tried: 'Widgets on a slow phone: first answer within 1.5 times of the smallest island',
    arrival: 'answers',
  },
  {
    name: 'mutants',
    tried: 'Mutants of our own code that the tests beside it must notice',
    mutants: true,
  },
];
