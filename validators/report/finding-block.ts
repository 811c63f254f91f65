// One finding as a terminal shows it: what is wrong, where, how to mend it, by which norm.
import type { Finding } from '../rules/finding.ts';
import type { Severity } from '../rules/rule.ts';
import type { Lang } from './format.ts';
import { codeFrame } from './frame.ts';
import type { Paint } from './paint.ts';
import { clip, visible } from './visible.ts';
import { normWords, severityWords, untilWords } from './words.ts';
import { wrap } from './wrap.ts';

export interface BlockStyle {
  readonly lang: Lang;
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
  const word = severityWords[severity][lang];
  const strokes = { error: paint.red, warning: paint.yellow, note: paint.cyan } as const;
  return paint.bold(strokes[severity](word));
};

/** `file:line:column`, safe to print. */
const placeWords = ({ file, line, column }: Finding): string => `${visible(file)}:${line}:${column}`;

/** The lines of a finding. `lines` are those of its file, none where it could not be read. */
export const findingBlock = (
  finding: Finding,
  lines: readonly string[],
  style: BlockStyle,
): readonly string[] => {
  const { lang, paint, width } = style;
  const cure = lang === 'ru' ? 'Как исправить' : 'How to mend it';
  const frame = codeFrame(lines, finding, { width: width - 4, context: style.context, paint });
  const head = `${severityMark(finding.severity, style)}  ${paint.dim(`${finding.rule}  ${placeWords(finding)}`)}`;
  const waived = finding.waived;
  return [
    `  ${head}`,
    ...wrap(clip(visible(finding.message[lang]), longest), width, '  ').map(paint.bold),
    ...(frame.length === 0 ? [] : ['', ...frame.map((line) => `    ${line}`.trimEnd()), '']),
    ...wrap(`${cure}: ${clip(visible(finding.hint[lang]), longest)}`, width, '  '),
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

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A waived finding in short: where, which rule, until when and why it is accepted. */
export const waivedLine = (finding: Finding, style: BlockStyle): readonly string[] => {
  const { lang, paint, width } = style;
  if (finding.waived === null) return [];
  const reason = clip(visible(finding.waived.reason), longestReason);
  const text = `${placeWords(finding)}  ${finding.rule}  ${untilWords(finding.waived, lang)}: ${reason}`;
  return wrap(text, width, '  ', '      ').map(paint.dim);
};
