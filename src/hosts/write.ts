import type { HeaderRule } from './table.ts';

/** The table as the file `_headers` of Netlify and Cloudflare Pages. */
export function asHeadersFile(table: readonly HeaderRule[]): string {
  return table
    .flatMap(({ paths, headers }) =>
      paths.map((path) =>
        [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
      ),
    )
    .join('\n\n')
    .concat('\n');
}

const escaped = (path: string) => path.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The paths of a rule as one regular expression. */
const pattern = (paths: readonly string[]) =>
  `^(?:${paths.map((path) => (path.endsWith('*') ? escaped(path.slice(0, -1)) : String.raw`${escaped(path)}(?:\?|$)`)).join('|')})`;

/** What a served site is called on the machine. */
export interface Place {
  /** The folder with the built site, without a slash at its end. */
  folder: string;
  /** Where it stands on its host, with slashes at both ends. */
  base: string;
  /** The port or address to listen on. */
  listen: string;
}

/**
 * The table as a file for nginx’s `conf.d`: a map for each header, which gives nothing where no rule names it, and a
 * server. Files that end in `.gz` beside others are sent in their place.
 */
export function asNginx(table: readonly HeaderRule[], { folder, base, listen }: Place): string {
  const names = [...new Set(table.flatMap(({ headers }) => Object.keys(headers)))];
  const variable = (name: string) => `$checks_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map((name) => {
    const lines = table.flatMap(({ paths, headers }) =>
      headers[name] === undefined ? [] : [`  "~${pattern(paths)}" "${headers[name]}";`],
    );
    return `map $request_uri ${variable(name)} {\n  default "";\n${lines.join('\n')}\n}`;
  });
  return `${maps.join('\n')}

server {
  listen ${listen};
  charset utf-8;
  types {
    text/html html; text/css css; text/javascript js; image/svg+xml svg; image/png png;
    font/woff2 woff2; application/json json; text/csv csv; text/tab-separated-values tsv;
    text/plain txt; application/zip zip imscc;
  }
  charset_types text/html text/css text/javascript application/json text/csv text/plain text/tab-separated-values;
  etag on;
  gzip_static on;
${names.map((name) => `  add_header ${name} ${variable(name)} always;`).join('\n')}
  location ${base} {
    ${base === '/' ? 'root' : 'alias'} ${folder}${base === '/' ? '' : '/'};
    index index.html;
  }
  error_page 404 ${base}404.html;
}
`;
}

/** The table as a Caddyfile. Files that end in `.br` or `.gz` beside others are sent in their place. */
export function asCaddyfile(table: readonly HeaderRule[], { folder, base, listen }: Place): string {
  const rules = table.map(({ paths, headers }, index) => {
    const lines = Object.entries(headers).map(([name, value]) => `    ${name} "${value}"`);
    return `  @rule${index} path ${paths.join(' ')}\n  header @rule${index} {\n${lines.join('\n')}\n  }`;
  });
  return `${listen} {
  root * ${folder}
${rules.join('\n')}
  @cartridge path *.imscc
  header @cartridge Content-Type application/zip
  handle_path ${base}* {
    file_server {
      precompressed br gzip
    }
  }
  handle_errors {
    rewrite * /404.html
    file_server
  }
}
`;
}
