// One rule in full. Its examples are run, so that the places shown are those the rule really points at.
import { type BlockStyle, severityMark } from '../../report/finding-block.ts';
import type { Lang } from '../../report/format.ts';
import { codeFrame } from '../../report/frame.ts';
import { visible } from '../../report/visible.ts';
import { normWords } from '../../report/words.ts';
import { wrap } from '../../report/wrap.ts';
import { exampleBase, exampleDate } from '../../rules/example-base.ts';
import { runExample } from '../../rules/example-proof.ts';
import { normCitation } from '../../rules/norms.ts';
import type { Example, Rule } from '../../rules/rule.ts';

/** Lines of a changed file that are shown of a good example. */
const mostLines = 12;

const exampleData = ({ title, files, points, asOf }: Example, lang: Lang): object => ({
  title: title[lang],
  files: Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      content instanceof Uint8Array ? { base64: Buffer.from(content).toString('base64') } : content,
    ]),
  ),
  ...(points === undefined ? {} : { points }),
  asOf: asOf ?? exampleDate,
});

/** A rule as data, for a list. */
export const ruleBrief = (rule: Rule, lang: Lang): object => ({
  id: rule.id,
  severity: rule.severity,
  title: rule.title[lang],
  fault: rule.fault[lang],
  norm: normCitation(rule.norm),
  heldTo: rule.heldTo?.why[lang] ?? null,
  doubt: rule.doubt?.[lang] ?? null,
  yieldsTo: rule.yieldsTo ?? [],
});

/** A rule as data, whole. */
export const ruleData = (rule: Rule, lang: Lang): object => ({
  ...ruleBrief(rule, lang),
  reason: rule.reason[lang],
  cure: rule.cure[lang],
  edit: rule.edit?.[lang] ?? null,
  bad: rule.bad.map((example) => exampleData(example, lang)),
  good: rule.good.map((example) => exampleData(example, lang)),
});

const frameStyle = (style: BlockStyle) => ({
  width: style.width - 6,
  context: style.context,
  paint: style.paint,
});
const indented = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => `      ${line}`.trimEnd());

const badExample = (
  rule: Rule,
  example: Example,
  book: readonly Rule[],
  style: BlockStyle,
): readonly string[] => {
  const { findings, texts } = runExample(example, book);
  return findings
    .filter((finding) => finding.rule === rule.id)
    .flatMap((finding) => [
      ...wrap(`${visible(finding.file)}:${finding.line}:${finding.column}`, style.width, '    ').map(
        style.paint.dim,
      ),
      ...indented(codeFrame(texts.get(finding.file)?.split('\n') ?? [], finding, frameStyle(style))),
      ...wrap(`→ ${visible(finding.message[style.lang])}`, style.width, '    ', '      '),
    ]);
};

/** The lines of `text` from the first to the last that differ from those of `base`, as a range. */
const changedRange = (text: string, base: string): { readonly first: number; readonly last: number } => {
  const lines = text.split('\n');
  const old = base.split('\n');
  let first = 0;
  while (first < lines.length && lines[first] === old[first]) first += 1;
  let end = 0;
  while (end < lines.length - first && lines.at(-1 - end) === old.at(-1 - end)) end += 1;
  return { first, last: Math.max(first, lines.length - 1 - end) };
};

const changedLines = (text: string, base: string, style: BlockStyle): readonly string[] => {
  const lines = text.split('\n');
  const { first, last } = changedRange(text, base);
  const from = Math.max(0, first - 1);
  const shown = lines.slice(from, Math.min(last + 2, from + mostLines));
  const digits = String(from + shown.length).length;
  return shown.map((line, index) => {
    const number = String(from + index + 1).padStart(digits);
    return `${style.paint.dim(`${number} |`)} ${visible(line).slice(0, style.width - 12)}`.trimEnd();
  });
};

const goodExample = (example: Example, style: BlockStyle): readonly string[] =>
  Object.entries(example.files).flatMap(([path, content]) => {
    const ru = style.lang === 'ru';
    if (content === null) return [`    ${path}: ${ru ? 'файла нет' : 'there is no such file'}`];
    const place = style.paint.dim(`    ${path}`);
    if (typeof content !== 'string') return [place, `      ${ru ? 'байтов' : 'bytes'}: ${content.length}`];
    return [place, ...indented(changedLines(content, exampleBase[path] ?? '', style))];
  });

const modelTerritory = (lang: Lang): string =>
  lang === 'ru' ? 'образцовая территория без изменений' : 'the model territory as it is';

/** A rule explained: title, severity, norm, reason, cure, examples. The bad ones are judged by all rules of `book`. */
export const explainRule = (rule: Rule, book: readonly Rule[], style: BlockStyle): string => {
  const { lang, width, paint } = style;
  const ru = lang === 'ru';
  const head = (text: string): string => paint.bold(text);
  const lines = [
    head(rule.title[lang]),
    `${severityMark(rule.severity, style)}  ${rule.id}`,
    '',
    ...wrap(normWords(normCitation(rule.norm), lang), width),
    ...wrap(`${ru ? 'Почему это важно' : 'Why it matters'}: ${rule.reason[lang]}`, width),
    ...wrap(`${ru ? 'Как исправить' : 'How to mend it'}: ${rule.cure[lang]}`, width),
    ...(rule.edit === undefined
      ? []
      : wrap(`${ru ? 'Редактору данных' : 'To the editor of the data'}: ${rule.edit[lang]}`, width)),
    ...(rule.heldTo === undefined
      ? []
      : wrap(`${ru ? 'К кому относится' : 'Who is held to it'}: ${rule.heldTo.why[lang]}`, width)),
    ...(rule.doubt === undefined
      ? []
      : wrap(
          `${ru ? 'В чём правило не уверено' : 'What the rule is not sure of'}: ${rule.doubt[lang]}`,
          width,
        )),
    ...(rule.yieldsTo === undefined
      ? []
      : wrap(`${ru ? 'Уступает правилам' : 'Yields to'}: ${rule.yieldsTo.join(', ')}`, width)),
    '',
    head(ru ? 'Так нельзя' : 'Bad'),
    ...rule.bad.flatMap((example) => [
      '',
      `  ${example.title[lang]}`,
      ...badExample(rule, example, book, style),
    ]),
    '',
    head(ru ? 'Так можно' : 'Good'),
    ...rule.good.flatMap((example) => {
      const shown = goodExample(example, style);
      return [
        '',
        `  ${example.title[lang]}`,
        ...(shown.length > 0 ? shown : [`    ${modelTerritory(lang)}`]),
      ];
    }),
  ];
  return `${lines.join('\n')}\n`;
};
