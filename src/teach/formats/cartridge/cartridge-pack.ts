import { scriptTags, type Locale } from '../../../i18n/locales.ts';
import { asHtml, element, xmlFile } from '../markup.ts';
import type { TextFile } from '../../lesson/materials.ts';
import { cartridgeName, plainName, withoutTags } from '../plain-name.ts';

const imscc = 'http://www.imsglobal.org/xsd/imsccv1p1';

const types = {
  link: 'imswl_xmlv1p1',
  quiz: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
  talk: 'imsdt_xmlv1p1',
} as const;

/** One thing in a cartridge: where it stands, what kind it is, and its file. */
export interface CartridgePart {
  /** A word of its own within the cartridge. */
  id: string;
  kind: keyof typeof types;
  title: string;
  file: string;
  text: string;
}

/** A link to a page. @param url full address */
export function linkPart(id: string, title: string, url: string): CartridgePart {
  const link = element(
    'webLink',
    { xmlns: `${imscc}/imswl_v1p1` },
    element('title', {}, plainName(title)),
    element('url', { href: url, target: '_blank' }),
  );
  return {
    id,
    kind: 'link',
    title: plainName(title),
    file: `${id}/weblink.xml`,
    text: xmlFile(link),
  };
}

/** A topic to discuss. @param text plain text; its line breaks are kept */
export function talkPart(id: string, title: string, text: string): CartridgePart {
  const topic = element(
    'topic',
    { xmlns: `${imscc}/imsdt_v1p1` },
    element('title', {}, plainName(title)),
    element('text', { texttype: 'text/html' }, asHtml(withoutTags(text))),
  );
  return {
    id,
    kind: 'talk',
    title: plainName(title),
    file: `${id}/topic.xml`,
    text: xmlFile(topic),
  };
}

/** A quiz. @param text its QTI file, whole */
export function quizPart(id: string, title: string, text: string): CartridgePart {
  return { id, kind: 'quiz', title: plainName(title), file: `${id}/assessment.xml`, text };
}

/** What a cartridge is called. */
export interface CartridgeName {
  id: string;
  title: string;
  locale: Locale;
}

function manifestOf({ id, title, locale }: CartridgeName, parts: readonly CartridgePart[]): string {
  const items = parts.map((part) =>
    element(
      'item',
      { identifier: `item-${part.id}`, identifierref: `resource-${part.id}` },
      element('title', {}, part.title),
    ),
  );
  const resources = parts.map((part) =>
    element(
      'resource',
      { identifier: `resource-${part.id}`, type: types[part.kind] },
      element('file', { href: part.file }),
    ),
  );
  const language = scriptTags[locale];
  const string = element('lomimscc:string', { language }, cartridgeName(title));
  return xmlFile(
    element(
      'manifest',
      {
        identifier: id,
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
            element(
              'item',
              { identifier: 'lesson' },
              element('title', {}, plainName(title)),
              ...items,
            ),
          ),
        ),
      ),
      element('resources', {}, ...resources),
    ),
  );
}

/** The files of a Common Cartridge 1.1 with its parts in order. */
export function packCartridge(name: CartridgeName, parts: readonly CartridgePart[]): TextFile[] {
  return [
    { name: 'imsmanifest.xml', text: manifestOf(name, parts) },
    ...parts.map(({ file, text }) => ({ name: file, text })),
  ];
}
