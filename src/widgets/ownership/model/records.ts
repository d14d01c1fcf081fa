import type { Inputs } from '../../../widget/define.ts';
import type { OwnershipState } from '../state.ts';
import type { Company, Owner } from './owners.ts';

/** The facts on which the votes rest. */
export const onVotes = [
  'company-law-art43',
  'company-law-two-thirds-inclusive',
  'company-law-ordinary-2018',
  'company-law-art66-2023',
  'company-law-votes-by-capital',
] as const;

/** The facts on each agency's owners as a whole. */
export const onCompany: Readonly<Record<Company, readonly string[]>> = {
  baihang: ['baihang-shareholder-nifa', 'baihang-shareholders-eight', 'holder-fate-ant-2024'],
  pudao: ['pudao-shareholders', 'pudao-xiaomi-5pct'],
  qiantang: ['qiantang-accepted', 'qiantang-shareholders-2025'],
};

/** The records that bear out what a state says, of those the widget has. */
export function recordsOf({ view, company }: OwnershipState): readonly string[] {
  if (view !== 'lab') return onCompany[company];
  return onVotes.filter((id) => id !== 'company-law-two-thirds-inclusive');
}

/** The records on one owner, of those the widget has: first its stake. */
export function recordsOn({ fact, facts }: Owner, inputs: Inputs): readonly string[] {
  return [...new Set([fact, ...facts])].filter((id) => inputs.facts[id] !== undefined);
}
