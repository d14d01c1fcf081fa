import type { Lineup } from '../model/lineups.ts';
import type { Owner } from '../model/owners.ts';
import type { Verdict } from '../model/vote.ts';
import type { StakesArguments, VoteArguments } from './message-arguments.ts';

export type { Owner };

/** What the figure writes, in the reader's language. */
export interface FigureWords {
  percent(share: number): string;
  count(value: number): string;
  /** A square by the cells of its side. */
  times(side: number): string;
  /** The company as a whole. */
  all: string;
  /** What the equal owners are, as a heading. */
  others: string;
  /** Owners of one kind, or the one by name. */
  kind(owners: readonly Owner[]): string;
  /** What the line-ups are that an owner decides, after their count. @param others how many owners there are beside it */
  lineups(label: string, others: number, of: number): string;
}

/** The sentences on votes in one language. */
export interface VoteSentences {
  voteTitle(vote: VoteArguments): string;
  voteMeasure(vote: VoteArguments): string;
  voteSummary(vote: VoteArguments): string;
  /** What the group and the others can do; for a vote with somebody in favour. */
  canDo(verdict: Verdict): string;
  /** What the indices say of the largest owners, under both rules. */
  indices(vote: VoteArguments): string;
  /** What the line-ups are that an owner does not decide: how many are too few, and how many enough without it. */
  undecided(label: string, tooFew: number, enough: number): string;
  /** What an owner's vote makes of how the others stand. */
  stands(label: string, outcome: Lineup['outcome']): string;
  /** Who can stop a two-thirds vote alone. */
  veto(vote: VoteArguments): string;
  /** What the owner picked out decides. */
  decides(owner: Owner, own: number, of: number): string;
  /** That one owner lost its veto between Qiantang's lists. */
  lostVeto(label: string, from: number, to: number): string;
  /** The assumptions behind every vote. */
  assumed: string;
  /** What the law says; `both` once the simple majority is law too. */
  law(article: string, since: string, both: boolean): string;
}

/** The sentences on stakes in one language; shares are per cent. */
export interface StakesSentences {
  figure(agency: string, owners: readonly Owner[]): FigureWords;
  percent(share: number): string;
  title(stakes: StakesArguments): string;
  measure(stakes: StakesArguments): string;
  summary(stakes: StakesArguments): string;
  /** What was reported of Baihang's owners after the founding. */
  later(when: string): string;
  /** What one commentary says of Pudao's partnership. */
  commentary(name: string, when: string): string;
  /** How Qiantang's two largest stakes moved between its lists. */
  moved(changes: readonly { label: string; from: number; to: number }[]): string;
}

/** The sentences of the ownership widget in one language. */
export type OwnershipSentences = StakesSentences & VoteSentences;
