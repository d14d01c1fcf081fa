import { code as capsuleCode } from 'virtual:capsule-code';
import { ledger } from '../../ledger/site-ledger.ts';
import type { Locale } from '../../i18n/locales.ts';
import { addressOf } from '../../i18n/paths.ts';
import { words } from '../../i18n/words.ts';
import { hostContextFor } from '../../widget/host-context.ts';
import { inputsOf, widget, widgetText } from '../../widget/registry.ts';
import { drawWidget } from '../../widget/render.ts';
import { capsulePage } from './capsule-page.ts';

/** A widget’s capsule as the text of its file. @throws Error when the widget was not packed */
export function capsuleOf(id: string, locale: Locale): string {
  const manifest = widget(id);
  const code = capsuleCode[`${id}.${locale}`];
  if (!code) throw new Error(`The widget “${id}” was not packed.`);
  const page = addressOf(locale, `widgets/${id}/`);
  const host = hostContextFor(manifest, ledger, locale, {
    heading: 'h1',
    addressed: true,
    absolute: true,
  });
  // A frame that refuses scripts may open no window either: the address is there to be copied.
  const still = words[locale].widget.stillFramed.replace('{address}', page);
  const props = {
    inputs: inputsOf(manifest, ledger, locale),
    start: '',
    host: { ...host, words: { ...host.words, still } },
  };
  return capsulePage({
    locale,
    title: widgetText(id, locale).name,
    canonical: page,
    oembed: addressOf(locale, `oembed/${id}.json`),
    body: drawWidget(id, props),
    props,
    heights: manifest.heights,
    code,
  });
}
