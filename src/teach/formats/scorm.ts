import type { Lesson } from '../lesson/lesson.ts';
import { element, xmlFile } from './markup.ts';
import type { TextFile } from '../lesson/materials.ts';
import { plainName } from './plain-name.ts';

/** The file that an LMS starts, and the widget beside it. */
export const scormFiles = { start: 'index.html', capsule: 'widget.html' } as const;

function manifestOf({ widget, title: typed, pass }: Lesson): string {
  const title = plainName(typed);
  return xmlFile(
    element(
      'manifest',
      {
        identifier: `lesson-${widget}`,
        version: '1.0',
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      },
      element(
        'metadata',
        {},
        element('schema', {}, 'ADL SCORM'),
        element('schemaversion', {}, '1.2'),
      ),
      element(
        'organizations',
        { default: 'organization' },
        element(
          'organization',
          { identifier: 'organization' },
          element('title', {}, title),
          element(
            'item',
            { identifier: 'item', identifierref: 'resource', isvisible: 'true' },
            element('title', {}, title),
            element('adlcp:masteryscore', {}, String(pass)),
          ),
        ),
      ),
      element(
        'resources',
        {},
        element(
          'resource',
          {
            identifier: 'resource',
            type: 'webcontent',
            'adlcp:scormtype': 'sco',
            href: scormFiles.start,
          },
          ...Object.values(scormFiles).map((href) => element('file', { href })),
        ),
      ),
    ),
  );
}

/**
 * The files of a SCORM 1.2 package with one learning object.
 * @param start the player’s page
 * @param capsule the widget’s page, in the lesson’s state
 */
export function scormPackage(lesson: Lesson, start: string, capsule: string): TextFile[] {
  return [
    { name: 'imsmanifest.xml', text: manifestOf(lesson) },
    { name: scormFiles.start, text: start },
    { name: scormFiles.capsule, text: capsule },
  ];
}
