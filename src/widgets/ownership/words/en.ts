import { stakes } from './en/stakes.ts';
import { votes } from './en/votes.ts';
import type { OwnershipSentences } from './type.ts';

/** The sentences of the ownership widget in English. */
export const en: OwnershipSentences = { ...stakes, ...votes };
