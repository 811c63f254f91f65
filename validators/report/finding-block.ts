// One finding as a terminal shows it: what is wrong, where, how to mend it, by which norm.
import { editorHint, type Finding } from '../rules/finding.ts';
import { placeWords } from '../rules/place-words.ts';
import type { Severity } from '../rules/rule.ts';
import { findingAt, type Places } from './finding-at.ts';
import { codeFrame } from './frame.ts';
import type { Paint } from './paint.ts';
import { severityWords } from './severity-words.ts';
import { clip, visible } from './visible.ts';
import { normWords, untilWords } from './words.ts';
import { wrap } from './wrap.ts';

export interface BlockStyle extends Places {
  readonly width: number;
  readonly paint: Paint;
  /** Lines around the place. */
  readonly context: number;
}

/** The longest message or reason shown in a list; the whole of it is in `svod explain`. */
const longest = 600;
const longestReason = 160;

/** A severity in its colour. */
export const severityMark = (
  severity: Severity,
  { lang, paint }: Pick<BlockStyle, 'lang' | 'paint'>,
): string => {
  const word = severityWords[severity].one[lang];
  const strokes = { error: paint.red, warning: paint.yellow, note: paint.cyan } as const;
  return paint.bold(strokes[severity](word));
};

/** The lines of a finding. `lines` are those of its file, none where it could not be read. */
export const findingBlock = (
  finding: Finding,
  lines: readonly string[],
  style: BlockStyle,
): readonly string[] => {
  const { lang, paint, width } = style;
  const cure = lang === 'ru' ? 'Как исправить' : 'How to mend it';
  const frame = codeFrame(lines, finding, { width: width - 4, context: style.context, paint });
  const head = `${severityMark(finding.severity, style)}  ${paint.dim(`${finding.rule}  ${findingAt(finding, style)}`)}`;
  const waived = finding.waived;
  return [
    `  ${head}`,
    ...wrap(clip(visible(finding.message[lang]), longest), width, '  ').map(paint.bold),
    ...(frame.length === 0 ? [] : ['', ...frame.map((line) => `    ${line}`.trimEnd()), '']),
    ...wrap(`${cure}: ${clip(visible(editorHint(finding)[lang]), longest)}`, width, '  '),
    ...groundsLines(finding, style),
    ...wrap(`${visible(normWords(finding.norm, lang))}  [${finding.fingerprint}]`, width, '  ').map(
      paint.dim,
    ),
    ...(waived === null
      ? []
      : wrap(
          `${capital(untilWords(waived, lang))}: ${visible(waived.reason)} (${visible(waived.by)})`,
          width,
          '  ',
        )),
  ];
};

/** So many places of grounds are named; all are in `svod explain`. */
const mostPlaces = 4;

/** A place beside the finding's own file is known by its name there. */
const nearWords = (file: string, line: number, { file: own }: Finding): string => {
  const folder = own.slice(0, own.lastIndexOf('/') + 1);
  return `${visible(file.startsWith(folder) ? file.slice(folder.length) : file)}:${line}`;
};

/** How many grounds there are, where they stand, and how to read them. */
const groundsLines = (finding: Finding, { lang, width, outcome }: BlockStyle): readonly string[] => {
  const { grounds, fingerprint } = finding;
  if (grounds.length === 0) return [];
  const places = grounds.flatMap(({ at, place }) => {
    if (outcome !== undefined) return place === null ? [] : [visible(placeWords(place, lang))];
    return at === null ? [] : [nearWords(at.file, at.line, finding)];
  });
  const unique = [...new Set(places)];
  const shown = [...unique.slice(0, mostPlaces), ...(unique.length > mostPlaces ? ['…'] : [])].join(', ');
  const title = lang === 'ru' ? 'Основания' : 'Grounds';
  const where = shown === '' ? '' : `: ${shown}`;
  // What is explained is a finding of the content.
  const more = outcome === undefined ? `; svod explain ${fingerprint.slice(0, 6)}` : '';
  return wrap(`${title} (${grounds.length})${where}${more}`, width, '  ');
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A waived finding in short: where, which rule, until when and why it is accepted. */
export const waivedLine = (finding: Finding, style: BlockStyle): readonly string[] => {
  const { lang, paint, width } = style;
  if (finding.waived === null) return [];
  const reason = clip(visible(finding.waived.reason), longestReason);
  const text = `${findingAt(finding, style)}  ${finding.rule}  ${untilWords(finding.waived, lang)}: ${reason}`;
  return wrap(text, width, '  ', '      ').map(paint.dim);
};
