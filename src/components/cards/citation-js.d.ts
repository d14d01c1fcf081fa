declare module '@citation-js/core' {
  /** A reference manager's reading of citations, as CSL-JSON. */
  export class Cite {
    constructor(text: string);
    data: unknown[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
