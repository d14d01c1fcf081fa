import { forgetAnswers, keepAnswer, readAnswers } from './kept.ts';

const twoDigits = (value: number) => Number(value.toPrecision(2));

/** How far a guess lies from the record, in the page's words: which is larger, and how many times. */
export function verdictOn(
  guess: number,
  answer: number,
  words: { exact: string; high: string; low: string },
): string {
  if (guess === answer) return words.exact;
  if (guess <= 0) return words.low.replace('{factor}', '∞');
  const [phrase, factor] =
    guess > answer ? [words.high, guess / answer] : [words.low, answer / guess];
  return phrase.replace('{factor}', new Intl.NumberFormat('en').format(twoDigits(factor)));
}

function startGuess(section: HTMLElement): void {
  const form = section.querySelector('form');
  const record = section.querySelector('details');
  const verdict = section.querySelector('.guess-verdict');
  if (!form || !record || !verdict) return;
  const { guess = '', answer, exact = '', high = '', low = '' } = section.dataset;
  const field = form.querySelector<HTMLInputElement>('input[type=number]');
  const slider = form.querySelector<HTMLInputElement>('input[type=range]');

  const show = (value: number, kept: boolean) => {
    verdict.textContent = verdictOn(value, Number(answer), { exact, high, low });
    const note = section.querySelector<HTMLElement>('.guess-kept');
    if (note) note.hidden = !kept;
  };

  slider?.addEventListener('input', () => {
    const value = twoDigits(10 ** slider.valueAsNumber);
    if (field) field.value = String(value);
    slider.setAttribute('aria-valuetext', new Intl.NumberFormat('en').format(value));
  });
  field?.addEventListener('input', () => {
    if (slider && field.valueAsNumber > 0) slider.value = String(Math.log10(field.valueAsNumber));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const value = Number(new FormData(form).get('guess'));
    if (!Number.isFinite(value)) return;
    show(value, keepAnswer(guess, value));
    record.open = true;
  });
  section.querySelector('.guess-forget')?.addEventListener('click', () => {
    forgetAnswers();
    form.reset();
    verdict.textContent = '';
    record.open = false;
  });

  const kept = readAnswers()[guess];
  if (kept !== undefined) {
    if (field) field.value = String(kept);
    for (const radio of form.querySelectorAll<HTMLInputElement>('input[type=radio]'))
      radio.checked = Number(radio.value) === kept;
    show(kept, true);
  }
  form.inert = false;
  form.dataset['alive'] = '';
}

/** Brings the page's guesses alive; without this script each is a question with its record behind a fold. */
export function startGuesses(root: Document): void {
  root.querySelectorAll<HTMLElement>('[data-guess]').forEach(startGuess);
}
