import { keepAnswer, readAnswers } from '../answers/guess-storage.ts';
import { choiceKey } from './choice-key.ts';

/** Shows whatever speaks of a choice: the parts for the number chosen, and none of the others. */
function tellChoice(root: ParentNode, value: number | undefined): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-chosen]'))
    part.hidden = Number(part.dataset['chosen']) !== value;
}

/**
 * Brings the first question alive: a press on a number chooses it where the page stands, and the device keeps it.
 * Without this script the two numbers are links to places in the page, which light the blocks by themselves.
 */
export function startOpening(root: Document): void {
  const opening = root.querySelector<HTMLElement>('.opening');
  if (!opening) return;
  const choices = [...opening.querySelectorAll<HTMLAnchorElement>('.opening-choice')];
  const idOf = (link: HTMLAnchorElement) => link.hash.slice(1);

  const show = (link: HTMLAnchorElement, kept: boolean) => {
    opening.dataset['chosen'] = idOf(link);
    for (const other of choices) {
      if (other === link) other.setAttribute('aria-current', 'true');
      else other.removeAttribute('aria-current');
    }
    for (const note of opening.querySelectorAll<HTMLElement>('.opening-kept')) note.hidden = !kept;
    tellChoice(root, Number(link.dataset['value']));
  };

  for (const link of choices)
    link.addEventListener('click', (event) => {
      event.preventDefault();
      show(link, keepAnswer(choiceKey, Number(link.dataset['value'])));
    });

  const asked = choices.find((link) => link.hash === location.hash);
  const kept = readAnswers()[choiceKey];
  const before = asked ?? choices.find((link) => Number(link.dataset['value']) === kept);
  if (before) show(before, before !== asked);
}
