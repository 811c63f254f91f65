// A blank to be filled in, «от ________ № ____» or «[срок]», is a decision that nobody has taken.

import { allParts } from '../../model/all-parts.ts';
import type { Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import type { Spot } from '../../source/spot.ts';
import { blanksIn } from '../../text/marks/blanks.ts';
import { defining, edit } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { unfilled } from '../yielding.ts';
import { type PrintedText, printedTexts } from './printed-texts.ts';

/** Values that are read and not told as texts: deadlines, and what is achieved. */
const valuesOf = ({ roadmap, indicators }: Territory): readonly PrintedText[] => [
  ...(roadmap?.measures ?? []).flatMap(({ deadline, inherited }) =>
    deadline === null || inherited.deadline
      ? []
      : deadline.cells.map(({ printed, spot }) => ({ text: printed, at: spot })),
  ),
  ...(indicators?.indicators ?? []).flatMap(({ achieved }) =>
    achieved.map(({ printed, spot }) => ({ text: printed, at: spot })),
  ),
];

/** «Форма», «Образец», «Заявление (форма)»: what stands below in an annex is filled in by hand, by whoever uses it. */
const FORM =
  /^\s*\(?(?:(?:рекомендуем|примерн|типов)\p{L}{2}\s+)?(?:форма|образец|бланк)(?!\p{L})|\((?:форма|образец|бланк)\)\s*$/iu;
const ANNEX = /^\s*приложение(?!\p{L})/iu;
/** «Фамилия, имя, отчество: ____», «Подпись ____»: who fills a paper in is asked for himself, and the paper is a form whatever it is called. */
const ASKS_WHO =
  /^\s*(?:[\d.]+[.)]?\s+)?(?:фамили|ф\.?\s?и\.?\s?о|имя|подпись|личная\s+подпись)[^_\n]{0,120}_{3,}/iu;

interface Line {
  readonly said: readonly string[];
  readonly isHeading: boolean;
  readonly spot: Spot;
}

/** The lines of each annex, from its heading on. */
const annexesOf = ({ provision }: Territory): readonly (readonly Line[])[] => {
  const annexes: Line[][] = [];
  let open: Line[] | null = null;
  for (const { kind, text, lines: stamp, inOrder, spot } of allParts(provision?.parts ?? [])) {
    const said = [text, ...stamp];
    if (said.some((line) => ANNEX.test(line))) {
      open = inOrder ? null : [];
      if (open !== null) annexes.push(open);
    }
    open?.push({ said, isHeading: kind === 'section', spot });
  }
  return annexes;
};

const says = ({ said }: Line, words: RegExp): boolean => said.some((line) => words.test(line));

/** Where a form begins in an annex: at the word for one, or at the heading over the line that asks who fills it in; -1 where none is. */
const formStart = (lines: readonly Line[]): number => {
  const named = lines.findIndex((line) => says(line, FORM));
  const asking = lines.findIndex((line) => says(line, ASKS_WHO));
  if (named >= 0 || asking < 0) return named;
  return Math.max(
    0,
    lines.findLastIndex(({ isHeading }, at) => isHeading && at <= asking),
  );
};

/** The lines of the forms that stand in annexes: each goes on to the end of its annex. */
const formLines = (territory: Territory): ReadonlySet<Spot> =>
  new Set(
    annexesOf(territory).flatMap((lines) => {
      const from = formStart(lines);
      return from < 0 ? [] : lines.slice(from).map(({ spot }) => spot);
    }),
  );

export const blanksFilled: TerritoryRule = {
  id: unfilled,
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'В акте не осталось незаполненных мест', en: 'No blank of the act is left unfilled' },
  fault: { ru: 'Место не заполнено', en: 'A blank is not filled in' },
  reason: {
    ru: 'На этом месте должно стоять решение: кто отвечает, к какому сроку, какой номер. Пока его нет, акт нельзя ни подписать, ни исполнить.',
    en: 'A decision ought to stand here: who answers, by when, which number. Without it the act can be neither signed nor carried out.',
  },
  cure: {
    ru: 'Впишите то, чего здесь ждут, или уберите это место, если оно не нужно.',
    en: 'Fill in what is awaited here, or take the place out where it is not needed.',
  },
  *check(territory, { corpus }) {
    const toFillIn = formLines(territory);
    for (const { text, at } of [...printedTexts(territory), ...valuesOf(territory)])
      for (const blank of blanksIn(text)) {
        const words = text.slice(blank.at, blank.at + blank.length);
        if (toFillIn.has(at) && words.startsWith('_')) continue;
        yield {
          at: within(at, text, blank, corpus.texts),
          message: { ru: `Не заполнено: «${words}»`, en: `Not filled in: “${words}”` },
          evidence: `${blank.index} ${words}`,
        };
      }
  },
  bad: [
    {
      title: { ru: 'Срок ещё не назначен', en: 'The deadline is not set yet' },
      files: edit('roadmap', 'deadline: ежегодно (май)', 'deadline: "[срок]"'),
      points: '[срок]',
    },
    {
      title: { ru: 'Подчёркнутое место в тексте', en: 'An underlined place in the text' },
      files: defining('субъекты региональной системы. Положение действует до ________ года.'),
      points: '________',
    },
    {
      title: { ru: 'План показателя ещё не решён', en: 'The plan of an indicator is not decided yet' },
      files: edit('indicators', '"2025": 30%', '"2025": "[план]"'),
      points: '[план]',
    },
  ],
  good: [
    {
      title: {
        ru: 'Скобки, в которых стоит пропуск цитаты',
        en: 'Brackets around what a quotation leaves out',
      },
      files: edit('roadmap', 'result: аналитическая справка', 'result: "справка «О качестве […] работы»"'),
    },
  ],
};
