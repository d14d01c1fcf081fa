import { localeOf } from '../../i18n/locales.ts';
import { inFull } from '../../i18n/numbers.ts';
import { missOf, verdictOn } from './guess.ts';
import { forgetAnswers, readAnswers } from './guess-storage.ts';

/** Fills the table of guesses with those kept on the device: the largest misses first, what was not guessed left out. */
export function startRecap(root: Document): void {
  const table = root.querySelector<HTMLTableElement>('#recap');
  const body = table?.tBodies[0];
  const none = root.querySelector<HTMLElement>('#recap-none');
  const forget = root.querySelector<HTMLElement>('#recap-forget');
  const said = root.querySelector<HTMLElement>('#recap-said');
  if (!table || !body || !none || !forget) return;
  const { exact = '', near = '', high = '', low = '' } = table.dataset;
  const rows = [...body.rows];
  const locale = localeOf(root);

  const show = () => {
    const kept = readAnswers();
    const guessed = rows.flatMap((row) => {
      const guess = kept[row.dataset['guess'] ?? ''];
      return guess === undefined ? [] : [{ row, guess, answer: Number(row.dataset['answer']) }];
    });
    guessed.sort((a, b) => missOf(b.guess, b.answer) - missOf(a.guess, a.answer));
    for (const { row, guess, answer } of guessed) {
      const cell = row.querySelector('.recap-guess');
      const miss = row.querySelector('.recap-miss');
      if (cell) cell.textContent = inFull(guess, locale);
      if (miss) miss.textContent = verdictOn(guess, answer, { exact, near, high, low }, locale);
    }
    body.replaceChildren(...guessed.map(({ row }) => row));
    none.hidden = guessed.length > 0;
    table.hidden = guessed.length === 0;
    forget.hidden = Object.keys(kept).length === 0;
  };

  forget.addEventListener('click', () => {
    forgetAnswers();
    show();
    if (said) said.textContent = said.dataset['said'] ?? '';
  });
  show();
}
