import type { Ledger } from '../ledger/ledger.ts';
import type { Locale } from '../i18n/locales.ts';
import { addressOf, pathTo } from '../i18n/paths.ts';
import { sentenceMarks } from '../i18n/sentence.ts';
import { words } from '../i18n/words.ts';
import type { Manifest } from './define.ts';
import type { HostContext } from './frame/frame.ts';

/** The publishers that a widget's credited facts rest on, each once. */
export function publishersOf(
  manifest: Manifest<unknown>,
  ledger: Ledger,
  locale: Locale,
): string[] {
  const sources = manifest.credits.flatMap((id) =>
    ledger.fact(id).sources.map(({ source }) => ledger.source(source).publisher[locale]),
  );
  return [...new Set(sources)];
}

/** What a page tells the frame of a widget it shows. */
export function hostContextFor(
  manifest: Manifest<unknown>,
  ledger: Ledger,
  locale: Locale,
  options: Pick<HostContext, 'heading' | 'addressed' | 'stage' | 'compact' | 'driver'> & {
    /** Whether the widget stands on another site, so that its links need the whole address. */
    absolute?: boolean;
  },
): HostContext {
  const { absolute = false, ...rest } = options;
  const address = absolute ? addressOf : pathTo;
  const { table, download, embed, cite, source, crashed, still, allControls, more } =
    words[locale].widget;
  return {
    locale,
    words: { table, download, embed, cite, source, crashed, still, allControls, more },
    sources: publishersOf(manifest, ledger, locale).join(sentenceMarks[locale].semicolon),
    page: address(locale, `widgets/${manifest.id}/`),
    facts: address(locale, 'facts/'),
    ...rest,
  };
}
