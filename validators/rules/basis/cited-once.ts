// A list of acts that names one of them twice was put together from two lists and read by nobody.
import type { Part } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { within } from '../../model/within.ts';
import { type ActReference, actNumberKey, actReferences } from '../../text/acts/act-reference.ts';
import { resting } from '../../text/acts/order-words.ts';
import { formatDate } from '../../text/russian.ts';
import { edit } from '../example-base.ts';
import type { TerritoryRule, Text } from '../rule.ts';

interface Entry {
  readonly part: Part;
  readonly reference: ActReference & { readonly date: string };
}

/** An entry of a list of acts begins with what the act is: «Распоряжение …», «5. Указа …». */
const ENTRY =
  /^\s*(?:\d+[.)]\s*)?(?:федеральн\p{L}*\s+)?(?:закон|указ|постановлен|распоряжен|приказ|письм|паспорт|протокол|концепци|положени|стратеги|(?:государственн\p{L}*\s+)?программ)/iu;

const entryOf = (part: Part): readonly Entry[] =>
  (part.kind === 'bullet' || part.kind === 'clause' || part.kind === 'paragraph') && ENTRY.test(part.text)
    ? actReferences(part.text).flatMap((reference) =>
        reference.date === null || reference.quoted
          ? []
          : [{ part, reference: { ...reference, date: reference.date } }],
      )
    : [];

const keyOf = ({ reference: { number, date } }: Entry): string => `${actNumberKey(number)} ${date}`;

/** Entries that name an act which an earlier entry of the same list names, with that entry. */
function* repeated(siblings: readonly Part[]): Generator<readonly [Entry, Entry]> {
  const first = new Map<string, Entry>();
  for (const entry of siblings.flatMap(entryOf)) {
    const earlier = first.get(keyOf(entry));
    if (earlier === undefined) first.set(keyOf(entry), entry);
    else if (earlier.part !== entry.part) yield [earlier, entry];
  }
  for (const { component, children } of siblings)
    if (component?.name !== 'Damaged') yield* repeated(children);
}

/** Mentions of an act that the same sentence, naming its basis, has named before; an amendment names an act twice by right. */
function* inOneText(parts: readonly Part[]): Generator<readonly [Entry, Entry]> {
  for (const part of parts) {
    if (part.component?.name === 'Damaged') continue;
    const first = new Map<string, Entry>();
    for (const reference of resting.test(part.text) ? actReferences(part.text) : []) {
      const { date, quoted } = reference;
      if (date === null || quoted) continue;
      const entry: Entry = { part, reference: { ...reference, date } };
      const earlier = first.get(keyOf(entry));
      if (earlier === undefined) first.set(keyOf(entry), entry);
      else yield [earlier, entry];
    }
    yield* inOneText(part.children);
  }
}

/** «п. 2», or «подп. 2» for an item of a list inside a clause. */
const numberOf = ({ anchor, number }: Part): string =>
  `${anchor.includes('-pp-') ? 'подп.' : 'п.'}\u00A0${number}`;

const places = ({ part: a }: Entry, { part: b }: Entry): Text =>
  a === b
    ? { ru: 'в одном предложении', en: 'in one sentence' }
    : a.kind === 'clause' && b.kind === 'clause'
      ? { ru: `в ${numberOf(a)} и в ${numberOf(b)}`, en: `in items ${a.number} and ${b.number}` }
      : { ru: 'в двух строках', en: 'in two entries' };

export const citedOnce: TerritoryRule = {
  id: 'basis/cited-once',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Перечень называет акт один раз', en: 'A list names an act once' },
  fault: { ru: 'Перечень называет акт дважды', en: 'The list names an act twice' },
  reason: {
    ru: 'Акт, названный в перечне дважды, выглядит как два акта, а на месте повтора мог стоять другой, пропущенный.',
    en: 'An act that a list names twice looks like two; another act, now missing, may have been meant.',
  },
  cure: {
    ru: 'Уберите повтор поправкой к документу. Если на его месте должен быть другой акт, назовите его.',
    en: 'Have the repetition amended away, or name the act that was meant in its place.',
  },
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    for (const [earlier, later] of [...repeated(provision.parts), ...inOneText(provision.parts)]) {
      const { part, reference } = later;
      const where = places(earlier, later);
      const date = formatDate(reference.date);
      yield {
        at: within(part.spot, part.text, { at: reference.at, length: reference.text.length }, corpus.texts),
        message: {
          ru: `Акт №\u00A0${reference.number} от ${date} назван в одном перечне дважды: ${where.ru}`,
          en: `The act “№ ${reference.number}” of ${reference.date} is named twice in one list: ${where.en}`,
        },
        hint: {
          ru: `Уберите второе упоминание («${reference.text}») поправкой к документу. Если на его месте должен быть другой акт, назовите его.`,
          en: `Have the second mention (“${reference.text}”) taken out by an amendment; where another act is meant there, name it.`,
        },
        grounds: [earlier, later].map((entry) => ({
          says: { ru: `Напечатано: «${entry.part.text}»`, en: `Printed: “${entry.part.text}”` },
          at: entry.part.spot,
        })),
        evidence: keyOf(later),
      };
    }
  },
  bad: [
    {
      title: { ru: 'Один приказ в двух пунктах перечня', en: 'One order in two items of the list' },
      files: edit(
        'provision',
        'законом об образовании.\n',
        `законом об образовании и во исполнение:

- Приказа Министерства от 4 марта 2021 г. N 5 «О школе»;

- Распоряжения Центра от 1 апреля 2021 г. № 7 «О классе»;

- Приказа Министерства от 04.03.2021 № 5 «О школе».
`,
      ),
      points: '04.03.2021 № 5',
    },
    {
      title: { ru: 'Преамбула называет акт дважды', en: 'The preamble names an act twice' },
      files: edit(
        'provision',
        'О региональной системе\n\n1. Утвердить',
        'О региональной системе\n\nВо исполнение приказа Министерства от 4 марта 2021 г. № 5, приказа Центра от 1 апреля 2021 г. № 7 и приказа Министерства от 04.03.2021 № 5 приказываю:\n\n1. Утвердить',
      ),
      points: '04.03.2021 № 5',
    },
  ],
  good: [
    {
      title: {
        ru: 'Акт и изменения в него; тот же номер другого года',
        en: 'An act and its amendment; the same number of another year',
      },
      files: edit(
        'provision',
        'законом об образовании.\n',
        `законом об образовании и во исполнение:

- Приказа Министерства от 4 марта 2021 г. № 5 «О школе»;

- Приказа Министерства от 4 марта 2022 г. № 5 «О классе»;

- Приказа Министерства от 1 апреля 2022 г. № 9 «О внесении изменений в приказ от 4 марта 2021 г. № 5».
`,
      ),
    },
  ],
};
