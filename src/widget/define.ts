import type { z } from 'astro/zod';
import type { Shape } from '../chart/mark.ts';
import type { Locale } from '../i18n/locales.ts';
import type { StateLanguage } from '../state/state.ts';

/** What a widget is given of one fact, in one language; small enough to travel with the page. */
export interface FactInput {
  /** The number, in the unit of the record, to the digits its source supports; absent for a statement or an event. */
  value: number | undefined;
  /** Its short name, where the manifest asks for it. */
  label?: string;
  /** Who says so. */
  who: string;
  /** When it was so, in words. */
  when: string;
}

/** A row of a data set in one language: numbers stay numbers, an empty cell is absent. */
export type SetRow = Readonly<Record<string, string | number | undefined>>;

/** What a widget is given, in one language: facts by id, the rows of data sets by their id, and its labels. */
export interface Inputs<L = unknown> {
  locale: Locale;
  /** Its labels, as `content/widgets/<id>/<locale>.yaml` has them. */
  labels: L;
  facts: Readonly<Record<string, FactInput>>;
  sets: Readonly<Record<string, readonly SetRow[]>>;
}

/** The colours a mark may have in a figure's key; each means one thing across the site. */
export type Mark =
  'alleged' | 'printed' | 'empty' | 'ink' | 'state' | 'platform' | 'lender' | 'borrower' | 'flow';

/** One entry of a figure's key: what a mark looks like and what it stands for. */
export interface LegendEntry {
  /** The colour of the mark. */
  mark: Mark;
  /** Its shape; an area unless said. */
  shape?: Shape;
  /** What it stands for. */
  text: string;
}

/** One state of a widget in words; everything a reader without the picture needs. */
export interface Description {
  /** The finding, as the figure's title. */
  title: string;
  /** Measure, place, period and unit. */
  measure: string;
  /** The key, first the most important. */
  legend: readonly LegendEntry[];
  /** One true sentence or two on what the picture shows; spoken when the state changes. */
  summary: string;
  /** More, for who wants it: a sentence each. */
  details: readonly string[];
}

/** A table: a row of headings, then rows of the same length; numbers stay numbers. */
export interface Table {
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** The language of a row’s cells, as BCP 47 names it, by the row’s place, where it may be another than the page’s. */
  langs?: Readonly<Record<number, string>>;
}

/** A state worth an address and a picture of its own. */
export interface View<S> {
  /** A word for test names and lists. */
  name: string;
  state: S;
}

/** Where the embed changes its height: from this width on (px), the frame is this high (px). */
export interface EmbedHeight {
  from: number;
  height: number;
}

/** One named measure of a widget’s state, computed by the widget’s own model; its label and unit stand with the widget's words. */
interface Measure<S> {
  /** A word for links and files; it stays when the label changes. */
  id: string;
  /** Its value; undefined in a state that does not have it, as a year for which nothing was found. */
  of(state: S, inputs: Inputs): number | undefined;
}

/** What may be asked of a state from outside, beside its single parameters: measures of it. */
export interface Goals<S> {
  measures: readonly Measure<S>[];
}

/**
 * The one contract every widget fulfils; pages, embeds, pictures, downloads and tests loop over it.
 * S is its state, L its labels, W its sentences.
 */
export interface Manifest<S, L = unknown, W = unknown> {
  /** The folder's name and the address: `/widgets/<id>/`. */
  id: string;
  /** The day its content last changed, as `2026-11-22`, for citations. */
  updated: string;
  /** Ids of the facts it needs. */
  facts: readonly string[];
  /** Those of its facts whose short names it shows; none where absent. */
  labelled?: readonly string[];
  /** Ids of the data sets it needs: files of `content/data`, or `events` and `entities`. */
  sets?: readonly string[];
  /** Those of its facts whose publishers the figure's foot names. */
  credits: readonly string[];
  /** Its height as an embed by width, narrowest first. */
  heights: readonly EmbedHeight[];
  /** Height of its figure in pictures, in pixels, at a width of 1,104. */
  pictureHeight: number;
  /** What its labels in `content/widgets/<id>/` must be. */
  labels: z.ZodType<L>;
  /** Its sentences by language; only one of them travels with a living widget. */
  sentences: Readonly<Record<Locale, W>>;
  /** Its state language; bounds may come from facts. */
  state(inputs: Inputs<NoInfer<L>>): StateLanguage<S>;
  /** States with a picture of their own; the first is the start. */
  views(inputs: Inputs<NoInfer<L>>): readonly View<S>[];
  /** What a task may ask a reader to reach with it. */
  goals: Goals<S>;
  /** A state in words. */
  describe(state: S, inputs: Inputs<NoInfer<L>>, sentences: NoInfer<W>): Description;
  /** A state in numbers. */
  table(state: S, inputs: Inputs<NoInfer<L>>, sentences: NoInfer<W>): Table;
}

/** Declares a widget; checks what types cannot. */
export function defineWidget<S, L, W>(manifest: Manifest<S, L, W>): Manifest<S, L, W> {
  if (!/^[a-z0-9-]+$/.test(manifest.id)) throw new RangeError(`“${manifest.id}” is no widget id.`);
  const widths = manifest.heights.map(({ from }) => from);
  if (widths[0] !== 0 || widths.some((width, i) => i > 0 && width <= (widths[i - 1] ?? 0)))
    throw new RangeError(`${manifest.id}: heights begin at width 0 and grow.`);
  return manifest;
}

/** Takes a fact out of a widget's inputs. @throws RangeError when the manifest does not list it */
export function input(inputs: Inputs, id: string): FactInput {
  const found = inputs.facts[id];
  if (!found) throw new RangeError(`The widget was not given the fact “${id}”.`);
  return found;
}

/** The short name of a fact among a widget's inputs. @throws RangeError when the manifest does not ask for it */
export function labelOf(inputs: Inputs, id: string): string {
  const { label } = input(inputs, id);
  if (label === undefined) throw new RangeError(`The widget was not given the label of “${id}”.`);
  return label;
}

/** The number of a fact among a widget's inputs. @throws RangeError when it is not listed or has none */
export function amount(inputs: Inputs, id: string): number {
  const { value } = input(inputs, id);
  if (value === undefined) throw new RangeError(`The fact “${id}” has no number.`);
  return value;
}

/** The rows of a data set among a widget's inputs. @throws RangeError when the manifest does not list it */
export function rowsOf(inputs: Inputs, id: string): readonly SetRow[] {
  const found = inputs.sets[id];
  if (!found) throw new RangeError(`The widget was not given the data set “${id}”.`);
  return found;
}
