import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineCode } from '../../standalone/inline-code.ts';
import { capsulePage, type CapsuleParts } from './capsule-page.ts';

const parts = (script: string, title: string, label: string): CapsuleParts => ({
  locale: 'en',
  title,
  canonical: 'https://checks.example/widgets/x/',
  oembed: 'https://checks.example/oembed/x.json',
  body: '<p>drawn</p>',
  props: {
    inputs: {
      locale: 'en',
      labels: undefined,
      facts: { fact: { value: 1, label, who: '', when: '' } },
      sets: {},
    },
    start: '',
    host: {
      locale: 'en',
      words: {
        table: '',
        download: '',
        embed: '',
        cite: '',
        source: '',
        crashed: '',
        still: '',
        allControls: '',
        more: '',
      },
      sources: '',
      page: '',
      facts: '',
      heading: 'h1',
      addressed: true,
    },
  },
  heights: [{ from: 0, height: 800 }],
  code: inlineCode(script, 'p{color:red}'),
});

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the capsule’s page', () => {
  test('allows exactly its own script and style, by their hashes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (script, label) => {
        const page = capsulePage(parts(script, 'Title', label));
        const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
        expect(policy).not.toMatch(/self|unsafe|https?:|\*/);
        const inline = page.slice(page.lastIndexOf('<script>') + 8, page.lastIndexOf('</script>'));
        expect(policy).toContain(sha(inline));
        expect(policy).toContain(sha('p{color:red}'));
      }),
    );
  });

  test('nothing in a fact or a title can end its element early', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, label) => {
        const page = capsulePage(parts('0', `</title>${title}`, `</script><script>${label}`));
        const scripts = page.match(/<script/g) ?? [];
        expect(scripts).toHaveLength(2);
        expect(page.match(/<\/title>/g)).toHaveLength(1);
        const given = /id="given">(.*)<\/script>/.exec(page)?.[1] ?? '';
        const { inputs } = JSON.parse(given) as {
          inputs: { facts: { fact: { label: string } } };
        };
        expect(inputs.facts.fact.label).toBe(`</script><script>${label}`);
      }),
    );
  });
});
