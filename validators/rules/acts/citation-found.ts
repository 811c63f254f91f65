// The register says who cites an act and in which words; the words must stand there.
import { citingPlace } from '../../model/act-citations.ts';
import { hasWholeText, isWhole } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { replaced } from '../example-base.ts';
import type { FederalRule } from '../rule.ts';

export const citationFound: FederalRule = {
  id: 'acts/citation-found',
  scope: 'federal',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Акт назван там, где сказано', en: 'An act is cited where the register says' },
  fault: {
    ru: 'Акта нет там, где он будто бы назван',
    en: 'An act is not found where it is said to be cited',
  },
  reason: {
    ru: 'Реестр показывает, какими словами документы называют акт. Слова, которых в пункте нет, приписаны документу.',
    en: 'The register shows in which words documents cite an act; words that the clause does not have are made up.',
  },
  cure: {
    ru: 'Исправьте место в in или перепишите слова в printed точно так, как они напечатаны.',
    en: 'Correct the place in `in`, or copy the words into `printed` exactly as printed.',
  },
  *check(corpus) {
    for (const { citations } of corpus.federal.acts.values())
      for (const citation of citations) {
        const { territory: id, clause, printed, spot } = citation.place;
        const territory = corpus.territories.find((known) => known.id === id);
        if (territory === undefined) {
          if (corpus.names.size === 0) continue;
          yield {
            at: spot,
            message: { ru: `Территории «${id}» нет`, en: `There is no territory “${id}”` },
            evidence: printed,
          };
          continue;
        }
        if (!hasWholeText(corpus, territory) || !isWhole(corpus, territory, 'terms')) continue;
        const known = clause.startsWith('term-')
          ? territory.terms.some(({ anchor }) => anchor === clause)
          : territory.provision?.byNumber.has(clause) === true;
        if (!known)
          yield {
            at: spot,
            message: {
              ru: `Места «${printed}» в документе нет`,
              en: `The document has no place “${printed}”`,
            },
            evidence: printed,
          };
        else if (citingPlace(citation, corpus) === null)
          yield {
            at: child(citation.spot, 'printed'),
            message: {
              ru: `В месте «${printed}» нет слов «${citation.printed}»`,
              en: `The place “${printed}” does not have the words “${citation.printed}”`,
            },
            evidence: `${printed} ${citation.printed}`,
          };
      }
  },
  bad: [
    {
      title: { ru: 'В пункте других слов', en: 'Words that the clause does not have' },
      files: {
        'federal/acts.yaml': replaced(
          'acts',
          'kind: law\n    printed: закон об образовании',
          'kind: code\n    printed: закон об образовании\n    citations: [{ in: primer#1.2, printed: законом о школе }]',
        ),
      },
      points: 'законом о школе',
    },
    {
      title: { ru: 'Пункта нет', en: 'There is no such clause' },
      files: {
        'federal/acts.yaml': replaced(
          'acts',
          'kind: law\n    printed: закон об образовании',
          'kind: code\n    printed: закон об образовании\n    citations: [{ in: primer#9.2, printed: законом об образовании }]',
        ),
      },
      points: 'primer#9.2',
    },
    {
      title: { ru: 'Территории нет', en: 'A territory that is not there' },
      files: {
        'federal/acts.yaml': replaced(
          'acts',
          'kind: law\n    printed: закон об образовании',
          'kind: code\n    printed: закон об образовании\n    citations: [{ in: nigde#1.2, printed: законом об образовании }]',
        ),
      },
      points: 'nigde#1.2',
    },
  ],
  good: [
    {
      title: { ru: 'Слова пункта', en: 'The words of the clause' },
      files: {
        'federal/acts.yaml': replaced(
          'acts',
          'kind: law\n    printed: закон об образовании',
          'kind: code\n    printed: закон об образовании\n    citations: [{ in: primer#1.2, printed: законом об образовании }]',
        ),
      },
    },
  ],
};
