import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { checkLesson, type Checked } from './check-lesson.ts';
import { limits, type Lesson } from './lesson.ts';

const name = 'lesson=';

function toLetters(bytes: Uint8Array): string {
  const letters = btoa(strFromU8(bytes, true));
  return letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromLetters(letters: string): Uint8Array {
  return strToU8(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), true);
}

/** A lesson as letters, digits, `-` and `_`; the same in every browser. */
export function printLesson(lesson: Lesson): string {
  return toLetters(deflateSync(strToU8(JSON.stringify(lesson)), { level: 9 }));
}

/** Reads what `printLesson` wrote. Any other string is a problem of the field `link` or of fields by name; it never throws. */
export function parseLesson(code: string): Checked {
  if (code.length > limits.code)
    return { problems: [{ field: 'link', what: 'long', bound: limits.code }] };
  let read: unknown;
  try {
    read = JSON.parse(strFromU8(inflateSync(fromLetters(code))));
  } catch {
    return { problems: [{ field: 'link', what: 'value' }] };
  }
  return checkLesson(read);
}

/** How much of the room in an edit link a lesson takes; above 1 it does not fit. */
export function roomTaken(lesson: Lesson): number {
  return printLesson(lesson).length / limits.code;
}

/**
 * The link by which a colleague can edit a lesson. It stands behind the `#`, so that it reaches no server.
 * @param page full address of the widget’s page
 */
export function editLink(lesson: Lesson, page: string): string {
  const query = lesson.state ? `?${lesson.state}` : '';
  return `${page}${query}#${name}${printLesson(lesson)}`;
}

/** The lesson in an address’s hash; undefined where it holds none. */
export function lessonInHash(hash: string): Checked | undefined {
  return hash.startsWith(`#${name}`) ? parseLesson(hash.slice(name.length + 1)) : undefined;
}
