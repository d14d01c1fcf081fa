import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { XMLParser } from 'fast-xml-parser';
import { parse } from 'yaml';
import { built, chapters, dist, fileOf, pages } from '../site.ts';
import { unkept } from './dom.ts';

const host = 'http://localhost:4321';
const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['item', 'url', 'sitemap', 'xhtml:link'].includes(name),
});

/** The built file behind an address of this site, and the place within it. */
function placeOf(address: string): { file: string; anchor: string } {
  expect(address.startsWith(host), address).toBe(true);
  const { pathname, hash } = new URL(address);
  return { file: fileOf(decodeURIComponent(pathname)), anchor: decodeURIComponent(hash.slice(1)) };
}

/** Fails where an address of this site leads nowhere. */
function leadsSomewhere(address: string): void {
  const { file, anchor } = placeOf(address);
  expect(existsSync(`${dist}${file}`), address).toBe(true);
  if (anchor) expect(built(file), address).toContain(` id="${anchor}"`);
}

const stampOf = (page: string) =>
  /(?:Edition of [^<]*, content |版本：[^<]*，内容)([0-9a-f]{8})[.。]/.exec(
    unkept(fileOf(page)),
  )?.[1];

const metaOf = (page: string) =>
  Object.fromEntries(
    [...built(fileOf(page)).matchAll(/<meta name="(citation_\w+)" content="([^"]*)"/g)].map(
      ([, name = '', content = '']) => [name, content],
    ),
  );

test('every page, and the data package, is of one edition', () => {
  const { version } = JSON.parse(built('data/datapackage.json')) as { version: string };
  const [date = '', hash] = version.split(', ');
  expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
  const framed = pages.filter((page) => built(fileOf(page)).includes('class="site-foot"'));
  expect(framed.length).toBeGreaterThan(700);
  expect(framed.filter((page) => stampOf(page) !== hash)).toEqual([]);
  for (const page of chapters)
    expect(built(fileOf(page)), page).toContain(
      page.startsWith('/zh/')
        ? `版本${version}，${host}${page}<`
        : `Edition ${version}. ${host}${page}<`,
    );
});

for (const locale of ['', 'zh/'])
  test(`the feed /${locale}corrections/feed.xml has every correction, each at its place`, () => {
    const text = built(`${locale}corrections/feed.xml`);
    const { rss } = xml.parse(text, true) as {
      rss: {
        version: string;
        channel: Record<'title' | 'link' | 'description' | 'language', string> & {
          item: { title: string; description: string; link: string; pubDate: string }[];
        };
      };
    };
    const { title, link, description, language, item } = rss.channel;
    expect(rss.version).toBe('2.0');
    for (const text of [title, link, description]) expect(text).not.toBe('');
    expect(language).toBe(locale ? 'zh-Hans-CN' : 'en-GB');
    const listed = parse(readFileSync('content/corrections.yaml', 'utf8')) as unknown[];
    expect(item.length).toBeGreaterThanOrEqual(listed.length);
    expect(item.length).toBe(
      built(`${locale}corrections/index.html`).split(' id="c-20').length - 1,
    );
    expect(new Set(item.map((each) => each.link)).size).toBe(item.length);
    for (const { title, description, link, pubDate } of item) {
      expect(title.length * description.length).toBeGreaterThan(0);
      expect(Number.isNaN(Date.parse(pubDate)), pubDate).toBe(false);
      leadsSomewhere(link);
    }
    const days = item.map(({ pubDate }) => Date.parse(pubDate));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });

test('the site map has every page once, in each language it stands in, and nothing else', () => {
  const index = xml.parse(built('sitemap-index.xml'), true) as {
    sitemapindex: { sitemap: { loc: string }[] };
  };
  const entries = index.sitemapindex.sitemap.flatMap(({ loc }) => {
    const text = built(placeOf(loc).file);
    return (xml.parse(text, true) as { urlset: { url: { loc: string }[] } }).urlset.url;
  });
  const mapped = entries.map(({ loc }) => new URL(loc).pathname).sort();
  expect(mapped).toEqual(pages.filter((page) => !/404|\/slides\/$/.test(page)).sort());
  expect(built('robots.txt')).toContain(`Sitemap: ${host}/sitemap-index.xml`);
});

interface Data {
  '@context'?: string;
  '@type': string;
  url: string;
  [name: string]: unknown;
}

/** What each kind must say of itself. */
const said: Record<string, readonly string[]> = {
  Article: ['headline', 'description', 'author', 'dateModified', 'inLanguage', 'license', 'url'],
  Dataset: ['name', 'description', 'distribution', 'version', 'inLanguage', 'license', 'url'],
  LearningResource: ['name', 'description', 'learningResourceType', 'inLanguage', 'license', 'url'],
  DefinedTermSet: ['name', 'description', 'hasDefinedTerm', 'inLanguage', 'url'],
};

test('structured data says of each page what it is, and only what is there', () => {
  const kinds = new Map<string, number>();
  for (const page of pages) {
    const html = built(fileOf(page));
    const scripts = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)];
    expect(scripts.length, page).toBe(html.split('application/ld+json').length - 1);
    for (const [, text = ''] of scripts) {
      const data = JSON.parse(text) as Data;
      const kind = data['@type'];
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      expect(data['@context'], page).toBe('https://schema.org');
      for (const name of said[kind] ?? ['?']) expect(data[name], `${page} ${name}`).toBeTruthy();
      expect(new URL(data.url).pathname).toBe(page);
      expect(html).toContain(`<link rel="canonical" href="${data.url}"`);
      for (const { contentUrl } of (data['distribution'] ?? []) as { contentUrl: string }[])
        leadsSomewhere(contentUrl);
      for (const { url } of (data['hasDefinedTerm'] ?? []) as { url: string }[])
        leadsSomewhere(url);
    }
  }
  expect(kinds.get('Article')).toBe(chapters.length);
  expect(kinds.get('DefinedTermSet')).toBe(2);
  expect(kinds.get('Dataset')).toBeGreaterThan(20);
  expect(kinds.get('LearningResource')).toBeGreaterThan(20);
});

test('reference managers find title, author, day and address of each chapter', () => {
  for (const page of chapters) {
    const meta = metaOf(page);
    expect(Object.keys(meta).sort(), page).toEqual([
      'citation_author',
      'citation_language',
      'citation_public_url',
      'citation_publication_date',
      'citation_title',
    ]);
    expect(built(fileOf(page))).toContain(`>${meta['citation_title'] ?? ''}</h1>`);
    expect(meta['citation_public_url']).toBe(`${host}${page}`);
    expect(meta['citation_publication_date']).toMatch(/^20\d\d\/\d\d\/\d\d$/);
  }
});

test('the data package is whole as it is served', () => {
  const { resources } = JSON.parse(built('data/datapackage.json')) as {
    resources: { path: string; bytes: number; hash: string }[];
  };
  expect(resources.length).toBeGreaterThan(10);
  for (const { path, bytes, hash } of resources) {
    const file = readFileSync(`${dist}data/${path}`);
    expect(file.length, path).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(file).digest('hex')}`, path).toBe(hash);
  }
});

test('the list for language models leads to what is there, and never to one number alone', () => {
  const text = built('llms.txt');
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(20);
  links.forEach(leadsSomewhere);
  const [, , numbers = ''] = text.split('\n\n');
  expect(numbers).toMatch(/TechNode.*980 million.*98 million.*denied/s);
  expect(text.split('980 million').length).toBe(numbers.split('980 million').length);
});
