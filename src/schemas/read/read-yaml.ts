import type { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type { ContentProblem } from './problems.ts';

/** A YAML file read through a schema: its data when whole, its problems, and where each key stands. */
export interface YamlFile<T> {
  data: T | undefined;
  problems: ContentProblem[];
  /** The line (from 1) of the deepest part of `path` that exists in the file. */
  lineOf(path: readonly PropertyKey[]): number;
}

function lineFinder(document: Document, lines: LineCounter) {
  return (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
}

/** What is wrong with a text that is not YAML: the first of its errors, because the others follow from it. */
function syntaxMessage(error: YAMLError, text: string): string {
  const [reason = error.message] = error.message.split('\n');
  const twice = /^[^\s:]+/.exec(text.slice(error.pos[0]))?.[0];
  return error.code === 'DUPLICATE_KEY' && twice
    ? `“${twice}” stands twice`
    : `is not YAML: ${reason}`;
}

/** What is wrong with a part of a file; of a key that is no key, what is wrong with it as such. */
function issueMessage(issue: z.core.$ZodIssue): string {
  const inKey = issue.code === 'invalid_key' ? issue.issues[0] : undefined;
  return `${issue.path.map(String).join(' › ') || 'file'}: ${(inKey ?? issue).message}`;
}

/** Texts that were parsed: many a check asks for the same file. */
const parsed = new Map<string, { document: Document; lines: LineCounter }>();

function parseOnce(text: string) {
  const known = parsed.get(text);
  if (known) return known;
  const lines = new LineCounter();
  const fresh = { document: parseDocument(text, { lineCounter: lines }), lines };
  parsed.set(text, fresh);
  return fresh;
}

/**
 * Reads one YAML text through a schema.
 * @param file path from the project's root, for messages
 * @param text the file's text
 * @param schema what the file must be
 */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>): YamlFile<T> {
  const { document, lines } = parseOnce(text);
  const lineOf = lineFinder(document, lines);
  const failed = (line: number, message: string) => ({
    data: undefined,
    problems: [{ file, line, message }],
    lineOf,
  });
  const [error] = [...document.errors, ...document.warnings];
  if (error) return failed(error.linePos?.[0].line ?? 1, syntaxMessage(error, text));
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    return failed(1, `is not YAML: ${String(error)}`);
  }
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, problems: [], lineOf };
  const problems = result.error.issues.map((issue) => ({
    file,
    line: lineOf(issue.path),
    message: issueMessage(issue),
  }));
  return { data: undefined, problems, lineOf };
}
