// A document's list of acts says where it names each and in which words; the words must stand there.
import { citedWords, citingsOf, termOf } from '../../model/act-citations.ts';
import { hasWholeText, isWhole } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { clauseWords } from '../../text/acts/clause-words.ts';
import { replaced, whole } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';

const cited = (by: string): string => replaced('provision', '{ act: education-law, clause: "1.2" }', by);

export const citationFound: TerritoryRule = {
  id: 'acts/citation-found',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Акт назван там, где сказано', en: 'An act is cited where the document is said to cite it' },
  fault: {
    ru: 'Акта нет там, где он будто бы назван',
    en: 'An act is not found where it is said to be cited',
  },
  reason: {
    ru: 'Свод показывает, какими словами документы называют акт. Слова, которых в пункте нет, приписаны документу.',
    en: 'The Svod shows in which words documents cite an act; words that the clause does not have are made up.',
  },
  cure: {
    ru: 'Исправьте место в clause или перепишите слова в printed точно так, как они напечатаны.',
    en: 'Correct the place in `clause`, or copy the words into `printed` exactly as printed.',
  },
  *check(territory, { corpus }) {
    if (!hasWholeText(corpus, territory) || !isWhole(corpus, territory, 'terms')) return;
    for (const { citation } of citingsOf(territory)) {
      const { clause, printed } = citation;
      const term = termOf(citation);
      if (term !== null && !territory.terms.some(({ anchor }) => anchor === term)) {
        yield {
          at: clause.spot,
          message: {
            ru: `Понятия «${term}» в документе нет`,
            en: `The document has no term “${term}”`,
          },
          evidence: term,
        };
        continue;
      }
      // A clause that is not there is told of already.
      if (printed === null || (term === null && clause.target === null)) continue;
      if (citedWords(territory, citation).anchor !== null) continue;
      const { ru, en } = term === null ? clauseWords(clause.printed) : { ru: 'понятие', en: 'the term' };
      yield {
        at: child(citation.spot, 'printed'),
        message: {
          ru: `Акт будто бы назван здесь: ${ru}, но слов «${printed}» там нет`,
          en: `The act is said to be cited in ${en}, which does not have the words “${printed}”`,
        },
        evidence: `${clause.printed} ${printed}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'В пункте других слов', en: 'Words that the clause does not have' },
      files: whole('provision', cited('{ act: education-law, clause: "1.2", printed: законом о школе }')),
      points: 'законом о школе',
    },
    {
      title: { ru: 'Понятия нет', en: 'A term that is not there' },
      files: whole(
        'provision',
        cited('{ act: education-law, clause: term-teacher, printed: законом об образовании }'),
      ),
      points: 'term-teacher',
    },
  ],
  good: [
    {
      title: { ru: 'Слова пункта', en: 'The words of the clause' },
      files: whole(
        'provision',
        cited('{ act: education-law, clause: "1.2", printed: законом об образовании }'),
      ),
    },
    { title: { ru: 'Слова не записаны', en: 'The words are not written down' }, files: {} },
  ],
};
