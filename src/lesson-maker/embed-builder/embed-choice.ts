import type { Locale } from '../../i18n/locales.ts';

/** What a teacher chooses of an embed. */
export interface EmbedChoice {
  /** The state, in the widget’s state language. */
  query: string;
  locale: Locale;
  theme: 'device' | 'light' | 'dark';
  slides: boolean;
}

/** The query of a capsule’s address: the state, then what only the frame reads. */
export function embedQuery({ query, theme, slides }: Omit<EmbedChoice, 'locale'>): string {
  const rest = [theme === 'device' ? '' : `theme=${theme}`, slides ? 'slides=1' : ''];
  return [query, ...rest].filter(Boolean).join('&');
}

/** An address with a query, where there is one. */
export function withQuery(address: string, query: string): string {
  return query ? `${address}?${query}` : address;
}
