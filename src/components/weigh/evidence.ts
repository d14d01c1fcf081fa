import { attribute, componentsIn, parseProse } from '../../prose/read/mdx-tree.ts';

/** A piece of evidence as the page of two numbers has it. */
export interface Evidence {
  id: string;
  title: string;
  /** The number over its column. */
  side: string;
  /** How much this site gives it. */
  weight: string;
}

/** The pieces of evidence in a text, column by column. @throws VFileMessage when the text is not MDX */
export function evidenceOf(text: string): Evidence[] {
  return componentsIn(parseProse(text), 'Column').flatMap((column) =>
    componentsIn(column, 'Evidence').map((piece) => ({
      id: attribute(piece, 'id') ?? '',
      title: attribute(piece, 'title') ?? '',
      side: attribute(column, 'side') ?? '',
      weight: attribute(piece, 'weight') ?? '',
    })),
  );
}
