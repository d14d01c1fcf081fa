import type { Source } from './features.ts';

/** The rules and cases that go with each source: ids of facts, the nearest first. */
export const lawsOf = {
  loans: ['law-2013-written-consent-query'],
  phone: ['law-credit-measures-transition'],
  shopping: ['law-credit-measures-definition', 'sesame-default-tickbox-2018'],
  address: ['law-pipl-28'],
  contacts: ['law-2013-consent', 'contact-list-harassment'],
} as const satisfies Readonly<Record<Source, readonly string[]>>;

/** What studies found outside the invented town. */
export const findings = ['berg-2020-main', 'fuster-2022'] as const;

/** What the law gives a person who was scored, and how long a bad record stays. */
export const rights = ['law-pipl-24', 'law-2013-five-years'] as const;

/** The facts the widget needs; everything else in it is invented. */
export const factIds = [
  ...findings,
  'metric-auc',
  ...rights,
  ...Object.values(lawsOf).flat(),
] as const;
