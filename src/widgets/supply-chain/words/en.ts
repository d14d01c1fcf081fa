import { inFull } from '../../../i18n/numbers.ts';
import { capital } from '../../../i18n/sentence.ts';
import type { ChainSentences } from './type.ts';

const yuanOf = (value: number) => inFull(value, 'en', 2);

/** The sentences of the supply-chain widget in English. */
export const en: ChainSentences = {
  place: (step, of) => `Link ${step} of ${of}`,
  edge: (what, price, named) =>
    `${named ? 'TechNode: ' : ''}${what} ¥${price ? `${yuanOf(price.yuan)} each` : '?'}`,
  title: {
    both: 'Two reports of one broadcast point one arrow opposite ways',
    reports: 'In the Chinese reports Kaola sold and Heige bought',
    technode: 'In TechNode’s report Kaola bought and APiX sold',
  },
  measure: {
    whole: (when) =>
      `Who passed what to whom in the Kaola case, China, as reported in ${when}. Prices in yuan; ¥? where none is reported.`,
    edge: (place, teller, when) => `${place}. ${teller}; China, ${when}.`,
  },
  told: {
    both: 'In the Chinese reports Beijing Heige bought from Kaola Credit; in TechNode’s report of the same broadcast Kaola Credit bought from APiX.',
    reports:
      'In the Chinese reports Kaola Credit had its query interface from an upstream firm that no report found names; Beijing Heige bought from Kaola and from three more unnamed firms, and sold look-ups on, down to buyers who sought customers for loans.',
    technode:
      'In TechNode’s report Kaola Credit and three other firms bought access to an ID search portal from APiX, and paying users looked up photos through Kaola.',
  },
  answers: (when) =>
    `Kaola Credit denied ever reselling information, Lakala said that it did not control it, and Kaola’s side stressed on ${when} that no judicial body had ruled on the facts.`,
  answerLines: (when) => [
    'Kaola Credit: never resold information.',
    'Lakala: no control over Kaola Credit.',
    `By ${when} no judicial body had ruled.`,
  ],
  join: (sentences) => sentences.join(' '),
  details: {
    apart:
      'TechNode’s APiX is very likely the Beijing Heige of the Chinese reports, but no report found says so: the two are kept apart.',
    prices: (links, priced) =>
      `Of the ${links} links of the trade, ${priced} ${priced === 1 ? 'has' : 'have'} a reported price. No report found names the upstream source or the three other firms.`,
    outcome:
      'No charge, trial or verdict against Kaola Credit or Beijing Heige was found, which does not prove that there was none.',
    who: (who, when) => `Who says so: ${who}, ${when}.`,
    kind: (kind, meaning) => `${capital(kind)}: ${meaning}.`,
    list: (people, paid, each) =>
      `Price: ${inFull(paid, 'en')} yuan for ${inFull(people, 'en')} sets of people’s details, or ${yuanOf(each)} yuan each.`,
    price: ({ yuan, who, when }) => `Price: ${yuanOf(yuan)} yuan a check (${who}, ${when}).`,
    noPrice: 'Price: not reported.',
  },
};
