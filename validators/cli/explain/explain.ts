// `svod explain`: why a finding was made, how territories stand to a federal indicator, how an indicator is computed.

import { load } from '../../folder/load.ts';
import { didYouMean, joined, WrongCall } from '../../folder/wrong-call.ts';
import type { Report } from '../../index.ts';
import { paint } from '../../report/paint.ts';
import { asOf } from '../call/values.ts';
import type { Carry } from '../command.ts';
import { loadProject } from '../project/project.ts';
import { findRule } from '../rules/find-rule.ts';
import { findFinding } from './find-finding.ts';
import { findIndicator, indicatorNames } from './find-indicator.ts';
import { explainFinding } from './finding-page.ts';
import { explainFormula } from './formula-page.ts';
import { explainIndicator } from './indicator-page.ts';

const notFound = (name: string, report: Report): WrongCall => {
  const { corpus, findings, rules } = report;
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
export const explain: Carry = async (call, edge, lang) => {
  const [name, ...rest] = call.words;
  if (name === undefined)
    throw new WrongCall({
      ru: 'Укажите, что объяснить: отпечаток замечания, имя федерального показателя или показатель территории (moscow-oblast/1).',
      en: 'Say what to explain: the fingerprint of a finding, the name of a federal indicator, or an indicator of a territory (moscow-oblast/1).',
    });
  const values = rest.filter(isValue);
  const paths = rest.filter((word) => !isValue(word));
  const project = await loadProject(call, edge);
  const { report } = load(project.content(paths), asOf(call, edge.today), project.rules);
  const style = { lang, width: edge.width, paint: paint(edge.color), context: 3 };
  const own = findIndicator(name, report);
  if (own !== null) {
    edge.out(explainFormula(own, values, style));
    return 0;
  }
  const indicator = report.corpus.federal.indicators.find(({ id }) => id === name);
  const finding = indicator === undefined ? findFinding(name, report.findings) : null;
  if (indicator === undefined && finding === null) throw notFound(name, report);
  if (values[0] !== undefined)
    throw new WrongCall({
      ru: `Значения подставляют только в формулу показателя территории: ${values[0]} здесь лишнее.`,
      en: `Values go into the formula of a territory's indicator only: ${values[0]} is too much here.`,
    });
  if (indicator !== undefined) edge.out(explainIndicator(indicator, report, style));
  else if (finding !== null) {
    const rule = findRule(finding.rule, project.rules);
    edge.out(explainFinding({ finding, rule, report, path: paths[0] ?? null }, style));
  }
  return 0;
};
