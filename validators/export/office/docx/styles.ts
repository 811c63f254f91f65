// The styles, lists and settings of a Word document.
import type { StyleName } from '../document.ts';
import { dash, dashWidth, font, itemIndent, itemLevels, language, type Style, styles } from '../styles.ts';
import { part, tag } from '../xml.ts';

export const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Millimetres and points as Word counts: in twentieths of a point. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
const ofPoints = (points: number): number => Math.round(points * 20);

const value = (name: string, val: string | number): string => tag(name, { 'w:val': val });

/** Ids as Word itself gives them: its own for headings, by which it knows them. */
export const styleId = (name: StyleName): string => {
  const { heading } = styles[name];
  return heading === null ? `Svod-${name}` : `Heading${heading}`;
};

const alignments = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;

/** Words end at the right margin of an upright page, where a signature has its name. */
const rightTab = (): string => tag('w:tabs', {}, tag('w:tab', { 'w:val': 'right', 'w:pos': twips(170) }));

const paragraphOf = ({ align, before, after, first, left, keepsNext, tabRight, heading }: Style): string =>
  tag(
    'w:pPr',
    {},
    keepsNext ? tag('w:keepNext') : '',
    heading === null ? '' : tag('w:keepLines'),
    tabRight ? rightTab() : '',
    tag('w:spacing', { 'w:before': ofPoints(before), 'w:after': ofPoints(after) }),
    first === 0 && left === 0 ? '' : tag('w:ind', { 'w:left': twips(left), 'w:firstLine': twips(first) }),
    value('w:jc', alignments[align]),
    heading === null ? '' : value('w:outlineLvl', heading - 1),
  );

const styleOf = (name: StyleName): string => {
  const style = styles[name];
  return tag(
    'w:style',
    {
      'w:type': 'paragraph',
      'w:customStyle': style.heading === null ? '1' : null,
      'w:styleId': styleId(name),
    },
    value('w:name', style.shown),
    value('w:basedOn', 'Normal'),
    tag('w:qFormat'),
    paragraphOf(style),
    tag(
      'w:rPr',
      {},
      style.bold ? tag('w:b') : '',
      value('w:sz', style.size * 2),
      value('w:szCs', style.size * 2),
    ),
  );
};

const fonts = tag('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font });

/** `word/styles.xml`. */
export const stylesPart = (): string =>
  part(
    tag(
      'w:styles',
      { 'xmlns:w': namespace },
      tag(
        'w:docDefaults',
        {},
        tag(
          'w:rPrDefault',
          {},
          tag(
            'w:rPr',
            {},
            fonts,
            value('w:sz', styles.text.size * 2),
            value('w:szCs', styles.text.size * 2),
            tag('w:lang', { 'w:val': language.tag, 'w:eastAsia': language.tag, 'w:bidi': 'ar-SA' }),
          ),
        ),
        tag(
          'w:pPrDefault',
          {},
          tag('w:pPr', {}, tag('w:spacing', { 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto' })),
        ),
      ),
      tag(
        'w:style',
        { 'w:type': 'paragraph', 'w:default': '1', 'w:styleId': 'Normal' },
        value('w:name', 'Normal'),
        tag('w:qFormat'),
      ),
      ...(Object.keys(styles) as StyleName[]).map(styleOf),
    ),
  );

const levelOf = (level: number): string =>
  tag(
    'w:lvl',
    { 'w:ilvl': level },
    value('w:start', 1),
    value('w:numFmt', 'bullet'),
    value('w:lvlText', dash),
    value('w:lvlJc', 'left'),
    tag(
      'w:pPr',
      {},
      tag('w:ind', { 'w:left': twips(itemIndent(level) + dashWidth), 'w:hanging': twips(dashWidth) }),
    ),
    tag('w:rPr', {}, fonts),
  );

/** `word/numbering.xml`: the one list with dashes. */
export const numberingPart = (): string =>
  part(
    tag(
      'w:numbering',
      { 'xmlns:w': namespace },
      tag(
        'w:abstractNum',
        { 'w:abstractNumId': 0 },
        value('w:multiLevelType', 'hybridMultilevel'),
        ...Array.from({ length: itemLevels }, (_, level) => levelOf(level)),
      ),
      tag('w:num', { 'w:numId': 1 }, value('w:abstractNumId', 0)),
    ),
  );

/** `word/settings.xml`: no older form of Word is imitated. */
export const settingsPart = (): string =>
  part(
    tag(
      'w:settings',
      { 'xmlns:w': namespace },
      value('w:defaultTabStop', twips(12.5)),
      tag(
        'w:compat',
        {},
        tag('w:compatSetting', {
          'w:name': 'compatibilityMode',
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': '15',
        }),
      ),
      tag('w:themeFontLang', { 'w:val': language.tag }),
    ),
  );
