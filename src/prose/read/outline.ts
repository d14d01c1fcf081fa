import { z } from 'astro/zod';
import { ContentError } from '../../schemas/read/problems.ts';
import { siteTexts } from '../../schemas/read/site-texts.ts';
import { readYaml } from '../../schemas/read/read-yaml.ts';
import { slug } from '../../schemas/shared.ts';

const file = 'content/outline.yaml';
const read = readYaml(file, siteTexts[file] ?? '', z.array(slug).min(1));
if (!read.data) throw new ContentError(read.problems);

/** The chapters' slugs in reading order. */
export const outline: readonly string[] = read.data;
