import { globSync } from 'node:fs';
import { parseDocument } from 'htmlparser2';
import { built, dist } from '../site.ts';

/** A node of a built page, as far as an audit looks at it. */
export interface Node {
  type: string;
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: Node[];
}

/** The HTML of a built file without the marks that keep a number on one line with its unit. */
export const unkept = (file: string): string =>
  built(file).replace(/<span class="whole">([^<]*)<\/span>/g, '$1');

let read: ReadonlyMap<string, Node> | undefined;

/** Every built HTML file with its tree, by its path below `dist/`; read when first asked for, once. */
export function documents(): ReadonlyMap<string, Node> {
  read ??= new Map(
    globSync('**/*.html', { cwd: dist }).map((file) => [
      file.replaceAll('\\', '/'),
      parseDocument(unkept(file)) as unknown as Node,
    ]),
  );
  return read;
}

/** Whether a node has a class. */
export const hasClass = (node: Node, name: string): boolean =>
  (node.attribs?.['class'] ?? '').split(/\s+/).includes(name);

/** Calls on a node and on all that is in it, until the call says no. */
export function visit(node: Node, call: (node: Node) => boolean): void {
  if (!call(node)) return;
  for (const child of node.children ?? []) visit(child, call);
}

/** The elements in a node that a test finds. */
export function elements(node: Node, found: (node: Node) => boolean): Node[] {
  const list: Node[] = [];
  visit(node, (each) => {
    if (each.name !== undefined && found(each)) list.push(each);
    return true;
  });
  return list;
}

/** The words of a node, without what scripts and styles hold. */
export function words(node: Node): string {
  if (node.type === 'text') return node.data ?? '';
  if (/^(?:script|style|template)$/.test(node.name ?? '')) return '';
  return (node.children ?? []).map(words).join('');
}
