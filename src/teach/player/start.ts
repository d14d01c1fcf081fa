import '../../styles/tokens.css';
import './player.css';
import './panel.css';
import './one-view.css';
import { languageTags } from '../../i18n/locales.ts';
import { askFrame, followHeight } from '../widget-state/ask-widget.ts';
import type { PlayerData } from './player-page.ts';
import { fresh, isOver, triesLeft, withAnswer, type Attempt } from './attempt.ts';
import { forgetOnDevice, keptOnDevice, type KeptAttempt } from './kept-attempt.ts';
import { button, make, paragraph } from './make.ts';
import { questionPanel } from './question.ts';
import { reportOn } from './reporting.ts';
import { findApi, type ApiPlace, type ScormApi } from './scorm/scorm-api.ts';
import { ScormSession } from './scorm/scorm-session.ts';
import { summaryPanel } from './summary.ts';
import { playerWords } from './words.ts';

/** The frame that holds the widget; it may run its script and nothing else. */
function frameFor({ capsule, name, lesson }: PlayerData): HTMLIFrameElement {
  const frame = make('iframe', { sandbox: 'allow-scripts', title: name });
  if ('inside' in capsule) frame.srcdoc = capsule.inside;
  else frame.src = capsule.beside;
  followHeight(frame, lesson.widget);
  return frame;
}

/** Asks whether a go that waits on this device is to be gone on with. */
function foundPanel(
  { lesson }: PlayerData,
  { attempt, at }: KeptAttempt,
  decide: (take: boolean) => void,
): HTMLElement {
  const said = playerWords[lesson.locale];
  const when = new Date(at).toLocaleString(languageTags[lesson.locale]);
  return make(
    'section',
    { class: 'panel' },
    make('h2', { tabindex: '-1' }, said.foundHeading),
    paragraph(said.found(attempt.answered.length, lesson.questions.length, when)),
    make(
      'div',
      { class: 'acts' },
      button(said.takeUp, () => decide(true)),
      button(said.giveUp, () => decide(false)),
    ),
  );
}

/**
 * Plays a lesson.
 * @param api the course to report to, if any
 */
function play(data: PlayerData, place: HTMLElement, api?: ScormApi): void {
  const { lesson, page } = data;
  const said = playerWords[lesson.locale];
  const session = api && new ScormSession(api, lesson);
  let attempt: Attempt = session?.resume() ?? fresh;
  const report = reportOn(data, session);

  const frame = frameFor(data);
  const panel = make('div', { class: 'questions', id: 'questions' });
  const origin = make('a', { href: page, target: '_blank', rel: 'noopener' }, said.page);
  const show = (section: HTMLElement, focus: boolean) => {
    // Open beside the first question; later it is there to be looked up.
    const told = make('details', attempt.answered.length === 0 ? { open: '' } : {});
    told.append(make('summary', {}, said.instruction), paragraph(lesson.instruction));
    panel.replaceChildren(
      ...(lesson.instruction ? [told] : []),
      section,
      make('p', { class: 'jump' }, make('a', { href: '#figure' }, said.toFigure)),
      make('p', { class: 'soft' }, origin),
    );
    if (focus) section.querySelector('h2')?.focus();
  };
  const go = (focus: boolean) => {
    report.update(attempt);
    const index = attempt.answered.length;
    if (isOver(attempt, lesson)) {
      const again = () => {
        attempt = { ...fresh, best: attempt.best };
        session?.keep(attempt);
        go(true);
      };
      show(summaryPanel(data, attempt, report.line, again), focus);
      return;
    }
    const hooks = {
      ask: () => askFrame(frame, lesson.widget),
      answered(answer: Attempt['answered'][number]) {
        attempt = withAnswer(attempt, answer, lesson);
        session?.answer(index, answer, attempt);
        report.update(attempt);
        return attempt.answered.length > index ? 0 : triesLeft(attempt, lesson);
      },
      next: () => go(true),
    };
    show(questionPanel(data, index, hooks), focus);
  };

  place.replaceChildren(
    make('header', {}, make('h1', {}, lesson.title)),
    report.notice,
    make(
      'div',
      { class: 'two' },
      make(
        'section',
        { class: 'figure', id: 'figure', 'aria-label': said.figure, tabindex: '-1' },
        frame,
        make('p', { class: 'jump' }, make('a', { href: '#questions' }, said.toQuestion)),
      ),
      panel,
    ),
  );
  const counts = session && session.standing !== 'uncounted';
  const found = counts ? keptOnDevice(lesson, session.learner) : undefined;
  if (found && session) {
    report.update(attempt, true);
    const decide = (take: boolean) => {
      if (take) {
        const held = attempt.answered.length;
        attempt = { ...found.attempt, best: Math.max(found.attempt.best, attempt.best) };
        session.adopt(attempt, held);
      } else forgetOnDevice(lesson);
      go(true);
    };
    show(foundPanel(data, found, decide), false);
  } else go(false);
  addEventListener('pagehide', () => session?.end());
  // A page that comes back from the browser’s memory has said good-bye to the LMS already.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || !session) return;
    session.retry();
    report.update(attempt);
  });
}

/** Takes a lesson from the page of the same site that frames this one, and again whenever it sends another. */
function waitForLesson(place: HTMLElement): void {
  if (parent === window) return;
  addEventListener('message', ({ data, source, origin: from }: MessageEvent<unknown>) => {
    if (source !== parent || from !== origin || origin === 'null') return;
    if (typeof data !== 'object' || data === null || !('lesson' in data)) return;
    const { lesson } = data as PlayerData;
    document.documentElement.lang = languageTags[lesson.locale];
    play(data as PlayerData, place);
  });
  parent.postMessage({ type: '980-million-checks/player-ready' }, origin);
}

const place = document.getElementById('lesson');
const given = document.getElementById('given')?.textContent;
if (place && given) {
  const data = JSON.parse(given) as PlayerData;
  // Only a file beside others comes out of a package; one that stands alone has no course to report to.
  const packaged = 'beside' in data.capsule;
  play(data, place, packaged ? findApi(window as unknown as ApiPlace) : undefined);
}
if (place && !given && origin !== 'null') waitForLesson(place);
