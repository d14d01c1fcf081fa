import { choice } from '../../state/parameter.ts';
import { declareState } from '../../state/state.ts';
import { readUrlState, writeUrlState } from '../../state/url-state.ts';
import { conclude, sides, weights, type Side, type Weight } from './conclusion.ts';
import { conclusionInWords, type ConclusionWords } from './conclusion-in-words.ts';

type Said = ConclusionWords & Record<'byOurs' | 'byYours' | 'between', string>;

/** Lets a reader weigh the evidence; the weights stand in the address and nowhere else. */
export function startWeighing(root: Document): void {
  const page = root.querySelector<HTMLElement>('.weighing');
  const status = page?.querySelector('.weigh-said [role=status]');
  const reset = page?.querySelector<HTMLButtonElement>('.weigh-said button');
  if (!page || !status || !reset) return;
  const said = JSON.parse(page.dataset['words'] ?? '{}') as Said;
  const pieces = [...page.querySelectorAll<HTMLElement>('[data-piece]')].map((piece) => ({
    id: piece.dataset['piece'] ?? '',
    title: piece.querySelector('h4')?.textContent ?? '',
    side: piece.closest<HTMLElement>('[data-side]')?.dataset['side'] as Side,
    ours: piece.dataset['ours'] as Weight,
    form: piece.querySelector('form'),
  }));
  const language = declareState(
    Object.fromEntries(pieces.map(({ id, ours }) => [id, choice(weights, ours)])),
  );
  let state = readUrlState({ addressed: true }, language) ?? language.start;

  const show = () => {
    const weighed = pieces.map((piece) => ({ ...piece, weight: state[piece.id] ?? piece.ours }));
    const query = language.print(state);
    for (const { form, id, weight } of weighed) {
      const radios = form?.elements.namedItem(id);
      if (radios instanceof RadioNodeList) radios.value = weight;
    }
    for (const side of sides)
      for (const weight of weights) {
        const found = weighed.filter((piece) => piece.side === side && piece.weight === weight);
        const list = page.querySelector<HTMLElement>(`[data-list="${side} ${weight}"]`);
        const titles = list?.querySelector('dd');
        if (!list || !titles) continue;
        list.hidden = found.length === 0;
        titles.textContent = found.map(({ title }) => title).join(said.between);
      }
    const by = query ? said.byYours : said.byOurs;
    status.textContent = conclusionInWords(conclude(weighed), said, by);
    reset.hidden = query === '';
    return query;
  };

  page.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    state = { ...state, [target.name]: target.value as Weight };
    writeUrlState({ addressed: true }, language, show());
  });
  reset.addEventListener('click', () => {
    state = language.start;
    writeUrlState({ addressed: true }, language, show());
    page.querySelector('input')?.focus({ preventScroll: true });
  });
  page.dataset['alive'] = '';
  for (const { form } of pieces) form?.removeAttribute('inert');
  show();
}
