import { expect, test } from 'vitest';
import { themes, token } from './theme.ts';

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 1, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const roles = [
  '--alleged',
  '--state',
  '--platform',
  '--lender',
  '--borrower',
  '--flow',
  '--soft',
  '--ink',
];
const pairs = [
  ...roles.flatMap((role) => ['--paper', '--raised'].map((ground) => [role, ground] as const)),
  // The grounds of a number or a term while its card is open.
  ...['--ink', '--soft', '--alleged'].map((role) => [role, '--faint'] as const),
];

test.each(themes.flatMap((theme) => pairs.map(([role, ground]) => [theme, role, ground] as const)))(
  '%s: %s can be read on %s',
  (theme, role, ground) => {
    expect(contrast(token(role, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(themes)(
  '%s: reported and printed marks stand apart, and the printed ones have an edge',
  (theme) => {
    expect(contrast(token('--alleged', theme), token('--printed', theme))).toBeGreaterThanOrEqual(
      3,
    );
    expect(contrast(token('--soft', theme), token('--raised', theme))).toBeGreaterThanOrEqual(3);
  },
);
