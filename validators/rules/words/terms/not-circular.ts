// A definition that explains a term by the term itself leaves the reader where they were.
import { agrees } from '../../../language/agreement.ts';
import { analyse } from '../../../language/analyse.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import { phrasePlaces, phraseWords } from '../../../language/phrase-places.ts';
import type { TextToken } from '../../../language/text-tokens.ts';
import { inner } from '../../../model/excerpt.ts';
import { within } from '../../../model/within.ts';
import { child } from '../../../source/spot.ts';
import type { Stretch } from '../../../text/places/covered.ts';
import { wordsBefore } from '../../../text/places/near-place.ts';
import { normalise } from '../../../text/words/words.ts';
import { primer } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';
import { definedInText } from './defined-in-text.ts';

/** «(далее – методическая служба)» gives the term a name and explains nothing by it. */
const INTRODUCED = /далее\s*[-–—]?\s*[«"]?$/iu;
const BRACKET = /\(\s*далее\s*[-–—]?\s*([^()]{2,60})\)/iu;
/** What parts a term from its definition. */
const DEFINES = /^[»"\s]*(?:\([^()]{0,80}\)\s*)?[-–—]\s*(?:это\s+)?$/iu;

/** The case of what a noun belongs to, and of what is said of it. */
const isGenitive = (word: TextToken | undefined): boolean =>
  word?.kind === 'word' &&
  analyse(word.text).some(({ part, case: of }) => of === 'genitive' && part !== 'pronoun');

/**
 * Whether a single word stands in a text by itself: it is the first word of the definition, or no part of a longer name, as
 * «центр» is in «подразделение центра развития».
 */
const standsAlone = (text: string, defined: Stretch, { at, length }: Stretch): boolean => {
  const { tokens, tokenAt } = indexOfText(text);
  const own = tokenAt(at);
  if (DEFINES.test(text.slice(defined.at + defined.length, at))) return true;
  const [before, after] = [tokens[own - 1], tokens[tokenAt(at + length - 1) + 1]];
  return !isGenitive(after) && agrees(before?.text ?? '', text.slice(at, at + length)) !== true;
};

/** Where the sentence that defines a term says it again, or the short name that it has just given to it; null where it does not. */
const repeatedIn = (text: string, term: string): Stretch | null => {
  const [defined, ...others] = phrasePlaces(text, term);
  const sentence = indexOfText(text).sentences.find(({ end }) => defined !== undefined && end > defined.at);
  if (defined === undefined || sentence === undefined) return null;
  const inSentence = ({ at, length }: Stretch): boolean => at + length <= sentence.end;
  const again = others.filter(inSentence);
  const isSingle = phraseWords(term).length < 2;
  const short = BRACKET.exec(text);
  const named =
    short === null
      ? []
      : phrasePlaces(text, short[1] ?? '').filter(
          (place) => inSentence(place) && place.at > short.index + short[0].length,
        );
  return (
    [...again, ...named].find(
      (place) =>
        !INTRODUCED.test(wordsBefore(text, place.at)) && (!isSingle || standsAlone(text, defined, place)),
    ) ?? null
  );
};

const defining = (text: string): Readonly<Record<string, string>> => ({
  'regions/primer/acts/1/terms.yaml': `${primer.terms}  - id: service\n    term: методическая служба\n    text: ${text}\n`,
  'regions/primer/acts/1/provision.mdx': primer.provision.replace(
    'субъекты региональной системы.',
    'субъекты региональной системы и методическую службу.',
  ),
});

export const termNotCircular: TerritoryRule = {
  id: 'words/term-not-circular',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Понятие не определено через само себя', en: 'A term is not defined by itself' },
  fault: { ru: 'Понятие определено через само себя', en: 'A term is defined by itself' },
  reason: {
    ru: 'Определение отвечает, что это такое. Если в ответе стоит то же самое понятие, читатель ничего не узнал.',
    en: 'A definition says what a thing is; where the answer has the term itself, the reader has learned nothing.',
  },
  cure: {
    ru: 'Скажите после тире, к чему понятие относится и чем отличается, не называя его ещё раз.',
    en: 'Say after the dash what the thing belongs to and what sets it apart, without naming it again.',
  },
  doubt: {
    ru: 'Понятие может стоять в определении внутри другого, более длинного названия.',
    en: 'The term may stand in the definition within another, longer name.',
  },
  *check(territory, { corpus }) {
    const terms = territory.terms.map(({ term, text, spot }) => ({ term, text, at: child(spot, 'text') }));
    for (const { term, text, at } of [...terms, ...definedInText(territory)]) {
      const again = repeatedIn(text, term);
      if (again === null) continue;
      const words = text.slice(again.at, again.at + again.length);
      yield {
        at: within(at, text, again, corpus.texts),
        message: {
          ru: `Понятие «${inner(term)}» определено через само себя: «${inner(words)}»`,
          en: `The term “${term}” is defined by itself: “${words}”`,
        },
        evidence: normalise(term),
      };
    }
  },
  bad: [
    {
      title: { ru: 'То же понятие в другом падеже', en: 'The same term in another case' },
      files: defining('«методическая служба» – деятельность методической службы района.'),
      points: 'методической службы',
    },
  ],
  good: [
    {
      title: {
        ru: 'Понятие названо ещё раз уже в другом предложении',
        en: 'Named again in another sentence',
      },
      files: defining(
        '«методическая служба» – объединение методистов. Методическую службу создаёт отдел образования.',
      ),
    },
    {
      title: { ru: 'Из двух слов понятия стоит одно', en: 'One of the two words of the term' },
      files: defining('«методическая служба» – служба, которая помогает педагогам.'),
    },
    {
      title: { ru: 'Понятию здесь же дано имя', en: 'The term is given a name there' },
      files: defining('«методическая служба» – объединение методистов района (далее – методическая служба).'),
    },
  ],
};
