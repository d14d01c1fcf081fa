import { carries, powersOf, rules, type Power, type Rule } from '../../ledger/voting.ts';
import { rowsOf, type Inputs, type SetRow } from '../../widget/define.ts';

/** The data set of the owners. */
export const ownersSet = 'credit-agency-owners';

/** The licensed agencies whose owners are shown. */
export const companies = ['baihang', 'pudao', 'qiantang'] as const;

/** One of the agencies. */
export type Company = (typeof companies)[number];

/** The two lists of Qiantang's owners: as the company was registered, and as it was applied for. */
export const stages = ['registered', 'filed'] as const;

/** One of Qiantang's lists. */
export type Stage = (typeof stages)[number];

/** What kind of owner: an association, a state-owned or a private company, or a firm of which that is not said. */
export type OwnerKind = 'association' | 'state' | 'private' | 'firm';

/** An owner of an agency, in words of one language. */
export interface Owner {
  id: string;
  /** Its short name, for the figure. */
  label: string;
  name: string;
  description: string;
  parent: string | undefined;
  /** What became of it; undefined when that is not known. */
  became: string | undefined;
  /** The facts that speak of it. */
  facts: readonly string[];
  kind: OwnerKind;
  /** Per cent of the shares. */
  share: number;
  /** Votes in tenths of a per cent, a whole number. */
  votes: number;
  /** The fact that records the share. */
  fact: string;
}

const text = (row: SetRow, column: string) => {
  const cell = row[column];
  return cell === undefined ? undefined : String(cell);
};

function ownerOf(row: SetRow): Owner {
  const said = (column: string) => text(row, column) ?? '';
  const share = Number(row['share']);
  return {
    id: said('holder'),
    label: said('label'),
    name: said('holder_name'),
    description: said('holder_description'),
    parent: text(row, 'holder_parent'),
    became: text(row, 'holder_became'),
    facts: said('holder_facts').split(' '),
    kind: said('kind') as OwnerKind,
    share,
    votes: Math.round(10 * share),
    fact: said('fact'),
  };
}

/** The owners of an agency, the largest first; the stage counts for Qiantang alone. */
export function ownersOf(inputs: Inputs, company: Company, stage: Stage): Owner[] {
  return rowsOf(inputs, ownersSet)
    .filter((row) => row['company'] === company)
    .filter((row) => row['stage'] === stage || row['stage'] === 'founding')
    .map(ownerOf);
}

/** The ids of all owners of all agencies, each once. */
export function ownerIds(inputs: Inputs): string[] {
  return [...new Set(rowsOf(inputs, ownersSet).map((row) => String(row['holder'])))];
}

/** Whether an owner is an association or the state's, which the figure's colours tell apart from firms. */
export function isPublic({ kind }: Pick<Owner, 'kind'>): boolean {
  return kind === 'association' || kind === 'state';
}

/** Owners alike in stake and kind. */
export interface Group {
  owners: readonly Owner[];
  /** Per cent of the shares that each of them holds. */
  share: number;
}

/** Owners put together that nothing in a vote tells apart, in their order. */
export function groupsOf(owners: readonly Owner[]): Group[] {
  const groups = new Map<string, Owner[]>();
  for (const owner of owners) {
    const key = `${owner.votes} ${isPublic(owner)}`;
    groups.set(key, [...(groups.get(key) ?? []), owner]);
  }
  return [...groups.values()].map((alike) => ({ owners: alike, share: alike[0]?.share ?? 0 }));
}

/** The sides of two squares that one large owner and several equal ones fill, if they do; in cells. */
export function squaresOf(owners: readonly Owner[]): { first: number; second: number } | undefined {
  const [largest, ...others] = owners.map(({ share }) => share);
  const [first, second] = [Math.sqrt(largest ?? 0), others.length];
  const square = Number.isInteger(first) && others.every((share) => share === second);
  return square && second > 0 ? { first, second } : undefined;
}

/** All votes of some owners, in tenths of a per cent. */
export function votesOf(owners: readonly Owner[]): number {
  return owners.reduce((sum, { votes }) => sum + votes, 0);
}

const counted = new Map<string, Power[]>();

/** The power of each owner under a rule, votes taken to equal stakes; every game is counted out once. */
export function powerOf(owners: readonly Owner[], rule: Rule): readonly Power[] {
  const votes = owners.map(({ votes }) => votes);
  const game = `${rule} ${votes}`;
  const powers = counted.get(game) ?? powersOf(votes, rule);
  counted.set(game, powers);
  return powers;
}

/** What a group of owners can do in a vote, everybody voting. */
export interface Verdict {
  /** Per cent of the votes the group has. */
  share: number;
  /** Per cent of the votes of the others. */
  others: number;
  /** Per rule: whether the group carries a motion. */
  carries: Readonly<Record<Rule, boolean>>;
  /** Per rule: percentage points beyond the line, or short of it when below nought. */
  beyond: Readonly<Record<Rule, number>>;
  /** Per rule: whether the others could carry a motion without the group. */
  othersCarry: Readonly<Record<Rule, boolean>>;
}

const lines: Readonly<Record<Rule, number>> = { half: 1 / 2, 'two-thirds': 2 / 3 };

/** Where a rule's line lies, in per cent of the votes. */
export function lineOf(rule: Rule): number {
  return 100 * lines[rule];
}

const byRule = <T>(value: (rule: Rule) => T) =>
  Object.fromEntries(rules.map((rule) => [rule, value(rule)])) as Record<Rule, T>;

/** Judges a group of owners by both rules. @param members ids of the group */
export function judge(owners: readonly Owner[], members: readonly string[]): Verdict {
  const all = votesOf(owners);
  const votes = votesOf(owners.filter(({ id }) => members.includes(id)));
  const percent = (part: number) => Number(((100 * part) / all).toFixed(6));
  return {
    share: percent(votes),
    others: percent(all - votes),
    carries: byRule((rule) => carries(votes, all, rule)),
    beyond: byRule((rule) => percent(votes) - lineOf(rule)),
    othersCarry: byRule((rule) => carries(all - votes, all, rule)),
  };
}

/** The members without whom a group that carries a motion would not. */
export function neededIn(
  owners: readonly Owner[],
  members: readonly string[],
  rule: Rule,
): Owner[] {
  const inside = owners.filter(({ id }) => members.includes(id));
  const votes = votesOf(inside);
  return inside.filter((owner) => !carries(votes - owner.votes, votesOf(owners), rule));
}

/** The least number of others that must join a group for it to carry a motion. */
export function fewestToJoin(
  owners: readonly Owner[],
  members: readonly string[],
  rule: Rule,
): number {
  let votes = votesOf(owners.filter(({ id }) => members.includes(id)));
  let joined = 0;
  const outside = owners.filter(({ id }) => !members.includes(id));
  for (const owner of outside.sort((a, b) => b.votes - a.votes)) {
    if (carries(votes, votesOf(owners), rule)) break;
    votes += owner.votes;
    joined++;
  }
  return joined;
}

/** The owners without whom nothing can be carried, each able to stop every motion alone. */
export function vetoesOf(owners: readonly Owner[], rule: Rule): Owner[] {
  const all = votesOf(owners);
  return owners.filter(({ votes }) => !carries(all - votes, all, rule));
}
