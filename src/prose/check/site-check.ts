import { parse } from 'yaml';
import { locales } from '../../i18n/locales.ts';
import { leavesValueUnsaid } from '../../ledger/number-parser.ts';
import { buildLedger, type Ledger } from '../../ledger/ledger.ts';
import type { ContentTexts } from '../../schemas/read/site-texts.ts';
import { ContentError, type ContentProblem } from '../../schemas/read/problems.ts';
import { checkSchema } from '../../schemas/texts/question.ts';
import { allowedSchema } from '../../schemas/texts/allowed-numbers.ts';
import { readYaml } from '../../schemas/read/read-yaml.ts';
import { parameterProblem, widgetProblem } from '../../widget/registry.ts';
import { fieldsOf } from '../read/mdx-tree.ts';
import { checkBank } from './teaching/bank-check.ts';
import { checkProse, type Rules } from './check.ts';
import { formProblems } from './forms.ts';
import { checkLesson } from './teaching/lesson-check.ts';
import { bareNumber, leavesBigNumberAlone } from './big-number.ts';
import { questionProblems } from './teaching/question-check.ts';

/** Files whose every text must do without numbers, because they have no records of their own. */
const plainFiles = [/^content\/ui\//, /^content\/(?:glossary|entities|events|corrections)\.yaml$/];
/** Comments, fields that hold no words, addresses of pages, and lines of a list of ids. */
const spared =
  /^\s*(?:#|- page: [a-z0-9/-]+$|(?:date|source|fact|facts|pinyin|threads|kind)\b|(?:- )?[a-z0-9]+(?:-[a-z0-9]+)+,?$)/;

function checkPlainFile(file: string, text: string, rules: Rules): ContentProblem[] {
  return text.split('\n').flatMap((line, index) => {
    const value = line.replace(/^\s*[\w-]+:\s*/, '').replace(/^'|'$/g, '');
    const found = spared.test(line) ? undefined : bareNumber(value, rules.allowed);
    const alone = leavesBigNumberAlone(value, rules.siteNames);
    return [
      ...(found
        ? [
            {
              file,
              line: index + 1,
              message: `“${found}” is a number in a text without records: say it in words, or in content/facts/`,
            },
          ]
        : []),
      ...(alone
        ? [
            {
              file,
              line: index + 1,
              message: '980 million stands alone: name TechNode and give the 98 million',
            },
          ]
        : []),
    ];
  });
}

function checkTwins(file: string, text: string, rules: Rules): ContentProblem[] {
  const { data, problems, lineOf } = readYaml(file, text, checkSchema);
  const found = Object.entries(data ?? {}).flatMap(([id, { before, after }]) =>
    Object.entries({ before, after }).flatMap(([side, question]) =>
      questionProblems(question, rules).map(({ path, message }) => ({
        file,
        line: lineOf([id, side, ...path]),
        message: `${[id, side, ...path].join(' › ')}: ${message}`,
      })),
    ),
  );
  return [...problems, ...found];
}

/** Checks a bank of questions or a lesson: a file that belongs to the chapter of its name. */
function checkTeaching(file: string, texts: ContentTexts, rules: Rules): ContentProblem[] {
  const text = texts[file] ?? '';
  const slug = file.replace(/^.*\/|\.yaml$/g, '');
  const chapter = texts[`content/chapters/${slug}/en.mdx`];
  if (chapter === undefined)
    return [{ file, line: 1, message: `belongs to no chapter: there is no chapter “${slug}”` }];
  if (file.startsWith('content/lessons/')) return checkLesson(file, text, texts, rules);
  const { aims } = fieldsOf(chapter) as { aims: Record<string, string> };
  return checkBank(file, text, Object.keys(aims), rules);
}

/** Records whose value was changed and whose own claim was not. */
function checkClaims(ledger: Ledger): ContentProblem[] {
  return [...ledger.facts.values()].flatMap((fact) => {
    const [file = '', line = '1'] = fact.place.split(':');
    return locales
      .filter((locale) => leavesValueUnsaid(fact, locale))
      .map((locale) => ({
        file,
        line: Number(line),
        message: `${fact.id} › claim › ${locale}: does not say the value ${fact.value}`,
      }));
  });
}

/** The rules for prose, from the content itself. */
export function rulesFor(texts: ContentTexts, ledger: Ledger): Rules {
  const file = 'content/allowed-numbers.yaml';
  const { data, problems } = readYaml(file, texts[file] ?? '', allowedSchema);
  if (!data) throw new ContentError(problems);
  const name = (locale: string) =>
    (parse(texts[`content/ui/${locale}.yaml`] ?? '') as { site: { name: string } }).site.name;
  return {
    ledger,
    allowed: data.map(({ text }) => text),
    siteNames: [name('en'), name('zh')],
    widgetProblem: (id, state) => widgetProblem(id, state, ledger),
    parameterProblem: (id, parameter, ends) => parameterProblem(id, parameter, ends, ledger),
  };
}

/**
 * Checks all content together: ledger, prose and plain texts.
 * @param texts YAML and MDX texts by path from the project's root
 * @throws ContentError naming file and line of everything that is wrong
 */
export function checkSite(texts: ContentTexts): void {
  const misshapen = formProblems(texts);
  if (misshapen.length > 0) throw new ContentError(misshapen);
  const ledger = buildLedger(texts);
  const rules = rulesFor(texts, ledger);
  const files = Object.entries(texts);
  const inProse = [
    ...checkClaims(ledger),
    ...files.flatMap(([file, text]) =>
      file.endsWith('.mdx') ? checkProse(file, text, rules) : [],
    ),
  ];
  // Lessons lead to places in prose: where that cannot be read, they would complain as well.
  if (inProse.length > 0) throw new ContentError(inProse);
  const problems = files.flatMap(([file, text]) => {
    if (file === 'content/questions/check.yaml') return checkTwins(file, text, rules);
    if (/^content\/(?:questions|lessons)\//.test(file)) return checkTeaching(file, texts, rules);
    return plainFiles.some((pattern) => pattern.test(file))
      ? checkPlainFile(file, text, rules)
      : [];
  });
  if (problems.length > 0) throw new ContentError(problems);
}
