import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { inBothLanguages } from '../../../i18n/paths.ts';
import { sides, twins } from '../../../prose/read/questions.ts';
import type { ChoiceQuestion } from '../../../teach/lesson/lesson.ts';

export const getStaticPaths = inBothLanguages;

/** Questions that a lesson may take as they are: those of the check, by what they are about. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const ready = twins.flatMap(({ aim, ...pair }) =>
    sides.map((side): { about: string; question: ChoiceQuestion } => {
      const { text, answers } = pair[side];
      return {
        about: aim[locale],
        question: {
          kind: 'choice',
          text: text[locale],
          answers: answers.map((answer) => ({
            text: answer.text[locale],
            feedback: answer.why[locale],
          })),
          right: answers.findIndex(({ right }) => right),
        },
      };
    }),
  );
  return new Response(JSON.stringify(ready), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
