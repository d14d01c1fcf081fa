import { z } from 'astro/zod';
import { headings, label, labelGroup } from '../../../schemas/widget-text.ts';
import { actionabilities, features, sources } from '../model/features.ts';
import { groups } from '../model/population.ts';
import { looks, rules } from '../state.ts';

/** What the labels of the score lab must be. */
export const scoreLabels = z.strictObject({
  /** The badge in the drawing. */
  invented: label,
  /** Heads of the table: the town, either group, both. */
  heads: headings(4),
  rows: labelGroup([
    'people',
    'payers',
    'cut',
    'approved',
    'approvedShare',
    'refusedPayers',
    'refusedPayersShare',
    'approvedNonPayers',
    'approvedNonPayersShare',
    'area',
    'between',
    'score',
    'answer',
  ]),
  /** What the marks of right answers mean. */
  key: labelGroup(['approvedPayers', 'refusedNonPayers']),
  look: label,
  looks: labelGroup(looks),
  rule: label,
  rules: labelGroup(rules),
  cut: label,
  groups: labelGroup(groups),
  answers: labelGroup(['refused', 'approved']),
  criteria: labelGroup(['sameScore', 'refused', 'approved']),
  /** What the buttons of the sources say the score may see, and their names on them. */
  sees: label,
  sourceButtons: labelGroup(sources),
  /** Heads the list of sources with consent. */
  consent: label,
  sources: labelGroup(sources),
  /** Whether a person was asked for what a source holds. */
  asked: labelGroup(sources),
  findings: label,
  rights: label,
  person: label,
  feature: label,
  features: labelGroup(features),
  actionabilities: labelGroup(actionabilities),
  /** Head of the column with the points that part two twins. */
  apart: label,
  score: label,
});

/** The labels of the score lab in one language. */
export type ScoreLabels = z.infer<typeof scoreLabels>;
