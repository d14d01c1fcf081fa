import { ContentError } from '../schemas/read/problems.ts';
import { siteTexts } from '../schemas/read/site-texts.ts';
import { readYaml } from '../schemas/read/read-yaml.ts';
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
