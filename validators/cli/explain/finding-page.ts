// One finding in full: what is wrong, the reasoning with each value at its place, the smallest change, the norm, and what
// else can be done.
import type { Finding, Report, Rule } from '../../index.ts';
import { rawAt } from '../../model/raw-text.ts';
import { type BlockStyle, severityMark } from '../../report/finding-block.ts';
import { codeFrame } from '../../report/frame.ts';
import { clip, visible } from '../../report/visible.ts';
import { dateWords, untilWords } from '../../report/words.ts';
import { wrap } from '../../report/wrap.ts';
import type { FindingGround } from '../../rules/finding.ts';
import { placeWords } from '../../rules/place-words.ts';
import { waiverFile, whyNotWaivable } from '../waive/waivable.ts';
import { normLines } from './norm-words.ts';

/** Signs of a value that the reasoning quotes. */
const longestValue = 200;

/** What the page is made of. */
export interface FindingCase {
  readonly finding: Finding;
  readonly rule: Rule;
  readonly report: Report;
  /** The path of a content folder that the call named, as it stood in the call. */
  readonly path: string | null;
}

type Lines = readonly string[];

/** A step of the reasoning; in a terminal its place is that in the file. */
type Reasoned = Pick<FindingGround, 'says' | 'at'>;

const linesOf = ({ corpus }: Report, file: string): Lines => corpus.texts.get(file)?.split('\n') ?? [];

/** The first step is the demand, the next the values; where a rule gives none, the printed value itself. */
const stepsOf = ({ finding, rule, report }: FindingCase): readonly Reasoned[] => {
  const { title } = rule;
  const demand = {
    says: { ru: `Правило требует: ${title.ru}`, en: `The rule demands: ${title.en}` },
    at: null,
  };
  if (finding.grounds.length > 0) return [demand, ...finding.grounds];
  const value = rawAt(report.corpus.texts.get(finding.file) ?? '', finding).trim();
  if (value === '') return [demand];
  const printed = clip(value, longestValue);
  // The place of what is absent is a key.
  const isKey = finding.pointer.endsWith(`/${value}`);
  const says = isKey
    ? { ru: `Оно смотрит на ключ «${printed}»`, en: `It looks at the key “${printed}”` }
    : { ru: `В файле стоит: «${printed}»`, en: `The file has: “${printed}”` };
  return [demand, { says, at: finding }];
};

const stepLines = (
  { says, at }: Reasoned,
  index: number,
  { finding, report }: FindingCase,
  style: BlockStyle,
): Lines => {
  const said = wrap(visible(says[style.lang]), style.width, `  ${index + 1}. `, '     ');
  if (at === null) return said;
  const place = style.paint.dim(visible(`     ${at.file}:${at.line}:${at.column}`));
  // The frame above shows the place of the finding already.
  if (at.file === finding.file && at.line === finding.line && at.column === finding.column)
    return [...said, place];
  const frame = codeFrame(linesOf(report, at.file), at, {
    width: style.width - 7,
    context: 0,
    paint: style.paint,
  });
  return [...said, place, ...frame.map((line) => `       ${line}`.trimEnd())];
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Words of a shell: what is not plain is put in quotes. */
const shellWord = (word: string): string =>
  /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

const waivingLines = ({ finding, report, path }: FindingCase, { lang }: BlockStyle): Lines => {
  const ru = lang === 'ru';
  const { waived, fingerprint } = finding;
  const territory = report.corpus.territories.find(({ id }) => id === finding.region);
  if (waived !== null)
    return [
      `${capital(untilWords(waived, lang))}: ${waived.reason} (${waived.by})`,
      ...(territory === undefined ? [] : [waiverFile(territory, finding)]),
    ];
  const refused = whyNotWaivable(finding);
  if (refused !== null) return [refused[lang]];
  const call = ['svod waive', ...(path === null ? [] : [shellWord(path)]), fingerprint].join(' ');
  return [
    ru
      ? `${call} --reason 'почему это остаётся' --by 'кто решил' --until amendment`
      : `${call} --reason 'why it stays' --by 'who decides' --until amendment`,
  ];
};

/** The page of a finding. */
export const explainFinding = (found: FindingCase, style: BlockStyle): string => {
  const { lang, width, paint } = style;
  const ru = lang === 'ru';
  const { finding, rule, report } = found;
  const { asOf, corpus } = report;
  const territory = corpus.territories.find(({ id }) => id === finding.region);
  const frame = codeFrame(linesOf(report, finding.file), finding, {
    width: width - 4,
    context: style.context,
    paint,
  });
  const place = `${finding.file}:${finding.line}:${finding.column}`;
  const lines = [
    ...wrap(visible(finding.message[lang]), width).map(paint.bold),
    `${severityMark(finding.severity, style)}  ${paint.dim(`${finding.rule}  ${finding.fingerprint}`)}`,
    ...wrap(visible(place), width).map(paint.dim),
    ...(frame.length === 0 ? [] : ['', ...frame.map((line) => `    ${line}`.trimEnd())]),
  ];
  const section = (title: string, body: Lines): void => {
    if (body.length > 0) lines.push('', paint.bold(title), ...body);
  };
  const said = (texts: Lines): Lines => texts.flatMap((text) => wrap(visible(text), width, '  '));

  section(
    ru ? `Как это получено (на ${dateWords(asOf, lang)})` : `How it was found (as of ${asOf})`,
    stepsOf(found).flatMap((step, index) => stepLines(step, index, found, style)),
  );
  section(
    ru ? 'Что изменить' : 'What to change',
    said([finding.hint[lang], ...(finding.edit === null ? [] : [finding.edit[lang]])]),
  );
  if (rule.cure[lang] !== finding.hint[lang])
    section(ru ? 'Обычно исправляют так' : 'The usual cure', said([rule.cure[lang]]));
  section(ru ? 'Норма' : 'Norm', said(normLines(rule.norm, finding.norm, corpus, lang)));
  section(ru ? 'Почему это важно' : 'Why it matters', said([rule.reason[lang]]));
  if (rule.doubt !== undefined)
    section(ru ? 'В чём правило не уверено' : 'What the rule is not sure of', said([rule.doubt[lang]]));
  if (rule.heldTo !== undefined)
    section(ru ? 'К кому относится' : 'Who is held to it', said([rule.heldTo.why[lang]]));
  section(
    finding.waived === null
      ? ru
        ? 'Если исправить нельзя, принять'
        : 'Where it cannot be mended, accept it'
      : ru
        ? 'Принято'
        : 'Waived',
    said(waivingLines(found, style)),
  );
  section(
    ru ? 'Подробнее' : 'More',
    said([
      ...(territory === undefined
        ? []
        : [`${ru ? 'Территория' : 'Territory'}: ${territory.name} (${territory.id})`]),
      ...(finding.place === null
        ? []
        : [`${ru ? 'Место в акте' : 'Place in the act'}: ${placeWords(finding.place, lang)}`]),
      ...(finding.pointer === ''
        ? []
        : [`${ru ? 'Место в данных' : 'Place in the data'}: ${finding.pointer}`]),
      `${ru ? 'Правило с примерами' : 'The rule with its examples'}: svod rules ${rule.id}`,
    ]),
  );
  return `${lines.join('\n')}\n`;
};
