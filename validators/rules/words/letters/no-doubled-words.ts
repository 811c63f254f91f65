// A word printed twice in a row, or two prepositions side by side, is a sentence that was mended by halves.

import { type Doubled, doubledWords } from '../../../language/doubled-words.ts';
import { defining } from '../../example-base.ts';
import { noSlips } from '../../makers/slip.ts';
import { waiveIfPrinted } from '../../printed-so.ts';
import type { Text } from '../../rule.ts';

/** Prepositions of the genitive, and words in it that no other preposition of the list can stand before. */
const OF_GENITIVE = new Set(['для', 'у', 'из']);
const GENITIVE = /(?:[нтцс]ия|ства)$/iu;

/** What to leave of the two. */
const leaving = ({ how, first, second, next }: Doubled): Text => {
  if (how === 'cases')
    return {
      ru: 'Сверьте с подписанным актом: если второе слово начинает название, верните кавычки; если слово лишнее, уберите его.',
      en: 'Compare with the signed act: where the second word begins a name, put the quotes back; where a word is too many, leave it out.',
    };
  if (how === 'same') return { ru: `Оставьте одно «${first}».`, en: `Leave one “${first}”.` };
  if (how === 'items')
    return {
      ru: `Оставьте в перечислении одно «${first}» или напишите то, что вместо второго имелось в виду.`,
      en: `Leave one “${first}” in the list, or write what the second was meant to be.`,
    };
  const governing = [first, second].filter((word) => OF_GENITIVE.has(word.toLowerCase()));
  return governing.length === 1 && GENITIVE.test(next)
    ? { ru: `Оставьте один предлог: «${governing[0]}».`, en: `Leave one preposition: “${governing[0]}”.` }
    : {
        ru: `Оставьте один предлог: «${first}» или «${second}».`,
        en: `Leave one preposition, “${first}” or “${second}”.`,
      };
};

const say = ({ how, text }: Doubled): Text => {
  if (how === 'cases')
    return {
      ru: `Одно слово стоит дважды подряд: «${text}»`,
      en: `One word stands twice in a row: “${text}”`,
    };
  if (how === 'items')
    return { ru: `Одно и то же перечислено дважды: «${text}»`, en: `One thing is listed twice: “${text}”` };
  return text.split(/\s+/u).length > 2
    ? { ru: `Лишние слова: «${text}»`, en: `Words too many: “${text}”` }
    : { ru: `Лишнее слово: «${text}»`, en: `A word too many: “${text}”` };
};

export const noDoubledWords = noSlips({
  id: 'words/no-doubled-words',
  title: { ru: 'Слова не повторены подряд', en: 'No word is printed twice in a row' },
  fault: { ru: 'Слово повторено подряд', en: 'A word is doubled' },
  reason: {
    ru: 'Лишнее слово остаётся от правки: по нему видно, что предложение исправили не до конца.',
    en: 'A superfluous word is left by an edit: it shows that the sentence was mended by halves.',
  },
  cure: {
    ru: 'Уберите лишнее слово.',
    en: 'Take the superfluous word out.',
  },
  edit: waiveIfPrinted,
  inText: doubledWords,
  say,
  hint: leaving,
  evidence: ({ text }) => text.toLowerCase(),
  bad: [
    {
      title: { ru: 'Два предлога подряд', en: 'Two prepositions in a row' },
      files: defining('субъекты региональной системы для в внедрения новшеств.'),
      points: 'для в',
    },
    {
      title: { ru: 'Два предлога, и оба возможны', en: 'Two prepositions, and both may stand' },
      files: defining('субъекты региональной системы на в следующий год.'),
      points: 'на в',
    },
    {
      title: { ru: 'Слово напечатано дважды', en: 'A word printed twice' },
      files: defining('субъекты региональной системы системы.'),
      points: 'системы системы',
    },
    {
      title: { ru: 'Слово в двух падежах подряд', en: 'A word in two cases in a row' },
      files: defining('субъекты региональной системы в рамках мониторинга мониторинг показателей.'),
      points: 'мониторинга мониторинг',
    },
    {
      title: { ru: 'Два слова напечатаны дважды', en: 'Two words printed twice' },
      files: defining(
        'субъекты региональной системы. Курирует работу с новыми с новыми школами Министерство.',
      ),
      points: 'с новыми с новыми',
    },
    {
      title: { ru: 'Одно перечислено дважды', en: 'One thing listed twice' },
      files: defining(
        'субъекты региональной системы. Министерство отвечает за подготовку, подготовку и проведение сборов.',
      ),
      points: 'подготовку, подготовку',
    },
  ],
  good: [
    {
      title: { ru: 'Кто кому помогает', en: 'Who helps whom' },
      files: defining('субъекты региональной системы, где помогает педагог педагогу.'),
    },
    {
      title: {
        ru: 'Предлоги через слово и через дефис',
        en: 'Prepositions parted by a word or joined by a hyphen',
      },
      files: defining(
        'субъекты региональной системы, в том числе в центре, из-за в первую очередь новых задач.',
      ),
    },
  ],
});
