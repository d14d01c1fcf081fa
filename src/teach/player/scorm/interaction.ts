import { isMeasureGoal, type LessonQuestion } from '../../lesson/lesson.ts';
import { isLeftOut, type Answered } from '../attempt.ts';

const letters = 'abcdef';
/** A text as any LMS takes it: plain signs, at most 255. */
const plain = (text: string) => text.replace(/[^ -~]/g, '').slice(0, 255);
const two = (value: number) => String(value).padStart(2, '0');

/** How an answer is written: its type, the answer given, and a right one. */
function answerIn(question: LessonQuestion, answered: Answered): [string, string, string] {
  const { answer } = answered;
  if (question.kind === 'set') {
    const { goal } = question;
    const wanted = isMeasureGoal(goal)
      ? `${goal.measure} ${goal.relation} ${goal.value}`
      : `${goal.setting}=${goal.value || 'start'}`;
    return ['performance', plain(answer) || 'start', plain(wanted)];
  }
  const [type, right] =
    question.kind === 'choice'
      ? ['choice', letters[question.right] ?? '']
      : ['numeric', String(question.value)];
  // Neither a letter nor a number: an LMS that checks would refuse it under the question’s own type.
  if (isLeftOut(answered)) return ['fill-in', answer, right];
  return [type, question.kind === 'choice' ? (letters[Number(answer)] ?? '') : answer, right];
}

/** An answered question as the fields of a SCORM 1.2 interaction, in the order in which they are set. */
export function interactionOf(
  question: LessonQuestion,
  index: number,
  answered: Answered,
  at: Date,
): [field: string, value: string][] {
  const [type, response, pattern] = answerIn(question, answered);
  const result = answered.right ? 'correct' : 'wrong';
  return [
    ['id', `q${index + 1}`],
    ['type', type],
    ['time', `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`],
    ['correct_responses.0.pattern', pattern],
    ['weighting', '1'],
    ['student_response', response],
    ['result', isLeftOut(answered) ? 'neutral' : result],
  ];
}
