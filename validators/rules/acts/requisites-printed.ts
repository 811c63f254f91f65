// Of an act the register states only what some document states of it.
import { printedIn } from '../../model/named.ts';
import type { Territory } from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';
import { printedDates } from '../../text/dates/printed-dates.ts';
import { formatDate } from '../../text/russian.ts';
import { matchWords } from '../../text/words/word-match.ts';
import { normalise } from '../../text/words/words.ts';
import { edit, primer, whole } from '../example-base.ts';
import type { Issue, RegisterRule } from '../rule.ts';

interface Requisites {
  readonly number: string | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly spot: Spot;
}

/** What documents of a territory print of themselves: the titles of the orders that adopt them. */
const ownTitles = (territory: Territory | null): readonly string[] =>
  (territory?.acts ?? []).flatMap(({ editions }) =>
    editions.flatMap(({ provision }) => printedIn(provision?.front.order?.title) ?? []),
  );

const printsNumber = (text: string, number: string): boolean => {
  const words = matchWords(number);
  const all = matchWords(text);
  return all.some((_, at) => words.every((word, index) => all[at + index] === word));
};

function* unprinted(
  own: Requisites,
  wordings: readonly string[],
  titles: readonly string[],
): Generator<Issue> {
  const { number, date, title, spot } = own;
  if (number !== null && !wordings.some((text) => printsNumber(text, number)))
    yield {
      at: child(spot, 'number'),
      message: {
        ru: `Номера «${number}» нет в словах, которыми акт назван`,
        en: `The number “${number}” is not in the words by which the act is cited`,
      },
      evidence: number,
    };
  if (date !== null && !wordings.some((text) => printedDates(text).some(({ iso }) => iso === date)))
    yield {
      at: child(spot, 'date'),
      message: {
        ru: `Даты ${formatDate(date)} нет в словах, которыми акт назван`,
        en: `The date ${date} is not in the words by which the act is cited`,
      },
      evidence: date,
    };
  if (title !== null && ![...wordings, ...titles].some((text) => normalise(text).includes(normalise(title))))
    yield {
      at: child(spot, 'title'),
      message: {
        ru: `Заголовка «${title}» нет в словах, которыми акт назван`,
        en: `The title “${title}” is not in the words by which the act is cited`,
      },
      evidence: title,
    };
}

export const requisitesPrinted: RegisterRule = {
  id: 'acts/requisites-printed',
  scope: 'register',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Реестр говорит об акте только то, что напечатано',
    en: 'The register states of an act only what is printed',
  },
  fault: {
    ru: 'Реестр говорит об акте то, что не напечатано',
    en: 'The register says of an act what is not printed',
  },
  reason: {
    ru: 'Свод не знает об акте ничего, кроме слов документов. Номер или дата со стороны выдали бы чужое знание за их текст.',
    en: 'The Svod knows of an act only what documents say; a number from elsewhere would pass for their text.',
  },
  cure: {
    ru: 'Сверьте реквизит со словами документа или уберите его.',
    en: 'Compare it with the words of the document, or take it out.',
  },
  *check({ territory, acts, citings }) {
    const titles = ownTitles(territory);
    const own = Map.groupBy(citings, ({ act }) => act);
    for (const act of acts) {
      const cited = (own.get(act) ?? []).flatMap(({ citation }) => citation.printed ?? []);
      yield* unprinted(act, [act.printed, ...cited], titles);
    }
    for (const { act, citation } of citings)
      yield* unprinted(citation, [citation.printed ?? act.printed], []);
  },
  bad: [
    {
      title: { ru: 'Номер не тот, что напечатан', en: 'Another number than printed' },
      files: whole(
        'acts',
        `${primer.acts}  - { id: order-5, kind: order, number: "6", name: приказ № 5, printed: приказ № 5 }\n`,
      ),
      points: '"6"',
    },
    {
      title: { ru: 'Дата не та, что напечатана', en: 'Another date than printed' },
      files: whole(
        'acts',
        `${primer.acts}  - { id: order-5, kind: order, date: 2021-04-03, name: приказ, printed: приказ от 04.03.2021 }\n`,
      ),
      points: '2021-04-03',
    },
    {
      title: { ru: 'Заголовка нет', en: 'A title that is not printed' },
      files: whole(
        'acts',
        `${primer.acts}  - { id: order-5, kind: order, title: О школе, printed: приказ № 5 }\n`,
      ),
      points: 'О школе',
    },
    {
      title: {
        ru: 'В словах документа другого номера нет',
        en: 'The words of the document have no other number',
      },
      files: edit(
        'provision',
        '{ act: education-law, clause: "1.2" }',
        '{ act: education-law, clause: "1.2", number: "7" }',
      ),
      points: '"7"',
    },
  ],
  good: [
    {
      title: { ru: 'Реквизиты напечатаны', en: 'The requisites are printed' },
      files: whole(
        'acts',
        `${primer.acts}  - { id: order-5, kind: order, number: 5-р, date: 2021-03-04, title: О школе, printed: приказ от 4 марта 2021 г. № 5-р «О школе» }\n`,
      ),
    },
  ],
};
