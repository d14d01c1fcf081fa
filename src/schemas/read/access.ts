import type { z } from 'astro/zod';
import { ContentError } from './problems.ts';
import { readYaml } from './read-yaml.ts';
import { siteTexts } from './site-texts.ts';
import { accessSchema } from '../records/access.ts';

const file = 'content/access.yaml';
const read = readYaml(file, siteTexts[file] ?? '', accessSchema);
if (!read.data) throw new ContentError(read.problems);

/** The criteria of the guidelines for accessible web content, and what tries each. */
export const access: z.infer<typeof accessSchema> = read.data;
