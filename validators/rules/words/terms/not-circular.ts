// A definition that explains a term by the term itself leaves the reader where they were.
import { indexOfText } from '../../../language/index-of-text.ts';
import { phrasePlaces, phraseWords } from '../../../language/phrase-places.ts';
import { inner } from '../../../model/excerpt.ts';
import { within } from '../../../model/within.ts';
import { child } from '../../../source/spot.ts';
import type { Stretch } from '../../../text/places/covered.ts';
import { wordsBefore } from '../../../text/places/near-place.ts';
import { normalise } from '../../../text/words/words.ts';
import { primer } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';

/** A single word is often said again as part of another name: «центр – подразделение центра развития». */
const fewestWords = 2;

/** «(далее – методическая служба)» gives the term a name and explains nothing by it. */
const INTRODUCED = /далее\s*[-–—]?\s*[«"]?$/iu;

/** Where the first sentence of a definition says its term again; null where it does not. */
const repeatedIn = (text: string, term: string): Stretch | null => {
  const [sentence] = indexOfText(text).sentences;
  if (sentence === undefined || phraseWords(term).length < fewestWords) return null;
  const [defined, ...again] = phrasePlaces(text, term).filter(
    ({ at, length }) => at + length <= sentence.end,
  );
  if (defined === undefined) return null;
  return again.find(({ at }) => !INTRODUCED.test(wordsBefore(text, at))) ?? null;
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
  *check({ terms }, { corpus }) {
    for (const { term, text, spot } of terms) {
      const again = repeatedIn(text, term);
      if (again === null) continue;
      const words = text.slice(again.at, again.at + again.length);
      yield {
        at: within(child(spot, 'text'), text, again, corpus.texts),
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
