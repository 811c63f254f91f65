// The office document as an OpenDocument text (ODT, ISO/IEC 26300): the parts of its package.
import type { OfficeDocument } from '../document.ts';
import { packed } from '../package.ts';
import { language } from '../styles.ts';
import { escaped, part, tag } from '../xml.ts';
import { automaticStyles } from './automatic.ts';
import { bodyOf } from './body.ts';
import { namespaces } from './names.ts';
import { fontFaces, stylesPart } from './styles.ts';

const kind = 'application/vnd.oasis.opendocument.text';

const contentPart = ({ sections }: OfficeDocument): string => {
  const automatic = automaticStyles();
  const body = bodyOf(sections, automatic);
  return part(
    tag(
      'office:document-content',
      namespaces,
      fontFaces(),
      tag('office:automatic-styles', {}, automatic.all()),
      tag('office:body', {}, tag('office:text', {}, body)),
    ),
  );
};

const metaPart = (title: string): string =>
  part(
    tag(
      'office:document-meta',
      namespaces,
      tag('office:meta', {}, tag('dc:title', {}, escaped(title)), tag('dc:language', {}, language.tag)),
    ),
  );

const manifestPart = (): string => {
  const entry = (path: string, type: string): string =>
    tag('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type });
  return part(
    tag(
      'manifest:manifest',
      {
        'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
        'manifest:version': '1.3',
      },
      entry('/', kind),
      ...['content.xml', 'styles.xml', 'meta.xml'].map((path) => entry(path, 'text/xml')),
    ),
  );
};

/** The bytes of an ODT; the same document is the same bytes. */
export const odt = (document: OfficeDocument): Uint8Array<ArrayBuffer> =>
  packed(
    {
      mimetype: kind,
      'content.xml': contentPart(document),
      'styles.xml': stylesPart(),
      'meta.xml': metaPart(document.title),
      'META-INF/manifest.xml': manifestPart(),
    },
    ['mimetype'],
  );
