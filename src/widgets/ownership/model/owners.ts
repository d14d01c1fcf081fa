import { group, sum } from 'd3-array';
import { rowsOf, type Inputs, type SetRow } from '../../../widget/define.ts';
import { numberIn, oneOf, textIn, textOrNone } from '../../../widget/read-row.ts';

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

/** What kinds of owners there are: an association, state-owned and private companies, firms of which that is not said. */
export const ownerKinds = ['association', 'state', 'private', 'firm'] as const;

/** One of the kinds. */
type OwnerKind = (typeof ownerKinds)[number];

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

function ownerIn(row: SetRow): Owner {
  const share = numberIn(row, 'share');
  return {
    id: textIn(row, 'holder'),
    label: textIn(row, 'label'),
    name: textIn(row, 'holder_name'),
    description: textIn(row, 'holder_description'),
    parent: textOrNone(row, 'holder_parent'),
    became: textOrNone(row, 'holder_became'),
    facts: (textOrNone(row, 'holder_facts') ?? '').split(' '),
    kind: oneOf(row, 'kind', ownerKinds),
    share,
    votes: Math.round(10 * share),
    fact: textIn(row, 'fact'),
  };
}

/** The owners of an agency, the largest first; the stage counts for Qiantang alone. */
export function ownersOf(inputs: Inputs, company: Company, stage: Stage): Owner[] {
  return rowsOf(inputs, ownersSet)
    .filter((row) => row['company'] === company)
    .filter((row) => row['stage'] === stage || row['stage'] === 'founding')
    .map(ownerIn);
}

/** The ids of all owners of all agencies, each once. */
export function ownerIds(inputs: Inputs): string[] {
  return [...new Set(rowsOf(inputs, ownersSet).map((row) => textIn(row, 'holder')))];
}

/** Whether an owner is an association or the state's, which the figure's colours tell apart from firms. */
export function isPublic({ kind }: Pick<Owner, 'kind'>): boolean {
  return kind === 'association' || kind === 'state';
}

/** Per cent of the shares that some owners hold together. */
export function shareOf(owners: readonly Owner[]): number {
  return sum(owners, ({ share }) => share);
}

/** Owners alike in stake and kind. */
export interface Group {
  owners: readonly Owner[];
  /** Per cent of the shares that each of them holds. */
  share: number;
}

/** Owners put together that nothing in a vote tells apart, in their order. */
export function groupsOf(owners: readonly Owner[]): Group[] {
  const alike = group(owners, (owner) => `${owner.votes} ${isPublic(owner)}`);
  return [...alike.values()].map((own) => ({ owners: own, share: own[0]?.share ?? 0 }));
}

/** The sides of two squares that one large owner and several equal ones fill, if they do; in cells. */
export function squaresOf(owners: readonly Owner[]): { first: number; second: number } | undefined {
  const [largest, ...others] = owners.map(({ share }) => share);
  const [first, second] = [Math.sqrt(largest ?? 0), others.length];
  const square = Number.isInteger(first) && others.every((share) => share === second);
  return square && second > 0 ? { first, second } : undefined;
}
