import type { Locale } from '../../i18n/locales.ts';

/** The files that can be made of what a widget shows. */
export const shownFormats = ['csv', 'json', 'svg', 'png'] as const;

/** A file that can be made of what a widget shows. */
export type ShownFormat = (typeof shownFormats)[number];

/** What a widget's page tells the script that makes them. */
export interface ShownProps {
  id: string;
  locale: Locale;
  /** The site's name, for the foot of pictures. */
  site: string;
  /** The full address of the widget's page. */
  page: string;
  /** The head of a column of words, `{head}` standing for that of the column beside it. */
  inWords: string;
}
