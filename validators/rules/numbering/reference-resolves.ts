// A reference to a clause that is not there sends the reader nowhere: mostly the clauses were renumbered and it was not.

import { amendingParts } from '../../model/act-actions.ts';
import { allParts } from '../../model/all-parts.ts';
import { present } from '../../model/loose.ts';
import { namesItself } from '../../model/own-name.ts';
import type { Part, Provision, Territory } from '../../model/types.ts';
import { documentsBeside } from '../../model/view-of.ts';
import { hasWholeText } from '../../model/whole.ts';
import { within } from '../../model/within.ts';
import { type ClauseReference, clauseReferences } from '../../text/acts/clause-reference.ts';
import { hasEnded } from '../../text/acts/ended.ts';
import { hintNumber } from '../did-you-mean.ts';
import { amendingOrder, paths } from '../editions/example-editions.ts';
import { beforeTerms, defining, edit, edits, primer } from '../example-base.ts';
import { waiveIfPrinted } from '../printed-so.ts';
import { promises } from '../requisites/annex-text.ts';
import { orderParts } from '../requisites/order-text.ts';
import { orderWords } from '../requisites/order-words.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { type PrintedText, textsBeside } from '../words/printed-texts.ts';
import { missingOfActs } from './clauses-of-acts.ts';
import { itemsMissing } from './items-of-clause.ts';
import { isOfNamedBefore } from './named-before.ts';
import { spellings } from './spellings.ts';

const mark = /^\s*приложение(?:\s*(?:(?:№|N)\s*)?(\d+|[IVX]+))?(?!\p{L})/iu;

/** The texts of an act: of the document first, then of the act's others. */
const textsOfAct = (territory: Territory): readonly Provision[] =>
  [territory, ...documentsBeside(territory).filter((other) => other !== territory)].flatMap(
    ({ provision }) => (provision === null ? [] : [provision]),
  );

/** The numbers under which annexes are listed in the front matter, named by the order or marked in the texts of the act. */
const annexesOf = (texts: readonly Provision[]): ReadonlySet<string> =>
  new Set([
    // What an order names as its annexes is told by requisites/annex-carried.
    ...texts.flatMap((text) =>
      orderParts(text).flatMap((part) => promises(part).map(({ number }) => number)),
    ),
    ...present(texts[0]?.front.order?.annexes).flatMap(([, { number }]) =>
      number === undefined ? [] : [number],
    ),
    ...texts.flatMap(({ parts }) => [...allParts(parts)].flatMap(({ text }) => mark.exec(text)?.[1] ?? [])),
  ]);

/** «Раздел II. Показатели школ»: so a heading, a title of a table or a document names itself. */
const SECTION = /^\s*раздел\s*(\d{1,3}|[IVX]{1,5})\s*(?:[.:]|$)/iu;

/** The numbers of sections that texts name themselves by, besides those of numbered clauses. */
const sectionsOf = (texts: Iterable<{ readonly text: string }>): ReadonlySet<string> =>
  new Set([...texts].flatMap(({ text }) => SECTION.exec(text)?.[1] ?? []));

/** A text that may refer to a place of the act. */
type Place = Pick<Part, 'text' | 'spot' | 'inOrder'>;

/** The roadmap, the indicators, tables and terms refer to clauses of the text too. */
const besideText = ({ text, at }: PrintedText): Place => ({ text, spot: at, inOrder: false });

interface Places {
  readonly provision: Provision;
  /** Where clauses are looked for: a further document of an act refers to those of the main one too. */
  readonly texts: readonly Provision[];
  readonly annexes: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
}

const exists = (
  { kind, number, owner }: ClauseReference,
  part: Place,
  { texts, annexes, sections }: Places,
): boolean => {
  if (kind === 'section' && sections.has(number)) return true;
  if (kind === 'annex')
    return part.inOrder || annexes.has(number) || (owner === 'order' && annexes.size === 0);
  const inOrder = owner === 'order' || (owner === 'here' && part.inOrder);
  return spellings(number).some((spelling) =>
    texts.some(
      ({ byNumber }) =>
        byNumber.has(inOrder ? `order/${spelling}` : spelling) ||
        (owner === 'here' && byNumber.has(spelling)),
    ),
  );
};

const names: Readonly<Record<ClauseReference['kind'], Text & { readonly one: string }>> = {
  clause: { one: 'пункт', ru: 'пункта', en: 'clause' },
  section: { one: 'раздел', ru: 'раздела', en: 'section' },
  annex: { one: 'приложение', ru: 'приложения', en: 'annex' },
};

const issue = (reference: ClauseReference, part: Place, { provision }: Places): Omit<Issue, 'at'> => {
  const { kind, number, printed, owner } = reference;
  const shown = kind === 'annex' ? `№\u00A0${number}` : number;
  const inOrder = owner === 'order' || (owner === 'here' && part.inOrder);
  return {
    message: {
      ru: `Текст отсылает словами «${printed}», но ${names[kind].ru} ${shown} ${inOrder ? `в ${orderWords(provision).in}` : 'в документе'} нет`,
      en: `The text refers to “${printed}”, but the ${inOrder ? 'order' : 'document'} has no ${names[kind].en} ${number}`,
    },
    ...(kind === 'annex'
      ? {}
      : hintNumber(
          number,
          [...provision.byNumber.keys()],
          clauseReferences(part.text).map((other) => other.number),
        )),
    evidence: `${printed} ${number}`,
  };
};

const sayEnded = ({ kind, number, printed }: ClauseReference, { spot }: Part): Omit<Issue, 'at'> => ({
  message: {
    ru: `Текст отсылает словами «${printed}», но ${names[kind].one} ${number} утратил силу`,
    en: `The text refers to “${printed}”, but ${names[kind].en} ${number} is repealed`,
  },
  hint: {
    ru: 'Сошлитесь на то, что действует вместо него, или уберите ссылку.',
    en: 'Refer to what is in force instead of it, or take the reference out.',
  },
  grounds: [{ says: { ru: 'Здесь об этом сказано', en: 'Here it is said' }, at: spot }],
  evidence: `${printed} ${number} ended`,
});

/** An order that amends the model act on the ground of one of its clauses. */
const resting = (clause: string): Readonly<Record<string, string>> => ({
  [`${paths.amending}/act.yaml`]: 'status: draft\n',
  [`${paths.amending}/provision.mdx`]: amendingOrder([]).replace(
    '1. Внести в Положение',
    `В целях исполнения ${clause} Положения о региональной системе, утверждённого приказом Министерства образования Примерной области от 15.12.2023 № 1, приказываю:\n\n1. Внести в Положение`,
  ),
});

/** What is meant by a reference and has lost its force; null where it stands. */
const endedOf = ({ kind, number, owner }: ClauseReference, { texts, provision }: Places): Part | null => {
  if (kind === 'annex' || owner === 'order') return null;
  const parts = spellings(number).flatMap((spelling) =>
    [provision, ...texts].flatMap(({ byNumber }) => byNumber.get(spelling) ?? []),
  );
  const [part] = parts;
  return part !== undefined && part.children.length === 0 && hasEnded(part.text) ? part : null;
};

/** The items that a reference names and its clause does not have. */
function* missingItems(
  reference: ClauseReference,
  part: Place,
  { texts, provision }: Places,
): Generator<Omit<Issue, 'at'>> {
  const { number, owner, items } = reference;
  if (items === null) return;
  const inOrder = owner === 'order' || (owner === 'here' && part.inOrder);
  const numbers = spellings(number).map((spelling) => (inOrder ? `order/${spelling}` : spelling));
  for (const mark of itemsMissing(items.marks, numbers, texts))
    yield {
      message: {
        ru: `Текст отсылает словами «${items.printed}», но подпункта «${mark}» в пункте ${number} ${inOrder ? orderWords(provision).of : 'документа'} нет`,
        en: `The text refers to “${items.printed}”, but clause ${number} of the ${inOrder ? 'order' : 'document'} has no item “${mark}”`,
      },
      evidence: `${items.printed} ${mark}`,
    };
}

export const referenceResolves: TerritoryRule = {
  id: 'numbering/reference-resolves',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Пункт или приложение, к которому отсылает текст, есть',
    en: 'The clause or annex to which the text refers exists',
  },
  fault: {
    ru: 'Пункта или приложения, к которому отсылает текст, нет',
    en: 'The clause or annex that the text refers to is not there',
  },
  reason: {
    ru: 'Ссылка на пункт, которого нет, остаётся после перенумерации. Читатель не узнает, какое условие имелось в виду.',
    en: 'A reference to a clause that is not there is left by a renumbering; the reader cannot learn which condition was meant.',
  },
  cure: {
    ru: 'Исправьте номер в ссылке.',
    en: 'Correct the number in the reference.',
  },
  edit: waiveIfPrinted,
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    const ofAct = textsOfAct(territory);
    const texts = territory.document === null ? [provision] : ofAct;
    // «Пункты 4.2 и 4.3 считать пунктами 4.3 и 4.4» names clauses of the act that is amended.
    const changing = amendingParts(provision);
    const own = [...partsOutsideDamage(provision.parts)].filter((part) => !changing.has(part));
    const all = [...own, ...textsBeside(territory).map(besideText)];
    const sections = sectionsOf([...ofAct.flatMap(({ parts }) => [...allParts(parts)]), ...all]);
    const places = { provision, texts, annexes: annexesOf(ofAct), sections };
    yield* missingOfActs(territory, corpus, all);
    const isItself = namesItself(territory);
    for (const place of all)
      for (const reference of clauseReferences(place.text, isItself)) {
        if (exists(reference, place, places)) {
          const ended = endedOf(reference, places);
          if (ended !== null && ended.spot !== place.spot)
            yield {
              at: within(place.spot, place.text, reference, corpus.texts),
              ...sayEnded(reference, ended),
            };
          for (const missing of missingItems(reference, place, places))
            yield {
              at: within(place.spot, place.text, reference.items ?? reference, corpus.texts),
              ...missing,
            };
          continue;
        }
        if (reference.owner === 'here' && isOfNamedBefore(place.text, reference.at, provision.title))
          continue;
        yield {
          at: within(place.spot, place.text, reference, corpus.texts),
          ...issue(reference, place, places),
        };
      }
  },
  bad: [
    {
      title: { ru: 'Пункта Положения нет', en: 'The provision has no such clause' },
      files: defining('субъекты региональной системы с учётом пункта 2.7 Положения.'),
      points: 'пункта 2.7',
    },
    {
      title: { ru: 'Пункта нет', en: 'There is no such clause' },
      files: defining('субъекты региональной системы в соответствии с пунктом 2.7 настоящего Положения.'),
      points: 'пунктом 2.7',
    },
    {
      title: { ru: 'Второго из двух пунктов нет', en: 'There is no second of two clauses' },
      files: defining(
        'субъекты региональной системы в соответствии с пунктами 2.1 и 2.7 настоящего Положения.',
      ),
      points: 'пунктами 2.1 и 2.7',
    },
    {
      title: { ru: 'Приложения нет', en: 'There is no such annex' },
      files: defining('субъекты региональной системы (приложение № 7).'),
      points: 'приложение № 7',
    },
    {
      title: { ru: 'Такого приложения нет у приказа', en: 'The order has no such annex' },
      files: defining('субъекты региональной системы. Показатели приведены в приложении № 5 к приказу.'),
      points: 'приложении № 5',
    },
    {
      title: {
        ru: 'Пункта нет в другом акте, который есть в Своде',
        en: 'Another act, which is in the Svod, has no such clause',
      },
      files: resting('пункта 2.7'),
      points: 'пункта 2.7',
    },
    {
      title: { ru: 'Пункт утратил силу', en: 'The clause is repealed' },
      files: edit(
        'provision',
        '## 4. Понятия',
        '3.2. Утратил силу.\n\n3.3. Отчёт готовят в срок, установленный пунктом 3.2 настоящего Положения.\n\n## 4. Понятия',
      ),
      points: 'пунктом 3.2',
    },
    {
      title: { ru: 'Подпункта нет в пункте', en: 'The clause has no such item' },
      files: edit(
        'provision',
        '## 4. Понятия',
        '3.2. Порядок: а) сбор данных; б) анализ.\n\n3.3. Отчёт готовят по подпункту «г» пункта 3.2 настоящего Положения.\n\n## 4. Понятия',
      ),
      points: 'подпункту «г» пункта 3.2',
    },
    {
      title: {
        ru: 'Дорожная карта отсылает к пункту, которого нет',
        en: 'The roadmap refers to a clause that is not there',
      },
      files: edit(
        'roadmap',
        'result: аналитическая справка',
        'result: аналитическая справка (пункт 3.9 настоящего Положения)',
      ),
      points: 'пункт 3.9',
    },
  ],
  good: [
    {
      title: { ru: 'Пункт говорит о том, что утратило силу', en: 'The clause speaks of what is repealed' },
      files: edit(
        'provision',
        '## 4. Понятия',
        '3.2. Исключённые из реестра наставники сообщают об этом школе.\n\n3.3. Отчёт готовят в срок, установленный пунктом 3.2 настоящего Положения.\n\n## 4. Понятия',
      ),
    },
    {
      title: { ru: 'Пункт другого акта есть', en: 'Another act has the clause' },
      files: resting('пункта 2.1'),
    },
    {
      title: { ru: 'Приложение к приказу есть', en: 'The order has the annex' },
      files: defining('субъекты региональной системы. Показатели приведены в приложении № 3 к приказу.'),
    },
    {
      title: { ru: 'Пункт и приложение есть', en: 'The clause and the annex exist' },
      files: defining('субъекты региональной системы (п. 2.1, приложение № 3 к настоящему Положению).'),
    },
    {
      title: {
        ru: 'Пункты акта, который приказ изменяет',
        en: 'Clauses of the act that the order amends',
      },
      files: edits(
        'provision',
        [
          '4. Приказ вступает',
          '4. Внести изменения в прежний приказ:\n\n4.1. пункты 4.8 и 4.9 считать соответственно пунктами 4.9 и 4.10;\n\n4.2. дополнить пунктом 7.7 следующего содержания:\n\n«7.7. Центр исполняет пункт 7.6.»;\n\n4.3. срок мероприятия, предусмотренного пунктом 12, установить «до 30 ноября»;\n\n4.4. значение по пункту 15 определить «11».\n\n5. Приказ вступает',
        ],
        ['clause: order/4', 'clause: order/5'],
        ['  annexes:', '  amends:\n    - { act: old-order, clause: order/4 }\n  annexes:'],
        ['  repeals:\n    - { act: old-order, clause: order/2 }\n', ''],
        ['2. Признать утратившим силу прежний приказ.', '2. Разместить приказ на сайте.'],
      ),
    },
    {
      title: {
        ru: 'Раздел, у которого номер стоит в заголовке после слова «Раздел»',
        en: 'A section that is numbered behind the word “section” in its heading',
      },
      files: beforeTerms('## Раздел VII. Отчёт\n\nОтчёт готовят по форме (раздел VII настоящего Положения).'),
    },
    {
      title: {
        ru: 'Новая редакция приложения другого акта',
        en: 'An annex of another act, worded anew',
      },
      files: {
        [`${paths.amending}/act.yaml`]: 'status: draft\n',
        [`${paths.amending}/provision.mdx`]: `${amendingOrder(['1.1. Приложение № 3 изложить в новой редакции (прилагается).'])}\nПриложение\n\n«Приложение № 3\n\nк приказу от 15.12.2023 № 1\n\n<Indicators/>\n\n».\n`,
        [`${paths.amending}/indicators.yaml`]: primer.indicators,
      },
    },
    {
      title: { ru: 'Пункт другого акта', en: 'A clause of another act' },
      files: defining(
        'субъекты региональной системы на основании пункта 3.1.45 Положения о Министерстве образования.',
      ),
    },
  ],
};

/** The parts whose words can be trusted: those in a passage that the extraction scrambled are left out. */
function* partsOutsideDamage(parts: readonly Part[]): Generator<Part> {
  for (const part of parts) {
    if (part.component?.name === 'Damaged') continue;
    yield part;
    yield* partsOutsideDamage(part.children);
  }
}
