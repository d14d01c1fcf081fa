import { withNewKeys, type Draft } from './draft.ts';

const key = (widget: string, locale: string) => `980-million-checks/lesson/${widget}/${locale}`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether something kept has the shape of a draft, so that the form can show it. */
function isDraft(value: unknown, empty: Draft['questions'][number]): value is Draft {
  if (!isRecord(value) || !Array.isArray(value['questions'])) return false;
  const texts = ['state', 'title', 'instruction'].every((name) => typeof value[name] === 'string');
  const questions = (value['questions'] as unknown[]).every(
    (question) =>
      isRecord(question) &&
      Array.isArray(question['answers']) &&
      (question['answers'] as unknown[]).every(
        (answer) => isRecord(answer) && typeof answer['text'] === 'string',
      ) &&
      Object.entries(empty).every(([name, part]) => typeof question[name] === typeof part),
  );
  return texts && typeof value['pass'] === 'number' && questions;
}

/** The draft that was left on this device; undefined where there is none or the device keeps nothing. */
export function readDraft(
  widget: string,
  locale: string,
  empty: Draft['questions'][number],
): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(widget, locale)) ?? 'null');
    return isDraft(kept, empty) ? withNewKeys(kept) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft on this device, where it keeps anything. */
export function keepDraft(widget: string, locale: string, draft: Draft | undefined): void {
  try {
    if (draft) localStorage.setItem(key(widget, locale), JSON.stringify(draft));
    else localStorage.removeItem(key(widget, locale));
  } catch {
    // The draft then lasts as long as the page.
  }
}
