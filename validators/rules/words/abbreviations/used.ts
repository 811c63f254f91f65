// An abbreviation that is introduced and never used is a promise of something that the text does not have.
import type { Territory } from '../../../model/types.ts';
import { documentsBeside } from '../../../model/view-of.ts';
import { child } from '../../../source/spot.ts';
import { edit, edits } from '../../example-base.ts';
import { planOfOrder } from '../../example-plan.ts';
import type { TerritoryRule } from '../../rule.ts';
import { type Use, useOf } from '../introduced-names.ts';
import { printedTexts } from '../printed-texts.ts';
import { readInFull } from '../read-in-full.ts';
import { compact } from './introductions.ts';

/** Tells of a short name whether another act of the territory uses it and does not introduce it itself: it is understood by this one. */
const useBeside = (territory: Territory): ((short: string) => boolean) => {
  const own = new Set(documentsBeside(territory));
  const read = (): readonly { readonly introduced: ReadonlySet<string>; readonly isUsed: Use }[] =>
    territory.acts
      .flatMap(({ current }) => [current, ...current.annexes])
      .filter((other) => !own.has(other))
      .map((other) => ({
        introduced: new Set(other.abbreviations.map(({ short }) => compact(short))),
        isUsed: useOf(printedTexts(other)),
      }));
  let others: ReturnType<typeof read> | null = null;
  return (short) => {
    others ??= read();
    return others.some(({ introduced, isUsed }) => !introduced.has(compact(short)) && isUsed(short));
  };
};

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
    const texts = documentsBeside(territory).flatMap(printedTexts);
    const isUsed = useOf(texts);
    const opening = (short: string): string =>
      texts.some(({ text }) => text.includes(`(${short})`)) ? short : `далее – ${short}`;
    // A term that nobody uses is told by words/term-used, with its short name.
    const terms = new Set(territory.terms.map(({ short }) => compact(short ?? '')));
    const reported = new Set<string>();
    const isUsedBeside = useBeside(territory);
    for (const { short, document, spot } of territory.abbreviations) {
      const key = compact(short);
      if (key === '' || reported.has(key) || terms.has(key) || isUsed(short)) continue;
      reported.add(key);
      if (isUsedBeside(short)) continue;
      const isInText = document === 'provision';
      const shorter = /^\p{Lu}{3,}(?=\s)/u.exec(short)?.[0] ?? '';
      if (isInText && shorter !== '' && isUsed(shorter)) {
        yield {
          at: child(spot, 'short'),
          message: {
            ru: `Введено сокращение «${short}», а дальше пишется «${shorter}»`,
            en: `“${short}” is introduced, but “${shorter}” is used from there on`,
          },
          hint: {
            ru: `Введите здесь то, чем пользуетесь дальше: «(далее – ${shorter})». Если ниже «${shorter}» введено снова, те слова уберите.`,
            en: `Introduce here what is used from there on: “(далее – ${shorter})”. Where “${shorter}” is introduced again below, take those words out.`,
          },
          edit: null,
          evidence: key,
        };
        continue;
      }
      yield {
        at: child(spot, 'short'),
        message: isInText
          ? {
              ru: `Сокращение «${short}» введено, но дальше не встречается`,
              en: `The abbreviation “${short}” is introduced, but never used`,
            }
          : {
              ru: `Сокращение «${short}» объяснено в списке сокращений, но нигде не употреблено`,
              en: `The abbreviation “${short}” is explained in the list of abbreviations, but never used`,
            },
        hint: isInText
          ? {
              ru: `Уберите слова «(${opening(short)})». Если дальше оно напечатано иначе, приведите написания к одному.`,
              en: `Take out the words “(${opening(short)})”; where the text prints it otherwise, make the spellings one.`,
            }
          : {
              ru: `Уберите «${short}» из списка сокращений. Если дальше оно напечатано иначе, приведите написания к одному.`,
              en: `Take “${short}” out of the list of abbreviations; where the text prints it otherwise, make the spellings one.`,
            },
        edit: isInText
          ? { ru: `Уберите «${short}» из abbreviations.`, en: `Take “${short}” out of \`abbreviations\`.` }
          : null,
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
      files: edit(
        'roadmap',
        'title: Дорожная карта\n',
        'title: Дорожная карта\nabbreviations:\n  - { short: ЦМН, means: целевая модель наставничества }\n',
      ),
      points: 'ЦМН',
    },
    {
      title: { ru: 'Сокращение введено и забыто', en: 'Introduced and forgotten' },
      files: edit(
        'provision',
        'abbreviations:\n',
        'abbreviations:\n  - { short: ММО, means: Муниципальное методическое объединение }\n',
      ),
      points: 'ММО',
    },
    {
      title: { ru: 'Введено длинное, а пишется короткое', en: 'A long one is introduced, a short one used' },
      files: edit(
        'provision',
        'abbreviations:\n',
        'abbreviations:\n  - { short: ЦНППМ ПО, means: Центр непрерывного повышения профессионального мастерства Примерной области }\n',
      ),
      points: 'ЦНППМ ПО',
    },
  ],
  good: [
    {
      title: { ru: 'Сокращением пользуется план другого приказа', en: 'The plan of another order uses it' },
      files: {
        ...planOfOrder('{ title: план мероприятий, document: roadmap }', 'Семинар ММО'),
        ...edit(
          'provision',
          'abbreviations:\n',
          'abbreviations:\n  - { short: ММО, means: Муниципальное методическое объединение }\n',
        ),
      },
    },
    {
      title: { ru: 'Название употреблено в другом падеже', en: 'The name is used in another case' },
      files: edit(
        'provision',
        'abbreviations:\n',
        'abbreviations:\n  - { short: региональная система, means: региональная система сопровождения }\n',
      ),
    },
    {
      title: { ru: 'Сокращение употреблено в дорожной карте', en: 'Used in the roadmap' },
      files: edits(
        'roadmap',
        [
          'title: Дорожная карта\n',
          'title: Дорожная карта\nabbreviations:\n  - { short: ЦМН, means: целевая модель наставничества }\n',
        ],
        ['Проведение мониторинга', 'Проведение мониторинга ЦМН'],
      ),
    },
  ],
};
