// What is published must be printed: a word or a mark that the act does not have is not law.
import type { MarkDifference, WordDifference } from '../../model/provenance/differences.ts';
import type { Provenance } from '../../model/provenance/provenance.ts';
import { marksOf } from '../../model/provenance/words.ts';
import type { Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import type { Spot } from '../../source/spot.ts';
import { editionOf } from '../editions/example-editions.ts';
import { edit, sectionedPlan } from '../example-base.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { compared, ownDifferences } from './compared.ts';
import { correctionsPath, printed, printedOtherwise, sourcePath } from './example-source.ts';
import { printedText, publishedSpot, publishedText } from './say.ts';

const line = (number: number): Text => ({
  ru: `source.txt, строка ${number}`,
  en: `source.txt, line ${number}`,
});

const inWords = (found: Provenance, difference: WordDifference, at: Spot): Issue => {
  const { printed: words, published, printedAfter } = difference;
  const own = publishedText(published);
  const evidence = `${words.map(({ word }) => word).join(' ')} → ${published.map(({ word }) => word).join(' ')}`;
  const place = line((words[0] ?? printedAfter)?.line ?? 1);
  if (words.length === 0)
    return {
      at,
      message: {
        ru: `Внесено, но не напечатано: «${own}». В акте этого на этом месте нет (${place.ru})`,
        en: `Published but not printed: “${own}”. The act does not have it at this place (${place.en})`,
      },
      evidence,
    };
  const other = printedText(found, words);
  return {
    at,
    message: {
      ru: `Внесено «${own}», а напечатано «${other}» (${place.ru})`,
      en: `“${own}” is published, “${other}” is printed (${place.en})`,
    },
    evidence,
  };
};

const quoted = (between: string): Text => {
  const marks = marksOf(between);
  return marks === '' ? { ru: 'ничего', en: 'nothing' } : { ru: `«${marks}»`, en: `“${marks}”` };
};

/** As they are printed, where only a space tells the two apart. */
const asPrinted = (between: string): Text => ({ ru: `«${between}»`, en: `“${between}”` });

const inMarks = (
  { printed: marks, published, from, to, printedFrom, printedTo }: MarkDifference,
  texts: ReadonlyMap<string, string>,
): Issue => {
  const one = from.piece === to.piece;
  const word = one ? from : to;
  const length = (one ? to.at + to.length : word.at + word.length) - word.at;
  const quote = marksOf(marks) === marksOf(published) ? asPrinted : quoted;
  const [printedMarks, publishedMarks] = [quote(marks), quote(published)];
  const words = `${publishedText([from])} … ${publishedText([to])}`;
  const place = line(printedFrom.line);
  return {
    at: within(word.piece.spot, word.piece.text, { at: word.at, length }, texts),
    message: {
      ru: `Между словами «${words}» внесено ${publishedMarks.ru}, а напечатано ${printedMarks.ru} (${place.ru})`,
      en: `Between the words “${words}” ${publishedMarks.en} is published, ${printedMarks.en} is printed (${place.en})`,
    },
    evidence: `${printedFrom.word} ${marksOf(marks)} ${printedTo.word} → ${marksOf(published)}`,
  };
};

/** A plan whose stages stand in a column of their own, behind the number of the row. */
const stagedPlan = sectionedPlan('title: Управление системой', 'title: Второй этап')
  .replace('columns: [', 'columns: [№, { printed: Этап, role: group }, ')
  .replace('- title: Диагностика', '- number: "1"\n        title: Диагностика')
  .replace('- title: Обсуждение', '- number: "2"\n        title: Обсуждение');

const stagedText = `Дорожная карта
№\tЭтап\tМероприятие\tСрок\tИсполнитель\tРезультат
1\tУправление системой\tДиагностика педагогов\tмай 2025 года\tМинистерство, ЦНППМ\tаналитическая справка
2\tВторой этап\tОбсуждение выводов с педагогами\tиюнь 2025 года\tЦНППМ\tплан поддержки

`;

export const faithful: TerritoryRule = {
  id: 'source/faithful',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Опубликовано только напечатанное', en: 'Only what is printed is published' },
  fault: { ru: 'Опубликовано то, что не напечатано', en: 'What is published is not printed' },
  reason: {
    ru: 'Свод не правит актов: слово, которого в акте нет, читатель примет за норму. Опечатку акта тоже публикуют как она напечатана.',
    en: 'Svod does not mend acts: a word that is not in the act is taken for law. A misprint of the act is published as printed too.',
  },
  cure: {
    ru: 'Верните напечатанное. Если слова повредило извлечение текста, запишите это место в corrections.yaml: что извлечено, как читается и почему.',
    en: 'Restore what is printed. If the extraction damaged the words, list the place in corrections.yaml: what was extracted, how it reads and why.',
  },
  everyEdition: true,
  *check(territory: Territory, { corpus }) {
    const found = compared(territory);
    if (found === null) return;
    for (const difference of ownDifferences(found)) {
      const at = publishedSpot(difference.published, corpus.texts);
      if (at !== null) yield inWords(found, difference, at);
    }
    for (const difference of found.marks) yield inMarks(difference, corpus.texts);
  },
  bad: [
    {
      title: {
        ru: 'Слово в редакции, которая уже не действует',
        en: 'A word in an edition that is no longer in force',
      },
      files: {
        ...editionOf('2024-03-01'),
        [sourcePath]: printedOtherwise('помогает коллеге', 'помогает товарищу'),
      },
      points: 'коллеге',
    },
    {
      title: { ru: 'Одно слово вместо другого', en: 'One word for another' },
      files: {
        [sourcePath]: printed,
        ...edit('roadmap', 'Проведение мониторинга', 'Проведение анализа'),
      },
      points: 'анализа',
    },
    {
      title: { ru: 'Слово, которого в акте нет', en: 'A word that the act does not have' },
      files: {
        [sourcePath]: printed,
        ...edit('provision', 'Положение принято в соответствии', 'Положение принято в полном соответствии'),
      },
      points: 'полном',
    },
    {
      title: { ru: 'Другой знак препинания', en: 'Another stop' },
      files: {
        [sourcePath]: printed,
        ...edit('terms', 'педагог, который', 'педагог который'),
      },
      points: 'педагог который',
    },
    {
      title: {
        ru: 'Пробел у дефиса, который напечатан, убран',
        en: 'A printed space at a hyphen is taken out',
      },
      files: {
        [sourcePath]: printedOtherwise('помогает коллеге', 'помогает коллеге- стажёру'),
        ...edit('terms', 'помогает коллеге', 'помогает коллеге-стажёру'),
      },
      points: 'коллеге-стажёру',
    },
  ],
  good: [
    {
      title: {
        ru: 'Название таблицы напечатано один раз, строкой выше неё',
        en: 'The title of a table is printed once, a line above it',
      },
      files: {
        ...edit('provision', '<Roadmap/>', '### Дорожная карта\n\nдля Примерной области\n\n<Roadmap/>'),
        [sourcePath]: printedOtherwise('Дорожная карта\n', 'Дорожная карта\nдля Примерной области\n'),
      },
    },
    {
      title: {
        ru: 'Графа этапа стоит после графы номера',
        en: 'The column of the stage stands after that of the number',
      },
      files: {
        'regions/primer/acts/1/roadmap.yaml': stagedPlan,
        [sourcePath]: printed.replace(/Дорожная карта\nНаправление[\s\S]*?\n\n/u, stagedText),
      },
    },
    {
      title: {
        ru: 'Другие кавычки, тире и перенос слова: это не слова акта',
        en: 'Other quotes, another dash, a word torn at the end of a line: these are not the act’s words',
      },
      files: {
        [sourcePath]: printedOtherwise(
          '«наставник» - педагог, который помогает коллеге.',
          '"наставник" – педагог, который помо-\nгает коллеге.',
        ),
      },
    },
    {
      title: {
        ru: 'Слово повреждено извлечением, и об этом сказано',
        en: 'The extraction damaged a word, and it is said so',
      },
      files: {
        [sourcePath]: printedOtherwise('помогает коллеге', 'пом0гает коллеге'),
        [correctionsPath]:
          'corrections:\n  - id: mentor\n    kind: word\n    lines: [31]\n    printed: [пом0гает]\n    reads: [помогает]\n    why: Буква «о» прочитана как ноль.\n',
      },
    },
  ],
};
