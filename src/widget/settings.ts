import type { Locale } from '../i18n/locales.ts';
import { ledger } from '../ledger/site-ledger.ts';
import type { WidgetText } from '../schemas/widget-text.ts';
import type { Inputs } from './define.ts';
import { inputsOf, widget, widgetText } from './registry.ts';

/** A parameter of a widget’s state in words: those of its control, where it has one. */
export interface SettingWords {
  id: string;
  label: string;
  /** Words for its values, by value; numbers stand for themselves. */
  values: Readonly<Record<string, string>>;
  /** The value that it starts with, as the state language writes it. */
  start: string;
}

/** What stands at a way such as `controls.view` in the labels; undefined where nothing does. */
function at(labels: unknown, way: string | undefined): unknown {
  return way
    ?.split('.')
    .reduce(
      (place, step) => (place as Readonly<Record<string, unknown>> | undefined)?.[step],
      labels,
    );
}

/** The words for values as rows of a data set have them. @param from `set.column.column` */
function inRows(inputs: Inputs, from: string | undefined): Record<string, string> {
  const [set = '', value = '', text = ''] = from?.split('.') ?? [];
  return Object.fromEntries(
    (inputs.sets[set] ?? []).map((row) => [String(row[value]), String(row[text])]),
  );
}

function settingWords(
  id: string,
  said: WidgetText['settings'][string],
  start: string,
  inputs: Inputs,
): SettingWords {
  if (typeof said === 'string') return { id, label: said, values: {}, start };
  const label = at(inputs.labels, said.control) ?? said.label;
  if (typeof label !== 'string') throw new RangeError(`The setting “${id}” has no name.`);
  const words = at(inputs.labels, said.words) as Record<string, string> | undefined;
  return { id, label, values: { ...inRows(inputs, said.rows), ...words, ...said.values }, start };
}

/** Every setting of a widget in words, in one language. @throws RangeError when a name is not where the widget’s texts say */
export function settingsOf(id: string, locale: Locale): SettingWords[] {
  const manifest = widget(id);
  const inputs = inputsOf(manifest, ledger, locale);
  const start = manifest.state(inputs).start as Record<string, unknown>;
  return Object.entries(widgetText(id, locale).settings).map(([name, said]) => {
    const value = start[name];
    return settingWords(name, said, Array.isArray(value) ? value.join(',') : String(value), inputs);
  });
}
