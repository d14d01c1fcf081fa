import { localRows } from '../ledger/data-sets/rows.ts';
import { dateOf, supportedValue } from '../ledger/display.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { byLocale, locales, type Locale } from '../i18n/locales.ts';
import { words } from '../i18n/words.ts';
import { ContentError } from '../schemas/read/problems.ts';
import { readYaml } from '../schemas/read/read-yaml.ts';
import { siteTexts, type ContentTexts } from '../schemas/read/site-texts.ts';
import { widgetTextSchema, type WidgetText } from '../schemas/widget-text.ts';
import type { Description, Inputs, Manifest, Table } from './define.ts';
import { memoizeByObject } from './memoize.ts';

const manifests = import.meta.glob<Manifest<unknown>>('../widgets/*/manifest.ts', {
  import: 'manifest',
  eager: true,
});

/** Every widget by its id, in the order of the alphabet; a folder with a manifest is a widget. */
export const widgets: ReadonlyMap<string, Manifest<unknown>> = new Map(
  Object.values(manifests).map((manifest) => [manifest.id, manifest]),
);

/** A widget by its id. @throws RangeError when there is none */
export function widget(id: string): Manifest<unknown> {
  const found = widgets.get(id);
  if (!found)
    throw new RangeError(
      `There is no widget “${id}”; there are ${[...widgets.keys()].join(', ')}.`,
    );
  return found;
}

/**
 * A widget's texts by language, whatever the languages; those that the site does not speak yet are checked as well,
 * so that a translator is told what is missing.
 * @param texts the content's files by path
 * @throws ContentError when a file of `content/widgets/<id>/` is not what it must be
 */
export function readWidgetTexts<L>(
  { id, labels }: Pick<Manifest<unknown, L>, 'id' | 'labels'>,
  texts: ContentTexts,
): Record<string, WidgetText & { labels: L }> {
  const folder = `content/widgets/${id}/`;
  const files = Object.keys(texts).filter((file) => file.startsWith(folder));
  const read = files.map((file) => ({
    language: file.slice(folder.length, -'.yaml'.length),
    ...readYaml(file, texts[file] ?? '', widgetTextSchema(labels)),
  }));
  const problems = [
    ...read.flatMap((one) => (one.data ? [] : one.problems)),
    ...locales
      .map((locale) => `${folder}${locale}.yaml`)
      .filter((file) => !files.includes(file))
      .map((file) => ({ file, line: 1, message: 'is missing; copy the other language’s' })),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return Object.fromEntries(read.flatMap(({ language, data }) => (data ? [[language, data]] : [])));
}

/** A widget's texts in the site's languages, read once. */
const textsOf = memoizeByObject((manifest: Manifest<unknown>) => {
  const texts = readWidgetTexts(manifest, siteTexts);
  return byLocale((locale) => texts[locale] as WidgetText & { labels: unknown });
});

/** A widget's name and texts in one language. @throws RangeError when there is no such widget */
export function widgetText(id: string, locale: Locale): WidgetText {
  return textsOf(widget(id))[locale];
}

/** The facts, data sets and labels a widget is given, in one language; each fact is rounded to the digits its source supports. */
export function inputsOf(manifest: Manifest<unknown>, ledger: Ledger, locale: Locale): Inputs {
  const facts = Object.fromEntries(
    manifest.facts.map((id) => {
      const fact = ledger.fact(id);
      const value = supportedValue(fact);
      const when = dateOf(fact, words[locale], locale);
      const label = manifest.labelled?.includes(id) ? fact.label[locale] : undefined;
      return [id, { value, label, who: fact.attribution[locale], when }];
    }),
  );
  const sets = Object.fromEntries(
    (manifest.sets ?? []).map((id) => [id, localRows(id, ledger, locale)]),
  );
  return { locale, labels: textsOf(manifest)[locale].labels, facts, sets };
}

/** What is wrong with a widget's id and state as prose writes them; undefined when nothing is. */
export function widgetProblem(id: string, state: string, ledger: Ledger): string | undefined {
  const manifest = widgets.get(id);
  if (!manifest) return `there is no widget “${id}”; there are ${[...widgets.keys()].join(', ')}`;
  const language = manifest.state(inputsOf(manifest, ledger, 'en'));
  const canonical = language.print(language.parse(state));
  return canonical === state
    ? undefined
    : `the widget ${id} reads the state “${state}” as “${canonical}”: write that`;
}

/** A state of a widget in words, in the language of its inputs. */
export function describeState(
  manifest: Manifest<unknown>,
  state: unknown,
  inputs: Inputs,
): Description {
  return manifest.describe(state, inputs, manifest.sentences[inputs.locale]);
}

/** A state of a widget, as its address says it, in words. @throws RangeError when there is no such widget */
export function describeQuery(
  id: string,
  query: string,
  ledger: Ledger,
  locale: Locale,
): Description {
  const manifest = widget(id);
  const inputs = inputsOf(manifest, ledger, locale);
  return describeState(manifest, manifest.state(inputs).parse(query), inputs);
}

/** A state of a widget in numbers, in the language of its inputs. */
export function tableOfState(manifest: Manifest<unknown>, state: unknown, inputs: Inputs): Table {
  return manifest.table(state, inputs, manifest.sentences[inputs.locale]);
}

/** What is wrong with a number of a widget's state that prose sets between two ends; undefined when nothing is. */
export function parameterProblem(
  id: string,
  parameter: string,
  ends: readonly [min: number, max: number],
  ledger: Ledger,
): string | undefined {
  const manifest = widgets.get(id);
  if (!manifest) return `there is no widget “${id}”; there are ${[...widgets.keys()].join(', ')}`;
  const language = manifest.state(inputsOf(manifest, ledger, 'en'));
  if (!language.names.includes(parameter))
    return `the widget ${id} has no parameter “${parameter}”; it has ${language.names.join(', ')}`;
  const lost = ends.find((end) => {
    const state = language.parse(`${parameter}=${end}`) as Record<string, unknown>;
    return state[parameter] !== end;
  });
  return lost === undefined
    ? undefined
    : `the widget ${id} does not take ${parameter}=${lost}: give ends that it takes`;
}
