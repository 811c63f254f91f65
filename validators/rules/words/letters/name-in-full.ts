// A name is known by all its words: «федеральный образовательный стандарт» is no standard that a federal act knows.
import { fixedNames } from '../../../language/fixed-names.ts';
import { lostWordsOf } from '../../../language/lost-words.ts';
import { type Reworded, rewordedOf } from '../../../language/reworded-names.ts';
import { lazily } from '../../asked-once.ts';
import { defining } from '../../example-base.ts';
import { noSlips } from '../../makers/slip.ts';
import { waiveIfPrinted } from '../../printed-so.ts';
import { printedMeanings } from '../abbreviations/printed-meanings.ts';
import type { PrintedText } from '../printed-texts.ts';

/** A passage that means a name and is not it; what it lacks, where that is all. */
interface Misnamed extends Reworded {
  readonly lost: string | null;
}

/** What a document introduces it may well call otherwise at length; a name that a federal act gives has one wording. */
const reworded = lazily(() => rewordedOf(fixedNames));

/** «(далее – ФР ДПП)»: words that a name is introduced for are held against each other by words/abbreviation-introduced-once. */
const isIntroduced = (text: string, { at, length }: Reworded): boolean =>
  /^\s?\((?:далее|\p{Lu}{2})/u.test(text.slice(at + length, at + length + 8));

export const nameInFull = noSlips({
  id: 'words/name-in-full',
  title: {
    ru: 'Название дано полностью и теми же словами',
    en: 'A name is given in full and in its own words',
  },
  fault: { ru: 'Название дано не теми словами', en: 'A name is not given in its own words' },
  reason: {
    ru: 'Название, данное федеральным актом или самим документом, узнают по всем его словам: без одного из них или с другими вместо них читатель ищет другую вещь и не находит её.',
    en: 'A name that a federal act or the document itself gives is known by all its words: without one of them, or with others in their place, a reader looks for another thing, and finds none.',
  },
  cure: {
    ru: 'Назовите это полностью, теми же словами и в том же порядке, или употребите введённое сокращение.',
    en: 'Give the name in full, in its own words and their order, or use the abbreviation that was introduced for it.',
  },
  edit: waiveIfPrinted,
  doubt: {
    ru: 'Похожими словами могла быть названа и другая вещь.',
    en: 'By words like these another thing may have been meant.',
  },
  find: (territory): ((printed: PrintedText) => readonly Misnamed[]) => {
    const lost = lostWordsOf([...fixedNames, ...printedMeanings(territory).map(({ means }) => means)]);
    return ({ text }) => {
      const without = lost(text);
      const told = new Set(without.map(({ at }) => at));
      const others = reworded()(text).filter(({ at }) => !told.has(at));
      return [
        ...without,
        ...others.filter((one) => !isIntroduced(text, one)).map((one) => ({ ...one, lost: null })),
      ];
    };
  },
  say: ({ text, name, lost }) =>
    lost === null
      ? {
          ru: `Слова «${text}» – не название: полностью оно «${name}»`,
          en: `“${text}” is not the name, which in full is “${name}”`,
        }
      : {
          ru: `В словах «${text}» пропущено «${lost}»: название полностью – «${name}»`,
          en: `“${text}” lacks “${lost}”: the name in full is “${name}”`,
        },
  evidence: ({ text }) => text.toLowerCase(),
  bad: [
    {
      title: { ru: 'Название из федерального закона', en: 'A name that a federal law gives' },
      files: defining(
        'субъекты региональной системы. Программы школ отвечают федеральным образовательным стандартам.',
      ),
      points: 'федеральным образовательным стандартам',
    },
    {
      title: { ru: 'Другие слова вместо слов названия', en: 'Other words for those of the name' },
      files: defining(
        'субъекты региональной системы. Программы вносят в федеральный реестр программ дополнительного профессионального образования.',
      ),
      points: 'федеральный реестр программ дополнительного профессионального образования',
    },
    {
      title: { ru: 'Название, которое ввёл сам документ', en: 'A name that the document itself introduced' },
      files: defining(
        'субъекты региональной системы. Областной дворец детского творчества и досуга (далее – ОДДТД) ведёт набор. Занятия ОДДТД открыты в областном дворце творчества и досуга.',
      ),
      points: 'областном дворце творчества и досуга',
    },
  ],
  good: [
    {
      title: { ru: 'Начало названия', en: 'The beginning of a name' },
      files: defining(
        'субъекты региональной системы. Программы вносят в федеральный реестр дополнительных профессиональных программ.',
      ),
    },
    {
      title: { ru: 'Название полностью и похожие слова', en: 'The name in full, and words like it' },
      files: defining(
        'субъекты региональной системы. Программы школ отвечают федеральным государственным образовательным стандартам, образовательные стандарты вуза утверждает ректор.',
      ),
    },
  ],
});
