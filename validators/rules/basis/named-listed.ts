// An act that the text names and the list of acts does not have is plain text: no link leads to it, and its page does not know
// the document.
import { onlyAmends } from '../../model/act-actions.ts';
import { citingsOf } from '../../model/act-citations.ts';
import { actsKnownTo } from '../../model/registers.ts';
import type { Act, Corpus, Part, Territory } from '../../model/types.ts';
import { documentsBeside } from '../../model/view-of.ts';
import { areKnown, hasWholeText } from '../../model/whole.ts';
import { within } from '../../model/within.ts';
import type { Spot } from '../../source/spot.ts';
import { actNumberKey, actReferences } from '../../text/acts/act-reference.ts';
import { amending, repealing } from '../../text/acts/order-words.ts';
import { edit } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { namingDirective, withRequired } from './example-required.ts';
import { nameActs } from './name-act.ts';

interface Place {
  readonly act: Act;
  readonly at: Spot;
}

const keyOf = (number: string, date: string): string => `${actNumberKey(number)} ${date}`;

/** The parts with words of the act; what a clause amends or repeals, with all under it, is told by requisites/changes-listed. */
const partsIn = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part) => {
    if (amending.test(part.text) || repealing.test(part.text)) return [];
    return [...(part.component === null ? [part] : []), ...partsIn(part.children)];
  });

/** The registered acts that a text names by number and date, each at its first place. */
const namedIn = (territory: Territory, { texts }: Corpus): readonly Place[] => {
  const acts = new Map(
    actsKnownTo(territory).flatMap((act) =>
      act.number === null || act.date === null ? [] : [[keyOf(act.number, act.date), act] as const],
    ),
  );
  const found = new Map<Act, Place>();
  for (const { text, spot } of partsIn(territory.provision?.parts ?? []))
    for (const { number, date, at, text: words, quoted } of actReferences(text)) {
      const act = date === null || quoted ? undefined : acts.get(keyOf(number, date));
      if (act !== undefined && !found.has(act))
        found.set(act, { act, at: within(spot, text, { at, length: words.length }, texts) });
    }
  return [...found.values()];
};

const unlisted: Readonly<Record<string, string>> = {
  'federal/acts.yaml': withRequired('standard'),
  ...edit(
    'provision',
    'законом об образовании.',
    'законом об образовании и распоряжением от 16 декабря 2020 г. № Р-174.',
  ),
};

export const namedListed: TerritoryRule = {
  id: 'basis/named-listed',
  scope: 'territory',
  about: 'data',
  severity: 'note',
  // An act that is no longer in force is wanted in no list.
  yieldsTo: ['basis/not-superseded'],
  norm: 'craft',
  title: {
    ru: 'Акты, которые документ называет, перечислены среди его ссылок',
    en: 'The acts that a document names are in its list of acts',
  },
  fault: {
    ru: 'Документ называет акт, которого нет среди его ссылок',
    en: 'A document names an act that its list of acts does not have',
  },
  reason: {
    ru: 'Ссылка на странице и список документов, которые стоят на акте, берутся из перечня. Акта, которого в нём нет, читатель не откроет, а на странице акта не увидит документа.',
    en: 'The link on the page, and what the page of the act knows of the document, come from the list; an act outside it is plain text.',
  },
  cure: {
    ru: 'Впишите акт в basis: идентификатор из реестра и пункт, в котором он назван.',
    en: 'Enter the act in `basis`: its id in the register, and the clause that names it.',
  },
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null || onlyAmends(territory) || !areKnown(corpus, territory)) return;
    if (!hasWholeText(corpus, territory)) return;
    const listed = new Set(documentsBeside(territory).flatMap((one) => citingsOf(one).map(({ act }) => act)));
    const { number, date } = provision.order ?? {};
    // Of the document's own order as much as is known must be the same. An act that lies beside it is known by number and date.
    const isOwn = ({ act }: Place): boolean =>
      provision.order !== undefined &&
      (number === undefined || act.number === number) &&
      (date === undefined || act.date === date);
    const beside = new Set(
      territory.acts.map(({ adopted }) => keyOf(adopted?.number ?? '', adopted?.date ?? '')),
    );
    const isBeside = ({ act }: Place): boolean => beside.has(keyOf(act.number ?? '', act.date ?? ''));
    const missing = namedIn(territory, corpus).filter(
      (place) => !listed.has(place.act) && !isOwn(place) && !isBeside(place),
    );
    const [first] = missing;
    if (first === undefined) return;
    const names = nameActs(missing.map(({ act }) => act));
    yield {
      at: first.at,
      message: {
        ru: `В тексте ${missing.length === 1 ? 'назван акт, которого' : 'названы акты, которых'} нет в перечне ссылок: ${names.ru}`,
        en: `The text names what the list of acts does not have: ${names.en}`,
      },
      grounds: missing.map(({ act, at }) => ({
        says: { ru: `Здесь назван ${nameActs([act]).ru}`, en: `Here it names ${nameActs([act]).en}` },
        at,
      })),
      evidence: missing.map(({ act }) => act.id).join(' '),
    };
  },
  bad: [
    {
      title: {
        ru: 'Распоряжение из реестра названо в пункте, а в перечне его нет',
        en: 'A directive of the register is named in a clause and not in the list',
      },
      files: unlisted,
      points: '16 декабря 2020 г. № Р-174',
    },
  ],
  good: [
    {
      title: { ru: 'Названный акт есть в перечне', en: 'The act is in the list' },
      files: {
        'federal/acts.yaml': withRequired('standard'),
        'regions/primer/acts/1/provision.mdx': namingDirective,
      },
    },
    {
      title: { ru: 'Акта, который назван, в реестре нет', en: 'No register has the act that is named' },
      files: edit(
        'provision',
        'законом об образовании.',
        'законом об образовании и письмом от 1 марта 2021 г. № 7.',
      ),
    },
  ],
};
