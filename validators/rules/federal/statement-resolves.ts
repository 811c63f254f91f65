// A federal indicator, or a duty of a kind of subject, is worth as much as the clause that states it; the clause must
// be there to read.

import type { Corpus, Statement } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { closest } from '../../source/closest.ts';
import { replaced } from '../example-base.ts';
import { sayMissing } from '../provision/missing-clause.ts';
import type { FederalRule, Issue } from '../rule.ts';

const unresolved = (corpus: Corpus, { printed, territory: id, clause, spot }: Statement): Issue | null => {
  const territory = corpus.territories.find((known) => known.id === id);
  if (territory === undefined) {
    const meant = closest(id, [...corpus.names.keys()]);
    return {
      at: spot,
      message: {
        ru: `Место «${printed}» указано неверно: территории «${id}» нет`,
        en: `The place “${printed}” is wrong: there is no territory “${id}”`,
      },
      ...(meant === null
        ? {}
        : { hint: { ru: `Возможно, имеется в виду «${meant}».`, en: `Did you mean “${meant}”?` } }),
      evidence: printed,
    };
  }
  const { provision } = territory;
  if (provision === null || !hasWholeText(corpus, territory) || provision.byNumber.has(clause)) return null;
  const { message, hint } = sayMissing(provision, clause);
  return {
    at: spot,
    message: {
      ru: `Место «${printed}» указано неверно. ${message.ru}`,
      en: `The place “${printed}” is wrong. ${message.en}`,
    },
    ...(hint === undefined ? {} : { hint }),
    evidence: printed,
  };
};

export const statementResolves: FederalRule = {
  id: 'federal/statement-resolves',
  scope: 'federal',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Пункт, где сказано то, что известно федеральному слою, существует',
    en: 'The clause that states what the federal layer says exists',
  },
  fault: {
    ru: 'Нет пункта, на который ссылается федеральный слой',
    en: 'A clause that the federal layer cites does not exist',
  },
  reason: {
    ru: 'Федеральные показатели и функции субъектов известны из пунктов самих актов. По неверной ссылке их не проверить.',
    en: 'The federal indicators and the functions of subjects are known from clauses of the acts; a wrong reference cannot be checked.',
  },
  cure: {
    ru: 'Исправьте место в statedIn: территория, знак # и номер пункта, например vladimir#6.2.',
    en: 'Correct the place in `statedIn`: territory, # and number of the clause, e.g. `vladimir#6.2`.',
  },
  *check(corpus) {
    if (corpus.names.size === 0) return;
    const { indicators, subjectKinds } = corpus.federal;
    const statements = [
      ...indicators.flatMap(({ statedIn, thresholds }) => [
        ...statedIn,
        ...thresholds.flatMap((threshold) => threshold.statedIn),
      ]),
      ...[...subjectKinds.values()].flatMap(({ required, duties }) => [
        ...(required?.statedIn ?? []),
        ...duties.flatMap(({ statedIn }) => statedIn),
      ]),
    ];
    for (const statement of statements) {
      const issue = unresolved(corpus, statement);
      if (issue !== null) yield issue;
    }
  },
  bad: [
    {
      title: { ru: 'Пункта нет', en: 'There is no such clause' },
      files: {
        'federal/indicators.yaml': replaced(
          'federalIndicators',
          'statedIn: [primer#1.1]\n    thresholds',
          'statedIn: [primer#9.1]\n    thresholds',
        ),
      },
      points: 'primer#9.1',
    },
    {
      title: { ru: 'Территории нет', en: 'There is no such territory' },
      files: {
        'federal/indicators.yaml': replaced(
          'federalIndicators',
          'statedIn: [primer#1.1]\n    thresholds',
          'statedIn: [premier#1.1]\n    thresholds',
        ),
      },
      points: 'premier#1.1',
    },
  ],
  good: [
    {
      title: { ru: 'Раздел', en: 'A section' },
      files: {
        'federal/indicators.yaml': replaced(
          'federalIndicators',
          'statedIn: [primer#1.1]\n    thresholds',
          'statedIn: [primer#1]\n    thresholds',
        ),
      },
    },
  ],
};
