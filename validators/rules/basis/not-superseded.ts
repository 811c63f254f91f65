// The same body has since issued an act of the same title: a document signed later that rests on the earlier one may rest
// on what holds no more.
import type { Act, Reference, Territory } from '../../model/types.ts';
import { formatDate } from '../../text/russian.ts';
import { matchWords } from '../../text/words/word-match.ts';
import { sameWords, titlesAgree } from '../acts/titles.ts';
import { replaced } from '../example-base.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { namedBy } from './cited.ts';
import { nameAct } from './name-act.ts';
import { type Signed, signedNotBefore } from './signed.ts';

/** Shorter titles («О Министерстве») say too little to be one act's own. */
const WORDS = 4;
const STEM = 4;
const CHANGES = /^\s*о\s+внесении\s+изменени/iu;

interface Dated extends Act {
  readonly date: string;
  readonly title: string;
}

const isDated = (act: Act): act is Dated =>
  act.date !== null &&
  act.title !== null &&
  act.issuer !== null &&
  !CHANGES.test(act.title) &&
  matchWords(act.title).length >= WORDS;

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

/** The latest act of the same body and title that was there when the document was signed. */
const successor = ({ registers }: Territory, act: Dated, by: string): Dated | null => {
  let latest: Dated | null = null;
  for (const other of registers.flatMap((register) => familyIn(register, act))) {
    if (other.date <= (latest ?? act).date || other.date > by) continue;
    if (!titlesAgree(other.issuer ?? '', act.issuer ?? '') || !sameWords(other.title, act.title)) continue;
    latest = other;
  }
  return latest;
};

const signing = ({ date, printed }: Signed): Text =>
  printed
    ? { ru: `Документ подписан ${formatDate(date)}`, en: `The document was signed on ${date}` }
    : {
        ru: `Даты у документа нет, но он называет акт от ${formatDate(date)} и, значит, не старше его`,
        en: `The document has no date, but names an act of ${date} and so is not older than that`,
      };

interface Superseded {
  readonly act: Reference<Act>;
  readonly old: Act;
  readonly later: Act;
  readonly signed: Signed;
}

/** The acts that a document rests on although a later one of the same title was there when it was signed. */
export const supersededBy = (territory: Territory): readonly Superseded[] => {
  const { provision } = territory;
  const signed = signedNotBefore(territory);
  if (provision === null || signed === null) return [];
  const named = namedBy(territory);
  const reported = new Set<string>();
  return provision.basis.flatMap(({ act }) => {
    const old = act.target;
    if (old === null || !isDated(old) || reported.has(old.id)) return [];
    const later = successor(territory, old, signed.date);
    if (later === null || named(later)) return [];
    reported.add(old.id);
    return [{ act, old, later, signed }];
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
  *check(territory) {
    for (const { act, old: earlier, later, signed } of supersededBy(territory)) {
      const [old, recent] = [nameAct(earlier), nameAct(later)];
      yield {
        at: act.spot,
        message: {
          ru: `Документ ссылается на акт ${old.ru}, а ещё до подписания документа издан одноимённый акт ${recent.ru}`,
          en: `The document rests on the act ${old.en}, but when it was signed there was the act ${recent.en} of the same title`,
        },
        grounds: [
          {
            says: { ru: `Заголовок обоих: «${later.title}»`, en: `The title of both: “${later.title}”` },
            at: later.spot,
          },
          { says: signing(signed) },
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
