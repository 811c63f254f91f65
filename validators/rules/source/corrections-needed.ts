// A correction that changes nothing says that the extraction was damaged where it was not.
// Only what changes no character is judged here: one that joins the torn row of a table changes no word, and yet
// tells a reader of the source why its lines stand as they do.
import type { TerritoryRule } from '../rule.ts';
import { compared } from './compared.ts';
import { correctionsPath, printed, printedOtherwise, sourcePath } from './example-source.ts';

const correction = (extracted: string): string =>
  `corrections:\n  - id: mentor\n    kind: word\n    lines: [31]\n    printed: [${extracted}]\n    reads: [помогает]\n    why: Слово повреждено.\n`;

export const correctionsNeeded: TerritoryRule = {
  id: 'source/corrections-needed',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Каждое исправление что-то исправляет', en: 'Every correction corrects something' },
  fault: { ru: 'Исправление ничего не исправляет', en: 'A correction mends nothing' },
  reason: {
    ru: 'Исправлений должно быть так мало, как позволяет честность: пустое исправление бросает тень на верный текст.',
    en: 'There must be as few corrections as honesty allows: an empty one casts doubt on a sound text.',
  },
  cure: {
    ru: 'Уберите исправление. Лишние пробелы и вид кавычек и так не сравниваются: их исправлять не нужно.',
    en: 'Remove the correction. Spaces too many and the form of quotation marks are not compared and need none.',
  },
  *check(territory) {
    for (const { id, spot } of compared(territory)?.source.idle ?? [])
      yield {
        at: spot,
        message: {
          ru: `Исправление «${id}» ничего не меняет: читается так же, как извлечено`,
          en: `The correction “${id}” changes nothing: it reads as it was extracted`,
        },
        evidence: id,
      };
  },
  bad: [
    {
      title: { ru: 'Читается так же, как напечатано', en: 'It reads as printed' },
      files: { [sourcePath]: printed, [correctionsPath]: correction('помогает') },
    },
  ],
  good: [
    {
      title: { ru: 'Исправлено повреждённое слово', en: 'A damaged word is corrected' },
      files: {
        [sourcePath]: printedOtherwise('помогает коллеге', 'пом0гает коллеге'),
        [correctionsPath]: correction('пом0гает'),
      },
    },
  ],
};
