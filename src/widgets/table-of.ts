import { ledger } from '../facts/site-ledger.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Table } from './define.ts';
import { inputsOf, widget } from './registry.ts';

/** The table of a widget's start state. */
export function tableOf(id: string, locale: Locale): Table {
  const manifest = widget(id);
  const inputs = inputsOf(manifest, ledger, locale);
  return manifest.table(manifest.state(inputs).start, inputs, locale);
}
