import { localRows } from '../ledger/data-sets/rows.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Locale } from '../i18n/locales.ts';
import { showDate } from '../i18n/dates.ts';
import { words } from '../i18n/words.ts';
import type { Inputs, Manifest } from './define.ts';

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

/** The facts and data sets a widget is given, in one language; each fact is rounded to the digits its source supports. */
export function inputsOf(manifest: Manifest<unknown>, ledger: Ledger, locale: Locale): Inputs {
  const facts = Object.fromEntries(
    manifest.facts.map((id) => {
      const fact = ledger.fact(id);
      const value =
        fact.value === undefined ? undefined : Number(fact.value.toPrecision(fact.digits ?? 15));
      const when =
        fact.date === 'undated' ? words[locale].fact.undated : showDate(fact.date, locale);
      return [id, { value, label: fact.label[locale], who: fact.attribution[locale], when }];
    }),
  );
  const sets = Object.fromEntries(
    (manifest.sets ?? []).map((id) => [id, localRows(id, ledger, locale)]),
  );
  return { facts, sets };
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
