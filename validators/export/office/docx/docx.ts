// The office document as Word's file (DOCX, ECMA-376): the parts of its package.
import type { OfficeDocument } from '../document.ts';
import { firstParts, office, relationsPart } from '../opc.ts';
import { packed } from '../package.ts';
import { part, tag } from '../xml.ts';
import { bodyOf } from './body.ts';
import { namespace, numberingPart, settingsPart, styleId, stylesPart } from './styles.ts';

const word = 'officedocument.wordprocessingml';

/** The parts beside the text; their names are also their kinds, by which they are related and typed. */
const beside = ['styles', 'numbering', 'settings', 'header'] as const;

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

/** The bytes of a DOCX; the same document is the same bytes. */
export const docx = ({ title, sections }: OfficeDocument): Uint8Array<ArrayBuffer> =>
  packed({
    ...firstParts(title, 'word/document.xml', {
      'word/document.xml': `${word}.document.main`,
      ...Object.fromEntries(beside.map((name) => [`word/${name}.xml`, `${word}.${name}`])),
    }),
    'word/document.xml': part(
      tag('w:document', { 'xmlns:w': namespace, 'xmlns:r': office }, tag('w:body', {}, bodyOf(sections))),
    ),
    'word/_rels/document.xml.rels': relationsPart(
      beside.map((name) => ({ id: name, type: name, target: `${name}.xml` })),
    ),
    'word/styles.xml': stylesPart(),
    'word/numbering.xml': numberingPart(),
    'word/settings.xml': settingsPart(),
    'word/header.xml': headerPart(),
  });
