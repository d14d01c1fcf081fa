import type { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
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

/**
 * Reads one YAML text through a schema.
 * @param file path from the project's root, for messages
 * @param text the file's text
 * @param schema what the file must be
 */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = lineFinder(document, lines);
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: error.linePos?.[0].line ?? 1,
      message: `is not YAML: ${error.message.split('\n')[0] ?? error.message}`,
    }));
    return { data: undefined, problems, lineOf };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { data: result.data, problems: [], lineOf };
  const problems = result.error.issues.map((issue) => ({
    file,
    line: lineOf(issue.path),
    message: `${issue.path.map(String).join(' › ') || 'file'}: ${issue.message}`,
  }));
  return { data: undefined, problems, lineOf };
}
