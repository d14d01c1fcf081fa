import { z } from 'astro/zod';

const line = z.string().trim().min(1);

/** How a setting and its values are said: in the words of its control, where it has one. */
const settingSchema = z.strictObject({
  /** Its name, where no control has one. */
  label: line.optional(),
  /** The way to the control’s name in the labels: `controls.view`. */
  control: line.optional(),
  /** The way to the words for its values in the labels. */
  words: line.optional(),
  /** A data set, the column of its values and that of their names: `events.id.name`. */
  rows: line.optional(),
  /** Words for single values. */
  values: z.record(z.string(), line).optional(),
});

/**
 * One file of `content/widgets/<id>/`: everything a widget says in one language that does not change with its state.
 * @param labels what its own labels must be; its `words/labels.ts` has them
 */
export function widgetTextSchema<L>(labels: z.ZodType<L>) {
  return z.strictObject({
    /** Its name in galleries. */
    name: line,
    /** The one idea, in a sentence. */
    idea: line,
    /** How it is made and what it leaves out: a paragraph each. */
    method: z.array(line).min(1),
    /** The names of its views, by the words its state gives them. */
    views: z.record(z.string(), line),
    /** What its keys do, for who cannot see the hints. */
    keys: z.array(line).min(1),
    /** What a task may ask it to measure, by the names that `goals.ts` gives; a unit where it has one. */
    measures: z.record(
      z.string(),
      z.strictObject({
        label: line,
        unit: line.optional(),
      }),
    ),
    /** Every parameter of its state: a name, or where its name and the words for its values stand. */
    settings: z.record(z.string(), z.union([line, settingSchema])),
    /** The words on its controls and in its drawing. */
    labels,
  });
}

/** A widget's name and texts that do not change with its state, without its labels. */
export type WidgetText = Omit<z.infer<ReturnType<typeof widgetTextSchema<unknown>>>, 'labels'>;

/** A label: a few words of a control or a drawing. */
export const label = line;

/** A group of labels, one for each of some names. */
export function labelGroup<const K extends string>(
  names: readonly K[],
): z.ZodObject<Record<K, typeof label>, z.core.$strict> {
  return z.strictObject(
    Object.fromEntries(names.map((name) => [name, label])) as Record<K, typeof label>,
  );
}

/** The headings of a table. @param columns how many */
export function headings(columns: number): z.ZodArray<typeof label> {
  return z.array(label).length(columns);
}
