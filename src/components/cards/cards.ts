import { fitsBeside, placeCard } from './card-position.ts';

/** The id of what the page carries of a link: numbers lead to their record, and so need not name it once more. */
function cardOf({ dataset, pathname }: HTMLAnchorElement): string {
  return dataset['card'] ?? `record-${pathname.split('/').at(-2) ?? ''}`;
}

/** Opens the record, term or source behind a link as a card; without this script the link leads to its page. */
export function startCards(root: Document): void {
  const card = root.createElement('div');
  card.className = 'card';
  card.id = 'card';
  card.hidden = true;
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  let opener: HTMLAnchorElement | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  let returning = false;

  const close = (refocus = false) => {
    clearTimeout(waiting);
    if (!opener) return;
    opener.setAttribute('aria-expanded', 'false');
    const last = opener;
    opener = undefined;
    card.hidden = true;
    if (!refocus) return;
    // The focus goes back to the link without opening its card again.
    returning = true;
    last.focus();
    returning = false;
  };

  // The page carries each record in brief; its claim and its source's words are fetched when asked for.
  const complete = async (link: HTMLAnchorElement, shown: HTMLElement) => {
    const answer = await fetch(`${link.href}card/`).catch(() => undefined);
    const text = answer?.ok ? await answer.text() : '';
    const whole = new DOMParser().parseFromString(text, 'text/html').querySelector('.card-body');
    if (opener !== link) return;
    if (whole) {
      const held = shown.contains(root.activeElement) && root.activeElement?.getAttribute('href');
      shown.replaceChildren(...whole.childNodes);
      // A reader who already stands in the card goes on from the same link, not from the top of the page.
      if (held) (shown.querySelector<HTMLElement>(`a[href="${CSS.escape(held)}"]`) ?? card).focus();
      placeCard(card, link);
    } else if (shown.childElementCount === 0) location.assign(link.href);
  };

  const emptyRecord = (link: HTMLAnchorElement) => {
    const body = root.createElement('div');
    body.className = 'card-body';
    body.textContent = link.textContent;
    return body;
  };

  const open = (link: HTMLAnchorElement): boolean => {
    clearTimeout(waiting);
    const record = root.getElementById(cardOf(link));
    const isFact = link.classList.contains('fact');
    // A page that carries no record of a fact fetches it whole.
    const body =
      record?.querySelector('.card-body') ?? record ?? (isFact ? emptyRecord(link) : undefined);
    if (!body) return false;
    if (opener === link) {
      placeCard(card, link);
      return true;
    }
    close();
    opener = link;
    const button = root.createElement('button');
    button.type = 'button';
    button.className = 'card-close';
    button.setAttribute('aria-label', root.body.dataset['close'] ?? 'Close');
    button.textContent = '×';
    button.addEventListener('click', () => close(true));
    const copy = body.cloneNode(true) as HTMLElement;
    copy.removeAttribute('id');
    card.replaceChildren(button, copy);
    card.setAttribute('aria-label', link.textContent.trim());
    card.hidden = false;
    link.setAttribute('aria-expanded', 'true');
    // Beside its link in the document, so that Tab goes from one to the other.
    (link.closest('p, li, figure, section, div') ?? link).after(card);
    placeCard(card, link);
    if (isFact) void complete(link, copy);
    return true;
  };

  for (const link of root.querySelectorAll<HTMLAnchorElement>('a.fact, a[data-card]')) {
    link.setAttribute('aria-haspopup', 'dialog');
    link.setAttribute('aria-expanded', 'false');
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      if (!open(link)) return;
      event.preventDefault();
      // A click without a pointer is Enter: take the reader into the card.
      if (event.detail === 0) card.focus();
    });
    link.addEventListener('focus', () => {
      if (!returning && link.matches(':focus-visible')) open(link);
    });
    link.addEventListener('pointerenter', (event) => {
      // A sheet from below would push away what is being read: it waits for a click.
      if (event.pointerType === 'mouse' && fitsBeside(link))
        waiting = setTimeout(() => open(link), 250);
    });
    link.addEventListener('pointerleave', () => clearTimeout(waiting));
  }

  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(card.contains(root.activeElement));
  });
  root.addEventListener('pointerdown', (event) => {
    const target = event.target as Node;
    if (!card.contains(target) && !opener?.contains(target)) close();
  });
  root.addEventListener('focusin', (event) => {
    const target = event.target as Node;
    if (!card.contains(target) && !opener?.contains(target)) close();
  });
}
