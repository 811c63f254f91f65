// A heading names an act in the nominative; a document prints it in the case of its sentence.
import { analyse, lemmasOf } from '../../language/analyse.ts';
import type { Act } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { matchWords } from '../../text/words/word-match.ts';
import { edit, primer, whole } from '../example-base.ts';
import type { RegisterRule } from '../rule.ts';

/** Whether nothing else of the register names an act: neither a title nor both a number and a date. */
const isNameless = ({ number, date, title }: Act): boolean =>
  title === null && (number === null || date === null);

/** The words of a name that the words by which the act is cited do not have in any case. */
const unprinted = (name: string, { printed }: Act): readonly string[] => {
  const known = new Set(matchWords(printed).flatMap((word) => [...lemmasOf(word)]));
  return matchWords(name).filter((word) => ![...lemmasOf(word)].some((lemma) => known.has(lemma)));
};

/** The first word of a name that stands in a case, where it can be in none but an oblique one; null where it may be in the nominative. */
const oblique = (name: string): string | null => {
  const first = matchWords(name).find((word) => analyse(word).some((reading) => reading.case !== null));
  return first === undefined || analyse(first).some((reading) => reading.case === 'nominative')
    ? null
    : first;
};

export const named: RegisterRule = {
  id: 'acts/named',
  scope: 'register',
  about: 'data',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Акт без реквизитов назван в именительном падеже',
    en: 'An act without requisites has a name in the nominative',
  },
  fault: {
    ru: 'У акта нет названия в именительном падеже, или в нём слова, которых документы не печатают',
    en: 'An act has no name in the nominative, or one with words that no document prints',
  },
  reason: {
    ru: 'Документ печатает акт в падеже своей фразы: «Трудовым кодексом». Страница и перечень так назвать его не могут, а других слов, чем напечатанные, у Свода об акте нет.',
    en: 'A document prints an act in the case of its sentence; a page and a list cannot name it so, and the Svod has no other words for it.',
  },
  cure: {
    ru: 'Запишите название словами документа в именительном падеже.',
    en: 'Write the name in the words of the document, in the nominative.',
  },
  *check({ acts }) {
    for (const act of acts) {
      const { id, name, printed, spot } = act;
      // Without words of a document there is nothing to name it by: that is said already.
      if (printed === id) continue;
      if (name === null) {
        if (!isNameless(act)) continue;
        yield {
          at: spot,
          message: {
            ru: `У акта «${printed}» нет названия в именительном падеже`,
            en: `The act “${printed}” has no name in the nominative`,
          },
          edit: { ru: 'Добавьте ключ name', en: 'Add the key name' },
          evidence: id,
        };
        continue;
      }
      const [other] = unprinted(name, act);
      const inCase = other === undefined ? oblique(name) : null;
      if (inCase !== null)
        yield {
          at: child(spot, 'name'),
          message: {
            ru: `Название акта стоит не в именительном падеже: «${inCase}»`,
            en: `The name of the act is not in the nominative: “${inCase}”`,
          },
          evidence: inCase,
        };
      if (other === undefined) continue;
      yield {
        at: child(spot, 'name'),
        message: {
          ru: `Слова «${other}» из названия акта нет в словах, которыми он назван`,
          en: `The word “${other}” of the name is not in the words by which the act is cited`,
        },
        evidence: other,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Название в творительном падеже', en: 'A name in the instrumental' },
      files: edit('acts', 'name: закон об образовании', 'name: законом об образовании'),
      points: 'законом об образовании',
    },
    {
      title: { ru: 'Назван только во фразе документа', en: 'Named only in the sentence of a document' },
      files: whole(
        'acts',
        `${primer.acts}  - { id: labour-code, kind: code, printed: Трудовым кодексом Российской Федерации }\n`,
      ),
      points: '{ id: labour-code, kind: code, printed: Трудовым кодексом Российской Федерации }',
    },
    {
      title: {
        ru: 'В названии слово, которого документы не печатают',
        en: 'A word in the name that is not printed',
      },
      files: whole(
        'acts',
        `${primer.acts}  - { id: labour-code, kind: code, name: Семейный кодекс, printed: Трудовым кодексом }\n`,
      ),
      points: 'Семейный кодекс',
    },
  ],
  good: [
    {
      title: { ru: 'Название в именительном падеже', en: 'A name in the nominative' },
      files: whole(
        'acts',
        `${primer.acts}  - { id: labour-code, kind: code, name: Трудовой кодекс Российской Федерации, printed: Трудовым кодексом Российской Федерации }\n`,
      ),
    },
    {
      title: { ru: 'Акт называют номер и дата', en: 'A number and a date name the act' },
      files: whole(
        'acts',
        `${primer.acts}  - { id: order-5, kind: order, number: "5", date: 2021-03-04, printed: приказ от 4 марта 2021 г. № 5 }\n`,
      ),
    },
  ],
};
