// A definition explains a word of the act; where the act does not use the word, it explains nothing.
import { plainWords } from '../../../language/plain-words.ts';
import type { Term } from '../../../model/types.ts';
import { documentsBeside } from '../../../model/view-of.ts';
import { child } from '../../../source/spot.ts';
import { areApart } from '../../../text/sets.ts';
import { normalise } from '../../../text/words/words.ts';
import { edit, primer } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';
import { useOf } from '../introduced-names.ts';
import { type PrintedText, printedTexts } from '../printed-texts.ts';
import { readInFull } from '../read-in-full.ts';

/** «педагогический работник (педагог)»: what stands in brackets is another name of it. */
const names = ({ term, short }: Term): readonly string[] => {
  const [, inside] = /\(([^()]+)\)/u.exec(term) ?? [];
  const full = term.replace(/\([^()]*\)/gu, ' ').trim();
  return [full, headOf(full), inside, short].flatMap((name) =>
    name === undefined || name === null ? [] : [name],
  );
};

/** A long name is seldom printed in full: its first two words are enough to know it by. */
const headOf = (term: string): string => term.split(/\s+/u).slice(0, 2).join(' ');

/** In a damaged passage the words stand in another order: all of them together are taken for the name. */
const mayBeUsed = (damaged: readonly PrintedText[], { term }: Term): boolean => {
  const wanted = plainWords(term);
  return damaged.some(({ text }) => {
    const names = new Set(plainWords(text).flatMap((word) => [...word.names]));
    return wanted.every((word) => !areApart(word.names, names));
  });
};

export const termUsed: TerritoryRule = {
  id: 'words/term-used',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Определённое понятие употреблено', en: 'A concept that is defined is used' },
  fault: { ru: 'Определённое понятие не употреблено', en: 'A defined term is never used' },
  reason: {
    ru: 'Определение объясняет слово акта. Если слова в акте нет, то определение лишнее, либо в тексте понятие названо иначе.',
    en: 'A definition explains a word of the act; where the act has no such word, it is needless, or the text calls the concept otherwise.',
  },
  cure: {
    ru: 'Уберите определение или назовите понятие в тексте теми же словами.',
    en: 'Take the definition out, or call the concept by the same words in the text.',
  },
  doubt: {
    ru: 'Понятие может быть названо в тексте короче или другими словами: это видит только читатель.',
    en: 'The text may call the concept by a shorter name or other words; only a reader sees that.',
  },
  *check(territory, { corpus }) {
    const { terms, provision } = territory;
    if (provision === null || terms.length === 0 || !readInFull(corpus, territory)) return;
    const texts = documentsBeside(territory).flatMap(printedTexts);
    const damaged = texts.filter((text) => text.damaged);
    const byText = Map.groupBy(texts, ({ text }) => normalise(text));
    const isUsed = useOf(texts);
    const reported = new Set<string>();
    for (const term of terms) {
      const own = new Set(byText.get(normalise(term.text)) ?? []);
      if (reported.has(normalise(term.term)) || names(term).some((name) => isUsed(name, own))) continue;
      if (mayBeUsed(damaged, term)) continue;
      reported.add(normalise(term.term));
      yield {
        at: child(term.spot, 'term'),
        message: {
          ru: `Понятие «${term.term}» определено, но в документе не употреблено`,
          en: `The term “${term.term}” is defined, but the document does not use it`,
        },
        evidence: normalise(term.term),
      };
    }
  },
  bad: [
    {
      title: { ru: 'Понятия в тексте нет', en: 'The text does not have the term' },
      files: {
        'regions/primer/acts/1/terms.yaml': `${primer.terms}  - id: tutor
    term: тьютор
    text: «тьютор» – педагог, который ведёт маршрут.
`,
      },
      points: 'тьютор',
    },
  ],
  good: [
    {
      title: { ru: 'Понятие употреблено в другом падеже', en: 'The term is used in another case' },
      files: {
        'regions/primer/acts/1/terms.yaml': `${primer.terms}  - id: tutor
    term: тьютор
    text: «тьютор» – педагог, который ведёт маршрут.
`,
        ...edit(
          'provision',
          'субъекты региональной системы.',
          'субъекты региональной системы и работу тьюторов.',
        ),
      },
    },
    {
      title: { ru: 'Употреблено второе название понятия', en: 'The other name of the term is used' },
      files: {
        'regions/primer/acts/1/terms.yaml': `${primer.terms}  - id: teacher
    term: педагогический работник (педагог)
    text: «педагогический работник (педагог)» – тот, кто учит.
`,
      },
    },
  ],
};
