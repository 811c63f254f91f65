// What was understood of an act, said so that its author sees at a glance whether it was understood rightly.
import type { Imported } from '../../../validators/import/import.ts';
import type { Spot, Territory } from '../../../validators/index.ts';
import { documentNames, orderNames } from '../../../validators/model/kind-names.ts';
import type { Part } from '../../../validators/model/types.ts';
import { formatDate } from '../../../validators/text/russian.ts';
import { counted } from '../../lib/counts.ts';
import type { Verdict } from '../messages.ts';

type Fact = Verdict['facts'][number];

const clausesIn = (parts: readonly Part[]): number =>
  parts.reduce((sum, { kind, children }) => sum + Number(kind === 'clause') + clausesIn(children), 0);

const listed = (parts: readonly (string | false)[]): string =>
  parts.filter((part) => part !== false).join(', ');

const documentFact = ({ provision, subjects, terms, tables }: Territory): Fact | null => {
  if (provision === null) return null;
  const kind = provision.front.kind;
  const name = kind !== undefined && Object.hasOwn(documentNames, kind) ? documentNames[kind].ru : 'Текст';
  const clauses = clausesIn(provision.parts);
  const value = listed([
    provision.front.title !== undefined && `«${provision.title}»`,
    clauses > 0 && counted(clauses, 'clause'),
    subjects.length > 0 && counted(subjects.length, 'subject'),
    terms.length > 0 && counted(terms.length, 'concept'),
    tables.length > 0 && counted(tables.length, 'table'),
  ]);
  return { name, value };
};

const orderFacts = ({ provision }: Territory): readonly Fact[] => {
  const order = provision?.order;
  if (order === undefined) return [{ name: 'Акт, которым утверждён', value: 'не найден' }];
  const kind = order.kind;
  const name = kind !== undefined && Object.hasOwn(orderNames, kind) ? orderNames[kind].ru : 'Акт';
  return [
    {
      name,
      value: listed([
        order.number === undefined ? 'без номера' : `№\u00A0${order.number}`,
        order.date === undefined ? 'без даты' : `от ${formatDate(order.date)}`,
      ]),
    },
    { name: 'Кем принят', value: order.issuer ?? 'не найдено' },
  ];
};

/** The plans or the tables of indicators of an act, each of several with its title. */
const tableFacts = (
  name: string,
  tables: readonly { readonly title: string | null; readonly size: string }[],
): readonly Fact[] =>
  tables.map(({ title, size }) => ({
    name,
    value: listed([tables.length > 1 && title !== null && `«${title}»`, size]),
  }));

/** A table of a further document may be told as one of the act, too: it is one table all the same. */
const onceEach = <T extends { readonly spot: Spot }>(tables: readonly (T | null)[]): readonly T[] => [
  ...new Map(
    tables.flatMap((table) => (table === null ? [] : [[table.spot.source.file, table] as const])),
  ).values(),
];

/** The facts of an act, in the order in which it prints them. */
export const factsOf = (act: Territory, { territory }: Imported): readonly Fact[] => {
  const all = [act, ...act.annexes];
  return [
    ...orderFacts(act),
    { name: 'Территория', value: territory.code === null ? 'не определена' : territory.name },
    ...all.flatMap((document) => documentFact(document) ?? []),
    ...tableFacts(
      'Дорожная карта',
      onceEach(all.map(({ roadmap }) => roadmap)).map(({ title, measures }) => ({
        title,
        size: counted(measures.length, 'measure'),
      })),
    ),
    ...tableFacts(
      'Показатели',
      onceEach(all.map(({ indicators }) => indicators)).map(({ title, indicators }) => ({
        title,
        size: counted(indicators.length, 'indicator'),
      })),
    ),
  ];
};
