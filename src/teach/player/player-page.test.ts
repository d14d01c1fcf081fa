import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { allowedHashes, capsuleCopy } from '../formats/capsule-copy.ts';
import { goalInWords, isMet, type GoalNames } from '../lesson/goals.ts';
import { lessons, typed } from '../lesson/lesson.arbitrary.ts';
import type { Materials } from '../lesson/materials.ts';
import { playerPage, type PlayerData } from './player-page.ts';
import { worksheetFiles } from '../formats/worksheet.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const page = 'https://checks.example/widgets/scale/?zoom=1&at=5';
const materials: fc.Arbitrary<Materials> = fc
  .tuple(lessons, typed(80, false, 1))
  .map(([lesson, name]) => ({
    lesson,
    name,
    page,
    goals: lesson.questions.map(({ kind }) => (kind === 'set' ? name : '')),
  }));

function elements(node: Node): Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return 'tagName' in node ? [node, ...below] : below;
}
function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (node.nodeName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
const named = (root: Node, name: string) =>
  elements(root).filter(({ tagName }) => tagName === name);
const attribute = (element: Element | undefined, name: string) =>
  element?.attrs.find((each) => each.name === name)?.value;
const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const code = {
  script: 'play()',
  style: 'p{margin:0}',
  scriptHash: sha('play()'),
  styleHash: sha('p{margin:0}'),
};
const capsule = [
  '<!doctype html>',
  '<html lang="en-GB" data-heights="0:900">',
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${sha('wake()')}; style-src ${sha('b{}')}; img-src data:">`,
  '<style>b{}</style><p>drawn</p><script>wake()</script>',
].join('\n');

describe('the player’s page', () => {
  test('holds the lesson and the widget as data alone: no text becomes an element', () => {
    fc.assert(
      fc.property(materials, fc.boolean(), (given, alone) => {
        const place = alone ? { inside: capsule } : { beside: 'widget.html' };
        const root = parse(playerPage(given, place, code));
        const data = named(root, 'script').find((each) => attribute(each, 'id') === 'given');
        expect(JSON.parse(textOf(data as Element)) as PlayerData).toEqual({
          ...given,
          capsule: place,
        });
        expect(named(root, 'script')).toHaveLength(2);
        expect(named(root, 'iframe')).toHaveLength(0);
        expect(textOf(named(root, 'title')[0] as Element)).toBe(given.lesson.title);
      }),
    );
  });

  test('runs the player’s script and the widget’s, by their hashes, and nothing else', () => {
    fc.assert(
      fc.property(materials, (given) => {
        const root = parse(playerPage(given, { inside: capsule }, code));
        const policy = attribute(
          named(root, 'meta').find((meta) => attribute(meta, 'http-equiv')),
          'content',
        );
        expect(policy).toContain(`script-src ${sha('play()')} ${sha('wake()')};`);
        expect(policy).toContain(`style-src ${sha('p{margin:0}')} ${sha('b{}')};`);
        expect(policy).not.toMatch(/unsafe|\*|https?:/);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a copy of a capsule', () => {
  test('begins in its state whatever that is, and changes nothing else', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (state) => {
        const copy = capsuleCopy(capsule, { state, theme: 'dark' });
        const [html] = named(parse(copy), 'html');
        expect(attribute(html, 'data-start')).toBe(state);
        expect(attribute(html, 'data-theme')).toBe('dark');
        expect(copy.slice(copy.indexOf('lang='))).toBe(capsule.slice(capsule.indexOf('lang=')));
        expect(capsuleCopy(capsule, { state })).not.toContain('data-theme');
      }),
    );
  });

  test('its hashes are those of its policy; a page without one allows nothing', () => {
    expect(allowedHashes(capsule, 'script')).toBe(sha('wake()'));
    expect(allowedHashes('<p>', 'style')).toBe('');
  });
});

describe('the worksheet', () => {
  test('shows every text to the letter, leaks no answer, and its key has them all', () => {
    fc.assert(
      fc.property(materials, (given) => {
        const [sheet, key] = worksheetFiles(given, 'Site').map(({ text }) => parse(text));
        for (const root of [sheet, key] as Node[]) {
          expect(named(root, 'script')).toHaveLength(0);
          expect(textOf(named(root, 'h1')[0] as Element)).toBe(given.lesson.title);
          const asked = named(root, 'p').filter((p) => attribute(p, 'class') === 'question');
          expect(asked.map(textOf)).toEqual(given.lesson.questions.map(({ text }) => text));
        }
        const marked = (root: Node) => named(root, 'li').filter((li) => attribute(li, 'class'));
        expect(marked(sheet as Node)).toEqual([]);
        expect(named(sheet as Node, 'em')).toEqual([]);
        const rights = given.lesson.questions.flatMap((question) =>
          question.kind === 'choice' ? [question.answers[question.right]?.text ?? ''] : [],
        );
        expect(marked(key as Node)).toHaveLength(rights.length);
        marked(key as Node).forEach((li, index) =>
          expect(textOf(li).slice(1)).toMatch(new RegExp(`^${RegExp.escape(rights[index] ?? '')}`)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('a goal', () => {
  const told = { query: 'zoom=2&over=china,vietnam', measures: { rate: 36, share: 0.1 + 0.2 } };
  const about = { relation: 'about' as const, tolerance: 0 };
  test.each([
    [{ measure: 'rate', relation: 'at-most' as const, value: 36, tolerance: 0 }, true],
    [{ measure: 'rate', relation: 'at-least' as const, value: 36.01, tolerance: 0 }, false],
    [{ measure: 'rate', relation: 'about' as const, value: 35, tolerance: 1 }, true],
    [{ measure: 'share', ...about, value: 0.3 }, true],
    [{ measure: 'rate', ...about, value: 35.9 }, false],
    [{ measure: 'absent', relation: 'at-most' as const, value: 36, tolerance: 0 }, false],
    [{ setting: 'zoom', value: '2' }, true],
    [{ setting: 'zoom', value: '' }, false],
    [{ setting: 'over', value: 'china,vietnam' }, true],
    [{ setting: 'read', value: '' }, true],
  ])('%o is met: %s', (goal, met) => {
    expect(isMet(goal, told)).toBe(met);
  });

  test('is said in words with its unit', () => {
    const names: GoalNames = {
      measures: [{ id: 'rate', label: 'Yearly rate', unit: '%', reach: undefined }],
      settings: [
        { id: 'zoom', label: 'Zoom', values: {}, start: '0' },
        {
          id: 'over',
          label: 'Laid over',
          values: { china: 'China', vietnam: 'Vietnam' },
          start: '',
        },
      ],
    };
    const goal = { measure: 'rate', relation: 'at-most' as const, value: 1036, tolerance: 0 };
    expect(goalInWords(goal, names, 'en')).toBe('Yearly rate: at most 1,036%');
    expect(goalInWords({ ...goal, relation: 'about', tolerance: 2 }, names, 'zh')).toBe(
      'Yearly rate：1036% ± 2',
    );
    expect(goalInWords({ setting: 'zoom', value: '' }, names, 'en')).toBe('Zoom: 0');
    expect(goalInWords({ setting: 'over', value: 'china,vietnam' }, names, 'zh')).toBe(
      'Laid over：China、Vietnam',
    );
    expect(goalInWords({ setting: 'over', value: '' }, names, 'en')).toBe('Laid over: none');
  });
});
