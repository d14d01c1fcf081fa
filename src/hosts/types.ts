/** Types of files that are text, by their endings. */
const texts: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  svg: 'image/svg+xml',
  json: 'application/json',
  xml: 'application/xml',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  py: 'text/x-python',
  R: 'text/plain',
};

/** The type of each kind of file that the built site has, by its ending. */
export const fileTypes: Readonly<Record<string, string>> = {
  ...texts,
  png: 'image/png',
  woff2: 'font/woff2',
  zip: 'application/zip',
  imscc: 'application/zip',
};

/** The types that are text, which is sent as UTF-8. */
export const textTypes: ReadonlySet<string> = new Set(Object.values(texts));

/** Whether a file is text, which is worth packing. */
export const isText = (file: string): boolean => (/[^.]*$/.exec(file)?.[0] ?? '') in texts;
