import type { Locale } from '../../i18n/locales.ts';
import { pathParams } from '../../i18n/paths.ts';
import { ledger } from '../../ledger/site-ledger.ts';
import { chapterList, chapterLocales } from '../read/chapters.ts';
import { words } from '../../i18n/words.ts';
import { storyLocales, storyText } from '../read/story.ts';
import { outline } from '../../schemas/read/outline.ts';
import { checkedClaims, type CheckedClaim } from './claim-rows.ts';
import { claimsIn } from './claims.ts';

/** A text as its fact check shows it. */
export interface TextClaims {
  locale: Locale;
  title: string;
  /** Its path from the language's root. */
  page: string;
  /** The languages in which it stands. */
  in: readonly Locale[];
  claims: readonly CheckedClaim[];
}

/** A chapter's claims, in a language in which it stands. @throws RangeError when there is no such chapter */
export function chapterClaims(slug: string, locale: Locale): TextClaims {
  const chapter = chapterList(locale).find((one) => one.slug === slug);
  if (!chapter) throw new RangeError(`There is no chapter “${slug}”.`);
  return {
    locale,
    title: chapter.head.title,
    page: `chapters/${slug}/`,
    in: chapterLocales(slug),
    claims: checkedClaims(claimsIn(chapter.text), ledger, locale),
  };
}

/** The story's claims, step by step. */
export function storyClaims(locale: Locale): TextClaims {
  return {
    locale,
    title: words[locale].nav.story,
    page: '',
    in: storyLocales,
    claims: checkedClaims(claimsIn(storyText(locale)), ledger, locale),
  };
}

/** The paths of the story's fact check. */
export const storyClaimPaths = () =>
  storyLocales.map((locale) => ({ params: pathParams(locale), props: { locale } }));

/** The paths of every chapter's fact check, in the languages in which the chapter stands. */
export const claimPaths = () =>
  outline.flatMap((slug) =>
    chapterLocales(slug).map((locale) => ({
      params: { ...pathParams(locale), slug },
      props: { slug, locale },
    })),
  );
