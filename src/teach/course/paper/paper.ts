import { escapeText } from '../../../standalone/escape.ts';
import { languageTags, type Locale } from '../../../i18n/locales.ts';
import { words } from '../../../i18n/words.ts';
import course from '../teaching.css?raw';
import tokens from '../../../styles/tokens.css?raw';
import paper from './paper.css?raw';

/** A page of the archive: one file without script, for screen and paper. @param body its content as HTML */
export function paperPage(locale: Locale, title: string, body: string): string {
  const site = words[locale].site;
  return [
    '<!doctype html>',
    `<html lang="${languageTags[locale]}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(`${title} · ${site.name}`)}</title>`,
    `<style>${tokens}\n${paper}\n${course}</style></head>`,
    `<body><main class="course">${body}</main><footer class="course-soft"><p>${escapeText(`${site.name} · ${site.licence}`)}</p></footer></body></html>`,
  ].join('\n');
}
