// A correction that finds nothing to correct was made for another text.
import { excerpt } from '../../model/excerpt.ts';
import { child } from '../../source/spot.ts';
import type { TerritoryRule } from '../rule.ts';
import { compared } from './compared.ts';
import { correctionsPath, printed, printedOtherwise, sourcePath } from './example-source.ts';

const correction = (line: number): string =>
  `corrections:\n  - id: mentor\n    kind: word\n    lines: [${line}]\n    printed: [пом0гает]\n    reads: [помогает]\n    why: Буква «о» прочитана как ноль.\n`;

export const correctionsApply: TerritoryRule = {
  id: 'source/corrections-apply',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Исправление стоит там, где напечатано исправляемое',
    en: 'A correction stands where the corrected text is printed',
  },
  fault: {
    ru: 'Исправляемого нет там, куда указывает исправление',
    en: 'What a correction mends is not printed where it points',
  },
  reason: {
    ru: 'Исправление отвечает за одно место текста. Если там напечатано другое, неизвестно, что и почему исправлено.',
    en: 'A correction answers for one place of the text. If something else is printed there, nobody knows what was corrected, and why.',
  },
  cure: {
    ru: 'Сверьте printed и lines с source.txt: текст переносится оттуда знак в знак. Место, которое уже исправила другая запись, исправить второй раз нельзя.',
    en: 'Compare `printed` and `lines` with source.txt, character for character. A place that another entry has corrected cannot be corrected again.',
  },
  everyEdition: true,
  *check(territory) {
    const found = compared(territory);
    if (found === null) return;
    for (const { entry, passage, elsewhere } of found.source.unmatched) {
      const text = entry.printed[passage] ?? '';
      const line = entry.lines[passage] ?? entry.lines.at(-1);
      const place =
        line === undefined
          ? { ru: 'в source.txt', en: 'in source.txt' }
          : { ru: `в строке ${line} файла source.txt`, en: `on line ${line} of source.txt` };
      yield {
        at: child(entry.spot, 'printed', passage),
        message: {
          ru: `«${excerpt(text)}» не напечатано ${place.ru}`,
          en: `“${excerpt(text)}” is not printed ${place.en}`,
        },
        ...(elsewhere === null
          ? {}
          : {
              hint: {
                ru: `Это напечатано в строке ${elsewhere}: исправьте номер строки.`,
                en: `It is printed on line ${elsewhere}: correct the number of the line.`,
              },
            }),
        evidence: text,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Исправление не той строки', en: 'A correction of the wrong line' },
      files: {
        [sourcePath]: printedOtherwise('помогает коллеге', 'пом0гает коллеге'),
        [correctionsPath]: correction(29),
      },
    },
    {
      title: { ru: 'Исправляемого в акте нет', en: 'What is corrected is not in the act' },
      files: { [sourcePath]: printed, [correctionsPath]: correction(31) },
      points: 'пом0гает',
    },
  ],
  good: [
    {
      title: { ru: 'Исправление на своём месте', en: 'A correction in its place' },
      files: {
        [sourcePath]: printedOtherwise('помогает коллеге', 'пом0гает коллеге'),
        [correctionsPath]: correction(31),
      },
    },
  ],
};
