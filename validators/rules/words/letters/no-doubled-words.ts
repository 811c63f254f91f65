// A word printed twice in a row, or two prepositions side by side, is a sentence that was mended by halves.

import { stem } from '../../../text/stem.ts';
import { neighbours } from '../../../text/word-places.ts';
import { replaced } from '../../example-base.ts';
import { waiveIfPrinted } from '../../printed-so.ts';
import type { TerritoryRule, Text } from '../../rule.ts';
import { elsewhere, type Slip, slipsIn } from '../once.ts';
import type { PrintedText } from '../printed-texts.ts';

/** Prepositions after which no other can stand. «От», «до» and «за» may: «за от 3 до 5 лет». */
const first = new Set('в во на с со к ко по для у о об при под над из'.split(' '));
const second = new Set('в во на с со к ко для у об при под над из'.split(' '));

/** «едва едва», «чуть чуть», «так так»: words that are said twice. */
const saidTwice = new Set('едва чуть очень так вот ещё еще то'.split(' '));

/** «мониторинга мониторинг»: so long a word is in two cases by no chance; «педагог педагогу» says who helps whom. */
const LONG = /^\p{Ll}{6,}$/u;
const DATIVE = /(?:[уюе]|[ое]му|[ая]м)$/u;

const inTwoCases = (left: string, right: string): boolean =>
  left !== right && LONG.test(left) && LONG.test(right) && !DATIVE.test(right) && stem(left) === stem(right);

/** Words in small letters beside each other of which one is too many. */
const oneTooMany = (left: string, right: string): boolean =>
  left === right ? left.length > 1 && !saidTwice.has(left) : first.has(left) && second.has(right);

function* doubled({ text }: PrintedText): Generator<Slip> {
  let told = -1;
  for (const { left, right } of neighbours(text)) {
    if (left.at < told) continue;
    if (!oneTooMany(left.lower, right.lower) && !inTwoCases(left.text, right.text)) continue;
    told = right.end;
    yield { text: text.slice(left.at, right.end), at: left.at, length: right.end - left.at };
  }
}

/** What to leave of the two words. */
const leaving = (words: string): Text => {
  const [first = '', second = ''] = words.split(/\s+/u);
  if (stem(first.toLowerCase()) === stem(second.toLowerCase()) && first.length > 3 && first !== second)
    return {
      ru: `Оставьте одно слово, «${first}» или «${second}», и проверьте, не пропало ли слово между ними.`,
      en: `Leave one word, “${first}” or “${second}”, and see whether a word between them is lost.`,
    };
  return first.toLowerCase() === second.toLowerCase()
    ? { ru: `Оставьте одно «${first}».`, en: `Leave one “${first}”.` }
    : {
        ru: `Оставьте один предлог: «${first}» или «${second}».`,
        en: `Leave one preposition, “${first}” or “${second}”.`,
      };
};

export const noDoubledWords: TerritoryRule = {
  id: 'words/no-doubled-words',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
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
  *check(territory, { corpus }) {
    for (const repeated of slipsIn(corpus, territory, doubled)) {
      const { text } = repeated.slip;
      yield {
        at: repeated.first,
        message: { ru: `Лишнее слово: «${text}»`, en: `A word too many: “${text}”` },
        hint: leaving(text),
        grounds: elsewhere(repeated),
        evidence: text.toLowerCase(),
      };
    }
  },
  bad: [
    {
      title: { ru: 'Два предлога подряд', en: 'Two prepositions in a row' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты региональной системы для в внедрения новшеств.',
        ),
      },
      points: 'для в',
    },
    {
      title: { ru: 'Слово напечатано дважды', en: 'A word printed twice' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты региональной системы системы.',
        ),
      },
      points: 'системы системы',
    },
    {
      title: { ru: 'Слово в двух падежах подряд', en: 'A word in two cases in a row' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты региональной системы в рамках мониторинга мониторинг показателей.',
        ),
      },
      points: 'мониторинга мониторинг',
    },
  ],
  good: [
    {
      title: { ru: 'Кто кому помогает', en: 'Who helps whom' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты региональной системы, где помогает педагог педагогу.',
        ),
      },
    },
    {
      title: {
        ru: 'Предлоги через слово и через дефис',
        en: 'Prepositions parted by a word or joined by a hyphen',
      },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты региональной системы, в том числе в центре, из-за в первую очередь новых задач.',
        ),
      },
    },
  ],
};
