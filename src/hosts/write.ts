import { askedAgain, type HeaderRule } from './table.ts';
import { fileTypes, textTypes } from './types.ts';

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

/** Endings by the type that their files have. */
const endings = Map.groupBy(Object.keys(fileTypes), (ending) => fileTypes[ending] ?? '');

/**
 * The table as a file for nginx’s `conf.d`: a map for each header, which gives nothing where no rule names it, and a
 * server. What is not there is asked for again, whatever its folder's files are kept for. Files that end in `.gz` beside others are sent in their place.
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
  const types = [...endings].map(([type, of]) => `    ${type} ${of.join(' ')};`);
  // Without “always” a header is given to what is there alone.
  const lines = names.map(
    (name) => `  add_header ${name} ${variable(name)}${name === 'Cache-Control' ? '' : ' always'};`,
  );
  return `${maps.join('\n')}
map $status $checks_missing {
  default "";
  ~^[45] "${askedAgain}";
}

server {
  listen ${listen};
  charset utf-8;
  types {
${types.join('\n')}
  }
  charset_types ${[...textTypes].join(' ')};
  etag on;
  gzip_static on;
${lines.join('\n')}
  add_header Cache-Control $checks_missing always;
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
  // A page is asked for by its folder, and is known to Caddy.
  const types = [...endings]
    .filter(([type]) => type !== 'text/html')
    .map(([type, of], index) => {
      const sent = textTypes.has(type) ? `${type}; charset=utf-8` : type;
      return `  @type${index} path ${of.map((ending) => `*.${ending}`).join(' ')}\n  header @type${index} Content-Type "${sent}"`;
    });
  return `${listen} {
  root * ${folder}
${rules.join('\n')}
${types.join('\n')}
  handle_path ${base}* {
    file_server {
      precompressed br gzip
    }
  }
  handle_errors {
    header Cache-Control "${askedAgain}"
    header Content-Type "text/html; charset=utf-8"
    rewrite * /404.html
    file_server
  }
}
`;
}
