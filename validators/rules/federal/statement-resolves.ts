// A federal indicator, or a duty of a kind of subject, is worth as much as the clause that states it; the clause must
// be there to read.

import { federalStatements } from '../../model/cited.ts';
import { citedElsewhere } from '../../model/elsewhere.ts';
import { statedPart } from '../../model/stated-part.ts';
import type { Corpus, Statement } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { hintMeant } from '../did-you-mean.ts';
import { replaced, whole } from '../example-base.ts';
import { sayMissing } from '../provision/missing-clause.ts';
import type { FederalRule, Issue } from '../rule.ts';

const citing = (by: string): string =>
  replaced('federalIndicators', 'statedIn: [primer#1.1]\n    thresholds', `${by}\n    thresholds`);

const unknownTerritory = ({ printed, territory: id, spot }: Statement, names: readonly string[]): Issue => {
  return {
    at: spot,
    message: {
      ru: `Место «${printed}» указано неверно: территории «${id}» нет`,
      en: `The place “${printed}” is wrong: there is no territory “${id}”`,
    },
    ...hintMeant(id, names),
    evidence: printed,
  };
};

/** The name may be right, and the territory be entered somewhere else. */
const notHere = ({ printed, territory, spot }: Statement): Issue => ({
  at: spot,
  message: {
    ru: `Федеральный слой ссылается на место «${printed}», а территории «${territory}» в этой папке нет`,
    en: `The federal layer cites the place “${printed}”, but the territory “${territory}” is not in this folder`,
  },
  hint: {
    ru: 'Если имя территории написано неверно, исправьте его; если она внесена не здесь, ничего не нужно.',
    en: 'Correct the name of the territory if it is wrong; if it is entered elsewhere, nothing is to be done.',
  },
  evidence: printed,
  unsure: true,
});

const unresolved = (corpus: Corpus, { printed, territory: id, clause, spot }: Statement): Issue | null => {
  const territory = corpus.territories.find((known) => known.id === id);
  const provision = territory?.provision ?? null;
  if (
    territory === undefined ||
    provision === null ||
    !hasWholeText(corpus, territory) ||
    statedPart(territory, { clause }) !== null
  )
    return null;
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
    const names = [...corpus.names.keys()];
    const statements = federalStatements(corpus.federal);
    const cited = new Set(statements.map(({ territory }) => territory));
    const elsewhere = citedElsewhere(corpus).filter((id) => cited.has(id));
    for (const statement of statements) {
      const { territory } = statement;
      if (elsewhere.includes(territory)) continue;
      const issue = corpus.names.has(territory)
        ? unresolved(corpus, statement)
        : unknownTerritory(statement, names);
      if (issue !== null) yield issue;
    }
    // Where all the others that the layer cites are at hand, the only one that is not may be a wrong name: that is told once.
    const lone = statements.find(({ territory }) => territory === elsewhere[0]);
    if (lone !== undefined && elsewhere.length === 1 && cited.size > 1) yield notHere(lone);
  },
  bad: [
    {
      title: { ru: 'Пункта нет', en: 'There is no such clause' },
      files: whole('federalIndicators', citing('statedIn: [primer#9.1]')),
      points: 'primer#9.1',
    },
    {
      title: { ru: 'Территории нет', en: 'There is no such territory' },
      files: whole('federalIndicators', citing('statedIn: [premier#1.1]')),
      points: 'premier#1.1',
    },
    {
      title: { ru: 'Муниципалитета в этом регионе нет', en: 'The region has no such municipality' },
      files: whole('federalIndicators', citing('statedIn: [primer/gorod#1.1]')),
      points: 'primer/gorod#1.1',
    },
    {
      title: { ru: 'Такого региона нет в стране', en: 'The country has no such region' },
      files: whole('federalIndicators', citing('statedIn: [zarechnaya#1.1]')),
      points: 'zarechnaya#1.1',
    },
    {
      title: {
        ru: 'Не внесена одна территория из названных',
        en: 'Of the territories that are cited one is not here',
      },
      files: whole('federalIndicators', citing('statedIn: [primer#1.1, tver#6.2, tver#6.3]')),
      points: 'tver#6.2',
    },
  ],
  good: [
    {
      title: {
        ru: 'В папке только своя территория: остальные, на которые ссылается федеральный слой, сюда не внесены',
        en: 'The folder has one’s own territory alone: the others that the federal layer cites are not in it',
      },
      files: whole('federalIndicators', citing('statedIn: [tver#6.2, kchr#V, buryatia/dzhida#5.1]')),
    },
    {
      title: { ru: 'Раздел', en: 'A section' },
      files: whole('federalIndicators', citing('statedIn: [primer#1]')),
    },
  ],
};
