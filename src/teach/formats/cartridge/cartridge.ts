import { labelled } from '../../../i18n/sentence.ts';
import { linkPart, packCartridge, quizPart, talkPart } from './cartridge-pack.ts';
import type { Materials, TextFile } from '../../lesson/materials.ts';
import { writeQuiz } from './qti.ts';
import { fileWords } from '../words.ts';

/** The files of a Common Cartridge 1.1: a link to the widget in its state, the quiz, a discussion. */
export function cartridgeFiles(materials: Materials): TextFile[] {
  const { lesson, page, name } = materials;
  const { title, locale } = lesson;
  const said = fileWords[locale];
  const talk = [lesson.instruction, said.discuss, `${said.open} ${page}`].filter(Boolean);
  return packCartridge({ id: `lesson-${lesson.widget}`, title, locale }, [
    linkPart('figure', name, page),
    quizPart('quiz', labelled(title, said.quiz, locale), writeQuiz(materials)),
    talkPart('talk', labelled(title, said.discussion, locale), talk.join('\n')),
  ]);
}
