// «Увеличение доли …» is reached by one more: a change says by how much, or an indicator does.
import { analyse } from '../../../language/analyse.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import type { TextToken } from '../../../language/text-tokens.ts';
import { isOneOf, wordSet } from '../../../language/word-set.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import type { Measure, Territory } from '../../../model/types.ts';
import { isWhole } from '../../../model/whole.ts';
import { child } from '../../../source/spot.ts';
import { plural } from '../../../text/russian.ts';
import { edit, edits } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';
import { readerOf, serves, sharedBy } from '../plan/serving.ts';

/** What says of a thing that there is to be more or less of it, as a noun, a verb or a participle. */
const change = wordSet(
  'увеличение повышение снижение рост сокращение уменьшение улучшение прирост увеличить повысить снизить сократить уменьшить улучшить ' +
    'увеличиться повыситься снизиться сократиться уменьшиться улучшиться возрасти вырасти',
);
/** So many words may stand before it: «значительное снижение». */
const leading = 2;

/** A raised qualification is a course, which was held or not. */
const COURSE = /повышени\p{L}{1,2}\s+квалификации/giu;

/** A paper by which the change is checked. */
const papers = wordSet(
  'справка отчет приказ протокол акт план реестр перечень база рекомендация положение сертификат удостоверение',
);

const isNoun = ({ text }: TextToken): boolean => analyse(text).every(({ part }) => part === 'noun');
const isVerb = ({ text }: TextToken): boolean =>
  analyse(text).some(({ part }) => part === 'verb' || part === 'short participle');

/** A noun of change leads the result; a verb of it may stand behind what changes: «доля … выросла». */
const saysChange = (result: string): boolean => {
  const words = indexOfText(result.replaceAll(COURSE, ' ')).tokens.filter(({ kind }) => kind === 'word');
  return words.some(
    (word, at) =>
      isOneOf(word, change) &&
      (isVerb(word) ||
        (at < leading &&
          !analyse(word.text).every(({ part }) => part === 'adjective') &&
          // «Маршруты роста»: what leads is another thing.
          !words.slice(0, at).some(isNoun))),
  );
};

const hasExtent = (result: string): boolean =>
  /\p{N}/u.test(result) ||
  indexOfText(result).tokens.some((token) => isOneOf(token, papers) && isNoun(token));

/** Whether a row of the table measures the change: then the table says by how much. */
const measuredIn = (territory: Territory): ((result: string) => boolean) => {
  const read = readerOf(territory);
  const rows = (territory.indicators?.indicators ?? []).map(({ name }) => read(name));
  return (result) => {
    const said = read(result);
    return rows.some((row) => row.words.size > 0 && serves(sharedBy(row, said), row));
  };
};

export const resultExtent: TerritoryRule = {
  id: 'roadmap/result-extent',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Обещанное изменение измерено', en: 'A promised change is measured' },
  fault: {
    ru: 'Результат обещает изменение и не говорит, на сколько',
    en: 'The result promises a change and not how much',
  },
  reason: {
    ru: 'Повышение или снижение на любую величину исполняет такой результат: проверить его нечем.',
    en: 'A rise or a fall of any size fulfils such a result: there is nothing to check it by.',
  },
  cure: {
    ru: 'Скажите, с какого значения до какого и к какому сроку, или назовите документ, по которому результат проверят.',
    en: 'Say from which value to which and by when, or name the document by which the result will be checked.',
  },
  doubt: {
    ru: 'Величину может устанавливать документ, который здесь не назван.',
    en: 'A document that is not named here may say how much.',
  },
  *check(territory, { corpus }) {
    const { roadmap } = territory;
    if (roadmap === null || !isWhole(corpus, territory, 'indicators')) return;
    const isMeasured = measuredIn(territory);
    const open = roadmap.measures.flatMap((measure): readonly (Measure & { readonly result: string })[] => {
      const { result } = measure;
      return result !== null && saysChange(result) && !hasExtent(result) && !isMeasured(result)
        ? [{ ...measure, result }]
        : [];
    });
    const [first, ...others] = open;
    if (first === undefined) return;
    const count = open.length;
    const words = inner(excerpt(first.result));
    yield {
      at: child(first.spot, 'result'),
      message:
        count === 1
          ? {
              ru: `Результат «${words}» обещает изменение, а на сколько, не говорит ни он, ни показатели`,
              en: `The result “${words}” promises a change, and neither it nor an indicator says by how much`,
            }
          : {
              ru: `${count} ${plural(count, ['результат обещает', 'результата обещают', 'результатов обещают'])} изменение, а на сколько, не говорят ни они, ни показатели; первый – «${words}»`,
              en: `${count} results promise a change, and neither they nor an indicator says by how much; the first is “${words}”`,
            },
      grounds: others.map(({ result, spot }) => ({
        says: { ru: `И здесь: «${inner(excerpt(result))}»`, en: `And here: “${excerpt(result)}”` },
        at: child(spot, 'result'),
      })),
      evidence: String(count),
    };
  },
  bad: [
    {
      title: { ru: 'Снижение риска', en: 'A lower risk' },
      files: edit('roadmap', 'аналитическая справка', 'снижение риска эмоционального выгорания'),
      points: 'снижение риска эмоционального выгорания',
    },
    {
      title: { ru: 'Два таких результата', en: 'Two such results' },
      files: edits(
        'roadmap',
        ['аналитическая справка', 'снижение риска эмоционального выгорания'],
        ['Обсуждение выводов с педагогами', 'Обсуждение итогов диагностики'],
        ['план поддержки по итогам диагностики', 'рост числа изданных сборников'],
      ),
      points: 'снижение риска эмоционального выгорания',
    },
  ],
  good: [
    {
      title: { ru: 'Рост – слово названия', en: 'Growth is a word of a name' },
      files: edit('roadmap', 'аналитическая справка', 'маршруты роста руководителей школ'),
    },
    {
      title: { ru: 'Сказано, на сколько', en: 'It is said by how much' },
      files: edit('roadmap', 'аналитическая справка', 'снижение риска выгорания на 10 %'),
    },
    {
      title: { ru: 'Изменение измеряет показатель', en: 'An indicator measures the change' },
      files: edit('roadmap', 'аналитическая справка', 'увеличение доли наставников'),
    },
  ],
};
