// The styles and pages of an OpenDocument text.
import type { StyleName } from '../document.ts';
import {
  dash,
  dashWidth,
  font,
  itemIndent,
  itemLevels,
  language,
  pageOf,
  type Style,
  styles,
} from '../styles.ts';
import { part, tag } from '../xml.ts';

const odf = 'urn:oasis:names:tc:opendocument:xmlns:';

/** The namespaces of a part. */
export const namespaces: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['office', 'style', 'text', 'table', 'meta'].map((name) => [`xmlns:${name}`, `${odf}${name}:1.0`]),
  ),
  'xmlns:fo': `${odf}xsl-fo-compatible:1.0`,
  'xmlns:svg': `${odf}svg-compatible:1.0`,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'office:version': '1.3',
};

export const mm = (millimetres: number): string => `${Math.round(millimetres * 100) / 100}mm`;
const pt = (points: number): string => `${points}pt`;

/** The kinds of pages: the first of an act, which bears no number, those behind it, those laid across. */
export type PageName = 'First' | 'Upright' | 'Across';

export const listName = 'Dashes';

/** The name of a style inside the file: that of the format for headings, by which programs know them. */
export const styleName = (name: StyleName): string => {
  const { heading } = styles[name];
  return heading === null ? `Svod-${name}` : `Heading_20_${heading}`;
};

const textLook = (size: number, bold: boolean): string =>
  tag('style:text-properties', {
    'fo:font-size': pt(size),
    'style:font-size-asian': pt(size),
    'style:font-size-complex': pt(size),
    'fo:font-weight': bold ? 'bold' : 'normal',
  });

const aligned = { left: 'start', center: 'center', right: 'end', justify: 'justify' } as const;

const paragraphLook = ({ align, before, after, first, left, keepsNext, tabRight }: Style): string =>
  tag(
    'style:paragraph-properties',
    {
      'fo:text-align': aligned[align],
      'fo:margin-top': pt(before),
      'fo:margin-bottom': pt(after),
      'fo:margin-left': mm(left),
      'fo:margin-right': mm(0),
      'fo:text-indent': mm(first),
      'fo:keep-with-next': keepsNext ? 'always' : null,
      'fo:orphans': 2,
      'fo:widows': 2,
    },
    tabRight
      ? tag(
          'style:tab-stops',
          {},
          tag('style:tab-stop', { 'style:position': mm(pageOf(false).text), 'style:type': 'right' }),
        )
      : '',
  );

const styleOf = (name: StyleName): string => {
  const style = styles[name];
  const { heading } = style;
  return tag(
    'style:style',
    {
      'style:name': styleName(name),
      'style:display-name': heading === null ? style.shown : `Heading ${heading}`,
      'style:family': 'paragraph',
      'style:parent-style-name': 'Standard',
      'style:default-outline-level': heading,
    },
    paragraphLook(style),
    textLook(style.size, style.bold),
  );
};

const listLevel = (level: number): string =>
  tag(
    'text:list-level-style-bullet',
    { 'text:level': level + 1, 'text:bullet-char': dash },
    tag(
      'style:list-level-properties',
      { 'text:list-level-position-and-space-mode': 'label-alignment' },
      tag('style:list-level-label-alignment', {
        'text:label-followed-by': 'listtab',
        'text:list-tab-stop-position': mm(itemIndent(level) + dashWidth),
        'fo:text-indent': mm(-dashWidth),
        'fo:margin-left': mm(itemIndent(level) + dashWidth),
      }),
    ),
  );

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

const usual = tag(
  'style:default-style',
  { 'style:family': 'paragraph' },
  tag('style:paragraph-properties', { 'style:tab-stop-distance': mm(12.5) }),
  tag('style:text-properties', {
    'style:font-name': font,
    'style:font-name-asian': font,
    'style:font-name-complex': font,
    'fo:font-size': pt(styles.text.size),
    'fo:language': language.language,
    'fo:country': language.country,
  }),
);

/** The fonts of a part. */
export const fontFaces = (): string =>
  tag(
    'office:font-face-decls',
    {},
    tag('style:font-face', {
      'style:name': font,
      'svg:font-family': `'${font}'`,
      'style:font-family-generic': 'roman',
    }),
  );

/** `styles.xml`. */
export const stylesPart = (): string =>
  part(
    tag(
      'office:document-styles',
      namespaces,
      fontFaces(),
      tag(
        'office:styles',
        {},
        usual,
        tag('style:style', { 'style:name': 'Standard', 'style:family': 'paragraph', 'style:class': 'text' }),
        ...(Object.keys(styles) as StyleName[]).map(styleOf),
        tag(
          'text:list-style',
          { 'style:name': listName },
          ...Array.from({ length: itemLevels }, (_, level) => listLevel(level)),
        ),
      ),
      tag('office:automatic-styles', {}, layoutOf('upright', false), layoutOf('across', true)),
      tag(
        'office:master-styles',
        {},
        master('First', 'upright', 'Upright', noNumber),
        master('Upright', 'upright', null, pageNumber),
        master('Across', 'across', null, pageNumber),
      ),
    ),
  );
