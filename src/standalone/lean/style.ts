const ownType = /"(?:Newsreader|Public Sans)[^"]*", ?/g;
const englishParts = /:root:lang\(zh\) \[lang\|=["']?en["']?\]\{[^}]*\}/;

/** A style without the site's own type, where it carries no file of it: families that nobody has, and what follows from them. */
export function withoutOwnType(style: string): string {
  return style.includes('@font-face')
    ? style
    : style
        .replace(englishParts, '')
        .replace(ownType, '')
        .replace(/--lightningcss-(?:light|dark):[^;]*;/g, (variable) =>
          style.includes('var(--lightningcss') ? variable : '',
        );
}

/** Roles of colour that figures may have; what `styles/tokens.css` names after each. */
const roles = ['state', 'platform', 'lender', 'borrower', 'flow'] as const;

/** A style without the colours of roles that the script beside it never names: a figure has two or three of them. */
export function withoutUnusedRoles(style: string, script: string): string {
  return roles.reduce((rest, role) => {
    if (script.includes(`"${role}"`) || script.includes(`--${role}`)) return rest;
    const keyless = rest.replace(new RegExp(`\\.swatch-${role}\\{[^}]*\\}`, 'g'), '');
    return keyless.includes(`var(--${role})`)
      ? rest
      : keyless.replace(new RegExp(`--${role}:[^;}]*(;|(?=\\}))`, 'g'), '');
  }, style);
}
