import type { Lesson } from '../../teach/lesson/lesson.ts';
import { draftOf, type Draft } from './draft.ts';
import type { DraftShelf, Keeping, KeptDraft } from './draft-shelf.ts';

/** A lesson out of a colleague’s link that waits for a decision, and the drafts that stand in its way. */
interface Arrival {
  lesson: Lesson;
  source: string;
  /** The draft that once came from the same link, if that is what stands there. */
  earlier: KeptDraft | undefined;
  /** Where the draft is kept that lay on the desk when the lesson came; empty where none did. */
  asked: string;
}

/** What a teacher decides about a linked lesson: keep to the own draft, take the lesson in its place, or have both. */
export type Decision = 'mine' | 'theirs' | 'both';

const same = (a: Draft, b: Draft) => {
  const bare = (draft: Draft) =>
    JSON.stringify({ ...draft, questions: draft.questions.map((each) => ({ ...each, key: 0 })) });
  return bare(a) === bare(b);
};

/** The draft on the desk, those beside it, and a linked lesson that asks to be let in. Nothing that was typed is overwritten. */
export class DraftDesk {
  draft: Draft = $state() as Draft;
  /** All drafts that are kept, the latest first. */
  shelf: KeptDraft[] = $state.raw([]);
  arrival: Arrival | undefined = $state.raw();
  /** How the draft was kept last, or would be. */
  keeping: Keeping = $state('memory');
  /** Whether another tab has changed this draft since it was taken up. */
  isOutdated = $state(false);
  slot = $state('');

  readonly #shelf: DraftShelf;
  readonly #begin: () => Draft;
  readonly #lasting: Keeping;
  #source = '';
  /** The draft as it was last kept or taken up. */
  #kept: Draft;

  /** @param begin makes an empty draft */
  constructor(shelf: DraftShelf, begin: () => Draft) {
    this.#shelf = shelf;
    this.#begin = begin;
    this.#lasting = shelf.isLasting ? 'kept' : 'memory';
    this.keeping = this.#lasting;
    this.draft = begin();
    this.#kept = begin();
    this.shelf = shelf.list();
    const [latest] = this.shelf;
    if (latest) this.take(latest.slot);
  }

  /** Takes up a draft that is kept. */
  take(slot: string): void {
    const kept = this.#shelf.open(slot);
    if (kept) this.#lay(kept.draft, kept.slot, kept.source);
  }

  /** Begins a draft beside those that are there. */
  another(): void {
    this.#lay(this.#begin(), '', '');
  }

  /** Lets a linked lesson in, or asks first where drafts stand in its way. @returns whether it is in */
  receive(lesson: Lesson, source: string): boolean {
    const earlier = this.shelf.find((kept) => kept.source === source);
    if (earlier && same(earlier.draft, draftOf(lesson))) {
      this.take(earlier.slot);
      return true;
    }
    if (this.shelf.length > 0) {
      if (earlier) this.take(earlier.slot);
      this.arrival = { lesson, source, earlier, asked: this.slot };
      return false;
    }
    this.#add(lesson, source);
    return true;
  }

  /** Decides about the linked lesson. */
  decide(decision: Decision): void {
    const { arrival } = this;
    if (!arrival) return;
    this.arrival = undefined;
    if (decision === 'mine') return;
    // What was asked about goes, whatever has been laid on the desk meanwhile.
    if (decision === 'theirs') this.#shelf.remove(arrival.asked);
    this.#add(arrival.lesson, arrival.source);
  }

  /** Throws the draft on the desk away, and takes up the latest of the others. */
  discard(): void {
    if (this.slot) this.#shelf.remove(this.slot);
    this.shelf = this.#shelf.list();
    const [latest] = this.shelf;
    if (latest) this.take(latest.slot);
    else this.another();
  }

  /** Keeps the draft where something was typed since it was kept last. @param draft as it is now, no proxy */
  keep(draft: Draft): void {
    if (same(draft, this.#kept)) return;
    this.#kept = draft;
    const { slot, keeping } = this.slot
      ? this.#shelf.keep(this.slot, draft, this.#source)
      : this.#shelf.add(draft, this.#source);
    this.slot = slot;
    this.keeping = keeping;
    this.isOutdated = false;
    this.shelf = this.#shelf.list();
  }

  /** Looks at what another tab has written. @param key as a `storage` event names it */
  hear(key: string | null): void {
    if (!this.#shelf.holds(key)) return;
    this.shelf = this.#shelf.list();
    this.isOutdated = this.#shelf.isChanged(this.slot);
  }

  #add(lesson: Lesson, source: string): void {
    const draft = draftOf(lesson);
    const { slot, keeping } = this.#shelf.add(draft, source);
    this.#lay(draft, slot, source);
    this.keeping = keeping;
    this.shelf = this.#shelf.list();
  }

  #lay(draft: Draft, slot: string, source: string): void {
    this.draft = draft;
    this.#kept = $state.snapshot(draft) as Draft;
    this.slot = slot;
    this.#source = source;
    this.isOutdated = false;
    this.keeping = this.#lasting;
  }
}
