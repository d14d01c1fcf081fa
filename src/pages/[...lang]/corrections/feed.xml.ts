import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { languageTags, type Locale } from '../../../i18n/locales.ts';
import { addressOf, inBothLanguages } from '../../../i18n/paths.ts';
import { words } from '../../../i18n/words.ts';
import { corrections } from '../../../prose/edition/corrections.ts';

export const getStaticPaths = inBothLanguages;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const { site, nav, corrections: t } = words[locale];
  const own = addressOf(locale, 'corrections/feed.xml');
  return rss({
    title: `${site.name}: ${nav.corrections}`,
    description: t.intro,
    site: addressOf(locale, 'corrections/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${languageTags[locale]}</language>`,
      `<atom:link href="${own}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: corrections.map(({ id, date, name, what }) => ({
      title: name[locale],
      description: what[locale],
      link: addressOf(locale, `corrections/#${id}`),
      pubDate: new Date(`${date}T00:00:00Z`),
    })),
  });
};
