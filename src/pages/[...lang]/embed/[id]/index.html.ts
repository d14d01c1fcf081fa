import type { APIRoute } from 'astro';
import { capsuleOf } from '../../../../embed/capsule/capsule-of.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import { inBothLanguages } from '../../../../i18n/paths.ts';
import { widgets } from '../../../../widget/registry.ts';

export function getStaticPaths() {
  return inBothLanguages().flatMap(({ params, props }) =>
    [...widgets.keys()].map((id) => ({ params: { ...params, id }, props: { ...props, id } })),
  );
}

export const GET: APIRoute<{ locale: Locale; id: string }> = ({ props: { locale, id } }) =>
  new Response(capsuleOf(id, locale), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
