import type { WordsOfFacts } from '../../ledger/facets/words-of-facts.ts';
import type { Row } from './selection.ts';

/** A record of the list with the element that shows it. */
export interface ListedRow extends Row {
  item: HTMLElement;
}

/** The records that a page lists, as it shows them. @param statuses each status by its name on the page */
export function listedRows(
  root: ParentNode,
  statuses: Readonly<Record<string, string>>,
): ListedRow[] {
  return [...root.querySelectorAll<HTMLElement>('.topic')].flatMap((section) =>
    [...section.querySelectorAll('li')].map((item) => {
      const mark = item.querySelector('i');
      const status = statuses[mark?.textContent.trim() ?? ''] ?? '';
      return {
        item,
        id: item.querySelector('a')?.pathname.split('/').at(-2) ?? '',
        topic: section.getAttribute('aria-labelledby')?.replace('topic-', '') ?? '',
        status,
        date: mark?.nextSibling?.textContent ?? '',
        disputed: status === 'disputed' || item.classList.contains('contradicted'),
        text: [...item.children].map(({ textContent }) => textContent).join(' '),
        sources: [],
      };
    }),
  );
}

/** Adds to the records of a list what it does not show: claims, who says so, sources. */
export function withWords(rows: readonly ListedRow[], words: WordsOfFacts): ListedRow[] {
  return rows.map((row) => {
    const [text = '', ...sources] = words.facts[row.id] ?? [];
    return {
      ...row,
      text: `${row.text} ${text}`,
      sources: sources.map((source) => words.sources[source] ?? source),
    };
  });
}
