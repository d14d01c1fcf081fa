import { onCompany, onVotes } from './records.ts';

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
