import type { APIRoute } from 'astro';
import { addressOf } from '../i18n/paths.ts';
import { words } from '../i18n/words.ts';
import { ledger } from '../ledger/site-ledger.ts';
import { edition } from '../prose/edition/edition.ts';
import { chapterList } from '../prose/read/chapters.ts';
import { widgets, widgetText } from '../widget/registry.ts';

/** A list of links under a heading, as https://llmstxt.org has it. */
const section = (title: string, links: readonly (readonly [string, string, string])[]) =>
  [
    `## ${title}`,
    ...links.map(([name, page, what]) => `- [${name}](${addressOf('en', page)}): ${what}`),
  ].join('\n');

export const GET: APIRoute = () => {
  const { site, nav, data, fact, source, glossary, corrections, weigh, teach } = words.en;
  const [printed, denial] = ['technode-980-million', 'kaola-denial'].map((id) => ledger.fact(id));
  const parts = [
    `# ${site.name}`,
    `> ${site.tagline}`,
    [printed?.claim.en, printed?.note?.en, denial?.claim.en].join(' '),
    `${site.licence} ${site.edition.replace('{date}', edition.date).replace('{hash}', edition.hash)}`,
    section(
      nav.chapters,
      chapterList('en').map(({ slug, head }) => [head.title, `chapters/${slug}/`, head.standfirst]),
    ),
    section(nav.facts, [
      [fact.facts, 'facts/', fact.intro],
      [weigh.link, 'weigh/', weigh.about],
      [nav.sources, 'sources/', source.intro],
      [nav.glossary, 'glossary/', glossary.intro],
      [nav.corrections, 'corrections/', corrections.intro],
      [data.package, 'data/', data.intro],
    ]),
    section(
      nav.widgets,
      [...widgets.keys()].map((id) => {
        const { name, idea } = widgetText(id, 'en');
        return [name, `widgets/${id}/`, idea] as const;
      }),
    ),
    section(nav.teach, [[teach.title, 'teach/', teach.intro]]),
  ];
  return new Response(`${parts.join('\n\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
