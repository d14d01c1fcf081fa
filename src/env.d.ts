/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Whether a capsule is made, which stands on no stage and in no chapter: what only those need stays out of it. */
  readonly CAPSULE: boolean;
}

declare namespace App {
  interface Locals {
    /** The widgets of the figures that the page has placed so far. */
    figures?: string[];
    /** What the prose on this page refers to; set by the page before it renders prose. */
    prose?: import('./prose/read/page.ts').PageProse;
    /** Widgets whose stylesheets this page has named already. */
    styled?: Set<string>;
    /** The scenes of the story on this page; set by the page before it renders the story. */
    scenes?: import('./prose/read/scenes.ts').Scene[];
    /** The evidence that this page lays side by side; set by the page before it renders it. */
    evidence?: import('./components/weigh/evidence.ts').Evidence[];
  }
}
