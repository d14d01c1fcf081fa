import { forgetAnswers, keepAnswer, readAnswers } from './guess-storage.ts';
import { localeOf } from '../../i18n/locales.ts';
import { inBrackets, labelled, sentenceMarks } from '../../i18n/sentence.ts';
import { asFile, compare, type AimKey, type Chosen } from './compare.ts';

type Side = 'before' | 'after';

/** Brings the check before and after alive: it keeps answers, compares the two sets, and saves them when asked. */
export function startTwins(root: Document): void {
  const page = root.querySelector<HTMLElement>('#twins');
  const result = root.querySelector<HTMLElement>('#twins-result');
  const own = root.querySelector<HTMLElement>('.twins-own');
  if (!page || !result || !own) return;
  const locale = localeOf(root);
  const marks = sentenceMarks[locale];
  const said = JSON.parse(page.dataset['words'] ?? '{}') as Record<string, string>;
  const key = JSON.parse(page.dataset['key'] ?? '[]') as AimKey[];
  const forms = [...page.querySelectorAll<HTMLFormElement>('form[data-side]')];
  const chosen: Record<Side, Chosen> = { before: {}, after: {} };

  const element = (tag: string, text: string, className = '') => {
    const made = root.createElement(tag);
    made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const show = () => {
    const { rows, before, after } = compare(key, chosen.before, chosen.after);
    const score = (said['score'] ?? '')
      .replace('{before}', String(before))
      .replace('{after}', String(after))
      .replaceAll('{of}', String(key.length));
    const word = (right: boolean | undefined) =>
      (right === undefined ? said['none'] : right ? said['right'] : said['wrong']) ?? '';
    const list = root.createElement('ul');
    list.className = 'rows';
    for (const row of rows) {
      const item = root.createElement('li');
      item.append(element('h3', row.aim));
      for (const side of ['before', 'after'] as const) {
        const { answer, right, why } = row[side];
        const text =
          answer === undefined
            ? word(right)
            : `${answer}${inBrackets(word(right), locale)}${marks.space}${why ?? ''}`;
        item.append(element('p', labelled(said[side] ?? '', text, locale)));
      }
      list.append(item);
    }
    result.replaceChildren(element('h2', score), list);
    result.hidden = false;
  };

  const fill = (form: HTMLFormElement, side: Side) => {
    const kept = readAnswers();
    for (const { id } of key) {
      const value = kept[`check/${side}/${id}`];
      const radio = form.querySelector<HTMLInputElement>(
        `input[name="${side}/${id}"][value="${value ?? ''}"]`,
      );
      if (!radio || value === undefined) continue;
      radio.checked = true;
      chosen[side][id] = value;
    }
  };

  for (const form of forms) {
    const side = form.dataset['side'] as Side;
    const status = form.querySelector('[role=status]');
    fill(form, side);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      let kept = true;
      for (const [name, value] of new FormData(form)) {
        const id = name.split('/')[1] ?? '';
        chosen[side][id] = Number(value);
        kept = keepAnswer(`check/${name}`, Number(value)) && kept;
      }
      own.hidden = false;
      if (status)
        status.textContent =
          (!kept ? said['notKept'] : side === 'before' ? said['keptBefore'] : '') ?? '';
      if (side === 'before') return;
      show();
      result.focus();
    });
  }
  if (Object.keys(chosen.before).length > 0 || Object.keys(chosen.after).length > 0)
    own.hidden = false;
  if (Object.keys(chosen.after).length === key.length) show();

  root.querySelector('#twins-save')?.addEventListener('click', () => {
    const text = asFile(compare(key, chosen.before, chosen.after).rows, said);
    const link = root.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    link.download = 'before-and-after.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  });
  root.querySelector('#twins-forget')?.addEventListener('click', () => {
    forgetAnswers();
    chosen.before = {};
    chosen.after = {};
    for (const form of forms) form.reset();
    for (const status of page.querySelectorAll('form [role=status]')) status.textContent = '';
    result.hidden = true;
    own.hidden = true;
    root.querySelector<HTMLElement>('#twins input')?.focus();
  });
}
