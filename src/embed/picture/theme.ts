import tokens from '../../styles/tokens.css?raw';

/** The colour themes of the site. */
export const themes = ['light', 'dark'] as const;

/** A colour theme. */
export type Theme = (typeof themes)[number];

const blocks: Readonly<Record<Theme, RegExp>> = {
  light: /:root \{([^}]*)\}/,
  dark: /:root\[data-theme='dark'\] \{([^}]*)\}/,
};

function declarations(theme: Theme): Map<string, string> {
  const block = blocks[theme].exec(tokens)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );
}

const values: Readonly<Record<Theme, Map<string, string>>> = {
  light: declarations('light'),
  dark: new Map([...declarations('light'), ...declarations('dark')]),
};

/** The value of a design token in a theme. @throws RangeError when there is no such token */
export function token(name: string, theme: Theme): string {
  const value = values[theme].get(name);
  if (value === undefined)
    throw new RangeError(`There is no token ${name} in src/styles/tokens.css.`);
  return value;
}

/** A stylesheet with its design tokens written out, for pictures that stand alone. */
export function writeOut(css: string, theme: Theme): string {
  return css.replace(/var\((--[\w-]+)(?:,[^)]*)?\)/g, (_, name: string) => token(name, theme));
}
