import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { inBothLanguages } from '../../../i18n/paths.ts';
import { ledger } from '../../../ledger/site-ledger.ts';
import { hostContextFor } from '../../../widget/host-context.ts';
import { inputsOf, widget, widgets } from '../../../widget/registry.ts';

export const getStaticPaths = () =>
  inBothLanguages().flatMap(({ params, props }) =>
    [...widgets.keys()].map((id) => ({ params: { ...params, id }, props: { ...props, id } })),
  );

export const GET: APIRoute<{ id: string; locale: Locale }> = ({ props: { id, locale } }) =>
  Response.json({
    inputs: inputsOf(widget(id), ledger, locale),
    host: hostContextFor(widget(id), ledger, locale, { heading: 'h3', addressed: false }),
  });
