// `svod explain`: why a finding was made, how territories stand to a federal indicator, how an indicator is computed.
import { type Finding, type Report, rules } from '../index.ts';
import { type BlockStyle, findingBlock } from '../report/finding-block.ts';
import { paint } from '../report/paint.ts';
import { visible } from '../report/visible.ts';
import { wrap } from '../report/wrap.ts';
import type { Carry } from './commands.ts';
import { findContent } from './content-folder.ts';
import { findIndicator, indicatorNames } from './find-indicator.ts';
import { explainFormula } from './formula-page.ts';
import { explainIndicator } from './indicator-page.ts';
import { load } from './load.ts';
import { asOf } from './values.ts';
import { didYouMean, joined, WrongCall } from './wrong-call.ts';

const fingerprintLike = /^[0-9a-f]{6,16}$/;

/** The finding of a fingerprint or of a prefix that is unique; null where there is none. @throws WrongCall */
const findFinding = (name: string, findings: readonly Finding[]): Finding | null => {
  if (!fingerprintLike.test(name)) return null;
  const found = findings.filter(({ fingerprint }) => fingerprint.startsWith(name));
  if (found.length <= 1) return found[0] ?? null;
  const all = found.map(({ fingerprint, rule }) => `${fingerprint} (${rule})`).join(', ');
  throw new WrongCall({
    ru: `С «${name}» начинаются отпечатки нескольких замечаний: ${all}. Укажите больше знаков.`,
    en: `Several fingerprints begin with “${name}”: ${all}. Give more digits.`,
  });
};

const explainFinding = (finding: Finding, { corpus }: Report, style: BlockStyle): string => {
  const { lang, width } = style;
  const rule = rules.find(({ id }) => id === finding.rule);
  const lines = [...findingBlock(finding, corpus.texts.get(finding.file)?.split('\n') ?? [], style)];
  const territory = corpus.territories.find(({ id }) => id === finding.region);
  const say = (ru: string, en: string, text: string): void => {
    lines.push(...wrap(`${lang === 'ru' ? ru : en}: ${text}`, width, '  '));
  };
  lines.push('');
  if (finding.grounds.length > 0) {
    lines.push(`  ${lang === 'ru' ? 'Как это получено' : 'How it was found'}:`);
    for (const { says, at } of finding.grounds) {
      const place = at === null ? '' : ` (${at.file}:${at.line}:${at.column})`;
      lines.push(...wrap(visible(`${says[lang]}${place}`), width, '  - ', '    '));
    }
  }
  if (rule !== undefined) {
    say('Правило', 'Rule', `${rule.title[lang]} (${rule.id})`);
    say('Почему это важно', 'Why it matters', rule.reason[lang]);
    if (rule.cure[lang] !== finding.hint[lang])
      say('Обычно исправляют так', 'The usual cure', rule.cure[lang]);
    if (rule.doubt !== undefined) say('Почему только заметка', 'Why only a note', rule.doubt[lang]);
    if (rule.heldTo !== undefined) say('К кому относится', 'Who is held to it', rule.heldTo.why[lang]);
  }
  if (territory !== undefined) say('Территория', 'Territory', `${territory.name} (${territory.id})`);
  if (finding.pointer !== '') say('Место в данных', 'Place in the data', finding.pointer);
  return `${lines.join('\n')}\n`;
};

const notFound = (name: string, report: Report): WrongCall => {
  const { corpus, findings } = report;
  const said = {
    ru: `Нет ни замечания, ни показателя «${name}».`,
    en: `There is neither a finding nor an indicator “${name}”.`,
  };
  if (rules.some(({ id }) => id === name))
    return new WrongCall(
      joined(said, { ru: `О правиле: svod rules ${name}.`, en: `On the rule: svod rules ${name}.` }),
    );
  const ids = corpus.federal.indicators.map(({ id }) => id);
  return new WrongCall(
    joined(
      said,
      didYouMean(name, [
        ...ids,
        ...indicatorNames(report),
        ...findings.map(({ fingerprint }) => fingerprint),
      ]),
    ),
  );
};

/** `K_T=40` is a value, whatever else stands in a call a path. */
const isValue = (word: string): boolean => /^[^/\\.=][^/=]*=/u.test(word) || /^\\text/u.test(word);

/** Explains a finding, a federal indicator or an indicator of a territory. */
export const explain: Carry = (call, edge, lang) => {
  const [name, ...rest] = call.words;
  if (name === undefined)
    throw new WrongCall({
      ru: 'Укажите, что объяснить: отпечаток замечания, имя федерального показателя или показатель территории (moscow-oblast/1).',
      en: 'Say what to explain: the fingerprint of a finding, the name of a federal indicator, or an indicator of a territory (moscow-oblast/1).',
    });
  const values = rest.filter(isValue);
  const paths = rest.filter((word) => !isValue(word));
  const { report } = load(findContent(paths, edge.cwd), asOf(call, edge.today));
  const style = { lang, width: edge.width, paint: paint(edge.color), context: 3 };
  const own = findIndicator(name, report);
  if (own !== null) {
    edge.out(explainFormula(own, values, style));
    return 0;
  }
  const indicator = report.corpus.federal.indicators.find(({ id }) => id === name);
  const finding = indicator === undefined ? findFinding(name.toLowerCase(), report.findings) : null;
  if (indicator === undefined && finding === null) throw notFound(name, report);
  if (values[0] !== undefined)
    throw new WrongCall({
      ru: `Значения подставляют только в формулу показателя территории: ${values[0]} здесь лишнее.`,
      en: `Values go into the formula of a territory's indicator only: ${values[0]} is too much here.`,
    });
  if (indicator !== undefined) edge.out(explainIndicator(indicator, report, style));
  else if (finding !== null) edge.out(explainFinding(finding, report, style));
  return 0;
};
