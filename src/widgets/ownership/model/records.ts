import type { Company, Owner } from './owners.ts';
import type { OwnershipState } from '../state.ts';

/** The facts on which the votes rest. */
const onVotes = [
  'company-law-art43',
  'company-law-two-thirds-inclusive',
  'company-law-ordinary-2018',
  'company-law-art66-2023',
  'company-law-votes-by-capital',
] as const;

/** The facts on each agency's owners as a whole. */
const onCompany: Readonly<Record<Company, readonly string[]>> = {
  baihang: ['baihang-shareholder-nifa', 'baihang-shareholders-eight', 'holder-fate-ant-2024'],
  pudao: ['pudao-shareholders', 'pudao-xiaomi-5pct'],
  qiantang: ['qiantang-accepted', 'qiantang-shareholders-2025'],
};

/** The facts on Baihang's votes. */
const onBaihang = [
  'baihang-legal-form',
  'power-banzhaf-majority',
  'power-banzhaf-two-thirds',
  'power-shapley-both',
  'vote-nifa-veto',
  'notice-2015',
] as const;

/** The facts on single owners. */
const onOwners = [
  'nifa-set-up-by-pboc',
  'holder-sesame',
  'holder-tencent',
  'tencent-score-one-day',
  'holder-qianhai',
  'holder-pengyuan',
  'pengyuan-fine-2020',
  'holder-ccx',
  'holder-kaola',
  'kaola-profile',
  'kaola-denial',
  'deregistration-2020',
  'outcome-not-found',
  'holder-intellicredit',
  'holder-sinoway',
] as const;

/** The facts the widget needs. */
export const factIds: readonly string[] = [
  ...Object.values(onCompany).flat(),
  ...onVotes,
  ...onBaihang,
  ...onOwners,
];

/** The records that bear out what a state says, of those the widget has. */
export function recordsOf({ view, company }: OwnershipState): readonly string[] {
  if (view !== 'lab') return onCompany[company];
  return onVotes.filter((id) => id !== 'company-law-two-thirds-inclusive');
}

/** The records on one owner, of those the widget has: first its stake. */
export function recordsOn({ fact, facts }: Owner): readonly string[] {
  return [...new Set([fact, ...facts])].filter((id) => factIds.includes(id));
}
