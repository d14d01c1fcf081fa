import { scriptTags, type Locale } from '../../i18n/locales.ts';
import { addressOf } from '../../i18n/paths.ts';
import { words } from '../../i18n/words.ts';
import { editionName } from '../../prose/edition/edition.ts';

const license = 'https://creativecommons.org/licenses/by/4.0/';

/** What a page says of itself to machines, in the terms of https://schema.org. */
export type StructuredData = Readonly<Record<string, unknown>> & { '@type': string };

/** Structured data as the text of a script that no browser runs. */
export function jsonLd(data: StructuredData): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}

/** What a page is: its name, one sentence, its language and its path from the language's root. */
interface Described {
  name: string;
  description: string;
  locale: Locale;
  page: string;
}

const free = ({ locale, page }: Described) => ({
  inLanguage: scriptTags[locale],
  isAccessibleForFree: true,
  license,
  url: addressOf(locale, page),
});

/** A chapter. */
export function article(
  described: Described & { date: string; aims: readonly string[] },
): StructuredData {
  const { name, description, locale, date, aims } = described;
  return {
    '@type': 'Article',
    headline: name,
    description,
    author: { '@type': 'Organization', name: words[locale].site.name },
    dateModified: date,
    teaches: aims,
    ...free(described),
  };
}

/** The ledger or a data set, with the files it can be had in. */
export function dataset(
  described: Described & { files: readonly { address: string; type: string }[] },
): StructuredData {
  const { name, description, locale, files } = described;
  return {
    '@type': 'Dataset',
    name,
    description,
    creator: { '@type': 'Organization', name: words[locale].site.name },
    version: editionName,
    distribution: files.map(({ address, type }) => ({
      '@type': 'DataDownload',
      contentUrl: address,
      encodingFormat: type,
    })),
    ...free(described),
  };
}

/** Something to learn with: a widget, or a lesson. @param more what is said of it beyond that */
export function learningResource(
  described: Described & { kind: string },
  more: Readonly<Record<string, unknown>>,
): StructuredData {
  const { name, description, kind } = described;
  return {
    '@type': 'LearningResource',
    name,
    description,
    learningResourceType: kind,
    ...more,
    ...free(described),
  };
}

/** The glossary. @param terms each with its other names and its place on the page */
export function definedTerms(
  described: Described,
  terms: readonly { id: string; name: string; others: readonly string[]; definition: string }[],
): StructuredData {
  const { name, description, locale, page } = described;
  return {
    '@type': 'DefinedTermSet',
    name,
    description,
    hasDefinedTerm: terms.map(({ id, name: term, others, definition }) => ({
      '@type': 'DefinedTerm',
      name: term,
      alternateName: others,
      description: definition,
      url: `${addressOf(locale, page)}#${id}`,
    })),
    ...free(described),
  };
}
