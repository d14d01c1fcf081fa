import { describe, expect, test } from 'vitest';
import { addressIn, isCopied, mayBeCopied, partsOf, typeOf } from './copied.ts';

const english = [
  ...[
    'index.html',
    'chapters/baihang/index.html',
    'widgets/scale/index.html',
    'story/row/index.html',
  ],
  ...['facts/lookups-98-million/index.html', 'facts/lookups-98-million/card/index.html'],
  ...['embed/scale/index.html', 'offline/index.html', '_astro/english-scale.B1.js'],
];
const shared = [
  '_astro/client.B1.js',
  'fonts/text.woff2',
  'favicon.svg',
  'teach/player/index.html',
];
const none = [
  ...['404.html', 'teach/course.zip', 'teach/baihang/questions.imscc', 'data/facts.csv', 'sw.js'],
  ...['pictures/scale/start.en.light.png', 'pictures/scale/start.en.light.svg', 'data/facts.json'],
  ...['offline/copy.json', 'offline/copy.zip', 'sitemap-0.xml', '_headers', 'oembed/scale.json'],
];
const inChinese = (file: string) => `zh/${file}`.replace('zh/_astro/english', '_astro/chinese');

describe('a copy in one language', () => {
  test('holds its pages, what they fetch, fonts and scripts, and nothing of the other’s', () => {
    for (const file of english) {
      expect(isCopied(file, 'en'), file).toBe(true);
      expect(isCopied(file, 'zh'), file).toBe(false);
      expect(isCopied(inChinese(file), 'zh'), file).toBe(true);
      expect(isCopied(inChinese(file), 'en'), file).toBe(false);
    }
    for (const file of shared)
      for (const locale of ['en', 'zh'] as const) expect(isCopied(file, locale), file).toBe(true);
  });

  test('holds no downloads, no pictures for other sites, nothing of itself', () => {
    for (const file of none)
      for (const name of [file, `zh/${file}`])
        for (const locale of ['en', 'zh'] as const)
          expect(isCopied(name, locale), name).toBe(false);
  });

  test('has a type for each file, and asks for each file in a way that the worker hears', () => {
    for (const file of [...english, ...shared]) {
      expect(typeOf(file)).toMatch(/^\w+\/[\w+]+/);
      expect(mayBeCopied(addressIn('/sub/', file)), file).toBe(true);
    }
    expect(() => typeOf('teach/course.zip')).toThrow('teach/course.zip');
    for (const path of ['/offline/copy.json', '/zh/offline/copy.json', '/teach/course.zip', '/sw'])
      expect(mayBeCopied(path), path).toBe(false);
  });
});

test('a file is published under its page’s address, whatever signs it has', () => {
  expect(addressIn('/', 'index.html')).toBe('/');
  expect(addressIn('/sub/', 'zh/chapters/index.html')).toBe('/sub/zh/chapters/');
  expect(addressIn('/', 'pictures/scale/zoom=4&at=1.en.light.svg')).toBe(
    '/pictures/scale/zoom=4&at=1.en.light.svg',
  );
});

test('what a page asks for is found: styles, scripts, pictures, data, and nothing that it only links', () => {
  const html = `<link rel="canonical" href="/sub/other.svg"><link rel="stylesheet" href="/sub/styles/scale.css?1a">
    <link rel="modulepreload" href="/sub/_astro/a.B1.js"><link href="/sub/favicon.svg" rel="icon" type="image/svg+xml">
    <link rel="icon" href="/sub/favicon.svg"><script type="module" src="/sub/_astro/a.B1.js"></script>
    <img alt="" src="/sub/pictures/scale/zoom=4&amp;at=1.en.light.svg" loading="lazy"><img src="data:image/png,x">
    <astro-island component-url="/sub/_astro/b.B2.js"></astro-island><div data-source="/sub/figures/scale.json?q"></div>
    <a href="/sub/teach/course.zip">all</a><iframe src="/sub/embed/scale/"></iframe><img src="/elsewhere.svg">`;
  expect(partsOf(html, '/sub/')).toEqual([
    'styles/scale.css',
    '_astro/a.B1.js',
    'favicon.svg',
    'pictures/scale/zoom=4&at=1.en.light.svg',
    '_astro/b.B2.js',
    'figures/scale.json',
  ]);
});
