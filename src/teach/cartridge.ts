import type { Lesson } from './lesson.ts';
import { asHtml, element, xmlFile } from './markup.ts';
import type { Materials, TextFile } from './materials.ts';
import { writeQuiz } from './qti.ts';
import { fileWords } from './words.ts';

const imscc = 'http://www.imsglobal.org/xsd/imsccv1p1';

/** The parts of the cartridge: where each stands, and what kind of resource it is. */
const parts = [
  { id: 'figure', file: 'figure/weblink.xml', type: 'imswl_xmlv1p1' },
  { id: 'quiz', file: 'quiz/assessment.xml', type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment' },
  { id: 'talk', file: 'talk/topic.xml', type: 'imsdt_xmlv1p1' },
] as const;

function manifestOf(lesson: Lesson, titles: readonly string[]): string {
  const items = parts.map(({ id }, index) =>
    element(
      'item',
      { identifier: `item-${id}`, identifierref: `resource-${id}` },
      element('title', {}, titles[index] ?? ''),
    ),
  );
  const resources = parts.map(({ id, file, type }) =>
    element('resource', { identifier: `resource-${id}`, type }, element('file', { href: file })),
  );
  const string = element(
    'lomimscc:string',
    { language: lesson.locale === 'en' ? 'en' : 'zh-Hans' },
    lesson.title,
  );
  return xmlFile(
    element(
      'manifest',
      {
        identifier: `lesson-${lesson.widget}`,
        xmlns: `${imscc}/imscp_v1p1`,
        'xmlns:lomimscc': 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest',
      },
      element(
        'metadata',
        {},
        element('schema', {}, 'IMS Common Cartridge'),
        element('schemaversion', {}, '1.1.0'),
        element(
          'lomimscc:lom',
          {},
          element('lomimscc:general', {}, element('lomimscc:title', {}, string)),
        ),
      ),
      element(
        'organizations',
        {},
        element(
          'organization',
          { identifier: 'organization', structure: 'rooted-hierarchy' },
          element(
            'item',
            { identifier: 'root' },
            element('item', { identifier: 'lesson' }, element('title', {}, lesson.title), ...items),
          ),
        ),
      ),
      element('resources', {}, ...resources),
    ),
  );
}

/** The files of a Common Cartridge 1.1: a link to the widget in its state, the quiz, a discussion. */
export function cartridgeFiles(materials: Materials): TextFile[] {
  const { lesson, page, name } = materials;
  const said = fileWords[lesson.locale];
  const titles = [name, `${lesson.title}: ${said.quiz}`, `${lesson.title}: ${said.discussion}`];
  const link = element(
    'webLink',
    { xmlns: `${imscc}/imswl_v1p1` },
    element('title', {}, titles[0] ?? ''),
    element('url', { href: page, target: '_blank' }),
  );
  const talk = [lesson.instruction, said.discuss, `${said.open} ${page}`].filter(Boolean);
  const topic = element(
    'topic',
    { xmlns: `${imscc}/imsdt_v1p1` },
    element('title', {}, titles[2] ?? ''),
    element('text', { texttype: 'text/html' }, asHtml(talk.join('\n'))),
  );
  return [
    { name: 'imsmanifest.xml', text: manifestOf(lesson, titles) },
    { name: parts[0].file, text: xmlFile(link) },
    { name: parts[1].file, text: writeQuiz(materials) },
    { name: parts[2].file, text: xmlFile(topic) },
  ];
}
