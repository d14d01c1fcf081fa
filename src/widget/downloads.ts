import { tableOfSet } from '../ledger/data-sets/table.ts';
import { ledger } from '../ledger/site-ledger.ts';
import type { Locale } from '../i18n/locales.ts';
import { inBothLanguages } from '../i18n/paths.ts';
import type { Table } from './define.ts';
import { inputsOf, tableOfState, widget, widgets } from './registry.ts';

/** The table of a widget's start state. */
export function tableOf(id: string, locale: Locale): Table {
  const manifest = widget(id);
  const inputs = inputsOf(manifest, ledger, locale);
  return tableOfState(manifest, manifest.state(inputs).start, inputs);
}

/** The table behind a download: a data set's, or that of a widget's start state. */
export function tableFor(id: string, locale: Locale): Table {
  return ledger.sets.has(id) ? tableOfSet(id, ledger, locale) : tableOf(id, locale);
}

/** The paths of everything that can be downloaded as a table. */
export function downloadsInBothLanguages() {
  const ids = [...widgets.keys(), ...ledger.sets.keys()];
  return inBothLanguages().flatMap(({ params, props }) =>
    ids.map((id) => ({ params: { ...params, id }, props: { ...props, id } })),
  );
}
