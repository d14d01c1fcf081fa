import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { withoutHanBreaks } from '../both/han-lines.ts';

/** A component written in prose. */
export type Component = MdxJsxFlowElement | MdxJsxTextElement;

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx);

/**
 * The tree of an MDX text.
 * @throws VFileMessage with line and column when the text is not MDX
 */
export function parseProse(text: string): Root {
  return parser.parse(text);
}

/** The YAML head of an MDX text, with the break before its first line, so that lines keep their numbers; undefined without one. */
export function headOf(text: string): string | undefined {
  return /^---(\n[\s\S]*?\n)---$/m.exec(text.startsWith('---\n') ? text : '')?.[1];
}

/** The fields of an MDX text's head as they stand there; none without one. @throws YAMLParseError when it is not YAML */
export function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  return (parse(headOf(text) ?? '') ?? {}) as Readonly<Record<string, unknown>>;
}

/** Whether a node is a component, in a line or on its own. */
export function isComponent(node: Nodes): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The components of a name in a node, each with what stands in it. */
export function componentsIn(node: Nodes, name: string): Component[] {
  if (isComponent(node) && node.name === name) return [node];
  return 'children' in node ? node.children.flatMap((child) => componentsIn(child, name)) : [];
}

/** A plain attribute of a component; undefined when absent or given as an expression. */
export function attribute(component: Component, name: string): string | undefined {
  for (const found of component.attributes) {
    if (found.type === 'mdxJsxAttribute' && found.name === name)
      return typeof found.value === 'string' ? found.value : found.value?.value;
  }
  return undefined;
}

const lines = new Set(['paragraph', 'heading', 'tableCell', 'mdxJsxTextElement']);

/** The words of a node without its markup; blocks within it are set apart by spaces. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return withoutHanBreaks(node.value);
  if ('value' in node) return node.type === 'inlineCode' ? node.value : '';
  if (!('children' in node)) return '';
  const inline = lines.has(node.type) || /^(?:emphasis|strong|link|delete)$/.test(node.type);
  return node.children.map(textOf).join(inline ? '' : ' ');
}
