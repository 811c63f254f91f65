// The office document as Word's file (DOCX, ECMA-376): the parts of its package.
import type { OfficeDocument } from '../document.ts';
import { packed } from '../package.ts';
import { language } from '../styles.ts';
import { escaped, part, tag } from '../xml.ts';
import { bodyOf } from './body.ts';
import { namespace, numberingPart, settingsPart, styleId, stylesPart } from './styles.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts beside the text: each with its kind, by which it is related and typed. */
const beside = { styles: 'styles', numbering: 'numbering', settings: 'settings', header: 'header' } as const;

const relations = (all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  part(
    tag(
      'Relationships',
      { xmlns: relationships },
      ...all.map(([Id, Type, Target]) => tag('Relationship', { Id, Type, Target })),
    ),
  );

const contentTypes = (): string =>
  part(
    tag(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      tag('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      tag('Override', { PartName: '/word/document.xml', ContentType: `${word}.document.main+xml` }),
      ...Object.entries(beside).map(([name, kind]) =>
        tag('Override', { PartName: `/word/${name}.xml`, ContentType: `${word}.${kind}+xml` }),
      ),
      tag('Override', {
        PartName: '/docProps/core.xml',
        ContentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      }),
    ),
  );

/** The number of the page in the middle above it, as in acts of several pages. */
const headerPart = (): string =>
  part(
    tag(
      'w:hdr',
      { 'xmlns:w': namespace },
      tag(
        'w:p',
        {},
        tag('w:pPr', {}, tag('w:pStyle', { 'w:val': styleId('page-number') })),
        tag('w:fldSimple', { 'w:instr': ' PAGE ' }, tag('w:r', {}, tag('w:t', {}, '2'))),
      ),
    ),
  );

const coreProperties = (title: string): string =>
  part(
    tag(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      tag('dc:title', {}, escaped(title)),
      tag('dc:language', {}, language.tag),
    ),
  );

/** The bytes of a DOCX; the same document is the same bytes. */
export const docx = ({ title, sections }: OfficeDocument): Uint8Array<ArrayBuffer> =>
  packed({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations([
      ['document', `${office}/officeDocument`, 'word/document.xml'],
      [
        'core',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
    ]),
    'docProps/core.xml': coreProperties(title),
    'word/document.xml': part(
      tag('w:document', { 'xmlns:w': namespace, 'xmlns:r': office }, tag('w:body', {}, bodyOf(sections))),
    ),
    'word/_rels/document.xml.rels': relations(
      Object.entries(beside).map(([name, kind]) => [name, `${office}/${kind}`, `${name}.xml`]),
    ),
    'word/styles.xml': stylesPart(),
    'word/numbering.xml': numberingPart(),
    'word/settings.xml': settingsPart(),
    'word/header.xml': headerPart(),
  });
