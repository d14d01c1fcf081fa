import { describe, expect, test } from 'vitest';
import { askedAgain, headersOf, headerTable, means } from './table.ts';
import { fileTypes } from './types.ts';
import { asCaddyfile, asHeadersFile, asNginx } from './write.ts';

const files = [
  ...['index.html', '404.html', 'about/index.html', 'embed/scale/index.html', '_astro/a.B1.js'],
  ...['zh/index.html', 'zh/about/index.html', 'zh/embed/scale/index.html', 'zh/data/scale.csv'],
  ...['fonts/text.woff2', 'oembed/scale.json', 'robots.txt', 'teach/course.zip'],
  ...['sw.js', 'offline/index.html', 'offline/copy.json', 'zh/offline/copy.zip'],
];

describe.each(['/', '/sub/path/'])('the table of headers under %s', (base) => {
  const table = headerTable(files, base);
  const of = (path: string) => headersOf(table, base + path);

  test.each(['', 'zh/', 'about/', '404.html', 'embed/scale/', '_astro/a.B1.js', 'nothing/'])(
    'keeps /%s to one host, its own type and little said of where readers come from',
    (path) => {
      const headers = of(path);
      expect(
        Number(/max-age=(\d+)/.exec(headers['Strict-Transport-Security'] ?? '')?.[1]),
      ).toBeGreaterThan(15_768_000);
      expect(headers['X-Content-Type-Options']).toBe('nosniff');
      expect(headers['Referrer-Policy']).toBe('strict-origin-when-cross-origin');
      expect(headers['Permissions-Policy']).toContain('camera=()');
      expect(JSON.stringify(headers)).not.toContain('unsafe');
    },
  );

  test.each(['', 'zh/', 'about/', 'zh/about/', '404.html'])(
    'lets nobody else frame /%s',
    (path) => {
      expect(of(path)['Content-Security-Policy']).toContain("frame-ancestors 'self'");
      expect(of(path)['Cross-Origin-Resource-Policy']).toBe('same-origin');
      expect(of(path)['Cache-Control']).toContain('must-revalidate');
    },
  );

  test.each(['embed/scale/', 'zh/embed/scale/'])('lets everybody frame /%s', (path) => {
    expect(of(path)['Content-Security-Policy']).toContain('frame-ancestors *');
    expect(of(path)['Cross-Origin-Embedder-Policy']).toBe('require-corp');
    expect(of(path)).not.toHaveProperty('X-Frame-Options');
  });

  test('keeps for good only what is named by what it holds', () => {
    expect(of('_astro/a.B1.js')['Cache-Control']).toContain('immutable');
    for (const file of files.filter((file) => !file.startsWith('_astro/')))
      expect(of(file)['Cache-Control'], file).not.toContain('immutable');
    for (const path of ['oembed/scale.json', 'fonts/text.woff2', 'zh/data/scale.csv'])
      expect(of(path)['Access-Control-Allow-Origin'], path).toBe('*');
  });

  test('never lets a browser go on with an old worker, nor with an old word of what is published', () => {
    expect(of('sw.js')['Cache-Control']).toBe('no-cache');
    expect(of('sw.js')['Content-Security-Policy']).toBe("default-src 'self'");
    for (const path of ['offline/', 'offline/copy.json', 'zh/offline/copy.zip'])
      expect(of(path)['Cache-Control'], path).toBe('public, max-age=0, must-revalidate');
  });

  test('names no path by two rules, beside what is everywhere', () => {
    for (const file of files) {
      const address = base + file.replace(/index\.html$/, '');
      const rules = table
        .slice(1)
        .filter(({ paths }) => paths.some((path) => means(path, address)));
      expect(rules.length, file).toBe(1);
    }
  });

  test('sends what is missing to be asked for again, and each file as what it is', () => {
    const place = { folder: '/srv/checks', base, listen: ':80' };
    const [nginx, caddy] = [asNginx(table, place), asCaddyfile(table, place)];
    expect(nginx.match(/add_header Cache-Control .*/g)).toEqual([
      'add_header Cache-Control $checks_cache_control;',
      'add_header Cache-Control $checks_missing always;',
    ]);
    expect(nginx).toContain(`~^[45] "${askedAgain}";`);
    const atErrors = caddy.slice(caddy.indexOf('handle_errors'));
    expect(atErrors).toContain(`header Cache-Control "${askedAgain}"`);
    expect(atErrors).toContain('header Content-Type "text/html; charset=utf-8"');
    for (const ending of ['xml', 'bib', 'ris', 'py', 'R', 'mjs', 'imscc']) {
      expect(nginx).toMatch(new RegExp(`^ +${fileTypes[ending]}(?: \\w+)* ${ending}[ ;]`, 'm'));
      expect(caddy).toMatch(new RegExp(`^  @type\\d+ path .*\\*\\.${ending}\\b`, 'm'));
    }
  });

  test('is written for every kind of host, each header of each rule', () => {
    const place = { folder: '/srv/checks', base, listen: ':80' };
    for (const written of [asHeadersFile(table), asNginx(table, place), asCaddyfile(table, place)])
      for (const { headers } of table)
        for (const [name, value] of Object.entries(headers)) {
          expect(written).toContain(name);
          expect(written).toContain(value);
        }
  });
});
