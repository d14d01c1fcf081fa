import { ContentError } from '../facts/problems.ts';
import { siteTexts } from '../facts/site-texts.ts';
import { readYaml } from '../facts/yaml.ts';
import { uiSchema, type Words } from '../schemas/ui.ts';
import { locales, type Locale } from './locales.ts';

function read(locale: Locale): Words {
  const file = `content/ui/${locale}.yaml`;
  const { data, problems } = readYaml(file, siteTexts[file] ?? '', uiSchema);
  if (!data) throw new ContentError(problems);
  return data;
}

/** The interface words by language. */
export const words = Object.fromEntries(
  locales.map((locale) => [locale, read(locale)]),
) as Readonly<Record<Locale, Words>>;
