// An agreement binds its parties to something; a plan that says only between whom plans any paper at all.

import { analyse } from '../../../language/analyse.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import type { TextToken } from '../../../language/text-tokens.ts';
import { isOneOf, wordSet } from '../../../language/word-set.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import type { Measure } from '../../../model/types.ts';
import { child } from '../../../source/spot.ts';
import { plural } from '../../../text/russian.ts';
import { edits } from '../../example-base.ts';
import { ofSeveral } from '../../makers/several.ts';
import type { TerritoryRule } from '../../rule.ts';

/** Nothing is looked for where a title has none of these. */
const AGREEMENT = /соглашени|договор|меморандум/iu;
const agreements = wordSet('соглашение договор меморандум');
/** What is done by an agreement that is there already, and known. */
const byIt = wordSet('исполнение выполнение реализация соблюдение исполнить выполнить реализовать');
/** «О сотрудничестве», «на проведение практики», «по вопросам», «в сфере», «для»: what it is about. */
const ABOUT =
  /(?<!\p{L})(?:об?о?|по(?!\s+(?:итогам|результатам))|на|для|в\s+(?:сфере|области|рамках|целях|части)|предмет\p{L}{0,3})\s/iu;
/** How many sign it, and that it is one more; «трудовых» and «целевых» say what it is about. */
const SAYS_NOTHING = /^(?:\p{L}{2,10}сторонн|дополнительн)\p{L}{2,3}$/iu;
/** Behind the agreement stand its parties, or nothing: «договоров целевого обучения» says what it is about. */
const PARTIES = /^\s*(?:(?:между|со?)\s|[.;]?\s*$)/iu;

/** «Подготовить и подписать», «заключение дополнительного», «подписание с вузами»: what may stand before the agreement that is made. */
const leadsTo = (words: readonly TextToken[]): boolean => {
  const withParties = words.findIndex(({ text }) => /^со?$/iu.test(text));
  const own = withParties === -1 ? words : words.slice(0, withParties);
  const leads = (word: TextToken): boolean =>
    SAYS_NOTHING.test(word.text) ||
    analyse(word.text).some(
      ({ part, lemma }) => part === 'infinitive' || part === 'conjunction' || /(?:ние|ция)$/u.test(lemma),
    );
  return own.length > 0 && own.every((word) => leads(word) && !isOneOf(word, byIt));
};

/** Whether a title is that an agreement is made, and says of it only who the parties are. */
const namesParties = (title: string): boolean => {
  if (!AGREEMENT.test(title)) return false;
  const { tokens } = indexOfText(title);
  const at = tokens.findIndex((token) => isOneOf(token, agreements));
  const agreement = tokens[at];
  return agreement !== undefined && leadsTo(tokens.slice(0, at)) && PARTIES.test(title.slice(agreement.end));
};

const isSilent = ({ title, result }: Measure): boolean =>
  namesParties(title) && !ABOUT.test(title) && !ABOUT.test(result ?? '');

const signed = (title: string, result: string): Readonly<Record<string, string>> =>
  edits('roadmap', ['title: Проведение мониторинга', `title: ${title}`], ['аналитическая справка', result]);

export const agreementSubject: TerritoryRule = {
  id: 'roadmap/agreement-subject',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Сказано, о чём соглашение', en: 'It is said what an agreement is about' },
  fault: { ru: 'Не сказано, о чём соглашение', en: 'It is not said what an agreement is about' },
  reason: {
    ru: 'План называет только стороны. Любая бумага за их подписями исполнит такое мероприятие, а что стороны будут делать, неизвестно.',
    en: 'The plan names only the parties. Whatever paper they sign fulfils it, and nobody learns what they are to do.',
  },
  cure: {
    ru: 'Допишите предмет: «о сетевом взаимодействии», «о целевом обучении методистов».',
    en: 'Add what it is about, e.g. “о сетевом взаимодействии”.',
  },
  *check({ roadmap }) {
    const silent = (roadmap?.measures ?? []).filter(isSilent);
    const [first, ...others] = silent;
    if (first === undefined) return;
    const count = silent.length;
    yield {
      at: child(first.spot, 'title'),
      message: {
        ru:
          count === 1
            ? `Не сказано, о чём соглашение: «${inner(excerpt(first.title))}»`
            : `Не сказано, о чём соглашения, в ${count} ${plural(count, ['мероприятии', 'мероприятиях', 'мероприятиях'])}; первое – «${inner(excerpt(first.title))}»`,
        en:
          count === 1
            ? `It is not said what the agreement is about: “${excerpt(first.title)}”`
            : `In ${count} measures it is not said what the agreement is about; the first is “${excerpt(first.title)}”`,
      },
      ...ofSeveral(
        silent.map(({ title }) => title),
        others.map(({ title, spot }) => ({
          says: { ru: `И здесь: «${inner(excerpt(title))}»`, en: `And here: “${excerpt(title)}”` },
          at: child(spot, 'title'),
        })),
      ),
    };
  },
  bad: [
    {
      title: { ru: 'Названы одни стороны', en: 'The parties alone' },
      files: signed(
        'Подписание соглашения между Министерством и ЦНППМ',
        'соглашение между Министерством и ЦНППМ',
      ),
      points: 'Подписание соглашения между Министерством и ЦНППМ',
    },
    {
      title: { ru: 'В двух мероприятиях', en: 'In two measures' },
      files: edits(
        'roadmap',
        ['title: Проведение мониторинга', 'title: Заключение договора между Министерством и ЦНППМ'],
        ['аналитическая справка', 'договор между Министерством и ЦНППМ'],
        ['title: Обсуждение выводов с педагогами', 'title: Подписание соглашений с педагогами'],
        ['план поддержки по итогам диагностики', 'соглашения с педагогами, прошедшими диагностику'],
      ),
      points: 'Заключение договора между Министерством и ЦНППМ',
    },
  ],
  good: [
    {
      title: { ru: 'Предмет назван', en: 'What it is about is named' },
      files: signed('Подписание соглашения о диагностике между Министерством и ЦНППМ', 'соглашение'),
    },
  ],
};
