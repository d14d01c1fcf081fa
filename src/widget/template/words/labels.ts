import { z } from 'astro/zod';
import { headings, label } from '../../../schemas/widget-text.ts';

/** What the labels of the widget must be. */
export const templateLabels = z.strictObject({
  items: label,
  heads: headings(2),
});

/** The labels of the widget in one language. */
export type TemplateLabels = z.infer<typeof templateLabels>;
