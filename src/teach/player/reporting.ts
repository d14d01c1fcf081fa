import type { Materials } from '../lesson/materials.ts';
import type { Attempt } from './attempt.ts';
import { forgetOnDevice, keepOnDevice } from './kept-attempt.ts';
import { button, make, paragraph } from './make.ts';
import type { ScormSession, Standing } from './scorm/scorm-session.ts';
import { resultText } from './summary.ts';
import { playerWords } from './words.ts';

/** What the page says of a lesson’s way into a course: above the lesson, and under its result. */
export interface Report {
  notice: HTMLElement;
  line: HTMLElement;
  /** Says how it stands now, and keeps on the device what waits. @param asks whether the device’s own go is still being asked about */
  update(attempt: Attempt, asks?: boolean): void;
}

const pause = 15_000;

/** A text in a box, to be copied by a button or by hand. */
function copyBox(text: string, { copyText, copied }: { copyText: string; copied: string }) {
  const box = make('textarea', { readonly: '', rows: '6', 'aria-label': copyText }, text);
  const done = make('span', { role: 'status' });
  const copy = async () => {
    box.select();
    // A frame may be refused the clipboard; the text is then selected for the keyboard.
    await navigator.clipboard.writeText(text).then(
      () => (done.textContent = copied),
      () => undefined,
    );
  };
  return [
    box,
    make(
      'p',
      {},
      button(copyText, () => void copy()),
      ' ',
      done,
    ),
  ];
}

/**
 * Tells the student whether the course has taken what was done, and only what the course has said itself.
 * What it has not taken is tried again, and is there to be copied.
 * @param session undefined where there is no course to report to
 */
export function reportOn(materials: Materials, session: ScormSession | undefined): Report {
  const { lesson } = materials;
  const said = playerWords[lesson.locale];
  const notice = make('div', { class: 'notice', role: 'status', tabindex: '-1' });
  const line = make('div', { class: 'soft' });
  let now: Attempt | undefined;
  let waited = false;
  let shown = '';

  const update = (attempt: Attempt, asks = false) => {
    now = asks ? undefined : attempt;
    const standing: Standing | undefined = session?.standing;
    const waits = standing === 'unsaved' || standing === 'over';
    const begun = attempt.answered.length > 0;
    let onDevice = false;
    if (!asks && session && waits && begun) {
      const { learner } = session;
      onDevice = keepOnDevice(lesson, { attempt, learner, at: Date.now() });
    } else if (!asks && standing === 'saved') forgetOnDevice(lesson);
    const saying = JSON.stringify([standing, onDevice, attempt.answered]);
    if (saying === shown) return;
    shown = saying;
    const text = begun ? resultText(materials, attempt) : '';
    const words = standing ? said.standing[standing] : said.kept;
    const where = onDevice ? said.onDevice : said.onPage;
    line.replaceChildren(paragraph(words));
    if (waits)
      notice.replaceChildren(
        paragraph(`${words} ${where}`),
        button(said.saveAgain, () => {
          again();
          notice.focus();
        }),
        ...(begun
          ? [make('details', {}, make('summary', {}, said.asText), ...copyBox(text, said))]
          : []),
      );
    else if (waited) notice.replaceChildren(paragraph(said.savedNow));
    else notice.replaceChildren(...(standing === 'uncounted' ? [paragraph(words)] : []));
    waited = waits;
  };

  const again = () => {
    if (!session || session.standing === 'saved' || !now) return;
    session.retry();
    update(now);
  };
  if (session) {
    setInterval(again, pause);
    addEventListener('online', again);
  }
  return { notice, line, update };
}
