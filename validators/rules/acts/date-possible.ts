// An act is found by its number and date; a day that the calendar does not have finds nothing.
import { within } from '../../model/within.ts';
import { child, type Spot } from '../../source/spot.ts';
import { actReferences } from '../../text/acts/act-reference.ts';
import { type PrintedDate, printedDates } from '../../text/dates/printed-dates.ts';
import { edit, primer, whole } from '../example-base.ts';
import type { JudgedRegister, RegisterRule } from '../rule.ts';
import { textsOfAll } from '../words/printed-texts.ts';

interface Wording {
  /** The act by its id; null where the words are those of a document, and its lists do not have the act. */
  readonly id: string | null;
  readonly printed: string;
  readonly spot: Spot;
}

/** The wordings of acts: those of the register, those of the documents that have others, and what the documents print. */
const wordings = ({ territory, acts, citings }: JudgedRegister): readonly Wording[] => [
  ...acts.map(({ id, printed, spot }) => ({ id, printed, spot: child(spot, 'printed') })),
  ...citings.flatMap(({ act: { id }, citation: { printed, spot } }) =>
    printed === null ? [] : [{ id, printed, spot: child(spot, 'printed') }],
  ),
  ...(territory === null ? [] : textsOfAll(territory)).map(({ text, at }) => ({
    id: null,
    printed: text,
    spot: at,
  })),
];

const impossible = ({ id, printed }: Wording): readonly PrintedDate[] =>
  (id === null ? actReferences(printed).flatMap(({ day }) => day ?? []) : printedDates(printed)).filter(
    ({ iso }) => iso === null,
  );

export const datePossible: RegisterRule = {
  id: 'acts/date-possible',
  scope: 'register',
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
  *check(register, { corpus }) {
    const reported = new Set<string>();
    for (const wording of wordings(register))
      for (const { text, at } of impossible(wording)) {
        // What a list says of an act stands in the text as well.
        if (wording.id === null && reported.has(text)) continue;
        reported.add(text);
        yield {
          at: within(wording.spot, wording.printed, { at, length: text.length }, corpus.texts),
          message: {
            ru: `Акт назван с датой «${text}», которой нет в календаре`,
            en: `An act is cited with the date “${text}”, which is not in the calendar`,
          },
          evidence: `${wording.id ?? ''} ${text}`,
        };
      }
  },
  bad: [
    {
      title: { ru: 'Тридцать первое апреля', en: 'The thirty-first of April' },
      files: whole(
        'acts',
        `${primer.acts}  - { id: order-5, kind: order, number: "5", name: приказ № 5, printed: приказ от 31.04.2021 № 5 }\n`,
      ),
      points: '31.04.2021',
    },
    {
      title: { ru: '29 февраля не високосного года', en: '29 February of a common year' },
      files: whole(
        'acts',
        `${primer.acts}  - { id: order-5, kind: order, number: "5", name: приказ № 5, printed: приказ от 29 февраля 2023 года № 5 }\n`,
      ),
      points: '29 февраля 2023',
    },
    {
      title: { ru: 'Дата в словах документа', en: 'A date in the words of a document' },
      files: edit(
        'provision',
        'в соответствии с законом об образовании',
        'в соответствии с законом об образовании и приказом Министерства от 31.06.2021 № 5',
      ),
      points: '31.06.2021',
    },
  ],
  good: [
    {
      title: { ru: 'Настоящая дата', en: 'A real date' },
      files: whole(
        'acts',
        `${primer.acts}  - { id: order-5, kind: order, number: "5", name: приказ № 5, printed: приказ от 29 февраля 2024 года № 5 }\n`,
      ),
    },
  ],
};
