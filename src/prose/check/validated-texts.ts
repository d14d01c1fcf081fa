import { plainText, siteTexts } from '../../schemas/read/site-texts.ts';
import { checkSite } from './site-check.ts';

const prose = import.meta.glob<string>('/content/**/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every text of the site, prose and YAML, once it has passed the checks; importing this stops a build whose content is wrong. */
export const checkedTexts = {
  ...siteTexts,
  ...Object.fromEntries(
    Object.entries(prose).map(([path, text]) => [path.slice(1), plainText(text)]),
  ),
};

checkSite(checkedTexts);
