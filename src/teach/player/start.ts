import '../../styles/tokens.css';
import './player.css';
import './panel.css';
import { languageTags } from '../../i18n/locales.ts';
import { askFrame, followHeight } from '../widget-state/ask-widget.ts';
import type { PlayerData } from './player-page.ts';
import { fresh, isOver, withAnswer, type Attempt } from './attempt.ts';
import { make, paragraph } from './make.ts';
import { questionPanel } from './question.ts';
import { findApi, type ApiPlace } from './scorm/scorm-api.ts';
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

function play(data: PlayerData, place: HTMLElement): void {
  const { lesson, page } = data;
  const said = playerWords[lesson.locale];
  // Only a file beside others comes out of a package; one that stands alone has no course to report to.
  const api = 'beside' in data.capsule ? findApi(window as unknown as ApiPlace) : undefined;
  const session = api && new ScormSession(api, lesson);
  let attempt: Attempt = session?.resume() ?? fresh;

  const frame = frameFor(data);
  const panel = make('div', { class: 'questions', id: 'questions' });
  const show = (section: HTMLElement, focus: boolean) => {
    panel.replaceChildren(
      section,
      make('p', { class: 'jump' }, make('a', { href: '#figure' }, said.toFigure)),
    );
    if (focus) section.querySelector('h2')?.focus();
  };
  const go = (focus: boolean) => {
    const index = attempt.answered.length;
    if (isOver(attempt, lesson)) {
      const again = () => {
        attempt = { ...fresh, best: attempt.best };
        session?.keep(attempt);
        go(true);
      };
      show(summaryPanel(data, attempt, session !== undefined, again), focus);
      return;
    }
    const hooks = {
      ask: () => askFrame(frame, lesson.widget),
      answered(answer: Attempt['answered'][number]) {
        attempt = withAnswer(attempt, answer, lesson);
        session?.answer(index, answer, attempt);
      },
      next: () => go(true),
    };
    show(questionPanel(data, index, hooks), focus);
  };

  const origin = make('a', { href: page, target: '_blank', rel: 'noopener' }, said.page);
  place.replaceChildren(
    make('header', {}, make('h1', {}, lesson.title), paragraph(lesson.instruction)),
    make(
      'div',
      { class: 'two' },
      make(
        'section',
        { class: 'figure', id: 'figure', 'aria-label': said.figure, tabindex: '-1' },
        frame,
        make('p', { class: 'jump' }, make('a', { href: '#questions' }, said.toQuestion)),
        make('p', { class: 'soft' }, origin),
      ),
      panel,
    ),
  );
  go(false);
  addEventListener('pagehide', () => session?.end());
  // A page that comes back from the browser’s memory has said good-bye to the LMS already.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && session) location.reload();
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
if (place && given) play(JSON.parse(given) as PlayerData, place);
else if (place && origin !== 'null') waitForLesson(place);
