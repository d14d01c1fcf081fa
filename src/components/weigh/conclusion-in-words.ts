import type { Conclusion, Side } from './conclusion.ts';

/** The phrases of a conclusion; `{by}` is replaced by whose weighing it is, `{number}` by a number with who has it. */
export type ConclusionWords = Record<Conclusion['kind'] | Side, string>;

/** What follows from a weighing, in one or two sentences. @param by whose weighing it is, as the sentence begins */
export function conclusionInWords(
  conclusion: Conclusion,
  words: ConclusionWords,
  by: string,
): string {
  const number = 'side' in conclusion ? words[conclusion.side] : '';
  return words[conclusion.kind].replace('{by}', by).replace('{number}', number);
}
