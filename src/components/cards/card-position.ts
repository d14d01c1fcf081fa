const gap = 24;
const least = 220;

/** The passage that a link stands in. */
const passageOf = (link: HTMLElement): Element =>
  link.closest('p, li, h2, figcaption, .guess, .check') ?? link;

/** Where the margin beside a link's passage begins, and how wide a card may be there: both in pixels. */
function marginBeside(link: HTMLElement): { left: number; room: number } {
  const right = Math.max(
    passageOf(link).getBoundingClientRect().right,
    link.getBoundingClientRect().right,
  );
  return { left: right + gap, room: document.documentElement.clientWidth - right - 2 * gap };
}

/** Whether a link's card has room in the margin, where it comes and goes without moving what is being read. */
export function fitsBeside(link: HTMLElement): boolean {
  return marginBeside(link).room >= least;
}

/**
 * Puts a card where it does not cover the sentence it explains: in the margin beside its link where
 * the window has one, else as a sheet from below, with the passage scrolled clear of it.
 */
export function placeCard(card: HTMLElement, link: HTMLElement): void {
  const passage = passageOf(link);
  const column = (link.closest('.prose, .hero') ?? passage).getBoundingClientRect();
  const text = passage.getBoundingClientRect();
  const { left, room } = marginBeside(link);
  card.classList.toggle('card-margin', room >= least);
  card.style.removeProperty('left');
  card.style.removeProperty('top');
  card.style.removeProperty('width');
  if (room >= least) {
    const frame = (card.offsetParent ?? document.body).getBoundingClientRect();
    card.style.setProperty('width', `${Math.min(340, room)}px`);
    card.style.setProperty('left', `${left - frame.left}px`);
    const height = card.getBoundingClientRect().height;
    const lowest = document.documentElement.clientHeight - height - gap / 2;
    const top = Math.max(gap / 2, Math.min(link.getBoundingClientRect().top, lowest));
    card.style.setProperty('top', `${top - frame.top}px`);
    return;
  }
  const sheet = card.getBoundingClientRect();
  const hidden = Math.min(text.bottom, column.bottom) - sheet.top + gap;
  if (hidden > 0) scrollBy({ top: hidden });
}
