import { z } from 'astro/zod';
import { locales } from '../../i18n/locales.ts';
import type { ContentProblem } from '../../schemas/read/problems.ts';
import { readYaml } from '../../schemas/read/read-yaml.ts';
import type { ContentTexts } from '../../schemas/read/site-texts.ts';
import { accessSchema } from '../../schemas/records/access.ts';
import { correctionsSchema } from '../../schemas/records/correction.ts';
import { dataSetSchema } from '../../schemas/records/data-set.ts';
import { entitiesSchema } from '../../schemas/records/entity.ts';
import { eventsSchema } from '../../schemas/records/event.ts';
import { factsSchema } from '../../schemas/records/fact.ts';
import { glossarySchema } from '../../schemas/records/glossary.ts';
import { sourcesSchema } from '../../schemas/records/source.ts';
import { slug } from '../../schemas/shared.ts';
import { allowedSchema } from '../../schemas/texts/allowed-numbers.ts';
import { chapterSchema } from '../../schemas/texts/chapter.ts';
import { lessonSchema } from '../../schemas/texts/lesson.ts';
import { pageSchema } from '../../schemas/texts/page.ts';
import { bankSchema, checkSchema } from '../../schemas/texts/question.ts';
import { storySchema } from '../../schemas/texts/story.ts';
import { uiSchema } from '../../schemas/ui.ts';
import { headOf } from '../read/mdx-tree.ts';

const language = `(?:${locales.join('|')})`;
const name = '[a-z0-9-]+';

/** What the content folder may hold, by paths below it; the first that fits says what the file, or its head, must be. */
const forms: readonly (readonly [path: string, schema: z.ZodType | undefined])[] = [
  ['access.yaml', accessSchema],
  ['outline.yaml', z.array(slug).min(1)],
  ['sources.yaml', sourcesSchema],
  ['glossary.yaml', glossarySchema],
  ['entities.yaml', entitiesSchema],
  ['events.yaml', eventsSchema],
  ['corrections.yaml', correctionsSchema],
  ['allowed-numbers.yaml', allowedSchema],
  [`facts/${name}.yaml`, factsSchema],
  [`data/${name}.yaml`, dataSetSchema],
  // Their rows are read with the head beside them.
  [`data/${name}.csv`, undefined],
  [`ui/${language}.yaml`, uiSchema],
  // Each is read with the labels its widget wants, in languages too that the site does not speak yet.
  [`widgets/${name}/${name}.yaml`, undefined],
  ['questions/check.yaml', checkSchema],
  [`questions/${name}.yaml`, bankSchema],
  [`lessons/${name}.yaml`, lessonSchema],
  [`chapters/${name}/${language}.mdx`, chapterSchema],
  [`pages/${name}/${language}.mdx`, pageSchema],
  [`story/${language}.mdx`, storySchema],
].map(([path, schema]) => [`^content/${String(path)}$`, schema as z.ZodType | undefined]);

/** Nobody writes that much by hand. */
const longest = 500_000;

// What no editor shows: controls, halves of signs, signs that turn the direction of writing.
const unseen =
  /[\0-\x08\x0B-\x1F\x7F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]|\p{Surrogate}/u;

function unseenSign(text: string): { line: number; message: string } | undefined {
  const found = unseen.exec(text);
  if (!found) return undefined;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const line = text.slice(0, found.index).split('\n').length;
  return { line, message: `holds a sign that nobody sees, U+${code}: take it out` };
}

function problemsOf(file: string, text: string): ContentProblem[] {
  const form = forms.find(([path]) => new RegExp(path).test(file));
  if (!form)
    return [
      {
        file,
        line: 1,
        message: `is no file the site reads: its languages are ${locales.join(', ')}, its folders those of CONTRIBUTING.md`,
      },
    ];
  if (text.length > longest)
    return [{ file, line: 1, message: `is longer than ${longest} signs: is it the right file?` }];
  const sign = unseenSign(text);
  if (sign) return [{ file, ...sign }];
  const [, schema] = form;
  if (!schema) return [];
  if (!file.endsWith('.mdx')) return readYaml(file, text, schema).problems;
  const head = headOf(text);
  return head === undefined
    ? [{ file, line: 1, message: 'has no head: begin with a line of ---, its fields, and ---' }]
    : readYaml(file, head, schema).problems;
}

function strayProblems(texts: ContentTexts): ContentProblem[] {
  const file = 'content/outline.yaml';
  const { data: outline = [] } = readYaml(file, texts[file] ?? '', z.array(slug));
  const twice = outline.find((slug, index) => outline.indexOf(slug) < index);
  const chapters = Object.keys(texts).flatMap((path) => {
    const slug = /^content\/chapters\/([^/]+)\//.exec(path)?.[1];
    return slug === undefined || outline.includes(slug) ? [] : [slug];
  });
  return [
    ...(twice === undefined ? [] : [`“${twice}” stands twice`]),
    ...[...new Set(chapters)].map(
      (slug) => `“${slug}” is missing, and content/chapters/${slug}/ is there: say where it stands`,
    ),
    ...outline
      .filter((slug) => texts[`content/chapters/${slug}/en.mdx`] === undefined)
      .map((slug) => `“${slug}” is named, but content/chapters/${slug}/en.mdx is missing`),
  ].map((message) => ({ file, line: 1, message }));
}

/**
 * What is wrong with the content file by file, before anything is asked of two together: what belongs to no
 * file the site knows, signs that nobody sees, fields that are not what they must be, chapters nobody lists.
 */
export function formProblems(texts: ContentTexts): ContentProblem[] {
  const wrong = Object.entries(texts).flatMap(([file, text]) => problemsOf(file, text));
  return wrong.length > 0 ? wrong : strayProblems(texts);
}
