// «4 лаборатории (лаборатория …, лаборатория …, лаборатория …)»: the text counts more than it lists, or lists one too few.

import { excerpt } from '../../model/excerpt.ts';
import { within } from '../../model/within.ts';
import { cardinalNumber } from '../../text/numerals.ts';
import { stem } from '../../text/stem.ts';
import { replaced } from '../example-base.ts';
import { waiveIfPrinted } from '../printed-so.ts';
import type { TerritoryRule } from '../rule.ts';
import { type PrintedText, printedTexts } from '../words/printed-texts.ts';

interface Listed {
  /** The words with the count. */
  readonly what: string;
  readonly at: number;
  readonly length: number;
  readonly count: number;
  readonly listed: number;
}

/** A count, what is counted, and a list in brackets. */
const COUNTED = /(?<![\p{L}\d.,№])(\d{1,2}|\p{Ll}+)\s([^()\d;.]{4,200}?)\s?\(([^()]{10,1500})\)/gu;

const firstWord = (item: string): string => /^\s*(?:и\s+)?(\p{L}+)/u.exec(item)?.[1]?.toLowerCase() ?? '';

/** The lists whose every item begins with the word for what is counted: only these can be counted surely. */
function* miscounted({ text }: PrintedText): Generator<Listed> {
  for (const { 0: whole, 1: number = '', 2: what = '', 3: list = '', index } of text.matchAll(COUNTED)) {
    const count = /^\d/u.test(number) ? Number(number) : cardinalNumber(number);
    if (count === null || count < 2) continue;
    const head = stem(firstWord(list));
    const names = new Set((what.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(stem));
    if (!names.has(head)) continue;
    const items = list.split(/,\s|;\s|\sи\s(?=\p{L}+)/u).filter((item) => stem(firstWord(item)) === head);
    const parts = list.split(/[,;]\s/u);
    if (parts.length < 2 || !parts.every((part) => stem(firstWord(part)) === head)) continue;
    // «…, центр развития и Региональный центр»: the last part may hold another that begins otherwise.
    const joined = parts.at(-1)?.match(/\sи\s/gu)?.length ?? 0;
    if (count >= items.length && count <= items.length + joined) continue;
    yield {
      what: whole.slice(0, whole.indexOf('(')).trim(),
      at: index,
      length: number.length,
      count,
      listed: items.length,
    };
  }
}

export const listedAsCounted: TerritoryRule = {
  id: 'statistics/listed-as-counted',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Перечислено столько, сколько названо', en: 'As many are listed as are counted' },
  fault: { ru: 'Перечислено не столько, сколько названо', en: 'The list is not as long as the text counts' },
  reason: {
    ru: 'Число и перечень при нём читают вместе. Если перечислено меньше, что-то пропущено или число неверно.',
    en: 'A count and the list beside it are read together: where fewer are listed, one is left out or the count is wrong.',
  },
  cure: {
    ru: 'Дополните перечень или исправьте число.',
    en: 'Complete the list, or mend the count.',
  },
  edit: waiveIfPrinted,
  *check(territory, { corpus }) {
    for (const printed of printedTexts(territory)) {
      if (printed.damaged) continue;
      for (const { what, at, length, count, listed } of miscounted(printed))
        yield {
          at: within(printed.at, printed.text, { at, length }, corpus.texts),
          message: {
            ru: `Названо ${count}, а перечислено ${listed}: «${excerpt(what)}»`,
            en: `${count} are counted, but ${listed} listed: “${excerpt(what)}”`,
          },
          evidence: what,
        };
    }
  },
  bad: [
    {
      title: { ru: 'Названо четыре, перечислено три', en: 'Four are counted, three listed' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты региональной системы и 4 лаборатории мастерства (лаборатория чтения, лаборатория счёта и письма, лаборатория игры).',
        ),
      },
      points: '4',
    },
  ],
  good: [
    {
      title: { ru: 'Перечислены все', en: 'All are listed' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты региональной системы, 3 управления (управление кадров, управление проектов и управление связи), 2 центра (Центр чтения и Региональный центр счёта) и 4 кафедры (чтения и письма, счёта, игры).',
        ),
      },
    },
  ],
};
