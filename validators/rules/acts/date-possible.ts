// An act is found by its number and date; a day that the calendar does not have finds nothing.
import type { Act } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { child, type Spot } from '../../source/spot.ts';
import { type PrintedDate, printedDates } from '../../text/printed-dates.ts';
import { primer } from '../example-base.ts';
import type { FederalRule } from '../rule.ts';

interface Wording {
  readonly printed: string;
  readonly spot: Spot;
}

/** The wordings of an act, each once: those of the documents, and the register's own where it is none of them. */
const wordings = ({ printed, citations, spot }: Act): readonly Wording[] => {
  const cited = citations.map((citation) => ({
    printed: citation.printed,
    spot: child(citation.spot, 'printed'),
  }));
  return cited.some((own) => own.printed === printed)
    ? cited
    : [{ printed, spot: child(spot, 'printed') }, ...cited];
};

const impossible = ({ printed }: Wording): readonly PrintedDate[] =>
  printedDates(printed).filter(({ iso }) => iso === null);

export const datePossible: FederalRule = {
  id: 'acts/date-possible',
  scope: 'federal',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Дата названного акта есть в календаре', en: 'The date of a cited act is in the calendar' },
  fault: {
    ru: 'Даты названного акта нет в календаре',
    en: 'The date of a cited act is no day of the calendar',
  },
  reason: {
    ru: 'Акт ищут по номеру и дате. По дате, которой не было, его не найти, и читатель не узнает, на что сослался документ.',
    en: 'An act is looked up by number and date; with a day that never was, nobody finds what the document rests on.',
  },
  cure: {
    ru: 'Сверьте дату с документом. Если она так и напечатана, оставьте её: ошибку исправит поправка к документу.',
    en: 'Compare the date with the document. If it is printed so, leave it: an amendment of the document mends it.',
  },
  *check({ federal, texts }) {
    for (const act of federal.acts.values())
      for (const wording of wordings(act))
        for (const { text, at } of impossible(wording))
          yield {
            at: within(wording.spot, wording.printed, { at, length: text.length }, texts),
            message: {
              ru: `Акт назван с датой «${text}», которой нет в календаре`,
              en: `An act is cited with the date “${text}”, which is not in the calendar`,
            },
            evidence: `${act.id} ${text}`,
          };
  },
  bad: [
    {
      title: { ru: 'Тридцать первое апреля', en: 'The thirty-first of April' },
      files: {
        'federal/acts.yaml': `${primer.acts}  - { id: order-5, kind: order, number: "5", printed: приказ от 31.04.2021 № 5 }\n`,
      },
      points: '31.04.2021',
    },
    {
      title: { ru: '29 февраля не високосного года', en: '29 February of a common year' },
      files: {
        'federal/acts.yaml': `${primer.acts}  - { id: order-5, kind: order, number: "5", printed: приказ от 29 февраля 2023 года № 5 }\n`,
      },
      points: '29 февраля 2023',
    },
  ],
  good: [
    {
      title: { ru: 'Настоящая дата', en: 'A real date' },
      files: {
        'federal/acts.yaml': `${primer.acts}  - { id: order-5, kind: order, number: "5", printed: приказ от 29 февраля 2024 года № 5 }\n`,
      },
    },
  ],
};
