import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

/** The rules that a text breaks where it stands, by their names. */
async function broken(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return [...new Set((result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'parsing'))];
}

const inSvelte = (line: string) => `<script lang="ts">\n${line}\n</script>\n`;
const inAstro = (line: string) => `---\n${line}\n---\n`;

/** In each layer an import that runs down instead of up. */
const downwards: readonly (readonly [file: string, from: string])[] = [
  ['src/schemas/records/x.ts', '../../ledger/ledger.ts'],
  ['src/i18n/x.ts', '../ledger/ledger.ts'],
  ['src/ledger/x.ts', '../state/state.ts'],
  ['src/state/x.ts', '../widget/define.ts'],
  ['src/chart/x.ts', '../widget/define.ts'],
  ['src/chart/x.ts', '../motion/animate.ts'],
  ['src/motion/x.ts', '../controls/Slider.svelte'],
  ['src/controls/x.ts', '../widget/define.ts'],
  ['src/widget/x.ts', '../embed/picture/picture.ts'],
  ['src/widget/x.ts', '../widgets/scale/state.ts'],
  ['src/widgets/coverage/model/x.ts', '../words/en.ts'],
  ['src/widgets/coverage/model/x.ts', '../../../chart/box.ts'],
  ['src/widgets/coverage/model/x.ts', 'd3-scale'],
  ['src/widgets/coverage/model/x.ts', '../../counting/state.ts'],
  ['src/widgets/coverage/words/x.ts', '../figure/layout.ts'],
  ['src/widgets/coverage/words/x.ts', 'd3-array'],
  ['src/widgets/coverage/figure/x.ts', '../../../controls/Slider.svelte'],
  ['src/widgets/coverage/figure/x.ts', '../words/zh.ts'],
  ['src/widgets/coverage/state.ts', './figure/layout.ts'],
  ['src/widgets/coverage/state.ts', '../counting/state.ts'],
  ['src/standalone/x.ts', '../embed/capsule/wake.ts'],
  ['src/prose/read/x.ts', '../../components/mdx.ts'],
  ['src/embed/x.ts', '../teach/formats/qr.ts'],
  ['src/teach/x.ts', '../lesson-maker/measure.ts'],
  ['src/lesson-maker/x.ts', '../layouts/Base.astro'],
  ['src/search/x.ts', '../layouts/Base.astro'],
];

describe('an import that runs down is caught', () => {
  test.each(downwards)('%s ← %s', async (file, from) => {
    expect(await broken(file, `import * as x from '${from}';\nexport default x;\n`)).toContain(
      'no-restricted-imports',
    );
  });

  test.each([
    ['src/widgets/coverage/Widget.svelte', inSvelte(`import '../../layouts/Base.astro';`)],
    [
      'src/widgets/coverage/figure/Figure.svelte',
      inSvelte(`import '../../../widget/frame/Frame.svelte';`),
    ],
    ['src/components/prose/X.astro', inAstro(`import '../../widgets/scale/state.ts';`)],
    ['src/layouts/X.astro', inAstro(`import '../pages/404.astro';`)],
    ['src/pages/x.astro', inAstro(`import '../widgets/scale/state.ts';`)],
  ])('%s', async (file, text) => {
    expect(await broken(file, text)).toContain('no-restricted-imports');
  });
});

describe('a language is asked for only where words are chosen', () => {
  const text = `export const say = (locale: string) => (locale === 'en' ? 'yes' : '是');\n`;

  test.each(['src/components/x.ts', 'src/widgets/coverage/figure/x.ts', 'src/teach/x.ts'])(
    '%s is told',
    async (file) => {
      expect(await broken(file, text)).toContain('no-restricted-syntax');
    },
  );

  test.each(['src/i18n/x.ts', 'src/widgets/coverage/words/x.ts', 'src/lesson-maker/words/x.ts'])(
    '%s may',
    async (file) => {
      expect(await broken(file, text)).not.toContain('no-restricted-syntax');
    },
  );
});

test('what the layers allow passes', async () => {
  expect(
    await broken(
      'src/widgets/coverage/figure/x.ts',
      `import { scaleLinear } from 'd3-scale';\nimport { pixel } from '../../../chart/pixel.ts';\n\n/** X. */\nexport const x = [scaleLinear, pixel];\n`,
    ),
  ).toEqual([]);
});
