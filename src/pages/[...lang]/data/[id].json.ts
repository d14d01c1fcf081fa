import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { inBothLanguages } from '../../../i18n/paths.ts';
import { tableOf } from '../../../widgets/table-of.ts';
import { widgets } from '../../../widgets/registry.ts';

export const getStaticPaths = () =>
  inBothLanguages().flatMap(({ params, props }) =>
    [...widgets.keys()].map((id) => ({ params: { ...params, id }, props: { ...props, id } })),
  );

export const GET: APIRoute<{ locale: Locale; id: string }> = ({ props: { locale, id } }) =>
  Response.json(tableOf(id, locale));
