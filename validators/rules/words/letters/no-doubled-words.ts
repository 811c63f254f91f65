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

interface Doubled extends Slip {
  /** The word behind the two: its case tells which preposition governs it. */
  readonly next: string;
}

function* doubled({ text }: PrintedText): Generator<Doubled> {
  let told = -1;
  for (const { left, right } of neighbours(text)) {
    if (left.at < told) continue;
    if (!oneTooMany(left.lower, right.lower) && !inTwoCases(left.text, right.text)) continue;
    told = right.end;
    const [, next = ''] = /^\s+(\p{L}{1,40})/u.exec(text.slice(right.end, right.end + 50)) ?? [];
    yield { text: text.slice(left.at, right.end), at: left.at, length: right.end - left.at, next };
  }
}

const areTwoCases = (text: string): boolean => {
  const [left = '', right = ''] = text.split(/\s+/u);
  return inTwoCases(left, right);
};

/** Prepositions of the genitive, and words in it that no other preposition of the list can stand before. */
const OF_GENITIVE = new Set(['для', 'у', 'из']);
const GENITIVE = /(?:[нтцс]ия|ства)$/iu;

/** What to leave of the two words. */
const leaving = ({ text, next }: Doubled): Text => {
  if (areTwoCases(text))
    return {
      ru: 'Сверьте с подписанным актом: если второе слово начинает название, верните кавычки; если слово лишнее, уберите его.',
      en: 'Compare with the signed act: where the second word begins a name, put the quotes back; where a word is too many, leave it out.',
    };
  const [first = '', second = ''] = text.split(/\s+/u);
  const governing = [first, second].filter((word) => OF_GENITIVE.has(word.toLowerCase()));
  if (first !== second && governing.length === 1 && GENITIVE.test(next))
    return {
      ru: `Оставьте один предлог: «${governing[0]}».`,
      en: `Leave one preposition: “${governing[0]}”.`,
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
        message: areTwoCases(text)
          ? {
              ru: `Одно слово стоит дважды подряд: «${text}»`,
              en: `One word stands twice in a row: “${text}”`,
            }
          : { ru: `Лишнее слово: «${text}»`, en: `A word too many: “${text}”` },
        hint: leaving(repeated.slip),
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
      title: { ru: 'Два предлога, и оба возможны', en: 'Two prepositions, and both may stand' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты региональной системы на в следующий год.',
        ),
      },
      points: 'на в',
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
