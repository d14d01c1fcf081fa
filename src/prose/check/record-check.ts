import { hasDigits, strangersTo } from '../../ledger/number-parser.ts';
import type { Bilingual } from '../../schemas/shared.ts';
import type { Rules } from './check.ts';
import { bareNumber, leavesBigNumberAlone } from './big-number.ts';

/** Something wrong within an entry of a file: where in it, and what. */
export interface FieldProblem {
  /** From the entry to the field, as `['answers', 1, 'why', 'en']`. */
  path: readonly (string | number)[];
  message: string;
}

/** What a text with numbers is checked against. */
export type RecordRules = Pick<Rules, 'ledger' | 'allowed' | 'siteNames'>;

/** The facts of a list that the ledger does not hold. */
export function missingFacts(ids: readonly string[], { ledger }: RecordRules): FieldProblem[] {
  return ids.flatMap((id, index) =>
    ledger.facts.has(id)
      ? []
      : [{ path: ['facts', index], message: `there is no fact “${id}” in content/facts/` }],
  );
}

/** The numbers and dates of a text that none of the facts says; undefined when it holds none at all. */
function strangersIn(text: string, ids: readonly string[], { ledger, allowed }: RecordRules) {
  const rest = allowed.reduce((left, phrase) => left.replaceAll(phrase, ' '), text);
  const known = ids.map((id) => ledger.facts.get(id)).filter((fact) => fact !== undefined);
  // Numbers in words need no record, as in prose.
  const strange = known.map((fact) => new Set(strangersTo(fact, rest).filter(hasDigits)));
  return strange.reduce<Set<string> | undefined>(
    (all, some) => all?.intersection(some) ?? some,
    undefined,
  );
}

/** What is wrong with the numbers of a text in either language: each stands in one of the facts named beside it. */
export function numberProblems(
  said: Bilingual,
  facts: readonly string[],
  rules: RecordRules,
): FieldProblem[] {
  return (['en', 'zh'] as const).flatMap((locale) => {
    const bare = bareNumber(said[locale], rules.allowed);
    if (bare === undefined) return [];
    const strange = strangersIn(said[locale], facts, rules);
    if (!strange)
      return [{ path: [locale], message: `“${bare}” is a number: name its fact under facts` }];
    return strange.size === 0
      ? []
      : [{ path: [locale], message: `“${[...strange].join('”, “')}” is in none of its facts` }];
  });
}

/** Where a text in either language leaves TechNode's number alone. */
export function loneBigNumbers(said: Bilingual, { siteNames }: RecordRules): FieldProblem[] {
  return (['en', 'zh'] as const).flatMap((locale) =>
    leavesBigNumberAlone(said[locale], siteNames)
      ? [
          {
            path: [locale],
            message: '980 million stands alone: name TechNode and give the 98 million',
          },
        ]
      : [],
  );
}

/** Problems of a field as problems of the entry that holds it. */
export function under(
  path: FieldProblem['path'],
  problems: readonly FieldProblem[],
): FieldProblem[] {
  return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}
