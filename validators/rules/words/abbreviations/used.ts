// An abbreviation that is introduced and never used is a promise of something that the text does not have.
import { child } from '../../../source/spot.ts';
import { replaced } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';
import { useOf } from '../introduced-names.ts';
import { printedTexts } from '../printed-texts.ts';
import { readInFull } from '../read-in-full.ts';
import { compact } from './introductions.ts';

export const abbreviationUsed: TerritoryRule = {
  id: 'words/abbreviation-used',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Введённое сокращение встречается', en: 'An abbreviation that is introduced is used' },
  fault: { ru: 'Введённое сокращение не встречается', en: 'An introduced abbreviation is never used' },
  reason: {
    ru: 'Если сокращение ввели и больше не назвали, то оно лишнее, либо дальше оно написано иначе, либо потеряно место, где о нём шла речь.',
    en: 'An abbreviation introduced and never used again is needless, or is written otherwise later, or the passage that used it was lost.',
  },
  cure: {
    ru: 'Уберите сокращение; если дальше оно напечатано иначе, приведите написания к одному.',
    en: 'Take the abbreviation out; where it is printed otherwise later, make the two agree.',
  },
  doubt: {
    ru: 'Лишнее сокращение никому не мешает: им могут пользоваться акты, которые ссылаются на этот.',
    en: 'A needless abbreviation does no harm: acts that cite this one may use it.',
  },
  yieldsTo: ['words/abbreviation-one-form'],
  *check(territory, { corpus }) {
    if (territory.provision === null || !readInFull(corpus, territory)) return;
    const isUsed = useOf(printedTexts(territory));
    // A term that nobody uses is told by words/term-used, with its short name.
    const terms = new Set(territory.terms.map(({ short }) => compact(short ?? '')));
    const told = new Set<string>();
    for (const { short, document, spot } of territory.abbreviations) {
      const key = compact(short);
      if (key === '' || told.has(key) || terms.has(key) || isUsed(short)) continue;
      told.add(key);
      yield {
        at: child(spot, 'short'),
        message:
          document === 'provision'
            ? {
                ru: `Сокращение «${short}» введено, но дальше не встречается`,
                en: `The abbreviation “${short}” is introduced, but never used`,
              }
            : {
                ru: `Сокращение «${short}» объяснено в списке сокращений, но нигде не употреблено`,
                en: `The abbreviation “${short}” is explained in the list of abbreviations, but never used`,
              },
        hint: {
          ru: `Уберите «${short}» из сокращений. Если дальше оно напечатано иначе, приведите написания к одному.`,
          en: `Take “${short}” out of the abbreviations; where the text prints it otherwise, make the spellings one.`,
        },
        evidence: key,
      };
    }
  },
  bad: [
    {
      title: {
        ru: 'Список под дорожной картой объясняет сокращение, которого нет',
        en: 'The list under a roadmap explains what is nowhere used',
      },
      files: {
        'regions/primer/acts/1/roadmap.yaml': replaced(
          'roadmap',
          'title: Дорожная карта\n',
          'title: Дорожная карта\nabbreviations:\n  - { short: ЦМН, means: целевая модель наставничества }\n',
        ),
      },
      points: 'ЦМН',
    },
    {
      title: { ru: 'Сокращение введено и забыто', en: 'Introduced and forgotten' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'abbreviations:\n',
          'abbreviations:\n  - { short: ММО, means: Муниципальное методическое объединение }\n',
        ),
      },
      points: 'ММО',
    },
  ],
  good: [
    {
      title: { ru: 'Название употреблено в другом падеже', en: 'The name is used in another case' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'abbreviations:\n',
          'abbreviations:\n  - { short: региональная система, means: региональная система сопровождения }\n',
        ),
      },
    },
    {
      title: { ru: 'Сокращение употреблено в дорожной карте', en: 'Used in the roadmap' },
      files: {
        'regions/primer/acts/1/roadmap.yaml': replaced(
          'roadmap',
          'title: Дорожная карта\n',
          'title: Дорожная карта\nabbreviations:\n  - { short: ЦМН, means: целевая модель наставничества }\n',
        ).replace('Проведение мониторинга', 'Проведение мониторинга ЦМН'),
      },
    },
  ],
};
