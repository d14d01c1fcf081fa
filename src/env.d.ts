/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the prose on this page refers to; set by the page before it renders prose. */
    prose?: import('./prose/page.ts').PageProse;
  }
}
