// A space too few runs words together («2024 г.(от общего»), one too many tears the line: a search for the words fails.
import { excerpt, inner } from '../../../model/excerpt.ts';
import { foundIn } from '../../../text/remembered.ts';
import { plural } from '../../../text/russian.ts';
import { defining, edit, primer } from '../../example-base.ts';
import type { TerritoryRule, Text } from '../../rule.ts';
import { around, elsewhere, type Slip, slipsIn } from '../once.ts';
import { printedTexts } from '../printed-texts.ts';
import { readInFull } from '../read-in-full.ts';

const notProse = /\$[^$]*\$|https?:\/\/[^\s)»"]+|(?<![\w.-])[\w.-]+@[\w.-]+/gu;
/** «1 : 3», «К1 : К2»: the colon of a relation stands between spaces. */
const relation = /(?<![\p{L}\d])(?:\d+(?:\s+:\s+\d+)+|\p{Lu}\d*(?:\s+:\s+\p{Lu}\d*)+)(?![\p{L}\d])/gu;
const masked = (words: string): string => '_'.repeat(words.length);

/** A kind of slip: how it is found, and what stands in its place when it is mended; null where a space alone mends nothing. */
type Kind = readonly [pattern: RegExp, mended: ((marks: string) => string) | null];

const spaceAfter = (marks: string): string => `${marks} `;
const spaceBefore = (marks: string): string => ` ${marks}`;
const without = (marks: string): string => marks.trim();

const kinds: readonly Kind[] = [
  // «2.2.Целью», «4.2."Непрерывное»: the number of a clause and its text
  [/^\s*(?:\d{1,3}\.)+(?=[\p{L}«"])/gu, spaceAfter],
  // «им.М.Е. Евсевьева», «работы.Анализ»: a full stop and the next word
  [/\.(?<=\p{Ll}{2}\.)(?=\p{Lu})/gu, spaceAfter],
  // «Пед.вузы»: «Пед. вузы» would be no better
  [/\.(?<=\p{L}{3}\.)(?=[а-яё]{4})/gu, null],
  // «план,отчёт»
  [/[,;:](?<=[а-яё].)(?=[а-яё])/giu, spaceAfter],
  // «г.(от общего», «и(или)»; «уполномоченная(ое)» is an ending
  [/\((?<=[\p{L}.%]\()(?!(?<=\p{L}{3}\()\p{Ll}{1,3}\))/gu, spaceBefore],
  // «(план)работы»
  [/\)(?=\p{L})/gu, spaceAfter],
  // «№855», «стр.6»
  [/№(?=\d)|(?<![\p{L}\d])(?:стр|п|пп|ст|г|гл|разд|прил)\.(?=\d)/giu, spaceAfter],
  // «план , отчёт»
  [/(?<=[\p{L}\d)»])\s+[,;:](?=\s|$)/gu, without],
  // «( план )»
  [/\(\s+|(?<!\s)\s+\)/gu, without],
  // «далее -Портал»
  [/[-–](?<=\p{L}\s.)(?=\p{Lu})/gu, spaceAfter],
  [/(?<! ) {2,}(?=\S)/gu, () => ' '],
];

interface Misspaced extends Slip {
  /** The words at the slip as they ought to be. */
  readonly mended: string | null;
}

/** So much of a word beside a slip is shown. */
const nearWord = 30;

/** The words beside a slip, with what is to stand between them. */
const mendedAt = (text: string, at: number, length: number, marks: string): string => {
  const [left = ''] = /\S*$/u.exec(text.slice(Math.max(0, at - nearWord), at)) ?? [];
  // Of a mark that has lost a space before it, the word behind it shows where it belongs: «план, отчёт».
  const [right = ''] = /^\s?\S*/u.exec(text.slice(at + length, at + length + nearWord)) ?? [];
  // Marks at the ends, and a quote whose pair is out of sight, belong to what stands beside the words.
  const words = `${left}${marks}${right.replace(/[\s,;:]+$/u, '')}`.trim();
  return /^[^«»„“"]*[«"]\p{L}[^«»„“"]*$/u.test(words) ? `${words}…` : words.replace(/[«»„“"]/gu, '');
};

function* misspaced(text: string): Generator<Misspaced> {
  const bare = /[$@]|:\/\//.test(text) ? text.replace(notProse, masked) : text;
  const prose = bare.includes(' : ') ? bare.replace(relation, masked) : bare;
  for (const [pattern, mend] of kinds)
    for (const { 0: marks, index } of prose.matchAll(pattern)) {
      const place = { at: index, length: marks.length };
      const mended = mend === null ? null : mendedAt(text, index, marks.length, mend(marks));
      yield { ...place, text: around(text, place), mended };
    }
}

const misspacedIn = foundIn(misspaced);

/** «Рост.Заозёрье» in quotation marks: a name of words that a point joins, and nothing beside it. */
const JOINED = /[«„“"]([\p{Lu}\d][\p{L}\d-]*(?:\.[\p{Lu}\d][\p{L}\d-]*)+)[»“”"]/gu;

/** The names of an act that a point joins; one that the act prints with a space too is torn in one of the two places. */
const joinedNames = (texts: readonly string[]): ReadonlySet<string> => {
  const names = new Set(texts.flatMap((text) => [...text.matchAll(JOINED)].map(([, name = '']) => name)));
  const isTorn = (name: string): boolean =>
    texts.some(
      (text) => text.includes(name.replaceAll('.', '. ')) || text.includes(name.replaceAll('.', ' ')),
    );
  return new Set([...names].filter((name) => !isTorn(name)));
};

/** Whether a slip is the point of one of some names. */
const isOfName = (text: string, { at, length }: Slip, names: ReadonlySet<string>): boolean => {
  if (names.size === 0) return false;
  const [left = ''] = /[\p{L}\d.-]*$/u.exec(text.slice(Math.max(0, at - nearWord), at)) ?? [];
  const [right = ''] = /^[\p{L}\d.-]*/u.exec(text.slice(at + length, at + length + nearWord)) ?? [];
  return names.has(`${left}${text.slice(at, at + length)}${right.replace(/\.$/u, '')}`);
};

/** So many places are shown mended; the rest are among the grounds. */
const mostMended = 6;

const hintOf = (found: readonly Misspaced[]): Text => {
  const mended = [...new Set(found.flatMap(({ mended: words }) => words ?? []))];
  const short = found.flatMap(({ mended: words, text }) => (words === null ? [text] : []));
  const more = mended.length > mostMended;
  const list = (words: readonly string[]): Text => ({
    ru: words.map((each) => `«${inner(each)}»`).join(', '),
    en: words.map((each) => `“${each}”`).join(', '),
  });
  const [good, bad] = [list(mended.slice(0, mostMended)), list(short)];
  return {
    ru: [
      ...(mended.length === 0
        ? []
        : [`Наберите так: ${good.ru}${more ? ' и так же в остальных местах' : ''}.`]),
      ...(short.length === 0 ? [] : [`${bad.ru}: напишите сокращённое слово полностью.`]),
    ].join(' '),
    en: [
      ...(mended.length === 0
        ? []
        : [`Set it so: ${good.en}${more ? ', and the other places likewise' : ''}.`]),
      ...(short.length === 0 ? [] : [`${bad.en}: write the shortened word in full.`]),
    ].join(' '),
  };
};

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
    ru: 'Поставьте пробел после знака препинания, «№» и номера пункта и перед скобкой; уберите лишние пробелы.',
    en: 'Put a space after a mark, after “№” and the number of a clause, and before a bracket; take superfluous spaces out.',
  },
  doubt: {
    ru: 'Пробел мог пропасть или появиться при извлечении текста, а на смысл он не влияет.',
    en: 'The extraction of the text may have lost or added the space, and it does not change the meaning.',
  },
  yieldsTo: ['words/whole-words', 'words/person-one-spacing', 'words/marks-in-place'],
  *check(territory, { corpus }) {
    // What was taken out of a text that could not be read leaves a space behind.
    if (!readInFull(corpus, territory)) return;
    const joined = joinedNames([...printedTexts(territory)].map(({ text }) => text));
    const found = slipsIn(corpus, territory, ({ text }) =>
      misspacedIn(text).filter((slip) => !isOfName(text, slip, joined)),
    );
    const [first] = found;
    if (first === undefined) return;
    const count = found.reduce((sum, { otherCount }) => sum + 1 + otherCount, 0);
    const places = plural(count, ['месте', 'местах', 'местах']);
    yield {
      at: first.first,
      message:
        count === 1
          ? {
              ru: `Пропущен или лишний пробел: ${excerpt(first.slip.text)}`,
              en: `A space is missing or superfluous in “${excerpt(first.slip.text)}”`,
            }
          : {
              ru: `Пробел пропущен или лишний в ${count} ${places}, впервые здесь: ${excerpt(first.slip.text)}`,
              en: `A space is missing or superfluous in ${count} places, first in “${excerpt(first.slip.text)}”`,
            },
      hint: hintOf(found.map(({ slip }) => slip)),
      grounds: found.flatMap((repeated) => [
        {
          says: { ru: `Здесь: ${repeated.slip.text}`, en: `Here: “${repeated.slip.text}”` },
          at: repeated.first,
        },
        ...elsewhere(repeated),
      ]),
      evidence: found
        .map(({ slip }) => slip.text)
        .sort()
        .join('|'),
    };
  },
  bad: [
    {
      title: { ru: 'Нет пробела перед скобкой', en: 'No space before a bracket' },
      files: defining('субъекты региональной системы(в том числе новые).'),
      points: '(',
    },
    {
      title: { ru: 'Несколько мест – одно замечание', en: 'Several places, one finding' },
      files: edit('roadmap', 'result: аналитическая справка', 'result: аналитическая  справка , отчёт'),
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
      files: defining('субъекты региональной системы(в том числе новые) , отделы.'),
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
      files: defining(
        'субъекты, уполномоченные(ое) на работу и в т.ч. на отчёт, сбор в 10:30, сайт http://primer.ru/sbor(1), проект «Педагог 13.ру».',
      ),
    },
  ],
};
