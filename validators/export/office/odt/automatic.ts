// The styles that an OpenDocument text makes as it goes: what stands at one place only, a page begun, a column's width.
import type { Run } from '../document.ts';
import { tag } from '../xml.ts';
import { mm } from './names.ts';
import type { PageName } from './pages.ts';

/** Where a page begins: with pages of another kind, or of the same. */
export type PageStart = PageName | 'break' | null;

export interface Automatic {
  /** The name of a paragraph style that is `parent` and begins a page. */
  readonly paragraph: (parent: string, start: PageStart) => string;
  readonly table: (width: number, start: PageStart) => string;
  readonly column: (width: number) => string;
  readonly row: (whole: boolean) => string;
  readonly cell: () => string;
  /** The name of a text style for the look of a run; null where it has none. */
  readonly run: (look: Omit<Run, 'text'>) => string | null;
  /** All that was asked for, as XML. */
  readonly all: () => string;
}

/** Collects styles: the same look is one style, named in the order in which looks come. */
export const automaticStyles = (): Automatic => {
  const names = new Map<string, string>();
  const written: string[] = [];
  const named = (
    family: string,
    attributes: Readonly<Record<string, string | null>>,
    inside: string,
  ): string => {
    const key = JSON.stringify([family, attributes, inside]);
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = `A${names.size + 1}`;
    names.set(key, name);
    written.push(tag('style:style', { 'style:name': name, 'style:family': family, ...attributes }, inside));
    return name;
  };
  const masterOf = (start: PageStart): string | null => (start === 'break' ? null : start);
  const line = '0.5pt solid #000000';
  return {
    paragraph: (parent, start) =>
      start === null
        ? parent
        : named(
            'paragraph',
            { 'style:parent-style-name': parent, 'style:master-page-name': masterOf(start) },
            tag('style:paragraph-properties', { 'fo:break-before': start === 'break' ? 'page' : null }),
          ),
    table: (width, start) =>
      named(
        'table',
        { 'style:master-page-name': masterOf(start) },
        tag('style:table-properties', {
          'style:width': mm(width),
          'table:align': 'left',
          'table:border-model': 'collapsing',
          'fo:break-before': start === 'break' ? 'page' : null,
        }),
      ),
    column: (width) =>
      named('table-column', {}, tag('style:table-column-properties', { 'style:column-width': mm(width) })),
    row: (whole) =>
      named(
        'table-row',
        {},
        tag('style:table-row-properties', { 'fo:keep-together': whole ? 'always' : 'auto' }),
      ),
    cell: () =>
      named('table-cell', {}, tag('style:table-cell-properties', { 'fo:border': line, 'fo:padding': mm(1) })),
    run: ({ bold, italic, script }) =>
      bold === undefined && italic === undefined && script === undefined
        ? null
        : named(
            'text',
            {},
            tag('style:text-properties', {
              'fo:font-weight': bold === true ? 'bold' : null,
              'fo:font-style': italic === true ? 'italic' : null,
              'style:text-position':
                script === undefined ? null : `${script === 'below' ? 'sub' : 'super'} 58%`,
            }),
          ),
    all: () => written.join(''),
  };
};
