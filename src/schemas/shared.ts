import { z } from 'astro/zod';

/** A text in both of the site's languages; neither may be empty. */
export const bilingual = z.strictObject({
  en: z.string().trim().min(1),
  zh: z.string().trim().min(1),
});

/** A text in both of the site's languages. */
export type Bilingual = z.infer<typeof bilingual>;

/** Whether a text says in both languages that its numbers are made up. */
export const saysInvented = ({ en, zh }: Bilingual): boolean =>
  /\binvented\b/i.test(en) && /虚构|假设/.test(zh);

const day = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

/** Whether the calendar has the day, where a date names one. */
function isInCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A date as precise as the source is: `2019`, `2019-11`, `2019-11-20`, a span of two such dates joined by `/`, or `undated`. */
export const looseDate = z
  .string()
  .regex(new RegExp(`^(?:${day}(?:/${day})?|undated)$`), {
    message: 'write 2019, 2019-11, 2019-11-20, a span 2015-03/2019-11, or undated',
    abort: true,
  })
  .refine((date) => date === 'undated' || date.split('/').every(isInCalendar), {
    error: ({ input }) => `the calendar has no ${String(input)}`,
    abort: true,
  })
  .refine((date) => {
    const [from = '', to = from] = date.split('/');
    return from.slice(0, to.length) <= to.slice(0, from.length);
  }, 'the span ends before it begins');

/** An identifier: lower-case words and digits joined by hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write lower-case-words-with-hyphens');
