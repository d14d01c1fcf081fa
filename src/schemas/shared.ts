import { z } from 'astro/zod';

/** A text in both of the site's languages; neither may be empty. */
export const bilingual = z.strictObject({
  en: z.string().trim().min(1),
  zh: z.string().trim().min(1),
});

/** A text in both of the site's languages. */
export type Bilingual = z.infer<typeof bilingual>;

const day = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

/** A date as precise as the source is: `2019`, `2019-11`, `2019-11-20`, a span of two such dates joined by `/`, or `undated`. */
export const looseDate = z
  .string()
  .regex(
    new RegExp(`^(?:${day}(?:/${day})?|undated)$`),
    'write 2019, 2019-11, 2019-11-20, a span 2015-03/2019-11, or undated',
  );

/** An identifier: lower-case words and digits joined by hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write lower-case-words-with-hyphens');
