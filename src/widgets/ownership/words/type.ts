import type { Rule } from '../../../ledger/voting.ts';
import type { Owner } from '../model/owners.ts';
import type { Verdict } from '../model/vote.ts';
import type { StakesArguments, VoteArguments } from './message-arguments.ts';

export type { Owner };

/** What the figure writes, in the reader's language. */
export interface FigureWords {
  percent(share: number): string;
  times(side: number): string;
  /** The company as a whole. */
  all: string;
  /** What the equal owners are, as a heading. */
  others: string;
  /** A group of owners as a row of the power table. */
  group(labels: readonly string[]): string;
}

/** The sentences on votes in one language. */
export interface VoteSentences {
  voteTitle(vote: VoteArguments): string;
  voteMeasure(vote: VoteArguments): string;
  voteSummary(vote: VoteArguments): string;
  /** What the group and the others can do; for a vote with somebody in favour. */
  canDo(verdict: Verdict): string;
  /** Where a line stands to what has been reached. */
  reached(rule: Rule, beyond: number, carries: boolean): string;
  /** Who can stop a two-thirds vote alone. */
  veto(vote: VoteArguments): string;
  /** That some owners have no power. */
  idle(owners: readonly Owner[]): string;
  /** That a larger stake brings no more power than a smaller one. */
  noMore(more: Owner, less: Owner): string;
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
  figure(agency: string, owners: number): FigureWords;
  percent(share: number): string;
  title(stakes: StakesArguments): string;
  measure(stakes: StakesArguments): string;
  summary(stakes: StakesArguments): string;
  /** Key entries. */
  legend: {
    /** Owners of one colour and what they hold together. */
    kind(owners: readonly Owner[], total: number): string;
    inFavour(labels: readonly string[], share: number): string;
    against(labels: readonly string[], share: number): string;
  };
  /** What was reported of Baihang's owners after the founding. */
  later(when: string): string;
  /** What one commentary says of Pudao's partnership. */
  commentary(name: string, when: string): string;
  /** How Qiantang's two largest stakes moved between its lists. */
  moved(changes: readonly { label: string; from: number; to: number }[]): string;
}

/** The sentences of the ownership widget in one language. */
export type OwnershipSentences = StakesSentences & VoteSentences;
