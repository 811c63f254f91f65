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
import { listName, mm, namespaces, styleName } from './names.ts';
import { masterPages, pageLayouts } from './pages.ts';

const pt = (points: number): string => `${points}pt`;

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
      tag('office:automatic-styles', {}, pageLayouts()),
      tag('office:master-styles', {}, masterPages()),
    ),
  );
