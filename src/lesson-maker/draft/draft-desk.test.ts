import { beforeEach, describe, expect, test } from 'vitest';
import type { Lesson } from '../../teach/lesson/lesson.ts';
import { emptyQuestion, type Draft } from './draft.ts';
import { DraftDesk } from './draft-desk.svelte.ts';
import { DraftShelf, type DraftStorage } from './draft-shelf.ts';

const empty = emptyQuestion('choice', { measure: '', setting: '' });
const begin = (): Draft => ({
  ...{ state: '', title: '', instruction: '', pass: 60, tries: 2, questions: [] },
});
const lesson = (title: string): Lesson => ({
  ...{ widget: 'scale', locale: 'en', state: '', title, instruction: '', pass: 60, tries: 2 },
  questions: [
    {
      kind: 'number',
      text: 'Q',
      value: 1,
      tolerance: 0,
      unit: '',
      replies: { right: '', wrong: '' },
    },
  ],
});

let kept: Map<string, string>;
const device: DraftStorage = {
  get length() {
    return kept.size;
  },
  key: (place) => [...kept.keys()][place] ?? null,
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => void kept.set(key, value),
  removeItem: (key) => void kept.delete(key),
};
/** A tab with the lesson maker open. */
const tab = (storage: () => DraftStorage = () => device) =>
  new DraftDesk(new DraftShelf('scale', 'en', empty, storage), begin);
function type(desk: DraftDesk, title: string): void {
  desk.draft.title = title;
  desk.keep($snapshot(desk.draft));
}
const $snapshot = (draft: Draft) => JSON.parse(JSON.stringify(draft)) as Draft;
const titles = () =>
  new DraftShelf('scale', 'en', empty, () => device)
    .list()
    .map(({ draft }) => draft.title)
    .sort();

beforeEach(() => {
  kept = new Map();
});

describe('a colleague’s link', () => {
  test('is taken in at once where there is no draft, and is there after a reload', () => {
    expect(tab().receive(lesson('Theirs'), 'code')).toBe(true);
    expect(tab().draft.title).toBe('Theirs');
  });

  test('asks before it stands in for a draft, and until then changes nothing', () => {
    type(tab(), 'Mine');
    const desk = tab();
    expect(desk.receive(lesson('Theirs'), 'code')).toBe(false);
    desk.keep($snapshot(desk.draft));
    expect(titles()).toEqual(['Mine']);
    expect(desk.draft.title).toBe('Mine');
  });

  test.each([
    ['mine', ['Mine'], 'Mine'],
    ['theirs', ['Theirs'], 'Theirs'],
    ['both', ['Mine', 'Theirs'], 'Theirs'],
  ] as const)('with “%s” leaves %o', (decision, left, open) => {
    type(tab(), 'Mine');
    const desk = tab();
    desk.receive(lesson('Theirs'), 'code');
    desk.decide(decision);
    expect(titles()).toEqual(left);
    expect(desk.draft.title).toBe(open);
  });

  test('put in the place of a draft puts away the one that was asked about', () => {
    type(tab(), 'Asked about');
    const desk = tab();
    desk.receive(lesson('Theirs'), 'code');
    desk.another();
    type(desk, 'Begun meanwhile');
    desk.decide('theirs');
    expect(titles()).toEqual(['Begun meanwhile', 'Theirs']);
  });

  test('opened again after editing asks too; unchanged it is simply opened', () => {
    const first = tab();
    first.receive(lesson('Theirs'), 'code');
    expect(tab().receive(lesson('Theirs'), 'code')).toBe(true);
    type(first, 'Theirs, edited for ten minutes');
    const again = tab();
    expect(again.receive(lesson('Theirs'), 'code')).toBe(false);
    expect(again.draft.title).toBe('Theirs, edited for ten minutes');
    again.decide('both');
    expect(titles()).toEqual(['Theirs', 'Theirs, edited for ten minutes']);
  });
});

describe('two tabs', () => {
  test('never overwrite each other: the older one writes beside', () => {
    const one = tab();
    type(one, 'A');
    const two = tab();
    type(two, 'B, long work');
    one.hear('980-million-checks/lesson/scale/en/any');
    expect(one.isOutdated).toBe(true);
    type(one, 'A!');
    expect(one.keeping).toBe('beside');
    expect(titles()).toEqual(['A!', 'B, long work']);
    type(one, 'A!!');
    type(two, 'B, longer');
    expect(titles()).toEqual(['A!!', 'B, longer']);
    expect(one.keeping).toBe('kept');
  });

  test('the older one can take up what the newer wrote', () => {
    const one = tab();
    type(one, 'A');
    type(tab(), 'B');
    one.hear(null);
    one.take(one.slot);
    expect(one.draft.title).toBe('B');
    expect(one.isOutdated).toBe(false);
  });

  test('a draft thrown away elsewhere is kept where it is still being written', () => {
    const one = tab();
    type(one, 'A');
    tab().discard();
    expect(titles()).toEqual([]);
    type(one, 'A2');
    expect(titles()).toEqual(['A2']);
  });
});

test('looking at a draft, or beginning one and typing nothing, keeps nothing', () => {
  const desk = tab();
  desk.keep($snapshot(desk.draft));
  expect(kept.size).toBe(0);
  type(desk, 'A');
  const before = [...kept.values()];
  const other = tab();
  other.keep($snapshot(other.draft));
  expect([...kept.values()]).toEqual(before);
  other.another();
  type(other, 'B');
  expect(titles()).toEqual(['A', 'B']);
});

test('a draft of before there were slots is found', () => {
  const older = { state: '', title: 'Old', instruction: '', pass: 60, questions: [] };
  kept.set('980-million-checks/lesson/scale/en', JSON.stringify(older));
  kept.set('980-million-checks/lesson/scale/en/broken', '{');
  const desk = tab();
  expect(desk.draft).toMatchObject({ title: 'Old', tries: 1 });
  type(desk, 'Old, edited');
  expect(titles()).toEqual(['Old, edited']);
});

test('where storage throws, drafts last as long as the page, and that is said', () => {
  const desk = tab(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(desk.keeping).toBe('memory');
  type(desk, 'A');
  desk.receive(lesson('Theirs'), 'code');
  desk.decide('both');
  expect(desk.keeping).toBe('memory');
  expect(desk.shelf.map(({ draft }) => draft.title).sort()).toEqual(['A', 'Theirs']);
});
