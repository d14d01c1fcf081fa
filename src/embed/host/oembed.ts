import { heightAt, snippet, type SnippetParts } from './snippet.ts';

/** What an oEmbed answer adds to the snippet's parts. */
export interface OembedParts extends SnippetParts {
  site: string;
  /** Full address of the site. */
  home: string;
  /** Full address of a PNG, 1200 px wide, and its height. */
  thumbnail: string;
  thumbnailHeight: number;
}

const width = 680;

/**
 * A static oEmbed answer of type `rich`; a static host answers the same whatever size a consumer asks for.
 * WordPress takes styles away, and not every theme of it keeps a frame within its column; this one stays there by itself.
 */
export function oembedAnswer(parts: OembedParts): Record<string, string | number> {
  const frame = snippet({ ...parts, unstyled: 'column' });
  return {
    version: '1.0',
    type: 'rich',
    title: parts.title,
    provider_name: parts.site,
    provider_url: parts.home,
    width,
    height: heightAt(parts.heights, width),
    html: `<blockquote><a href="${parts.page}">${parts.title}</a></blockquote>${frame}`,
    thumbnail_url: parts.thumbnail,
    thumbnail_width: 1200,
    thumbnail_height: parts.thumbnailHeight,
    cache_age: 86_400,
  };
}
