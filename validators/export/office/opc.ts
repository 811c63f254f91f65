// What the packages of Word and Excel have in common (OPC, ECMA-376 part 2): kinds of parts, relations, what is said of the file.
import { language } from './styles.ts';
import { escaped, part, tag } from './xml.ts';

/** The types of relations between parts of office documents. */
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const packages = 'http://schemas.openxmlformats.org/package/2006';
const kinds = 'application/vnd.openxmlformats';

export interface Relation {
  readonly id: string;
  /** The last word of its type: `styles`. */
  readonly type: string;
  readonly target: string;
}

/** A part of relations. */
export const relationsPart = (relations: readonly Relation[]): string =>
  part(
    tag(
      'Relationships',
      { xmlns: `${packages}/relationships` },
      ...relations.map(({ id, type, target }) =>
        tag('Relationship', {
          Id: id,
          Type:
            type === 'core-properties' ? `${packages}/relationships/metadata/${type}` : `${office}/${type}`,
          Target: target,
        }),
      ),
    ),
  );

/** `docProps/core.xml`: title and language, and no day. */
const corePart = (title: string): string =>
  part(
    tag(
      'cp:coreProperties',
      {
        'xmlns:cp': `${packages}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      tag('dc:title', {}, escaped(title)),
      tag('dc:language', {}, language.tag),
    ),
  );

/**
 * The parts that come first in a package.
 * @param main  the part that the document begins with
 * @param types the kinds of the other parts, as `officedocument.…`, by their names
 */
export const firstParts = (
  title: string,
  main: string,
  types: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': part(
    tag(
      'Types',
      { xmlns: `${packages}/content-types` },
      tag('Default', { Extension: 'rels', ContentType: `${kinds}-package.relationships+xml` }),
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...Object.entries({ ...types, 'docProps/core.xml': 'package.core-properties' }).map(([name, type]) =>
        tag('Override', { PartName: `/${name}`, ContentType: `${kinds}-${type}+xml` }),
      ),
    ),
  ),
  '_rels/.rels': relationsPart([
    { id: 'document', type: 'officeDocument', target: main },
    { id: 'core', type: 'core-properties', target: 'docProps/core.xml' },
  ]),
  'docProps/core.xml': corePart(title),
});
