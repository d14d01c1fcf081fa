import { withNewKeys, type Draft, type DraftQuestion } from './draft.ts';

/** A draft as it is kept: in a slot of its own, so that no draft stands in the way of another. */
export interface KeptDraft {
  slot: string;
  draft: Draft;
  /** When it last changed, in milliseconds since 1970. */
  changed: number;
  /** The code of the lesson link it came from; empty for one begun here. */
  source: string;
}

/** What became of a draft that was to be kept: it is on the device; it is there beside one that another tab has written meanwhile; or it lasts only as long as the page. */
export type Keeping = 'kept' | 'beside' | 'memory';

/** The part of the browser’s storage that drafts need. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether something kept has the shape of a draft, so that the form can show it. */
function isDraft(value: unknown, empty: DraftQuestion): value is Draft {
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

/** The slot of drafts that were kept before there were several. */
const firstSlot = 'first';

/** A name for a new slot, so that two tabs do not choose the same. */
function newSlot(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

/** The drafts of one widget’s lessons in one language, on this device and, where it keeps nothing, in this page. */
export class DraftShelf {
  readonly #first: string;
  readonly #empty: DraftQuestion;
  readonly #storage: () => DraftStorage;
  /** Each slot as this page last took it up or wrote it. */
  readonly #known = new Map<string, string>();
  readonly #memory = new Map<string, KeptDraft>();

  /**
   * @param empty a question whose fields a kept one must have
   * @param storage a storage, or what throws where the browser allows none
   */
  constructor(
    widget: string,
    locale: string,
    empty: DraftQuestion,
    storage: () => DraftStorage = () => localStorage,
  ) {
    this.#first = `980-million-checks/lesson/${widget}/${locale}`;
    this.#empty = empty;
    this.#storage = storage;
  }

  /** Whether the device keeps anything at all. */
  get isLasting(): boolean {
    try {
      const probe = `${this.#first}-probe`;
      this.#storage().setItem(probe, '');
      this.#storage().removeItem(probe);
      return true;
    } catch {
      return false;
    }
  }

  /** All drafts, the latest first. */
  list(): KeptDraft[] {
    const found = new Map(this.#memory);
    try {
      const storage = this.#storage();
      const keys = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '');
      for (const key of keys.filter((each) => each.startsWith(this.#first))) {
        const kept = this.#read(key, storage.getItem(key));
        if (kept && (key === this.#first || key.startsWith(`${this.#first}/`)))
          found.set(kept.slot, kept);
      }
    } catch {
      // Those of this page are left.
    }
    return [...found.values()].sort((a, b) => b.changed - a.changed);
  }

  /** Takes a draft up, as it is now; undefined where it is gone. */
  open(slot: string): KeptDraft | undefined {
    try {
      const text = this.#storage().getItem(this.#keyOf(slot));
      const kept = this.#read(this.#keyOf(slot), text);
      if (kept) this.#known.set(slot, text ?? '');
      return kept ?? this.#memory.get(slot);
    } catch {
      return this.#memory.get(slot);
    }
  }

  /** Whether another tab has written a slot since this page last took it up or wrote it. */
  isChanged(slot: string): boolean {
    try {
      const text = this.#storage().getItem(this.#keyOf(slot));
      return text !== null && this.#known.has(slot) && text !== this.#known.get(slot);
    } catch {
      return false;
    }
  }

  /** Puts a draft into a new slot. */
  add(draft: Draft, source = ''): { slot: string; keeping: Keeping } {
    return this.keep(newSlot(), draft, source);
  }

  /** Keeps a draft in its slot, or in a new one where another tab has changed that. */
  keep(slot: string, draft: Draft, source: string): { slot: string; keeping: Keeping } {
    if (this.isChanged(slot)) return { ...this.add(draft, source), keeping: 'beside' };
    const kept: KeptDraft = { slot, draft, changed: Date.now(), source };
    try {
      const text = JSON.stringify({ draft, changed: kept.changed, source });
      this.#storage().setItem(this.#keyOf(slot), text);
      this.#known.set(slot, text);
      this.#memory.delete(slot);
      return { slot, keeping: 'kept' };
    } catch {
      this.#memory.set(slot, structuredClone(kept));
      return { slot, keeping: 'memory' };
    }
  }

  /** Throws a draft away. */
  remove(slot: string): void {
    this.#memory.delete(slot);
    this.#known.delete(slot);
    try {
      this.#storage().removeItem(this.#keyOf(slot));
    } catch {
      // What is not kept need not be thrown away.
    }
  }

  /** Whether a change of the browser’s storage is one of these drafts. */
  holds(key: string | null): boolean {
    return key === null || key.startsWith(this.#first);
  }

  #keyOf(slot: string): string {
    return slot === firstSlot ? this.#first : `${this.#first}/${slot}`;
  }

  /** Reads a slot; the first drafts were kept bare, one a widget. */
  #read(key: string, text: string | null): KeptDraft | undefined {
    const slot = key.slice(this.#first.length + 1) || firstSlot;
    try {
      const read: unknown = JSON.parse(text ?? '');
      const { draft, changed, source } = (
        isRecord(read) && 'draft' in read ? read : { draft: read }
      ) as Record<string, unknown>;
      if (!isDraft(draft, this.#empty)) return undefined;
      return {
        slot,
        draft: withNewKeys({ ...draft, tries: Number(draft.tries ?? 1) }),
        changed: typeof changed === 'number' ? changed : 0,
        source: typeof source === 'string' ? source : '',
      };
    } catch {
      return undefined;
    }
  }
}
