import { createHash } from 'node:crypto';

/** One script and one style that stand in a page and fetch nothing, each with its hash as a policy writes it. */
export interface InlineCode {
  script: string;
  style: string;
  scriptHash: string;
  styleHash: string;
}

/** A text's hash as a content policy writes it. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Code made ready to stand in a page: a script element would end at `</script`, and a comment in it would swallow its end. */
export function inlineCode(code: string, style: string): InlineCode {
  const script = code
    .replaceAll(/<\/(?=script)/gi, String.raw`<\/`)
    .replaceAll('<!--', String.raw`<\!--`);
  return { script, style, scriptHash: hashOf(script), styleHash: hashOf(style) };
}
