/** Marks the claims of a text whose address asks for it; what marks them is fetched only then. */
export function startCheck(root: Document): void {
  const door = root.querySelector<HTMLAnchorElement>('#fact-check');
  if (door && new URLSearchParams(location.search).has('check'))
    void import('./mark-claims.ts').then(({ markClaims }) => markClaims(root, door));
}
