import { z } from 'astro/zod';
import { ContentError } from './problems.ts';
import { siteTexts } from './site-texts.ts';
import { readYaml } from './read-yaml.ts';
import { slug } from '../shared.ts';

const file = 'content/outline.yaml';
const read = readYaml(file, siteTexts[file] ?? '', z.array(slug).min(1));
if (!read.data) throw new ContentError(read.problems);

/** The chapters' slugs in reading order. */
export const outline: readonly string[] = read.data;
