import type { APIRoute } from 'astro';
import { capsuleCode } from 'virtual:capsule-code';
import { capsulePage } from '../../../../embed/capsule-page.ts';
import { ledger } from '../../../../facts/site-ledger.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import { addressOf, inBothLanguages } from '../../../../i18n/paths.ts';
import { aroundWidget } from '../../../../widgets/around.ts';
import { inputsOf, widget, widgets } from '../../../../widgets/registry.ts';
import { drawWidget } from '../../../../widgets/server.ts';

export function getStaticPaths() {
  return inBothLanguages().flatMap(({ params, props }) =>
    [...widgets.keys()].map((id) => ({ params: { ...params, id }, props: { ...props, id } })),
  );
}

export const GET: APIRoute<{ locale: Locale; id: string }> = ({ props: { locale, id } }) => {
  const manifest = widget(id);
  const code = capsuleCode[id];
  if (!code) throw new Error(`The widget “${id}” was not packed.`);
  const props = {
    inputs: inputsOf(manifest, ledger, locale),
    start: '',
    around: aroundWidget(manifest, ledger, locale, {
      heading: 'h1',
      addressed: true,
      abroad: true,
    }),
  };
  const page = capsulePage({
    locale,
    title: manifest.text[locale].name,
    canonical: addressOf(locale, `widgets/${id}/`),
    oembed: addressOf(locale, `oembed/${id}.json`),
    body: drawWidget(id, props),
    props,
    heights: manifest.heights,
    code,
  });
  return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
