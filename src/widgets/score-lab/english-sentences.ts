import { inFull } from '../../i18n/numbers.ts';
import { othersEach } from './answers.ts';
import type { Change } from './change.ts';
import type { Case, Outcome } from './model.ts';
import { reaches, sources, traceKinds, type Reach, type Source, type Trace } from './sources.ts';
import type { Sentences } from './text.ts';
import { groupSize, payersEach, town, type Group } from './town.ts';

const full = (value: number) => inFull(value, 'en', 1);

const sourceNames: Readonly<Record<Source, string>> = {
  loans: 'loan record',
  phone: 'phone account',
  shopping: 'web shopping',
  address: 'addresses',
  contacts: 'apps and contacts',
};

const stepNames: Readonly<Record<Trace, readonly [one: string, many: string]>> = {
  repaid: ['loan repaid', 'loans repaid'],
  late: ['late payment', 'late payments'],
  topups: ['top-up on time', 'top-ups on time'],
  years: ['year with the same number', 'years with the same number'],
  orders: ['order a month', 'orders a month'],
  moves: ['move', 'moves'],
  apps: ['loan app', 'loan apps'],
  friends: ['friend who owes', 'friends who owe'],
};

const who: Readonly<Record<Group, string>> = { settled: 'long-settled', newcomer: 'newcomers' };

function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function step([trace, by]: readonly [Trace, number]): string {
  const size = Math.abs(by);
  const [one, many] = stepNames[trace];
  const noun = size === 1 ? one : many;
  return `${size} ${by > 0 ? 'more' : 'fewer'} ${noun}`;
}

const stepsOf = ({ steps }: Change, reach?: Reach) =>
  [...steps].filter(([trace]) => !reach || traceKinds[trace].reach === reach).map(step);

const count = (size: number) => (size === 1 ? '1 step' : `${size} steps`);
const answer = ({ approved }: Case) => (approved ? 'approved' : 'refused');

function cutsOf({ cuts: { settled, newcomer } }: Outcome, equal: boolean): string {
  return equal
    ? `from ${full(settled)} points (long-settled) and ${full(newcomer)} (newcomers)`
    : `from ${full(settled)} points up`;
}

const payers = (size: number) => (size === 1 ? '1 payer' : `${size} payers`);

function dataTitle({ tallies: { settled, newcomer } }: Outcome): string {
  const [a, b] = [settled.wronglyRefused, newcomer.wronglyRefused];
  if (a + b === 0) return 'In an invented town, nobody who would repay is refused';
  if (a === b)
    return `In an invented town, ${payers(a)} of each group ${a === 1 ? 'is' : 'are'} refused`;
  if (a + b === 1)
    return `In an invented town, the one payer refused is ${a > b ? 'long-settled' : 'a newcomer'}`;
  const [most, group] = a > b ? [a, who.settled] : [b, who.newcomer];
  return `In an invented town, ${most} of ${a + b} payers refused are ${group}`;
}

function errors({ tallies: { settled, newcomer } }: Outcome): string {
  return `wrongly refuses ${settled.wronglyRefused} of ${payersEach} long-settled payers and ${newcomer.wronglyRefused} of ${payersEach} newcomers who repay just as well; of ${othersEach} non-payers in each group it wrongly approves ${settled.wronglyApproved} and ${newcomer.wronglyApproved}`;
}

function ruleSummary(outcome: Outcome, equal: boolean): string {
  const { cuts, between, tallies } = outcome;
  const [a, b] = [tallies.settled.wronglyRefused, tallies.newcomer.wronglyRefused];
  const others = `${tallies.settled.wronglyApproved} and ${tallies.newcomer.wronglyApproved} non-payers are approved`;
  if (!equal)
    return `With one cut-off the same score gets the same answer all over the invented town, and ${a === b ? `${a} of ${payersEach} payers are refused in each group` : `${a} of ${payersEach} payers are refused among the long-settled, ${b} of ${payersEach} among newcomers`}; ${others}.`;
  const refused =
    a === b
      ? `${a} of ${payersEach} in each group`
      : `${a} and ${b} of ${payersEach}, as near as it can`;
  const split =
    between === 0
      ? 'nobody’s score lies between the two'
      : `${between === 1 ? '1 person has' : `${between} people have`} a score that would get another answer in the other group`;
  return `To refuse payers equally, ${refused}, the invented town needs cut-offs of ${full(cuts.settled)} for the long-settled and ${full(cuts.newcomer)} for newcomers; then ${split}, and ${others}.`;
}

function person(of: Case): string {
  const { number, group, repays } = of.person;
  const kind = group === 'settled' ? 'a long-settled person' : 'a newcomer';
  return `No.\u00a0${number}, ${kind} who would${repays ? '' : ' not'} repay, scores ${full(of.score)} and is ${answer(of)}`;
}

const ways: Readonly<Record<Reach, string>> = {
  now: 'could be done today',
  time: 'only with time',
  others: 'only by others',
};

/** What the person could do today, beside the smallest change there is. */
function alone({ change, today }: Case): string {
  if (!today) return 'What can be changed today alone does not turn the answer.';
  return change && stepsOf(change, 'now').length === change.steps.size
    ? 'So the person could make it.'
    : `With what can be changed today alone it takes ${list(stepsOf(today))}.`;
}

/** The sentences of the score lab in English. */
export const englishSentences: Sentences = {
  title({ look, rule }, outcome, [one, two]) {
    const { cuts, tallies } = outcome;
    const [a, b] = [tallies.settled.wronglyRefused, tallies.newcomer.wronglyRefused];
    if (look === 'data') return dataTitle(outcome);
    if (look === 'person') {
      const [from, to] = [`No.\u00a0${one.person.number}`, `No.\u00a0${two.person.number}`];
      return one.approved === two.approved
        ? `Invented twins: ${from} and ${to} are both ${answer(one)}`
        : `Invented twins: ${from} is ${answer(one)}, ${to} is ${answer(two)}`;
    }
    const near = a === b ? 'Equal refusal' : 'Nearly equal refusal';
    if (rule === 'equal' && outcome.between === 0)
      return `${near} splits nobody in this invented town`;
    if (rule === 'equal')
      return `${near} needs two cut-offs in this invented town: ${full(cuts.settled)}, ${full(cuts.newcomer)}`;
    return a === b
      ? `One cut-off refuses ${payers(a)} in either invented group`
      : `One cut-off refuses ${payers(a)} in one invented group, ${b} in the other`;
  },
  measure: ({ rule }, outcome) =>
    `One mark is one of ${town.length} invented people. Data sources: ${outcome.on.length} of ${sources.length}. Approved ${cutsOf(outcome, rule === 'equal')}.`,
  legend: [
    'payer (would repay), refused',
    'payer, approved',
    'non-payer (×), approved',
    'non-payer (×), refused',
  ],
  summary({ look, rule }, outcome, [one, two]) {
    if (look === 'rule') return ruleSummary(outcome, rule === 'equal');
    if (look === 'person') return `In the invented town ${person(one)}; the twin, ${person(two)}.`;
    return `Approving ${cutsOf(outcome, rule === 'equal')}, the invented score ${errors(outcome)}.`;
  },
  used({ on }) {
    const off = sources.filter((source) => !on.includes(source));
    const names = (chosen: readonly Source[]) =>
      chosen.map((source) => sourceNames[source]).join(', ');
    if (on.length === 0)
      return 'The invented score may see nothing, so everybody gets the score of the whole town.';
    return `The invented score sees: ${names(on)}.${off.length > 0 ? ` It does not see: ${names(off)}.` : ''}`;
  },
  approvals: ({ tallies: { settled, newcomer } }) =>
    `Approved in the invented town: ${settled.approved} of ${groupSize} long-settled and ${newcomer.approved} of ${groupSize} newcomers.`,
  area: ({ area }, coin) =>
    `The invented score puts ${Math.round(100 * area)} of every 100 pairs of a payer and a non-payer in the right order (area under the curve ${inFull(area, 'en', 2)}; a coin toss, ${full(coin)}).`,
  single({ tried, kept }) {
    if (tried === 0)
      return 'Without data no cut-off in the invented town can refuse some payers and approve others.';
    const found =
      kept === 0 ? 'none refuses' : kept === 1 ? 'only 1 refuses' : `only ${kept} refuse`;
    return `Of the ${tried} single cut-offs that refuse some payers of the invented town and approve others, ${found} equally many in both groups: “same score, same answer” and “payers refused equally” ${kept === 0 ? 'cannot both hold here' : 'hold together there alone'}.`;
  },
  pairs({ tried, kept }) {
    if (tried === 0)
      return 'Nor can any pair of cut-offs in the invented town make both errors in both groups.';
    return `Of the ${inFull(tried, 'en')} pairs of cut-offs that make both errors in both groups of the invented town, ${kept === 0 ? 'none makes' : kept === 1 ? '1 makes' : `${kept} make`} both errors equal.`;
  },
  change({ approved, change }) {
    if (!change) return 'In the invented town no change of traces would turn this answer.';
    return `The smallest change that would turn this invented ${approved ? 'approval' : 'refusal'}: ${list(stepsOf(change))}; ${count(change.size)}, to ${full(change.score)} points.`;
  },
  reach(of) {
    if (!of.change) return 'Nobody in the invented town could turn it.';
    const { change } = of;
    const parts = reaches
      .map((reach) => ({ steps: stepsOf(change, reach), way: ways[reach] }))
      .filter(({ steps }) => steps.length > 0)
      .map(({ steps, way }) => `${list(steps)} ${way}`);
    return `In the invented town, ${parts.join('; ')}.${of.approved ? '' : ` ${alone(of)}`}`;
  },
  stuck({ tallies: { settled, newcomer } }, of) {
    return `Of the payers refused in the invented town, ${of.newcomer} of ${newcomer.wronglyRefused} newcomers and ${of.settled} of ${settled.wronglyRefused} long-settled could not turn the answer by anything they can change today.`;
  },
};
