import type { Rule } from '../../ledger/voting.ts';
import type { Company, Group, Owner, OwnerKind, Stage, Verdict } from './model.ts';
import type { Layout } from './state.ts';

/** What the sentences on stakes are made of. */
export interface ToldStakes {
  company: Company;
  stage: Stage;
  owners: readonly Owner[];
  groups: readonly Group[];
  /** The owner picked out, with how many others hold as much. */
  picked: { owner: Owner; alike: number } | undefined;
  /** The sides of the two squares, where the stakes make any; in cells. */
  sides: { first: number; second: number } | undefined;
  /** When the stakes were so, in words. */
  when: string;
  whole: boolean;
}

/** What the sentences on votes are made of. */
export interface ToldVote extends ToldStakes {
  rule: Rule;
  members: readonly Owner[];
  verdict: Verdict;
  /** Members the group cannot spare under the rule. */
  needed: readonly Owner[];
  /** How many others must join at least for the rule's line to be reached. */
  toJoin: number;
  /** Owners who can stop a two-thirds vote alone. */
  vetoes: readonly Owner[];
  /** Owners who could do so on the list applied for and no longer can, with their stakes before and after. */
  lost: readonly { label: string; from: number; to: number }[];
  /** Per cent of the power of a largest owner: Banzhaf and Shapley–Shubik, by rule. */
  top: Readonly<Record<Rule, { banzhaf: number; shapley: number }>>;
  /** The owner whose Banzhaf power exceeds its share most under the rule, and that power in per cent. */
  gains: { owner: Owner; banzhaf: number };
  /** Owners with a share and no power under the rule. */
  powerless: readonly Owner[];
  /** The widest pair of unequal stakes with the same power, if there is any. */
  noMore: readonly [more: Owner, less: Owner] | undefined;
  /** In how many groups of the others the owner picked out turns defeat into victory, of how many. */
  swings: { own: number; of: number } | undefined;
}

/** What the figure writes, in the reader's language. */
export interface FigureWords {
  percent(share: number): string;
  times(side: number): string;
  /** The company as a whole. */
  all: string;
  /** What the equal owners are, as a heading. */
  others: string;
  /** The rules' names, short and in full. */
  lines: Readonly<Record<Rule, readonly [short: string, full: string]>>;
  /** Heads of the columns of the power table, short and in full. */
  columns: readonly (readonly [short: string, full: string])[];
  /** A group of owners as a row of the power table. */
  group(labels: readonly string[]): string;
}

/** The sentences on votes in one language. */
export interface VoteWords {
  voteTitle(told: ToldVote): string;
  voteMeasure(told: ToldVote): string;
  voteSummary(told: ToldVote): string;
  /** What the group and the others can do; for a vote with somebody in favour. */
  canDo(verdict: Verdict): string;
  /** Where a line stands to what has been reached. */
  reached(rule: Rule, beyond: number, carries: boolean): string;
  /** Who can stop a two-thirds vote alone. */
  veto(told: ToldVote): string;
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

/** Every word of the ownership widget in one language. */
export interface OwnershipWords extends VoteWords {
  companies: Readonly<Record<Company, string>>;
  stages: Readonly<Record<Stage, string>>;
  layouts: Readonly<Record<Layout, string>>;
  rules: Readonly<Record<Rule, string>>;
  kinds: Readonly<Record<OwnerKind, string>>;
  /** Labels of controls. */
  control: Readonly<
    Record<
      'company' | 'stage' | 'layout' | 'rule' | 'owner' | 'nobody' | 'favour' | 'swap' | 'clear',
      string
    >
  >;
  /** Headings of the card. */
  card: Readonly<Record<'share' | 'what' | 'parent' | 'became' | 'unknown' | 'records', string>>;
  /** Headings of the tables, and yes and no. */
  table: Readonly<
    Record<
      | 'owner'
      | 'share'
      | 'kind'
      | 'parent'
      | 'became'
      | 'favour'
      | 'yes'
      | 'no'
      | 'banzhaf'
      | 'shapley'
      | 'swings',
      string
    >
  >;
  figure(told: Pick<ToldStakes, 'company' | 'owners'>): FigureWords;
  percent(share: number): string;
  title(told: ToldStakes): string;
  measure(told: ToldStakes): string;
  summary(told: ToldStakes): string;
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
