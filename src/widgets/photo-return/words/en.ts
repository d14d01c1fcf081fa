import { inFull, inWords } from '../../../i18n/numbers.ts';
import type { Part } from '../model/id-number.ts';
import type { PhotoSentences } from './type.ts';

const parts: Readonly<Record<Part, string>> = {
  region: 'The first six digits stand for the county or district of registration',
  birth: 'The next eight digits are the birth date',
  sequence: 'Three digits part people born in one place on one day: odd for men, even for women',
  check: 'The last character follows from the seventeen digits before it, and from nothing secret',
};

/** The sentences of the photo-return widget in English. */
export const en: PhotoSentences = {
  bits: (count) => `${count} ${count === 1 ? 'bit' : 'bits'}`,
  title: {
    answers: {
      right: 'The same question brings one bit, or a face',
      wrong: 'A wrong name brings a no, and no face',
    },
    number: {
      region: 'The number alone names a county',
      birth: 'The number alone tells a birthday',
      sequence: 'The number alone tells man or woman',
      check: 'One character catches slips, and hides nothing',
    },
  },
  measure: {
    answers:
      'Invented person, invented number: what two services would send back. One square is one bit.',
    number: (name) => `The invented ID number of ${name}, an invented person; nobody can have it.`,
  },
  key: {
    read: 'the part that is read',
    others: 'the other parts',
    bit: 'one bit of an answer',
    no: 'one bit of an answer: no',
    nothing: 'nothing sent back',
  },
  reading: {
    region: (code) => `${code}: no place has this code`,
    birth: (day) => `born on ${day}`,
    sequence: (code, isOdd) => `${code} is ${isOdd ? 'odd: a man' : 'even: a woman'}`,
    check: ({ sum, remainder, check }) =>
      `${sum} = ${(sum - remainder) / 11} × 11 + ${remainder}, and ${remainder} left over gives ${check}`,
  },
  list: {
    title: (entries, paid) =>
      `${inFull(paid, 'en')} yuan bought ${inFull(entries, 'en')} sets of people’s details`,
    measure: (when) =>
      `The list that police of Huai’an, China, came upon in ${when}. One slip is one entry.`,
    entries: (count) => `${inFull(count, 'en')} entries: telephone, name, address, ID number`,
    pulled: 'one of them',
    price: (each) => `${inFull(each, 'en', 2)} yuan`,
    summary: (entries, paid, each, who) =>
      `For ${inFull(paid, 'en')} yuan a buyer got ${inFull(entries, 'en')} entries, each with a telephone number, a name, an ID number and a home address: ${inFull(each, 'en', 2)} yuan an entry (${who}).`,
    blank: 'The slips are blank on purpose: what stood on the list is nobody’s business.',
  },
  summary: {
    right: (name, number, bits, steps) =>
      `The invented number ${number} is asked about with its own invented name, ${name}: one service answers “match”, one bit. The other sends the photo: ${inFull(bits, 'en')} bits even in this drawing, and ${steps} things a stranger can do, not one.`,
    wrong: (name, number, asked) =>
      `The invented number ${number} belongs to ${name} and is asked about as ${asked}. One service answers “no match”, one bit again; from the other, as the official one was described, no photo comes.`,
    number: (part, name, number, reading) =>
      `${parts[part]}. In ${name}’s invented number ${number}: ${reading}.`,
  },
  details: {
    official: (price, who, when, blog) =>
      `The official identity centre answers “match” or “no match”, listed at ${inFull(price, 'en')} yuan a check (${who}, ${when}). It once showed the photo as well when both matched (${blog.replace(/^A /, 'a ')}); until when is not known.`,
    accused: (who, stored, whoStored, ruled) =>
      `Photo look-ups are what Kaola Credit is said to have supplied (${who}), and nearly ${inWords(stored, 1, 'en')} stored records are said to have been found on its servers (${whoStored}); how many held a photo, no report found says. It said that its business was verifying identities and that it never resold information; no judicial body had ruled by then (${ruled}).`,
    built: (standard) =>
      `How a number is built: ${standard}. Whoever reads a number reads place, birthday and sex, without asking anyone.`,
    check:
      'A check character finds one wrong digit, or two neighbours that changed places. It proves neither that a number was issued nor whose it is: that takes a query.',
  },
};
