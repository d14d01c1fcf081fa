import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightMessages } from './host/height.ts';
import { oembedAnswer } from './host/oembed.ts';
import { heightAt, heightInCss, snippet } from './host/snippet.ts';
import { themes, token, writeOut } from './picture/theme.ts';
import tokens from '../styles/tokens.css?raw';

const heights = [
  { from: 0, height: 900 },
  { from: 480, height: 800 },
];
const parts = (title: string) => ({
  embed: 'https://checks.example/embed/scale/?zoom=1&at=5',
  page: 'https://checks.example/widgets/scale/',
  title,
  heights,
});

describe('the snippet', () => {
  test('is a frame with numbers and a plain link, whatever the title', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const code = snippet(parts(title));
        expect(code.match(/</g)).toHaveLength(8);
        expect(code).toMatch(/width="680" height="800" loading="lazy" allow="fullscreen"/);
        expect(code).toContain('zoom=1&amp;at=5');
        expect(code).toContain('<a href="https://checks.example/widgets/scale/">');
        expect(code).not.toMatch(/sandbox|script/i);
      }),
    );
  });

  test('writes its heights as CSS that a browser can read', () => {
    expect(heightInCss(heights)).toBe('max(800px, min(900px, (480px - 100cqw) * 999))');
    expect(heightInCss([{ from: 0, height: 500 }])).toBe('500px');
  });

  test('knows its height for each width', () => {
    expect(heightAt(heights, 320)).toBe(900);
    expect(heightAt(heights, 480)).toBe(800);
  });
});

test('the oEmbed answer has what consumers require', () => {
  const answer = oembedAnswer({
    ...parts('Ten blocks'),
    site: 'S',
    home: 'https://checks.example/',
    thumbnail: 'https://checks.example/p.png',
    thumbnailHeight: 700,
  });
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 680, height: 800 });
  expect(answer['html']).toMatch(/^<blockquote><a href=".*<iframe/s);
  expect(answer['html']).toContain('width="100%" height="800"');
});

describe('the height messages', () => {
  test('carry type, id and height and nothing else; WordPress gets its secret back', () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9]{1,20}$/);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), secret, (height, word) => {
        const messages = heightMessages('scale', height, {
          hash: `#?secret=${word}`,
          search: '',
        });
        expect(messages).toContainEqual({ type: '980-million-checks/height', id: 'scale', height });
        expect(messages).toContainEqual({
          message: 'height',
          value: Math.min(1000, Math.max(200, height)),
          secret: word,
        });
        expect(messages).toContain(`pymxPYMxscalexPYMxheightxPYMx${height}`);
      }),
    );
  });

  test('any hash is safe, and without a secret WordPress is not spoken to', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(heightMessages('x', 10, { hash, search: '' }).length).toBeGreaterThanOrEqual(5);
      }),
    );
    expect(JSON.stringify(heightMessages('x', 10, { hash: '', search: '' }))).not.toContain(
      'secret',
    );
  });
});

describe('the tokens', () => {
  test('are the same in both places where the dark theme is written', () => {
    const blocks = [
      /:root:not\(\[data-theme='light'\]\) \{([^}]*)\}/,
      /:root\[data-theme='dark'\] \{([^}]*)\}/,
    ].map((pattern) => pattern.exec(tokens)?.[1]?.replace(/\s+/g, ' '));
    expect(blocks[0]).toBeTruthy();
    expect(blocks[0]).toBe(blocks[1]);
  });

  test('are written out whole', () => {
    for (const theme of themes) {
      expect(token('--ink', theme)).toMatch(/^#/);
      expect(writeOut('a{fill:var(--alleged);stroke:var(--sans, serif)}', theme)).not.toContain(
        'var(',
      );
    }
    expect(() => token('--nothing', 'light')).toThrow(/no token --nothing/);
  });
});
