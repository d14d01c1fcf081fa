import { inFull } from '../../../i18n/numbers.ts';
import { listInWords } from '../../../i18n/sentence.ts';
import type { Thresholds } from '../model/error-rates.ts';
import type { Actionability, Feature, Source } from '../model/features.ts';
import type { Group } from '../model/population.ts';
import type { PersonScored, ScoreSentences, Steps } from './type.ts';

const full = (value: number) => inFull(value, 'en', 1);

const sourceNames: Readonly<Record<Source, string>> = {
  loans: 'loan record',
  phone: 'phone account',
  shopping: 'web shopping',
  address: 'addresses',
  contacts: 'apps and contacts',
};

const sourceList = (chosen: readonly Source[]) =>
  chosen.map((source) => sourceNames[source]).join(', ');

const stepNames: Readonly<Record<Feature, readonly [one: string, many: string]>> = {
  repaid: ['loan repaid', 'loans repaid'],
  late: ['late payment', 'late payments'],
  topups: ['top-up on time', 'top-ups on time'],
  years: ['year with the same number', 'years with the same number'],
  orders: ['order a month', 'orders a month'],
  moves: ['move', 'moves'],
  apps: ['loan app', 'loan apps'],
  friends: ['friend who owes', 'friends who owe'],
};

const stepList = (steps: Steps) =>
  listInWords(
    steps.map(([feature, by]) => {
      const size = Math.abs(by);
      const [one, many] = stepNames[feature];
      return `${size} ${by > 0 ? 'more' : 'fewer'} ${size === 1 ? one : many}`;
    }),
    'en',
  );

const groupNames: Readonly<Record<Group, string>> = {
  settled: 'long-settled',
  newcomer: 'newcomers',
};

const ways: Readonly<Record<Actionability, string>> = {
  now: 'could be done today',
  time: 'only with time',
  others: 'only by others',
};

const number = (person: number) => `No.\u00a0${person}`;
const answer = (approved: boolean) => (approved ? 'approved' : 'refused');
const payers = (size: number) => (size === 1 ? '1 payer' : `${size} payers`);

const approvedFrom = ({ settled, newcomer }: Thresholds, equal: boolean) =>
  equal
    ? `from ${full(settled)} points (long-settled) and ${full(newcomer)} (newcomers)`
    : `from ${full(settled)} points up`;

function personInWords({ number: own, group, repays, score, approved }: PersonScored): string {
  const kind = group === 'settled' ? 'a long-settled person' : 'a newcomer';
  return `${number(own)}, ${kind} who would${repays ? '' : ' not'} repay, scores ${full(score)} and is ${answer(approved)}`;
}

/** The sentences of the score lab in English. */
export const en: ScoreSentences = {
  points: (score) => `${full(score)} points`,
  number,
  twin: (person) => `twin, ${number(person)}`,
  toTwin: (person) => `To the twin, ${number(person)}`,
  half: (group, people) =>
    `${group === 'settled' ? 'Long-settled' : 'Newcomers'} · ${people} people`,
  scored: (person, score, turned) =>
    `${number(person)}: ${full(score)}${turned === undefined ? '' : ` → ${full(turned)}`}`,
  twinScored: (person, score) => `twin, ${number(person)}: ${full(score)}`,
  axis: {
    refused: 'refused',
    approved: 'approved',
    approvedFrom: (threshold) => [
      `approved from ${full(threshold)} points`,
      `approved from ${full(threshold)}`,
      `from ${full(threshold)}`,
    ],
    refusedBelow: (threshold) => [
      `refused below ${full(threshold)} points`,
      `refused below ${full(threshold)}`,
      `below ${full(threshold)}`,
    ],
  },
  captions: {
    refused: (of, short) => [`of ${of} payers`, short ? 'refused' : 'wrongly refused'],
    approved: (of, short) => [`of ${of} non-payers`, short ? 'approved' : 'wrongly approved'],
  },
  exceptions: (people) => (people === 0 ? 'for all' : `not for ${people}`),
  twinRow: (settled, newcomer, what) => `${number(settled)} and ${number(newcomer)}: ${what}`,
  title: {
    data({ settled: a, newcomer: b }) {
      if (a + b === 0) return 'Invented town: nobody who would repay is refused';
      if (a === b)
        return `Invented town: ${payers(a)} of each group ${a === 1 ? 'is' : 'are'} refused`;
      if (a + b === 1)
        return `Invented town: the one payer refused is ${a > b ? 'long-settled' : 'a newcomer'}`;
      const [most, group] = a > b ? [a, groupNames.settled] : [b, groupNames.newcomer];
      return `Invented town: ${most} of ${a + b} payers refused are ${group}`;
    },
    oneCut: ({ settled: a, newcomer: b }) =>
      a === b
        ? `Invented town: one cut-off refuses ${payers(a)} in either group`
        : `Invented town: one cut-off refuses ${a} long-settled payers, ${b} newcomers`,
    twoCuts({ settled: a, newcomer: b }, { settled, newcomer }, between) {
      const near = a === b ? 'equal refusal' : 'nearly equal refusal';
      return between === 0
        ? `Invented town: ${near} splits nobody`
        : `Invented town: ${near} needs two cut-offs, ${full(settled)} and ${full(newcomer)}`;
    },
    twins: (one, two) =>
      one.approved === two.approved
        ? `Equally reliable invented twins: ${number(one.number)} and ${number(two.number)} are both ${answer(one.approved)}`
        : `Equally reliable invented twins: ${number(one.number)} is ${answer(one.approved)}, ${number(two.number)} ${answer(two.approved)}`,
  },
  measure: (people, used, available) =>
    `${people} people, a mark each, scored from ${used} of ${available} data sources.`,
  summary: {
    data: (thresholds, equal, { refused, approved }, group) =>
      `Approving ${approvedFrom(thresholds, equal)}, the score wrongly refuses ${refused.settled} of ${group.payers} long-settled payers and ${refused.newcomer} of ${group.payers} newcomers who repay just as well; of ${group.nonPayers} non-payers in each group it wrongly approves ${approved.settled} and ${approved.newcomer}.`,
    oneCut(threshold, { refused: { settled: a, newcomer: b }, approved }, group) {
      const refused =
        a === b
          ? `${a} of ${group.payers} payers are refused in each group`
          : `${a} of ${group.payers} payers are refused among the long-settled, ${b} of ${group.payers} among newcomers`;
      return `With one cut-off, ${full(threshold)} points, the same score gets the same answer all over the town, and ${refused}; ${approved.settled} and ${approved.newcomer} non-payers are approved.`;
    },
    twoCuts(thresholds, between, { refused: { settled: a, newcomer: b }, approved }, group) {
      const refused =
        a === b
          ? `${a} of ${group.payers} in each group`
          : `${a} and ${b} of ${group.payers}, as near as it can`;
      const split =
        between === 0
          ? 'nobody’s score lies between the two'
          : `${between === 1 ? '1 person has' : `${between} people have`} a score that would get another answer in the other group`;
      return `To refuse payers equally, ${refused}, the town needs cut-offs of ${full(thresholds.settled)} for the long-settled and ${full(thresholds.newcomer)} for newcomers; then ${split}, and ${approved.settled} and ${approved.newcomer} non-payers are approved.`;
    },
    twins: (thresholds, equal, one, two, change) =>
      `Approving ${approvedFrom(thresholds, equal)}: ${personInWords(one)}; the twin, ${personInWords(two)}. ${change}`,
  },
  used: (on, off) =>
    on.length === 0
      ? 'The score may see nothing, so everybody gets the score of the whole town.'
      : `The score sees: ${sourceList(on)}.${off.length > 0 ? ` It does not see: ${sourceList(off)}.` : ''}`,
  approvals: ({ settled, newcomer }, of) =>
    `Approved: ${settled} of ${of} long-settled and ${newcomer} of ${of} newcomers.`,
  area: (area, coin) =>
    `The score puts ${Math.round(100 * area)} of every 100 pairs of a payer and a non-payer in the right order (area under the curve ${inFull(area, 'en', 2)}; a coin toss, ${full(coin)}).`,
  single({ tried, kept }) {
    if (tried === 0) return 'Without data no cut-off can refuse some payers and approve others.';
    const found =
      kept === 0 ? 'none refuses' : kept === 1 ? 'only 1 refuses' : `only ${kept} refuse`;
    return `Of the ${tried} single cut-offs that refuse some payers and approve others, ${found} equally many in both groups: “same score, same answer” and “payers refused equally” ${kept === 0 ? 'cannot both hold here' : 'hold together there alone'}.`;
  },
  pairs({ tried, kept }) {
    if (tried === 0) return 'Nor can any pair of cut-offs make both errors in both groups.';
    return `Of the ${inFull(tried, 'en')} pairs of cut-offs that make both errors in both groups, ${kept === 0 ? 'none makes' : kept === 1 ? '1 makes' : `${kept} make`} both errors equal.`;
  },
  unturnable: {
    change: 'No change of traces would turn this answer.',
    actionability: 'Nobody could turn it.',
  },
  change: (approved, steps, size, score) =>
    `The smallest change that would turn this ${approved ? 'approval' : 'refusal'}: ${stepList(steps)}; ${size === 1 ? '1 step' : `${size} steps`}, to ${full(score)} points.`,
  actionability(parts, alone) {
    const told = parts.map(([who, steps]) => `${stepList(steps)} ${ways[who]}`).join('; ');
    return `Of the smallest change, ${told}.${alone === undefined ? '' : ` ${alone}`}`;
  },
  today: {
    nothing: 'What can be changed today alone does not turn the answer.',
    same: 'So the person could make it.',
    other: (steps) => `With what can be changed today alone it takes ${stepList(steps)}.`,
  },
  withoutRecourse: (without, refused) =>
    `Of the payers refused, ${without.newcomer} of ${refused.newcomer} newcomers and ${without.settled} of ${refused.settled} long-settled could not turn the answer by anything they can change today.`,
};
