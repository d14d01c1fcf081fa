// By its address: a style that is imported would be carried by every chapter.
import style from './mark-claims.css?url';

/** What the marks say. */
interface CheckWords {
  list: string;
  stop: string;
  all: string;
  count: string;
}

const element = <K extends keyof HTMLElementTagNameMap>(
  root: Document,
  name: K,
  text = '',
): HTMLElementTagNameMap[K] => {
  const made = root.createElement(name);
  made.textContent = text;
  return made;
};

/** The record that the page carries of a link to it, in brief. */
function recordOf(root: Document, link: HTMLAnchorElement): Element | null {
  const id = link.pathname.split('/').at(-2) ?? '';
  return root.querySelector(`#record-${CSS.escape(id)} .card-body`);
}

/** Marks each claim of a text with how firm it is, and lists them beside it. @param door the link to the list of all, which holds the words */
export function markClaims(root: Document, door: HTMLAnchorElement): void {
  const words = JSON.parse(door.dataset['check'] ?? '{}') as CheckWords;
  const article = root.querySelector('article.prose');
  const links = [...root.querySelectorAll<HTMLAnchorElement>('article.prose a.fact')].filter(
    (link) => !link.closest('.back-matter'),
  );
  if (!article) return;
  const list = element(root, 'ol');
  const records = new Set<string>();
  links.forEach((link, index) => {
    const record = recordOf(root, link);
    records.add(link.pathname);
    link.id ||= `claim-${index + 1}`;
    const item = element(root, 'li');
    const place = element(root, 'a', link.textContent.trim());
    place.href = `#${link.id}`;
    item.append(place);
    const status = record?.querySelector('.status');
    if (record && status) {
      link.append(' ', status.cloneNode(true));
      const body = record.cloneNode(true) as Element;
      item.append(...body.childNodes);
    }
    list.append(item);
  });
  const aside = element(root, 'aside');
  aside.className = 'claims-beside';
  aside.setAttribute('aria-label', words.list);
  // It scrolls by itself, and so takes the focus of who has only keys.
  aside.tabIndex = 0;
  const head = element(
    root,
    'p',
    words.count.replace('{n}', String(links.length)).replace('{m}', String(records.size)),
  );
  const ways = element(root, 'p');
  const all = element(root, 'a', words.all);
  all.href = door.href;
  const stop = element(root, 'a', words.stop);
  stop.href = location.pathname;
  ways.append(all, ' · ', stop);
  aside.append(head, ways, list);
  const look = element(root, 'link');
  look.rel = 'stylesheet';
  look.href = style;
  root.head.append(look);
  article.before(aside);
  root.documentElement.classList.add('checking');
}
