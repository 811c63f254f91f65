// An abbreviation is introduced to be used. Where the full name stands again below, a reader asks whether it means something else.
import { indexOfText } from '../../../language/index-of-text.ts';
import { phrasePlaces } from '../../../language/phrase-places.ts';
import { excerpt } from '../../../model/excerpt.ts';
import type { Corpus, Territory } from '../../../model/types.ts';
import { within } from '../../../model/within.ts';
import type { Spot } from '../../../source/spot.ts';
import type { Stretch } from '../../../text/places/covered.ts';
import { plural } from '../../../text/russian.ts';
import { defining, edit } from '../../example-base.ts';
import { waiveIfPrinted } from '../../printed-so.ts';
import type { TerritoryRule } from '../../rule.ts';
import { hasLetters, withoutIntroductions } from '../introduced-names.ts';
import { type ReadText, readingOrder } from '../reading-order.ts';
import { type IntroductionPlace, introductionPlaces, isOfCapitals } from './introduction-places.ts';

/** So many abbreviations of an act, and so many places in one text, are looked at: no act has more. */
const mostLooked = 60;

/** A full name that stands behind its abbreviation. */
interface Again {
  readonly short: string;
  readonly words: string;
  readonly at: Spot;
}

/** Of a name of one word nothing is gained by its letters. */
const fewestWords = 2;

/** So many words make a name by its letters, and so short a word has none of its own: «и», «для». */
const fewestLettered = 3;
const shortestWord = 3;

/** «ЦНППМ – центр …», «центр … (далее – ЦНППМ)»: it is explained there. */
const isExplained = (text: string, { at, length }: Stretch, short: string): boolean => {
  const before = text.slice(Math.max(0, at - short.length - 6), at);
  return (
    /^[»"”]?\s*(?:\([^)]{0,40}\)\s*)?\((?:далее|\p{Lu})/u.test(text.slice(at + length, at + length + 80)) ||
    (before.includes(short) && /[–—-]\s*$/u.test(before))
  );
};

/** So little behind a name that begins a line makes it a heading: «4.2.1. Муниципальные методические службы района:». */
const headingRest = 90;

const isHeadingOf = (text: string, { at, length }: Stretch): boolean =>
  !/\p{L}/u.test(text.slice(0, at)) && text.length - at - length <= headingRest;

/** «Положение о региональной системе …», «Стандарт деятельности центров …»: the name of a document, which is kept whole. */
const isInTitle = (text: string, { at }: Stretch): boolean =>
  /(?:(?<!\p{L})\p{Lu}\p{Ll}{3,20}\s(?:\p{Ll}{1,20}\s)?об?\s|[\p{L},]\s\p{Lu}\p{Ll}{3,20}(?:\s\p{Ll}{1,20}){1,2}\s)$/u.test(
    text.slice(Math.max(0, at - 70), at),
  );

const isQuoted = (text: string, { at }: Stretch): boolean =>
  /[«"„]/u.test(text.charAt(at - 1)) ||
  indexOfText(text).quotations.some(({ from, to }) => from < at && at < to);

/** «Учреждение дополнительного профессионального образования «Институт …»»: words of an organisation's full name, which is kept whole. */
const isInName = (text: string, { at, length }: Stretch): boolean =>
  /^(?:\s\p{L}{1,25}){0,4}\s[«"„]\p{Lu}/u.test(text.slice(at + length)) &&
  /(?:учреждени|организаци|предприяти|колледж|институт|академи|университет|центр)\p{L}{0,4}\s(?:[^.;:«»]{0,60}\s)?$/iu.test(
    text.slice(Math.max(0, at - 120), at),
  );

/** The first words of a full name for which the letters stand: «муниципальная система научно-методического сопровождения» of «МС НМС». */
const lettered = ({ short, means }: IntroductionPlace): string | null => {
  const letters = [...short.replaceAll(/[\s-]/gu, '').toLowerCase()];
  const words = (means ?? '').split(/\s+/u);
  let said = 0;
  for (const [at, word] of words.entries()) {
    const parts = word.toLowerCase().split('-');
    const own = parts.map((part) => part.charAt(0)).join('');
    if (letters.slice(said, said + own.length).join('') === own) said += own.length;
    else if (word.length > shortestWord) return null;
    if (said === letters.length)
      return at + 1 >= fewestLettered && at + 1 < words.length ? words.slice(0, at + 1).join(' ') : null;
  }
  return null;
};

/** A place that introduces an abbreviation, with the words of its meaning that its letters stand for by themselves. */
interface Introduced extends IntroductionPlace {
  readonly part: string | null;
}

const namesIn = (text: string, { means, part }: Introduced): readonly Stretch[] => {
  const whole = phrasePlaces(text, means ?? '');
  if (part === null) return whole;
  const known = new Set(whole.map(({ at }) => at));
  // «Модель наставничества школ» is another than «модель наставничества»: what goes on in other words may be another thing.
  return [...whole, ...phrasePlaces(text, part).filter(({ at }) => !known.has(at))];
};

const againIn = (read: ReadText, place: Introduced, from: number): readonly Stretch[] =>
  namesIn(read.text, place)
    .slice(0, mostLooked)
    .filter(
      (found) =>
        found.at >= from &&
        !isQuoted(read.text, found) &&
        !isExplained(read.text, found, place.short) &&
        !isHeadingOf(read.text, found) &&
        !isInTitle(read.text, found) &&
        !isInName(read.text, found),
    );

/** The first place of each abbreviation in a document that says what it means. */
const firstPlaces = (corpus: Corpus, territory: Territory): readonly Introduced[] => {
  const seen = new Set<string>();
  const first = introductionPlaces(corpus, territory).filter(({ short, means, unit, key }) => {
    const own = `${unit} ${key}`;
    if (seen.has(own)) return false;
    seen.add(own);
    return isOfCapitals(short) && (means ?? '').split(/\s+/u).length >= fewestWords;
  });
  return first.map((place) => ({ ...place, part: lettered(place) }));
};

function* againAll(corpus: Corpus, territory: Territory): Generator<Again> {
  const texts = readingOrder(territory);
  for (const place of firstPlaces(corpus, territory).slice(0, mostLooked)) {
    const { short, unit, text: introducing } = place;
    const start = introducing ?? 0;
    const own = texts
      .map((read, index) => ({ read, index }))
      .filter(({ read, index }) => read.unit === unit && index >= start && read.damaged !== true);
    const isUsed = own.some(({ read }) => !read.listed && hasLetters(withoutIntroductions(read.text), short));
    if (!isUsed) continue;
    for (const { read, index } of own) {
      // A title keeps the whole name, and stands above what introduces the short one.
      if (
        read.heading ||
        read.title === true ||
        read.definition ||
        read.listed ||
        read.at.path.includes('abbreviations')
      )
        continue;
      const from = index === introducing ? read.text.indexOf(short) : 0;
      for (const found of againIn(read, place, from))
        yield {
          short,
          words: read.text.slice(found.at, found.at + found.length),
          at: within(read.at, read.text, found, corpus.texts),
        };
    }
  }
}

export const abbreviationKept: TerritoryRule = {
  id: 'words/abbreviation-kept',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'После того как сокращение введено, пишут его',
    en: 'Once an abbreviation is introduced, it is what is written',
  },
  fault: {
    ru: 'Сокращение введено, а ниже снова полное название',
    en: 'The full name stands again behind its abbreviation',
  },
  reason: {
    ru: 'Слова «далее – …» обещают, что дальше будет сокращение. Полное название ниже заставляет спросить, о том же ли речь, а при правке его забудут.',
    en: '“Далее – …” promises that the abbreviation follows. The full name below makes a reader ask whether it is another thing, and an amendment will forget it.',
  },
  cure: {
    ru: 'Напишите в этих местах введённое сокращение.',
    en: 'Write the abbreviation at these places.',
  },
  edit: waiveIfPrinted,
  doubt: {
    ru: 'Полное название могли оставить там, где место читают отдельно от документа.',
    en: 'The full name may be kept where a passage is read by itself.',
  },
  yieldsTo: ['words/abbreviation-introduced-once', 'words/abbreviation-used'],
  *check(territory, { corpus }) {
    const found = [...againAll(corpus, territory)];
    const [first, ...others] = found;
    if (first === undefined) return;
    const shorts = [...new Set(found.map(({ short }) => short))];
    const places = plural(found.length, ['месте', 'местах', 'местах']);
    yield {
      at: first.at,
      message:
        others.length === 0
          ? {
              ru: `Сокращение «${first.short}» введено, а ниже снова полное название: «${excerpt(first.words)}»`,
              en: `“${first.short}” is introduced, and below the full name stands again: “${excerpt(first.words)}”`,
            }
          : {
              ru: `Полное название стоит в ${found.length} ${places} и после того, как введено сокращение: ${shorts.map((short) => `«${short}»`).join(', ')}`,
              en: `The full name stands in ${found.length} places behind its abbreviation: ${shorts.map((short) => `“${short}”`).join(', ')}`,
            },
      grounds: others.map(({ short, at }) => ({
        says: { ru: `Здесь достаточно «${short}»`, en: `“${short}” is enough here` },
        at,
      })),
      evidence: '',
      placeless: true,
    };
  },
  bad: [
    {
      title: { ru: 'Полное название ниже', en: 'The full name below' },
      files: edit(
        'provision',
        'Мониторинг системы проводит',
        'Педагогам помогает центр непрерывного повышения профессионального мастерства. Мониторинг системы проводит',
      ),
      points: 'центр непрерывного повышения профессионального мастерства',
    },
    {
      title: { ru: 'Одно замечание о нескольких местах', en: 'One finding of several places' },
      files: edit(
        'provision',
        'Мониторинг системы проводит',
        'Курсы ведутся центром непрерывного повышения профессионального мастерства. Школы пишут в центр непрерывного повышения профессионального мастерства. Мониторинг системы проводит',
      ),
      points: 'центром непрерывного повышения профессионального мастерства',
    },
  ],
  good: [
    {
      title: { ru: 'До того как введено', en: 'Before it is introduced' },
      files: defining(
        'субъекты региональной системы: Министерство и центр непрерывного повышения профессионального мастерства.',
      ),
    },
    {
      title: {
        ru: 'В названии плана, который его вводит',
        en: 'In the title of the plan that introduces it',
      },
      files: edit(
        'roadmap',
        'title: Дорожная карта',
        'title: План центра непрерывного повышения профессионального мастерства',
      ),
    },
    {
      title: { ru: 'Полное имя организации', en: 'The full name of an organisation' },
      files: edit(
        'provision',
        'Мониторинг системы проводит',
        'Курсы ведёт государственное учреждение центр непрерывного повышения профессионального мастерства «Рост». Мониторинг системы проводит',
      ),
    },
    {
      title: { ru: 'Название в кавычках', en: 'A name in quotes' },
      files: edit(
        'provision',
        'Мониторинг системы проводит',
        'Принят устав «О центре непрерывного повышения профессионального мастерства области». Мониторинг системы проводит',
      ),
    },
  ],
};
