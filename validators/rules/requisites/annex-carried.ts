// What an order obliges people to carry out must lie in the order: nobody can carry out a roadmap that is not there.

import { amendingParts } from '../../model/act-actions.ts';
import { allParts } from '../../model/all-parts.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import type { Part, Provision, Territory } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { within } from '../../model/within.ts';
import { areApart } from '../../text/sets.ts';
import { edit, replaced } from '../example-base.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import { marks, promises } from './annex-text.ts';
import { annexedIn, carriedWords, thingWords } from './annexed-things.ts';
import { orderParts } from './order-text.ts';
import { orderWords } from './order-words.ts';

/** How a document is named: «говорит о ней», «приложите её», «её нет». */
interface Named {
  readonly about: string;
  readonly whom: string;
  readonly it: string;
  readonly en: string;
}

interface Document {
  readonly kind: 'roadmap' | 'indicators';
  readonly named: RegExp;
  readonly name: Named;
}

const documents: readonly Document[] = [
  {
    kind: 'roadmap',
    named: /дорожн\p{L}{1,30}\s+карт\p{L}{0,30}|комплекс\p{L}{0,30}\s+мер(?!\p{L})/iu,
    name: { about: 'о дорожной карте', whom: 'дорожную карту', it: 'её', en: 'roadmap' },
  },
  {
    kind: 'indicators',
    named: /показател\p{L}{1,30}\s+эффективности/iu,
    name: {
      about: 'о показателях эффективности',
      whom: 'показатели эффективности',
      it: 'их',
      en: 'indicator table',
    },
  },
];

/** The order speaks of a thing of its own: one it defines, adopts or has as an annex. */
const own =
  /(?:определенн|определённ|утвержденн|утверждённ|установленн)\p{L}{0,30}\s+(?:настоящ|данн|эт)\p{L}{1,30}\s+(?:приказ|распоряжен|постановлен)|(?<!\p{L})утвердить(?!\p{L})|прилага\p{L}{1,30}|приложени\p{L}{1,30}/iu;

/** «Министерству в срок до 1 марта утвердить …», «разработать и утвердить …»: somebody is to adopt it later, by an act of his own. */
const ADDRESSED =
  /^\s*(?:[\d.]+[.)]?\s+)?(?!\p{L}*[ая]ю\s)\p{Lu}\p{L}+(?:у|ю|ам|ям|ому|ему)\s[^;]{0,400}утвердить/u;
const TASK =
  /(?:разработать|подготовить|внести)[^.;]{0,60}утвердить|(?:не\s+позднее|в\s+(?:\p{L}+\s+)?срок|(?<!\p{L})до)\s[^;:]{0,60}утвердить/iu;

const isOwn = (text: string): boolean =>
  own.test(
    TASK.test(text) || ADDRESSED.test(text) ? text.replaceAll(/(?<!\p{L})утвердить(?!\p{L})/giu, ' ') : text,
  );

/** A heading of the text that shows that the document stands there, though not as a file of its own. */
const standsInText = ({ parts }: Provision, { named }: Document): boolean =>
  [...allParts(parts)].some(({ inOrder, kind, text }) => !inOrder && kind === 'section' && named.test(text));

const isListed = ({ provision }: Territory, { kind }: Document): boolean =>
  (provision?.front.order?.annexes ?? []).some((annex) => annex?.document === kind);

/** What a part of the order says together with the clause it stands in: «1. Утвердить: 1.2. Комплекс мер». */
const wholeTexts = (parts: readonly Part[], above: string): readonly { part: Part; text: string }[] =>
  parts
    .filter(({ inOrder }) => inOrder)
    .flatMap((part) => {
      const text = `${above} ${part.text}`;
      return [{ part, text }, ...wholeTexts(part.children, text)];
    });

/** Whether one of the act's documents is it, or has it in its text. */
const isCarried = ({ files, provision }: Territory, document: Document): boolean =>
  files.has(document.kind) || (provision !== null && standsInText(provision, document));

const isWanting = (territory: Territory, document: Document): boolean =>
  !isListed(territory, document) &&
  ![territory, ...territory.annexes].some((own) => isCarried(own, document));

/** «Согласно приложению № 1 к настоящему приказу» */
const OF_THIS = /^\s+к\s+(?:настоящ|данн|эт)/iu;

function* unmarked({ provision, annexes }: Territory, texts: ReadonlyMap<string, string>): Generator<Issue> {
  if (provision === null) return;
  const known = new Set(
    [provision, ...annexes.map((annex) => annex.provision)].flatMap((text) => [
      ...(text === null ? [] : marks(text).keys()),
    ]),
  );
  const listed = new Set((provision.front.order?.annexes ?? []).map((annex) => annex?.number));
  const changing = amendingParts(provision);
  for (const part of orderParts(provision))
    for (const { number, words, at } of promises(part)) {
      if (known.has(number) || listed.has(number)) continue;
      // «В приложении № 2 слова … заменить»: an annex of the amended act.
      if (changing.has(part) && !OF_THIS.test(part.text.slice(at + words.length))) continue;
      yield {
        at: within(part.spot, part.text, { at, length: words.length }, texts),
        message: {
          ru: `${orderWords(provision).One} отсылает к приложению №\u00A0${number}, но такого приложения в документе нет`,
          en: `The order refers to annex ${number}, but the document has no such annex`,
        },
        evidence: number,
      };
    }
}

function* unnamed(territory: Territory, texts: ReadonlyMap<string, string>): Generator<Issue> {
  const { provision } = territory;
  if (provision === null) return;
  const order = orderWords(provision);
  const carried = carriedWords(territory);
  const changing = amendingParts(provision);
  for (const place of annexedIn(provision)) {
    const { part, thing } = place;
    if (changing.has(part) || !areApart(thing.lemmas, carried)) continue;
    if (documents.some(({ named }) => named.test(part.text))) continue;
    const words = excerpt(thingWords(place));
    yield {
      at: within(part.spot, part.text, thing.place, texts),
      message: {
        ru: `Сказано, что «${inner(words)}» – приложение к ${order.to} или часть ${order.of}, но среди приложений этого нет`,
        en: `“${words}” is said to be annexed to the order or adopted by it, but no annex is it`,
      },
      evidence: [...thing.lemmas].join(' '),
    };
  }
}

/** The model order with a clause that changes the annexes of another; its annex 7 as these words say. */
const amending = (by: string): Readonly<Record<string, string>> => ({
  'federal/acts.yaml': replaced(
    'acts',
    'printed: прежний приказ\n',
    'printed: прежний приказ\n  - { id: other-order, kind: order, issuer: Министерство образования Примерной области, number: "9", date: 2020-02-01, title: О сети, printed: приказ Министерства образования Примерной области от 01.02.2020 № 9 «О сети» }\n',
  ),
  'regions/primer/acts/1/provision.mdx': replaced(
    'provision',
    '4. Приказ вступает',
    `4. Внести в приказ Министерства образования Примерной области от 01.02.2020 № 9 «О сети» следующие изменения:\n\n1) приложение № 7 изложить в новой редакции ${by};\n\n2) в строке 2 приложения № 5 «Дорожная карта» цифры «47» заменить цифрами «48»;\n\n3) пункт 6 приложения № 4 признать утратившим силу.\n\n5. Приказ вступает`,
  )
    .replace('clause: order/4', 'clause: order/5')
    .replace('  annexes:', '  amends:\n    - { act: other-order, clause: order/4 }\n  annexes:'),
});

export const annexCarried: TerritoryRule = {
  id: 'requisites/annex-carried',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Приказ несёт то, о чём говорит как о своём',
    en: 'An order carries what it speaks of as its own',
  },
  fault: {
    ru: 'Приказ не несёт того, о чём говорит как о своём',
    en: 'The order does not carry what it speaks of as its own',
  },
  reason: {
    ru: 'Исполнители обязаны выполнять дорожную карту, «определённую настоящим приказом», а её в нём нет: исполнять нечего и спрашивать не за что.',
    en: 'Those who execute an order must carry out the roadmap “определённую настоящим приказом”, but the order has none: there is nothing to do and nothing to ask for.',
  },
  cure: {
    ru: 'Приложите к приказу то, на что он ссылается, или измените приказ.',
    en: 'Publish as an annex what the order refers to, or have the reference amended.',
  },
  ofAct: true,
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    const order = orderWords(provision);
    const wanting = documents.filter((document) => isWanting(territory, document));
    const changing = amendingParts(provision);
    const clauses =
      wanting.length === 0 ? [] : wholeTexts(provision.parts, '').filter(({ part }) => !changing.has(part));
    for (const { kind, named, name } of wanting) {
      const place = clauses.find(({ part, text }) => named.test(part.text) && isOwn(text));
      const words = place === undefined ? null : named.exec(place.part.text);
      if (place === undefined || words === null) continue;
      yield {
        at: within(
          place.part.spot,
          place.part.text,
          { at: words.index, length: words[0].length },
          corpus.texts,
        ),
        message: {
          ru: `${order.One} говорит ${name.about} как о своей части, но в нём ${name.it} нет: исполнить пункт нельзя`,
          en: `The order speaks of the ${name.en} as a part of itself, but has none: the clause cannot be carried out`,
        },
        hint: {
          ru: `Приложите к ${order.to} ${name.whom}. Если ${name.it} не было, внесите в ${order.into} изменение.`,
          en: `Annex the ${name.en} to the order. If there never was one, have the order amended.`,
        },
        edit: {
          ru: `Добавьте ${kind}.yaml и приложение в annexes.`,
          en: `Add ${kind}.yaml and the annex in \`annexes\`.`,
        },
        evidence: kind,
      };
    }
    yield* unmarked(territory, corpus.texts);
    yield* unnamed(territory, corpus.texts);
  },
  bad: [
    {
      title: {
        ru: 'Дорожная карта «определена настоящим приказом», но её нет',
        en: 'A roadmap of the order that is not there',
      },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '4. Приказ вступает',
          '4. ЦНППМ обеспечивать выполнение дорожной карты, определенной настоящим приказом. Приказ вступает',
        )
          .replace('    - { number: "2", title: Дорожная карта, document: roadmap }\n', '')
          .replace('\n## Приложение № 2\n\n<Roadmap/>\n', ''),
        'regions/primer/acts/1/roadmap.yaml': null,
      },
      points: 'дорожной карты',
    },
    {
      title: { ru: 'Приложения № 4 нет', en: 'There is no annex 4' },
      files: edit(
        'provision',
        '1. Утвердить Положение о региональной системе.',
        '1. Утвердить Положение о региональной системе и регламент согласно приложению № 4.',
      ),
      points: 'приложению № 4',
    },
    {
      title: { ru: 'Прилагаемого состава нет', en: 'A list that is said to be annexed is not there' },
      files: edit(
        'provision',
        '1. Утвердить Положение о региональной системе.',
        '1. Утвердить Положение о региональной системе и прилагаемый состав рабочей группы.',
      ),
      points: 'состав',
    },
    {
      title: {
        ru: 'Приказ меняет другой по приложению, которого нет',
        en: 'An order changes another by an annex that is not there',
      },
      files: amending('согласно приложению № 9 к настоящему приказу'),
      points: 'приложению № 9',
    },
  ],
  good: [
    {
      title: {
        ru: 'Дорожную карту утвердит другой орган и позже',
        en: 'Another body adopts the roadmap later',
      },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '4. Приказ вступает',
          '4. Центру до 1 марта 2024 года утвердить дорожную карту. Приказ вступает',
        )
          .replace('    - { number: "2", title: Дорожная карта, document: roadmap }\n', '')
          .replace('\n## Приложение № 2\n\n<Roadmap/>\n', ''),
        'regions/primer/acts/1/roadmap.yaml': null,
      },
    },
    {
      title: {
        ru: 'Номера приложений изменяемого приказа – не свои',
        en: 'The annexes of the amended order are not its own',
      },
      files: amending('согласно приложению № 3 к настоящему приказу'),
    },
    {
      title: { ru: 'Прилагаемое положение приложено', en: 'The annexed provision is there' },
      files: edit('provision', '1. Утвердить Положение', '1. Утвердить прилагаемое Положение'),
    },
    {
      title: { ru: 'Приложение чужого приказа', en: 'An annex of another act' },
      files: edit(
        'provision',
        '4. Приказ вступает',
        '4. Отчёты представлять по приложению № 5 к приказу Министерства просвещения. Приказ вступает',
      ),
    },
    {
      title: { ru: 'Дорожная карта приложена', en: 'The roadmap is annexed' },
      files: edit(
        'provision',
        '4. Приказ вступает',
        '4. ЦНППМ обеспечивать выполнение дорожной карты, определенной настоящим приказом. Приказ вступает',
      ),
    },
    {
      title: {
        ru: 'Приказ поручает разработать дорожную карту позже',
        en: 'The order has a roadmap drawn up later',
      },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '4. Приказ вступает',
          '4. Центру до 1 марта 2024 года разработать дорожную карту. Приказ вступает',
        )
          .replace('    - { number: "2", title: Дорожная карта, document: roadmap }\n', '')
          .replace('\n## Приложение № 2\n\n<Roadmap/>\n', ''),
        'regions/primer/acts/1/roadmap.yaml': null,
      },
    },
  ],
};
