import GithubSlugger from 'github-slugger';
import { locales, type Locale } from '../../i18n/locales.ts';
import type { Rules } from './check.ts';
import { usesOf } from '../read/references.ts';
import { counterpart, sectionsOf } from '../both/sections.ts';

/** Texts of the site by path from the project's root. */
type Texts = Readonly<Record<string, string>>;

/** Ids of a chapter's headings, by the rule by which they get them when prose is rendered. */
function headingIds(text: string): string[] {
  const ids = new GithubSlugger();
  return usesOf(text).headings.map((heading) => ids.slug(heading.text));
}

function anchorsOf(text: string): string[] {
  const { guesses, checks } = usesOf(text);
  return [
    ...headingIds(text),
    ...guesses.map(({ id }) => `guess-${id}`),
    ...checks.map(({ id }) => `check-${id}`),
  ];
}

const chapterText = (texts: Texts, slug: string, locale: Locale) =>
  texts[`content/chapters/${slug}/${locale}.mdx`];

function split(link: string) {
  const found = /^([a-z0-9-]+)\/(?:([a-z0-9-]+)\/)?(?:\?([^#]*))?(?:#(.*))?$/.exec(link);
  return found && { kind: found[1], id: found[2], state: found[3], anchor: found[4] };
}

/**
 * What is wrong with a link to a place of the site; undefined when nothing is. Places are a chapter
 * or a heading, guess or check in its English text, a widget in a state, a fact, and the check.
 * @param link path from the language's root, as `widgets/scale/?zoom=1`
 */
export function placeProblem(
  link: string,
  texts: Texts,
  { ledger, widgetProblem }: Rules,
): string | undefined {
  const { kind, id, state, anchor } = split(link) ?? {};
  const bare = state === undefined && anchor === undefined;
  if (kind === 'chapters' && id !== undefined && state === undefined) {
    const text = chapterText(texts, id, 'en');
    if (text === undefined) return `there is no chapter “${id}”`;
    const anchors = anchorsOf(text);
    return anchor === undefined || anchors.includes(anchor)
      ? undefined
      : `the chapter ${id} has no place “#${anchor}”; it has ${anchors.join(', ')}`;
  }
  if (kind === 'widgets' && id !== undefined && anchor === undefined)
    return state === '' ? 'leave out the “?”' : widgetProblem(id, state ?? '');
  if (kind === 'facts' && id !== undefined && bare)
    return ledger.facts.has(id) ? undefined : `there is no fact “${id}” in content/facts/`;
  if (kind === 'check' && id === undefined && bare) return undefined;
  return `“${link}” leads nowhere: write chapters/…/#…, widgets/…/?…, facts/…/ or check/`;
}

/**
 * A link as it is followed in a language: a chapter that is not in Chinese yet is read in English,
 * and a place that the Chinese text does not have is the section of it about the same.
 */
export function placeIn(
  locale: Locale,
  link: string,
  texts: Texts,
): { locale: Locale; page: string } {
  const { kind, id = '', anchor } = split(link) ?? {};
  if (kind !== 'chapters' || locale === locales[0]) return { locale, page: link };
  const own = chapterText(texts, id, locale);
  if (own === undefined) return { locale: 'en', page: link };
  if (anchor === undefined || anchorsOf(own).includes(anchor)) return { locale, page: link };
  const [there, here] = [sectionsOf(chapterText(texts, id, 'en') ?? ''), sectionsOf(own)];
  const component = anchor.replace(/^guess-/, 'Guess:').replace(/^check-/, 'Check:');
  const section = there.find((each) => each.id === anchor || each.names.has(component));
  const same = section && counterpart(section, there, here);
  return { locale, page: `chapters/${id}/${same?.id ? `#${same.id}` : ''}` };
}
