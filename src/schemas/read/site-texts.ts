/** Paths from the project's root (`content/facts/kaola.yaml`) → the text of the file. */
export type ContentTexts = Readonly<Record<string, string>>;

/** A text as all readers take it: without a byte-order mark, its lines ended as here. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

const texts = import.meta.glob<string>('/content/**/*.{yaml,csv}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every YAML and CSV text of the content folder, read through Vite so that a saved file shows at once while writing. */
export const siteTexts: ContentTexts = Object.fromEntries(
  Object.entries(texts).map(([path, text]) => [path.slice(1), plainText(text)]),
);
