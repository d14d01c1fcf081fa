import { ledger } from '../../ledger/site-ledger.ts';
import type { Locale } from '../../i18n/locales.ts';
import { describeQuery } from '../../widget/registry.ts';
import { paintPicture } from './pictures.ts';

/** A state of a widget in words, and how high its picture is at a width of 1,200 px. */
export function describeState(
  id: string,
  query: string,
  locale: Locale,
): { title: string; summary: string; pictureHeight: number } {
  const { title, summary } = describeQuery(id, query, ledger, locale);
  const { height } = paintPicture({ id, query, locale, theme: 'light' });
  return { title, summary, pictureHeight: height };
}
