import { stakes } from './zh/stakes.ts';
import { votes } from './zh/votes.ts';
import type { OwnershipSentences } from './type.ts';

/** The sentences of the ownership widget in Chinese. */
export const zh: OwnershipSentences = { ...stakes, ...votes };
