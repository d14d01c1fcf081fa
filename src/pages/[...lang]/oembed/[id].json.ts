import type { APIRoute } from 'astro';
import { oembedAnswer } from '../../../embed/host/oembed.ts';
import { paintPicture, picturePath } from '../../../embed/picture/pictures.ts';
import { addressOf, inBothLanguages } from '../../../i18n/paths.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { words } from '../../../i18n/words.ts';
import { widget, widgetText, widgets } from '../../../widget/registry.ts';

export const getStaticPaths = () =>
  inBothLanguages().flatMap(({ params, props }) =>
    [...widgets.keys()].map((id) => ({ params: { ...params, id }, props: { ...props, id } })),
  );

export const GET: APIRoute<{ locale: Locale; id: string }> = ({ props: { locale, id } }) => {
  const picture = { id, query: '', locale, theme: 'light' as const };
  const answer = oembedAnswer({
    embed: addressOf(locale, `embed/${id}/`),
    page: addressOf(locale, `widgets/${id}/`),
    title: widgetText(id, locale).name,
    heights: widget(id).heights,
    site: words[locale].site.name,
    home: addressOf(locale, ''),
    thumbnail: addressOf('en', picturePath(picture, 'png')),
    thumbnailHeight: paintPicture(picture).height,
  });
  return Response.json(answer);
};
