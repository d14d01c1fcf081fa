import { addressOf } from '../i18n/paths.ts';
import { escapeText } from './escape.ts';

/** What a one-file page is made of. */
export interface StandalonePage {
  /** The language as a tag. */
  lang: string;
  /** Attributes of the root element beside the language, each with a space before it. */
  attributes?: string;
  title: string;
  /** What the policy allows beside `data:` images: scripts and styles by their hashes, and where frames come from. */
  allow: { script: string; style: string; frames?: string };
  /** Elements of the head beside those that every such page has. */
  head?: readonly string[];
  /** What stands in the body, from its first element to its last script. */
  body: readonly string[];
}

/**
 * One HTML file with everything inside, and a policy that allows only what its hashes name: it lives in
 * sandboxed frames, in packages and on a USB stick.
 */
export function standalonePage(page: StandalonePage): string {
  const { lang, attributes = '', title, allow, head = [], body } = page;
  const policy = [
    "default-src 'none'",
    `script-src ${allow.script.trim()}`,
    `style-src ${allow.style.trim()}`,
    'img-src data:',
    ...(allow.frames ? [`frame-src ${allow.frames}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    // Licences ask that their notice goes wherever the code goes.
    `<!-- Licences of the code in this file: ${addressOf('en', 'licences/')} -->`,
    `<html lang="${lang}"${attributes}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(title)}</title>`,
    ...head,
    '</head>',
    `<body>${body.join('\n')}`,
    '</body></html>',
  ].join('\n');
}

/** A value as JSON that may stand in a script element, which ends at the first `</`. */
export function asJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
