// The pages of an OpenDocument text: A4 upright and laid across, numbered from the second on.
import { pageOf } from '../styles.ts';
import { tag } from '../xml.ts';
import { mm, styleName } from './names.ts';

/** The kinds of pages: the first of an act, which bears no number, those behind it, those laid across. */
export type PageName = 'First' | 'Upright' | 'Across';

/** The space between the number of the page and the text. */
const headerSpace = 3;

const layoutOf = (name: string, landscape: boolean): string => {
  const { width, height, margins } = pageOf(landscape);
  const header = tag(
    'style:header-style',
    {},
    tag('style:header-footer-properties', {
      'fo:min-height': mm(headerSpace),
      'fo:margin-bottom': mm(headerSpace),
    }),
  );
  return tag(
    'style:page-layout',
    { 'style:name': name },
    tag('style:page-layout-properties', {
      'fo:page-width': mm(width),
      'fo:page-height': mm(height),
      'style:print-orientation': landscape ? 'landscape' : 'portrait',
      'fo:margin-top': mm(margins.top - 10),
      'fo:margin-right': mm(margins.right),
      'fo:margin-bottom': mm(margins.bottom),
      'fo:margin-left': mm(margins.left),
    }),
    header,
  );
};

const pageNumber = tag(
  'style:header',
  {},
  tag(
    'text:p',
    { 'text:style-name': styleName('page-number') },
    tag('text:page-number', { 'text:select-page': 'current' }, '2'),
  ),
);

/** An empty heading of the page keeps the text of the first page as low as that of the others. */
const noNumber = tag('style:header', {}, tag('text:p', { 'text:style-name': styleName('page-number') }));

const master = (name: PageName, layout: string, next: PageName | null, header: string): string =>
  tag(
    'style:master-page',
    { 'style:name': name, 'style:page-layout-name': layout, 'style:next-style-name': next },
    header,
  );

/** The layouts of the pages. */
export const pageLayouts = (): string => layoutOf('upright', false) + layoutOf('across', true);

/** The kinds of pages; behind the first of an act come upright ones. */
export const masterPages = (): string =>
  master('First', 'upright', 'Upright', noNumber) +
  master('Upright', 'upright', null, pageNumber) +
  master('Across', 'across', null, pageNumber);
