import { localeOf, type Locale } from '../../i18n/locales.ts';
import { inFull } from '../../i18n/numbers.ts';
import type { TypedNumber } from '../../i18n/typed-number.ts';
import { forgetAnswers, keepAnswer, readAnswers } from './guess-storage.ts';

const twoDigits = (value: number) => Number(value.toPrecision(2));

/** The phrases of a verdict; `{factor}` is replaced by how many times. */
export interface VerdictWords {
  exact: string;
  near: string;
  high: string;
  low: string;
}

/** Up to this factor a guess counts as close. */
const closeFactor = 1.05;

/** How many times as large as the smaller of a guess and its record the larger is: 1 for a hit, ∞ on two sides of zero. */
export function missOf(guess: number, answer: number): number {
  if (guess === answer) return 1;
  if (guess <= 0 || answer <= 0) return Infinity;
  return Math.max(guess / answer, answer / guess);
}

/** How far a guess lies from the record, in the page's words: which is larger, and how many times. */
export function verdictOn(
  guess: number,
  answer: number,
  words: VerdictWords,
  locale: Locale,
): string {
  if (guess === answer) return words.exact;
  const factor = missOf(guess, answer);
  if (factor <= closeFactor) return words.near;
  const phrase = guess > answer ? words.high : words.low;
  return phrase.replace('{factor}', factor === Infinity ? '∞' : inFull(twoDigits(factor), locale));
}

/** A number as it is typed; what reads every spelling of it is fetched when there is something to read. */
async function readTyped(text: string): Promise<TypedNumber | undefined> {
  const plain = Number(text);
  if (text.trim() !== '' && Number.isFinite(plain)) return { value: plain };
  const reader = await import('../../i18n/typed-number.ts').catch(() => undefined);
  return reader?.readTypedNumber(text);
}

/** The event by which a guess says which number it has read; its detail is the number. */
export const guessRead = 'guess-read';

/** Brings one guess alive. @returns how to take it back to its beginning */
function startGuess(section: HTMLElement, forgetAll: () => void): (() => void) | undefined {
  const form = section.querySelector('form');
  const record = section.querySelector('details');
  const verdict = section.querySelector('.guess-verdict');
  if (!form || !record || !verdict) return undefined;
  const {
    guess = '',
    answer,
    exact = '',
    near = '',
    high = '',
    low = '',
    unread = '',
    ways = '',
    other,
  } = section.dataset;
  const field = form.querySelector<HTMLInputElement>('input[type=text]');
  const slider = form.querySelector<HTMLInputElement>('input[type=range]');
  const note = section.querySelector<HTMLElement>('.guess-kept');
  const locale = localeOf(section.ownerDocument);

  const tell = (value: number) => slider?.setAttribute('aria-valuetext', inFull(value, locale));
  const slide = async () => {
    const read = field ? await readTyped(field.value) : undefined;
    if (!slider || !read || !('value' in read) || !(read.value > 0)) return;
    slider.value = String(Math.log10(read.value));
    tell(read.value);
  };
  const show = (value: number, kept: boolean) => {
    const words = { exact, near, high, low };
    verdict.textContent =
      other !== undefined && value !== Number(answer)
        ? other
        : verdictOn(value, Number(answer), words, locale);
    if (note) note.hidden = !kept;
  };
  const reset = () => {
    form.reset();
    verdict.textContent = '';
    record.open = false;
    if (note) note.hidden = true;
    if (slider) tell(twoDigits(10 ** slider.valueAsNumber));
  };

  slider?.addEventListener('input', () => {
    const value = twoDigits(10 ** slider.valueAsNumber);
    if (field) field.value = String(value);
    tell(value);
  });
  field?.addEventListener('input', () => void slide());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void readTyped(String(new FormData(form).get('guess'))).then((read) => {
      const value = read && 'value' in read && read.value >= 0 ? read.value : undefined;
      if (value === undefined) {
        const [one, other] = read && 'ambiguous' in read ? read.ambiguous : [];
        verdict.textContent =
          one === undefined || other === undefined
            ? unread
            : ways.replace('{one}', inFull(one, locale)).replace('{other}', inFull(other, locale));
        field?.focus();
        return;
      }
      show(value, keepAnswer(guess, value));
      record.open = true;
      section.dispatchEvent(new CustomEvent<number>(guessRead, { detail: value }));
    });
  });
  section.querySelector('.guess-forget')?.addEventListener('click', () => {
    forgetAll();
    form.querySelector('input')?.focus();
  });

  if (slider) tell(twoDigits(10 ** slider.valueAsNumber));
  const kept = readAnswers()[guess];
  if (kept !== undefined) {
    if (field) field.value = String(kept);
    void slide();
    for (const radio of form.querySelectorAll<HTMLInputElement>('input[type=radio]'))
      radio.checked = Number(radio.value) === kept;
    show(kept, true);
  }
  form.inert = false;
  form.dataset['alive'] = '';
  return reset;
}

/** Brings the page's guesses alive; without this script each is a question with its record behind a fold. */
export function startGuesses(root: Document): void {
  const resets: (() => void)[] = [];
  const forgetAll = () => {
    forgetAnswers();
    for (const reset of resets) reset();
  };
  for (const section of root.querySelectorAll<HTMLElement>('[data-guess]')) {
    const reset = startGuess(section, forgetAll);
    if (reset) resets.push(reset);
  }
}
