import type { LessonQuestion, NumberQuestion } from '../../lesson/lesson.ts';
import { asHtml, element, xmlFile, type Markup } from '../markup.ts';
import type { Materials } from '../../lesson/materials.ts';
import { plainName, withoutTags } from '../plain-name.ts';
import { spellingsOf } from './spellings.ts';
import { fileWords } from '../words.ts';

const full = '100';

const html = (text: string) =>
  element('material', {}, element('mattext', { texttype: 'text/html' }, asHtml(withoutTags(text))));

const fields = (entries: Readonly<Record<string, string>>) =>
  element(
    'qtimetadata',
    {},
    ...Object.entries(entries).map(([label, entry]) =>
      element(
        'qtimetadatafield',
        {},
        element('fieldlabel', {}, label),
        element('fieldentry', {}, entry),
      ),
    ),
  );

const outcomes = element(
  'outcomes',
  {},
  element('decvar', { maxvalue: full, minvalue: '0', varname: 'SCORE', vartype: 'Decimal' }),
);
const asks = (answer: string) =>
  element('conditionvar', {}, element('varequal', { respident: 'response' }, answer));
const shows = (feedback: string) =>
  element('displayfeedback', { feedbacktype: 'Response', linkrefid: feedback });
const scores = element('setvar', { action: 'Set', varname: 'SCORE' }, full);
const feedbackOf = (ident: string, text: string) =>
  element('itemfeedback', { ident }, element('flow_mat', {}, html(text)));

/** What a question of one kind is in the profile: its name, what is shown, and how it is judged. */
interface Item {
  profile: string;
  response: Markup[];
  judged: Markup[];
}

const textBox = element('render_fib', { prompt: 'Box' });
const typedIn = element('response_str', { ident: 'response', rcardinality: 'Single' }, textBox);

function choiceItem(question: Extract<LessonQuestion, { kind: 'choice' }>): Item {
  const labels = question.answers.map(({ text }, place) =>
    element('response_label', { ident: `a${place}` }, html(text)),
  );
  const conditions = question.answers.map((_, place) =>
    element('respcondition', { continue: 'Yes' }, asks(`a${place}`), shows(`a${place}_fb`)),
  );
  return {
    profile: 'cc.multiple_choice.v0p1',
    response: [
      element(
        'response_lid',
        { ident: 'response', rcardinality: 'Single' },
        element('render_choice', {}, ...labels),
      ),
    ],
    judged: [
      element(
        'resprocessing',
        {},
        outcomes,
        ...conditions,
        element('respcondition', { continue: 'No' }, asks(`a${question.right}`), scores),
      ),
      ...question.answers.map(({ feedback }, place) => feedbackOf(`a${place}_fb`, feedback)),
    ],
  };
}

function numberItem(question: NumberQuestion): Item {
  const spellings = spellingsOf(question).map((spelling) =>
    element('varequal', { respident: 'response', case: 'No' }, spelling),
  );
  return {
    profile: 'cc.fib.v0p1',
    response: [typedIn],
    judged: [
      element(
        'resprocessing',
        {},
        outcomes,
        element(
          'respcondition',
          { continue: 'No' },
          element('conditionvar', {}, ...spellings),
          scores,
          shows('correct_fb'),
        ),
        element(
          'respcondition',
          { continue: 'No' },
          element('conditionvar', {}, element('other', {})),
          shows('general_incorrect_fb'),
        ),
      ),
      feedbackOf('correct_fb', question.replies.right),
      feedbackOf('general_incorrect_fb', question.replies.wrong),
    ],
  };
}

function itemOf(question: LessonQuestion): Item {
  if (question.kind === 'choice') return choiceItem(question);
  if (question.kind === 'number' && spellingsOf(question).length > 0) return numberItem(question);
  return { profile: 'cc.essay.v0p1', response: [typedIn], judged: [] };
}

/**
 * The lesson’s questions as a quiz of the QTI 1.2.1 profile of Common Cartridge 1.1. What the profile
 * cannot judge, a widget’s state or a wide tolerance, becomes an essay for the teacher to read.
 */
export function writeQuiz({ lesson, page, goals }: Materials): string {
  const said = fileWords[lesson.locale];
  const items = lesson.questions.map((question, index) => {
    const { profile, response, judged } = itemOf(question);
    const asked = [
      question.text,
      ...(question.kind === 'set' ? [`${said.goal}${goals[index] ?? ''}`] : []),
      ...(question.kind === 'number' && question.unit ? [`(${said.unit(question.unit)})`] : []),
      `${said.open} ${page}`,
    ].join('\n');
    return element(
      'item',
      { ident: `q${index + 1}`, title: String(index + 1) },
      element('itemmetadata', {}, fields({ cc_profile: profile, cc_weighting: '1' })),
      element('presentation', {}, html(asked), ...response),
      ...judged,
    );
  });
  const about = {
    cc_profile: 'cc.exam.v0p1',
    qmd_assessmenttype: 'Examination',
    qmd_scoretype: 'Percentage',
    cc_maxattempts: 'unlimited',
  };
  return xmlFile(
    element(
      'questestinterop',
      { xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' },
      element(
        'assessment',
        { ident: 'quiz', title: plainName(lesson.title) },
        fields(about),
        element('section', { ident: 'root_section' }, ...items),
      ),
    ),
  );
}
