// A space too few runs words together («2024 г.(от общего»), one too many tears the line: a search for the words fails.
import { excerpt } from '../../../model/excerpt.ts';
import { plural } from '../../../text/russian.ts';
import { primer, replaced } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';
import { around, type Slip, slipsIn } from '../once.ts';
import type { PrintedText } from '../printed-texts.ts';
import { readInFull } from '../read-in-full.ts';

const notProse = /\$[^$]*\$|https?:\/\/[^\s)»"]+|(?<![\w.-])[\w.-]+@[\w.-]+/gu;

const patterns: readonly RegExp[] = [
  // «2.2.Целью», «4.2."Непрерывное»: the number of a clause and its text
  /^\s*(?:\d{1,3}\.)+(?=[\p{L}«"])/gu,
  // «им.М.Е. Евсевьева», «работы.Анализ»: a full stop and the next word
  /\.(?<=\p{Ll}{2}\.)(?=\p{Lu})/gu,
  // «Пед.вузы»
  /\.(?<=\p{L}{3}\.)(?=[а-яё]{4})/gu,
  // «план,отчёт»
  /[,;:](?<=[а-яё].)(?=[а-яё])/giu,
  // «г.(от общего», «и(или)»; «уполномоченная(ое)» is an ending
  /\((?<=[\p{L}.%]\()(?!(?<=\p{L}{3}\()\p{Ll}{1,3}\))/gu,
  // «(план)работы»
  /\)(?=\p{L})/gu,
  // «№855», «стр.6»
  /№(?=\d)|(?<![\p{L}\d])(?:стр|п|пп|ст|г|гл|разд|прил)\.(?=\d)/giu,
  // «план , отчёт»
  /(?<=[\p{L}\d)»])\s+[,;:](?=\s|$)/gu,
  // «( план )»
  /\(\s+|(?<!\s)\s+\)/gu,
  // «далее -Портал»
  /[-–](?<=\p{L}\s.)(?=\p{Lu})/gu,
  /(?<! ) {2,}(?=\S)/gu,
];

function* misspaced({ text }: PrintedText): Generator<Slip> {
  const prose = /[$@]|:\/\//.test(text) ? text.replace(notProse, (words) => '_'.repeat(words.length)) : text;
  for (const pattern of patterns)
    for (const { 0: marks, index } of prose.matchAll(pattern)) {
      const place = { at: index, length: marks.length };
      yield { ...place, text: around(text, place) };
    }
}

export const spaces: TerritoryRule = {
  id: 'words/spaces',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Пробелы стоят там, где нужно', en: 'Spaces stand where they belong' },
  fault: { ru: 'Пробел пропущен или лишний', en: 'A space is missing or superfluous' },
  reason: {
    ru: 'Без пробела слова сливаются, и поиск их не находит; лишний пробел рвёт строку.',
    en: 'Without a space words run together and no search finds them; one too many tears the line.',
  },
  cure: {
    ru: 'Поставьте пробел после знака препинания, «№» и номера пункта и перед скобкой; уберите двойные пробелы и пробелы перед знаками.',
    en: 'Put a space after a mark, after “№” and the number of a clause, and before a bracket; take out double spaces and those before a mark.',
  },
  doubt: {
    ru: 'Пробел мог пропасть или появиться при извлечении текста, а на смысл он не влияет.',
    en: 'The extraction of the text may have lost or added the space, and it does not change the meaning.',
  },
  yieldsTo: ['words/whole-words', 'words/person-one-spacing', 'words/marks-in-place'],
  *check(territory, { corpus }) {
    // What was taken out of a text that could not be read leaves a space behind.
    if (!readInFull(corpus, territory)) return;
    const found = slipsIn(corpus, territory, misspaced);
    const [first, ...others] = found;
    if (first === undefined) return;
    const places = plural(found.length, ['месте', 'местах', 'местах']);
    yield {
      at: first.first,
      message:
        others.length === 0
          ? {
              ru: `Пропущен или лишний пробел: ${excerpt(first.slip.text)}`,
              en: `A space is missing or superfluous in “${excerpt(first.slip.text)}”`,
            }
          : {
              ru: `Пробел пропущен или лишний в ${found.length} ${places}, впервые здесь: ${excerpt(first.slip.text)}`,
              en: `A space is missing or superfluous in ${found.length} places, first in “${excerpt(first.slip.text)}”`,
            },
      grounds: found.map(({ slip, first: at }) => ({
        says: { ru: `Здесь: ${slip.text}`, en: `Here: “${slip.text}”` },
        at,
      })),
      evidence: found
        .map(({ slip }) => slip.text)
        .sort()
        .join('|'),
    };
  },
  bad: [
    {
      title: { ru: 'Нет пробела перед скобкой', en: 'No space before a bracket' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты региональной системы(в том числе новые).',
        ),
      },
      points: '(',
    },
    {
      title: { ru: 'Несколько мест – одно замечание', en: 'Several places, one finding' },
      files: {
        'regions/primer/acts/1/roadmap.yaml': replaced(
          'roadmap',
          'result: аналитическая справка',
          'result: аналитическая  справка , отчёт',
        ),
      },
    },
    {
      title: { ru: 'В заголовке столбца таблицы', en: 'In the head of a column' },
      files: {
        'regions/primer/acts/1/tables.yaml':
          'tables:\n  - { id: work, columns: [Кто, Пед.работники], rows: [[Центр, да]] }\n',
      },
      points: '.',
    },
    {
      title: { ru: 'Одно и то же в двух местах и ещё одно', en: 'The same at two places, and another' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты региональной системы(в том числе новые) , отделы.',
        ),
      },
    },
  ],
  good: [
    {
      title: { ru: 'Лист согласования – не сам акт', en: 'A sheet of approval is not the act itself' },
      files: {
        'regions/primer/acts/1/provision.mdx': `${primer.provision}\n## Лист согласования\n\nПодписано, стр.6 выровнять(по ширине).\n\n<Table id="approval"/>\n`,
        'regions/primer/acts/1/tables.yaml':
          'tables:\n  - { id: approval, columns: [Кто, Замечание], rows: [[Ректор, стр.6 выровнять(по ширине)]] }\n',
      },
    },
    {
      title: {
        ru: 'Окончание в скобках, время, адрес сайта',
        en: 'An ending in brackets, a time, an address',
      },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты, уполномоченные(ое) на работу и т.д., сбор в 10:30, сайт http://primer.ru/sbor(1), проект «Педагог 13.ру».',
        ),
      },
    },
  ],
};
