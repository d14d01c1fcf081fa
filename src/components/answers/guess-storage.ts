const key = '980-million-checks/answers';

/** A reader's guesses by guess (`chapter/guess`), kept on the device; empty where the device keeps nothing. */
export function readAnswers(): Record<string, number> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter(
        (entry): entry is [string, number] => typeof entry[1] === 'number',
      ),
    );
  } catch {
    return {};
  }
}

/** Keeps one guess. @returns whether the device kept it */
export function keepAnswer(guess: string, value: number): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ ...readAnswers(), [guess]: value }));
    return true;
  } catch {
    return false;
  }
}

/** Forgets every guess. */
export function forgetAnswers(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A device that keeps nothing has nothing to forget.
  }
}
