import type { Lesson } from '../lesson/lesson.ts';
import { lessonKey, parseAttempt, printAttempt, type Attempt } from './attempt.ts';

/** A go that a course did not take, as it waits on this device. */
export interface KeptAttempt {
  attempt: Attempt;
  /** Who was learning, as the course named them; empty where it did not. */
  learner: string;
  /** When it was kept, in milliseconds since 1970. */
  at: number;
}

const place = (lesson: Lesson) => `980-million-checks/attempt/${lessonKey(lesson)}`;

/** Keeps a go on this device until a course takes it. @returns whether the device keeps anything */
export function keepOnDevice(lesson: Lesson, { attempt, learner, at }: KeptAttempt): boolean {
  try {
    const text = JSON.stringify({ attempt: printAttempt(attempt, lesson), learner, at });
    localStorage.setItem(place(lesson), text);
    return localStorage.getItem(place(lesson)) === text;
  } catch {
    return false;
  }
}

/** The go that waits on this device; undefined where there is none, or another learner’s. @param learner empty where it is not known */
export function keptOnDevice(lesson: Lesson, learner: string): KeptAttempt | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(place(lesson)) ?? '') as Record<string, unknown>;
    const { attempt: text, learner: whose, at } = kept;
    if (typeof text !== 'string' || typeof whose !== 'string' || typeof at !== 'number')
      return undefined;
    if (whose && learner && whose !== learner) return undefined;
    const attempt = parseAttempt(text, lesson);
    return attempt.answered.length > 0 ? { attempt, learner: whose, at } : undefined;
  } catch {
    return undefined;
  }
}

/** Takes the go off this device, once it is taken by a course or given up. */
export function forgetOnDevice(lesson: Lesson): void {
  try {
    localStorage.removeItem(place(lesson));
  } catch {
    // Where nothing may be read, nothing was kept.
  }
}
