// Two dashes before one item («- - обеспечение …») are a mark set by hand beside the one that the list sets itself.

import { excerpt } from '../../model/excerpt.ts';
import type { SourceWord } from '../../model/provenance/printed-source.ts';
import { provenance } from '../../model/provenance/provenance.ts';
import type { Part, Territory } from '../../model/types.ts';
import { placeOf } from '../../source/spot.ts';
import { plural } from '../../text/russian.ts';
import { stripListPunctuation } from '../../text/words/words.ts';
import { edit } from '../example-base.ts';
import { leaveIfPrinted } from '../printed-so.ts';
import type { Ground, TerritoryRule } from '../rule.ts';
import { printedOtherwise, sourcePath } from '../source/example-source.ts';
import { printedSpot } from '../source/say.ts';
import { runsOf } from './items.ts';

/** The beginning of a line with two marks of a list before its first word. */
const doubled = /\n[^\S\n]*[-‐‑–—•·][^\S\n]*[-‐‑–—•·][^\S\n]*["«„]?$/u;

/** The mark of a list before the words of an item, which has one already. */
const marked = /^\s*[-‐‑–—•·]\s*(?=\p{L})/u;

/** The first words of the items before which the printed text has two marks, by the address of the item. */
const printedDoubled = (territory: Territory): ReadonlyMap<string, SourceWord> => {
  const found = provenance(territory);
  const doubles = new Map<string, SourceWord>();
  if (found === null || found.another) return doubles;
  const { source, rows } = found;
  for (const [place, { piece }] of rows.published.entries()) {
    if (rows.published[place - 1]?.piece === piece) continue;
    const printed = rows.alignment[place] ?? -1;
    const word = rows.printed[printed];
    if (word === undefined) continue;
    const before = source.text.slice(rows.printed[printed - 1]?.end ?? 0, word.at);
    if (doubled.test(`\n${before}`)) doubles.set(piece.anchor, word);
  }
  return doubles;
};

/** «- - обеспечение» is read as a list within an empty item: both are one item to the reader. */
const asRead = (items: readonly Part[]): readonly Part[] =>
  items.flatMap((part) => (part.text === '' ? [part, ...part.children] : [part]));

const isEmptyBefore = (before: Part | undefined, part: Part): boolean =>
  before?.text === '' && placeOf(before.spot).range.line === placeOf(part.spot).range.line;

const wordsOf = ({ text }: Part): string => excerpt(stripListPunctuation(text.replace(marked, '')));

const inSource = (territory: Territory, part: Part, word: SourceWord): Ground => ({
  says: {
    ru: `Так напечатано в самом акте: «- - ${wordsOf(part)}»`,
    en: `The act itself prints it so: “- - ${wordsOf(part)}”`,
  },
  at: printedSpot(territory, [word]),
});

export const itemOneMark: TerritoryRule = {
  id: 'numbering/item-one-mark',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Перед пунктом перечня один знак', en: 'An item of a list has one mark' },
  fault: { ru: 'Перед пунктом перечня два знака', en: 'An item of a list has two marks before it' },
  reason: {
    ru: 'Два тире подряд остаются от набора: одно поставил редактор текста, другое вписали рукой. Читатель принимает такой пункт за вложенный в другой перечень.',
    en: 'Two dashes in a row are left from typing: one was set by the program, the other by hand. A reader takes such an item for one of a list within the list.',
  },
  cure: {
    ru: 'Оставьте перед пунктом один знак.',
    en: 'Keep one mark before the item.',
  },
  edit: leaveIfPrinted,
  doubt: {
    ru: 'На смысл это не влияет: менять ли ради этого принятый акт, решает составитель. Лишнее тире могло остаться и от извлечения текста.',
    en: 'It does not change the meaning; whether to amend an adopted act for it is for the drafter. The second dash may also be left by the extraction.',
  },
  *check(territory) {
    if (territory.provision === null) return;
    const printed = printedDoubled(territory);
    const found = [...runsOf(territory.provision)].flatMap((run) => {
      const items = asRead(run.items);
      return items.filter(
        (part, place) =>
          part.text !== '' &&
          (marked.test(part.text) || printed.has(part.anchor) || isEmptyBefore(items[place - 1], part)),
      );
    });
    const [first, ...others] = found;
    if (first === undefined) return;
    const more = others.length;
    yield {
      at: first.spot,
      message: {
        ru: `Перед пунктом перечня два знака подряд: «${wordsOf(first)}»${more === 0 ? '' : ` и ещё ${more} ${plural(more, ['пункт', 'пункта', 'пунктов'])}`}`,
        en: `Two marks stand before an item of a list: “${wordsOf(first)}”${more === 0 ? '' : ` and ${more} more`}`,
      },
      grounds: [
        ...others.map((part) => ({
          says: { ru: `И здесь: «${wordsOf(part)}»`, en: `Here too: “${wordsOf(part)}”` },
          at: part.spot,
        })),
        ...found.flatMap((part) => {
          const word = printed.get(part.anchor);
          return word === undefined ? [] : [inSource(territory, part, word)];
        }),
      ],
      evidence: first.text,
    };
  },
  bad: [
    {
      title: { ru: 'Тире вписано рукой', en: 'A dash put in by hand' },
      files: edit(
        'provision',
        '## 4. Понятия',
        '3.2. Направление включает:\n\n- – координацию работы;\n- помощь в работе.\n\n## 4. Понятия',
      ),
      points: '– координацию работы;',
    },
    {
      title: { ru: 'Два пункта одного перечня', en: 'Two items of one list' },
      files: edit(
        'provision',
        '## 4. Понятия',
        '3.2. Направление включает:\n\n- - координацию работы;\n- - оценку работы;\n- помощь в работе.\n\n## 4. Понятия',
      ),
      points: 'координацию работы;',
    },
    {
      title: { ru: 'Два тире напечатаны в акте', en: 'The act prints two dashes' },
      files: {
        [sourcePath]: printedOtherwise('- оценка качества', '- - оценка качества'),
      },
      points: 'оценка качества методической работы.',
    },
  ],
  good: [
    {
      title: { ru: 'У каждого пункта одно тире', en: 'Each item has one dash' },
      files: edit(
        'provision',
        '## 4. Понятия',
        '3.2. Направление включает:\n\n- координацию работы;\n- помощь в работе.\n\n## 4. Понятия',
      ),
    },
  ],
};
