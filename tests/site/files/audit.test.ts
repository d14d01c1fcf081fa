import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { dist, fileOf } from '../site.ts';
import { documents, elements, visit, words, type Node } from './dom.ts';
import { factOf, isLink, ledger } from './ledger.ts';

// In one worker, which reads the pages once.
test.describe.configure({ mode: 'default' });

/** Elements that hold a passage. */
const blocks = new Set([
  ...[
    'p',
    'li',
    'dd',
    'dt',
    'td',
    'th',
    'h1',
    'h2',
    'h3',
    'h4',
    'figcaption',
    'summary',
    'caption',
  ],
  ...['blockquote', 'label', 'legend', 'div', 'section', 'article', 'table', 'ul', 'ol', 'dl'],
  ...[
    'tr',
    'thead',
    'tbody',
    'figure',
    'details',
    'form',
    'fieldset',
    'nav',
    'header',
    'title',
    'text',
  ],
]);

/** The passages of a page: the words of each block that holds no other. */
function passages(node: Node, list: { text: string; node: Node }[] = []) {
  const before = list.length;
  for (const child of node.children ?? []) passages(child, list);
  if (blocks.has(node.name ?? '') && list.length === before)
    list.push({ text: words(node).trim(), node });
  return list;
}
const pagesBut = (pattern: RegExp) => [...documents()].filter(([file]) => !pattern.test(file));

/** What is held against the firm, and its answer; in the words of either language. */
const charge =
  /illegal|accus|suspect|unlawful|against the rules|arrest|taken in|gained|targeted|police said|非法|涉嫌|违规|指控|被指|抓获|获利|警方称|打击/i;
const answer =
  /den(?:y|ies|ied|ial)|never (?:engaged in )?res(?:old|elling)|否认|从未(?:进行信息)?倒卖/i;

test('wherever the firm is accused its denial stands on the same page', () => {
  let accusing = 0;
  const silent: string[] = [];
  for (const [file, document] of documents()) {
    const [main = document] = elements(document, ({ name }) => name === 'main');
    const against = passages(main).filter(
      ({ text }) => /Kaola|考拉/.test(text) && charge.test(text),
    );
    if (against.length === 0) continue;
    accusing += 1;
    if (!answer.test(words(main))) silent.push(`${file}: ${against[0]?.text ?? ''}`);
  }
  expect(accusing).toBeGreaterThan(50);
  expect(silent).toEqual([]);
});

test('nobody is called convicted, guilty or a criminal in a breath with the firm', () => {
  const verdict = /(?:Kaola|考拉)[^.。;；]{0,40}(?:was convicted|guilty|a criminal|被判|有罪|犯下)/;
  const found = [...documents()].flatMap(([file, document]) =>
    passages(document).flatMap(({ text, node }) =>
      // A mistaken idea is named, in a list of such ideas, in order to be refused.
      verdict.test(text) && node.name !== 'dt' ? [`${file}: ${text}`] : [],
    ),
  );
  expect(found).toEqual([]);
});

test('no link, picture or script of any file leads nowhere, nor to a place that is not there', () => {
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string) => {
    const known =
      ids.get(file) ??
      new Set(
        elements(documents().get(file) ?? { type: 'root' }, ({ attribs }) => !!attribs?.['id']).map(
          ({ attribs }) => attribs?.['id'] ?? '',
        ),
      );
    ids.set(file, known);
    return known;
  };
  const dead = new Set<string>();
  let followed = 0;
  for (const [file, document] of documents()) {
    const page = `http://localhost:4321/${file.replace(/index\.html$/, '')}`;
    visit(document, ({ attribs = {} }) => {
      for (const name of ['href', 'src', 'poster', 'data-src', 'action']) {
        const target = attribs[name];
        if (target === undefined || !URL.canParse(target, page)) continue;
        const { origin, pathname, hash } = new URL(target, page);
        if (origin !== 'http://localhost:4321') continue;
        followed += 1;
        const there = fileOf(decodeURIComponent(pathname));
        const anchor = decodeURIComponent(hash.slice(1));
        if (!existsSync(`${dist}${there}`)) dead.add(`${file} → ${target}`);
        else if (anchor && there.endsWith('.html') && !idsOf(there).has(anchor))
          dead.add(`${file} → ${target} (no such place)`);
      }
      return true;
    });
  }
  test.info().annotations.push({ type: 'links', description: String(followed) });
  expect(followed).toBeGreaterThan(20_000);
  expect([...dead]).toEqual([]);
});

test('every record is linked from a page that is read, or another is computed from it', () => {
  const linked = new Set(ledger.facts.flatMap(({ derived }) => derived?.from ?? []));
  for (const [, document] of pagesBut(/^(?:zh\/)?(?:facts|sources|search|corrections)\//))
    for (const link of elements(document, isLink)) linked.add(factOf(link) ?? '');
  expect(ledger.facts.length).toBeGreaterThan(300);
  expect(ledger.facts.filter(({ id }) => !linked.has(id)).map(({ id }) => id)).toEqual([]);
});

test('every source has something that rests on it', () => {
  const list = documents().get('sources/index.html') ?? { type: 'root' };
  const idle = ledger.sources.filter(({ id }) => {
    const [item] = elements(list, ({ attribs }) => attribs?.['id'] === id);
    return (
      !item ||
      !elements(item, ({ attribs }) => /\/(?:facts|glossary|data)\//.test(attribs?.['href'] ?? ''))
        .length
    );
  });
  expect(ledger.sources.length).toBeGreaterThan(100);
  expect(idle.map(({ id }) => id)).toEqual([]);
});
