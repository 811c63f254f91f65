// The same body has since issued an act of the same title: a document signed later that rests on the earlier one may rest
// on what holds no more.
import { citedWords } from '../../model/act-citations.ts';
import { placeInTerritory } from '../../model/places/act-place.ts';
import { actsKnownTo } from '../../model/registers.ts';
import type { Act, Citation, Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import type { Spot } from '../../source/spot.ts';
import { matchWords } from '../../text/words/word-match.ts';
import { sameWords, titlesAgree } from '../acts/titles.ts';
import { replaced } from '../example-base.ts';
import type { Context, TerritoryRule } from '../rule.ts';
import { namedBy } from './cited.ts';
import { nameAct, wholeName } from './name-act.ts';
import { numberAndDay, restingMentions } from './resting.ts';
import { type Signed, saySigned, signedNotBefore } from './signed.ts';

const STEM = 4;
/** What is ordered anew each time: the order of one year replaces none of another. */
const RECURS =
  /^\s*об?\s+(?:внесении\s+изменени|проведени|награждени|назначени|итогах|созыве|направлении|плане|утверждении\s+(?:плана|графика|состава))/iu;

interface Dated extends Act {
  readonly date: string;
  readonly title: string;
}

const isDated = (act: Act): act is Dated =>
  act.date !== null && act.title !== null && act.issuer !== null && !RECURS.test(act.title);

/** Titles that differ in their endings only have one key. */
const keyOf = ({ kind, title }: Dated): string =>
  [kind, ...matchWords(title).map((word) => word.slice(0, STEM))].join(' ');

type Registered = Territory['registers'][number];

const families = new WeakMap<Registered, ReadonlyMap<string, readonly Dated[]>>();

const familyIn = (register: Registered, act: Dated): readonly Dated[] => {
  const known = families.get(register) ?? Map.groupBy([...register.values()].filter(isDated), keyOf);
  families.set(register, known);
  return known.get(keyOf(act)) ?? [];
};

/** The orders of the territory's own acts, as registers have acts; a draft replaces nothing yet. */
const ownOrders = ({ acts }: Territory): readonly Dated[] =>
  acts.flatMap(({ id, current }): readonly Dated[] => {
    const { kind = 'other', issuer = null, number = null, date, title } = current.provision?.order ?? {};
    if (current.status === 'draft' || date === undefined || title === undefined) return [];
    const order = { id, kind, issuer, number, date, title, published: null, name: null, required: null };
    return [{ ...order, printed: title, spot: current.spot }].filter(isDated);
  });

/** The latest act of the same body and title that was there when the document was signed. */
const successor = (territory: Territory, act: Dated, by: string): Dated | null => {
  let latest: Dated | null = null;
  const own = ownOrders(territory).filter((other) => keyOf(other) === keyOf(act));
  for (const other of [...territory.registers.flatMap((register) => familyIn(register, act)), ...own]) {
    if (other.date <= (latest ?? act).date || other.date > by) continue;
    if (!titlesAgree(other.issuer ?? '', act.issuer ?? '') || !sameWords(other.title, act.title)) continue;
    latest = other;
  }
  return latest;
};

interface Superseded {
  readonly at: Spot;
  readonly old: Act;
  readonly later: Act;
  readonly signed: Signed;
}

/** The spot of an entry of the list, with the place in the act where the text has its words. */
const atWords = (territory: Territory, citation: Citation, texts: ReadonlyMap<string, string>): Spot => {
  const { anchor, words } = citedWords(territory, citation);
  const part = territory.provision?.byAnchor.get(anchor ?? '');
  const at = words === null ? -1 : (part?.text.indexOf(words) ?? -1);
  const { spot } = citation.act;
  if (part === undefined || words === null || at === -1) return spot;
  const printed = within(part.spot, part.text, { at, length: words.length }, texts);
  return { ...spot, place: placeInTerritory(territory, printed) };
};

/** The acts that a document rests on, each with its place: those of its list, then those that its text alone names. */
const restsOn = (
  territory: Territory,
  texts: ReadonlyMap<string, string>,
): readonly { readonly at: Spot; readonly act: Act }[] => {
  const known = new Map(
    actsKnownTo(territory).flatMap((act) =>
      act.number === null || act.date === null ? [] : [[numberAndDay(act.number, act.date), act]],
    ),
  );
  return [
    ...(territory.provision?.basis ?? []).flatMap((citation) =>
      citation.act.target === null
        ? []
        : [{ at: atWords(territory, citation, texts), act: citation.act.target }],
    ),
    ...restingMentions(territory).flatMap(({ part, reference: { at, text, number, date } }) => {
      const act = known.get(numberAndDay(number, date));
      const place = { at, length: text.length };
      return act === undefined ? [] : [{ at: within(part.spot, part.text, place, texts), act }];
    }),
  ];
};

/** The acts that a document rests on although a later one of the same title was there when it was signed. */
export const supersededBy = (
  territory: Territory,
  { asOf, corpus: { texts } }: Context,
): readonly Superseded[] => {
  const { provision } = territory;
  const signed = signedNotBefore(territory, asOf);
  if (provision === null || signed === null) return [];
  const named = namedBy(territory);
  const reported = new Set<string>();
  return restsOn(territory, texts).flatMap(({ at, act: old }) => {
    if (!isDated(old) || reported.has(old.id)) return [];
    const later = successor(territory, old, signed.date);
    if (later === null || named(later)) return [];
    reported.add(old.id);
    return [{ at, old, later, signed }];
  });
};

/** An order of the register; a document may call its body shorter than another does. */
const order = (number: string, date: string, issuer: string, title: string): string =>
  `  - { id: order-${number}, kind: order, issuer: ${issuer}, number: "${number}", date: ${date}, title: ${title}, printed: приказ ${issuer} от ${date.split('-').reverse().join('.')} № ${number} «${title}» }\n`;

const methods = 'Об утверждении методик расчета показателей';

const resting = (later: string): Readonly<Record<string, string>> => ({
  'federal/acts.yaml': replaced(
    'acts',
    'printed: прежний приказ\n',
    `printed: прежний приказ\n${order('37', '2021-02-01', 'Министерства', methods)}${later}`,
  ),
  'regions/primer/acts/1/provision.mdx': replaced(
    'provision',
    '  - { act: education-law, clause: "1.2" }\n',
    '  - { act: education-law, clause: "1.2" }\n  - { act: order-37, clause: "1.2" }\n',
  ),
});

/** The model order has no date; another act that it names has one. */
const undated = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ...files,
  'federal/acts.yaml': `${files['federal/acts.yaml']}${order('5', '2022-03-01', 'Министерства', 'О школах')}`,
  'regions/primer/acts/1/provision.mdx': (files['regions/primer/acts/1/provision.mdx'] ?? '')
    .replace('  date: 2023-12-15\n', '')
    .replace(
      'act: order-37, clause: "1.2" }\n',
      'act: order-37, clause: "1.2" }\n  - { act: order-5, clause: "1.2" }\n',
    ),
});

export const notSuperseded: TerritoryRule = {
  id: 'basis/not-superseded',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Документ ссылается на последний из одноимённых актов',
    en: 'A document rests on the latest of the acts of one title',
  },
  fault: {
    ru: 'Назван не последний из одноимённых актов',
    en: 'Not the last of the acts of one title is named',
  },
  reason: {
    ru: 'Если тот же орган издал акт с тем же заголовком позже, прежний мог утратить силу, и документ считает по старым правилам.',
    en: 'Where the same body has since issued an act of the same title, the earlier one may hold no more, and the document goes by old rules.',
  },
  cure: {
    ru: 'Проверьте, действовал ли прежний акт, когда документ подписывали; если нет, сошлитесь на новый.',
    en: 'See whether the earlier act still held when the document was signed; if not, cite the later one.',
  },
  doubt: {
    ru: 'Свод знает оба акта только по ссылкам документов: там не сказано, отменил ли новый акт прежний.',
    en: 'The Svod knows both acts by citations only; these do not say whether the later one repealed the earlier.',
  },
  *check(territory, context) {
    for (const { at, old: earlier, later, signed } of supersededBy(territory, context)) {
      const [old, recent] = [nameAct(earlier), nameAct(later)];
      yield {
        at,
        message: {
          ru: `Документ ссылается на ${wholeName(earlier, false).ru.replace(/^(?=[№«])/u, 'акт ')}, а ещё до подписания документа издан одноимённый акт ${recent.ru}`,
          en: `The document rests on the act ${old.en}, but when it was signed there was the act ${recent.en} of the same title`,
        },
        grounds: [
          {
            says: { ru: `Заголовок обоих: «${later.title}»`, en: `The title of both: “${later.title}”` },
            at: later.spot,
          },
          { says: saySigned(signed) },
        ],
        hint: {
          ru: `Проверьте, действовал ли ещё акт ${old.ru}; если нет, сошлитесь на ${recent.ru} вместо него.`,
          en: `See whether the act ${old.en} still held. If not, cite ${recent.en}.`,
        },
        evidence: `${earlier.id} ${later.id}`,
      };
    }
  },
  bad: [
    {
      title: {
        ru: 'К подписанию уже была новая методика',
        en: 'There was a later order when the document was signed',
      },
      files: resting(order('262', '2021-05-20', 'Министерства образования', methods)),
      points: 'order-37',
    },
    {
      title: {
        ru: 'Даты у документа нет, она следует из того, на что он ссылается',
        en: 'A document without a date of its own',
      },
      files: undated(resting(order('262', '2021-05-20', 'Министерства образования', methods))),
      points: 'order-37',
    },
    {
      title: {
        ru: 'Проект без даты, и акт назван только словами',
        en: 'A draft without a day that names the act only in its words',
      },
      files: {
        'federal/acts.yaml':
          resting(order('262', '2024-05-20', 'Министерства образования', methods))['federal/acts.yaml'] ?? '',
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'законом об образовании.',
          'законом об образовании и приказом Министерства от 01.02.2021 № 37.',
        ).replace('  date: 2023-12-15\n', ''),
      },
      points: '01.02.2021 № 37',
    },
  ],
  good: [
    {
      title: {
        ru: 'Новый акт издан после подписания',
        en: 'The later order was issued after the document was signed',
      },
      files: resting(order('262', '2024-05-20', 'Министерства образования', methods)),
    },
    {
      title: { ru: 'Одноимённый акт другого органа', en: 'An order of another body' },
      files: resting(order('262', '2021-05-20', 'Института', methods)),
    },
    {
      title: {
        ru: 'Изменения сменяют друг друга, но не отменяют',
        en: 'Amendments follow without replacing',
      },
      files: resting(
        order('262', '2021-05-20', 'Министерства образования', 'О внесении изменений в методики расчета'),
      ),
    },
  ],
};
