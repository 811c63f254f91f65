// Two documents that give one title different numbers rest on different acts, or one of them has a slip.
import { formKey } from '../../language/plain-words.ts';
import { citingsIn } from '../../model/act-citations.ts';
import { citedElsewhere } from '../../model/elsewhere.ts';
import { actsKnownTo } from '../../model/registers.ts';
import type { Act, Corpus, Territory } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { actNumberKey } from '../../text/acts/act-reference.ts';
import { supersededBy } from '../basis/not-superseded.ts';
import { edit, primer, whole } from '../example-base.ts';
import type { Context, Issue, JudgedRegister, RegisterRule, Text } from '../rule.ts';
import { contradicting, mentionsOf, type Named, requisitesKey, sameMaker } from './mentions.ts';
import { placesOf, requisites } from './say.ts';
import { sameWords } from './titles.ts';

const sameIssuer = (a: Act, b: Act): boolean =>
  a.issuer === b.issuer || (a.issuer !== null && b.issuer !== null && sameWords(a.issuer, b.issuer));

const known = ({ number, date }: Act): boolean => number !== null || date !== null;

const sameTitle = (a: Act, b: Act): boolean =>
  a.title !== null &&
  b.title !== null &&
  known(a) &&
  known(b) &&
  sameIssuer(a, b) &&
  sameWords(a.title, b.title);

const pairOf = (a: Act, b: Act): string => [a.id, b.id].sort().join(' ');

/** Pairs of which basis/not-superseded says, in the document that rests on the earlier act, that there is a later one. */
const reportedInDocuments = ({ territory }: JudgedRegister, context: Context): ReadonlySet<string> => {
  const { territories } = context.corpus;
  const id = territory?.id ?? null;
  const served =
    id === null ? territories : territories.filter((own) => own.id === id || own.id.startsWith(`${id}/`));
  return new Set(
    served.flatMap((own) => supersededBy(own, context).map(({ old, later }) => pairOf(old, later))),
  );
};

/** Whether an act stands in the register for documents of territories that are not in this folder: none here names it. */
const isOfOthers = ({ territory }: JudgedRegister, corpus: Corpus): ((act: Act) => boolean) => {
  if (territory !== null || citedElsewhere(corpus).length === 0) return () => false;
  const citings = citingsIn(corpus);
  return (act) => !citings.has(act);
};

/** The acts of the registers beyond, then those of the register itself. */
const heldAgainst = ({ territory, acts }: JudgedRegister): readonly Act[] => {
  const own = new Set(acts);
  return territory === null ? acts : [...actsKnownTo(territory).filter((act) => !own.has(act)), ...acts];
};

/** The kinds of the registers in the words of a text. */
const kindWords: Readonly<Record<string, string>> = {
  law: 'закон',
  decree: 'указ',
  resolution: 'постановление',
  directive: 'распоряжение',
  order: 'приказ',
  letter: 'письмо',
};

/** A title without its endings. */
const titleKey = ({ title }: Named): string => formKey(title);

/** Two acts of one title differ in both, and are two; a slip changes one of them. */
const differInOne = (a: Named, b: Named): boolean =>
  sameMaker(a, b) && (a.date === b.date) !== (actNumberKey(a.number) === actNumberKey(b.number));

/** What texts name by a title with another number or day than the registers or other texts do. */
function* inTexts(territory: Territory, corpus: Corpus): Generator<Issue> {
  const registered = actsKnownTo(territory).flatMap(({ kind, issuer, number, date, title, spot }) =>
    number === null || date === null || title === null
      ? []
      : [{ kind: kindWords[kind] ?? null, issuer: issuer ?? '', number, date, title, spot, own: false }],
  );
  const known = new Set(registered.map(requisitesKey));
  const printed = mentionsOf(territory, corpus).filter(
    (mention) => mention.isQuotation && !known.has(requisitesKey(mention)),
  );
  const same = (a: Named, b: Named): boolean => requisitesKey(a) === requisitesKey(b);
  for (const { earlier, later } of contradicting([...registered, ...printed], titleKey, same, differInOne)) {
    const [first, second] = [requisites(earlier), requisites(later)];
    yield {
      at: later.spot,
      message: {
        ru: `Заголовок «${later.title}» напечатан здесь с реквизитами ${second.ru}, а в другом месте ${first.ru}`,
        en: `The title “${later.title}” is printed with ${second.en} here, and with ${first.en} elsewhere`,
      },
      grounds: [{ says: { ru: `Здесь – ${first.ru}`, en: `Here it is ${first.en}` }, at: earlier.spot }],
      evidence: `${requisitesKey(earlier)} ${requisitesKey(later)}`,
    };
  }
}

const twoNumbers = `${primer.acts}  - { id: order-5, kind: order, number: "5", title: О школе, printed: приказ № 5 «О школе» }
  - { id: order-6, kind: order, number: "6", title: О школе, printed: приказ № 6 «О школе» }\n`;

export const titleOneNumber: RegisterRule = {
  id: 'acts/title-one-number',
  scope: 'register',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'У одного заголовка один номер и одна дата', en: 'One title has one number and one date' },
  fault: { ru: 'У одного заголовка разные номера или даты', en: 'One title has different numbers or dates' },
  reason: {
    ru: 'Два документа называют акт одним заголовком, но с разными номерами или датами: либо это разные акты, либо в одном документе ошибка.',
    en: 'Two documents give one title different numbers or dates: these are different acts, or one has a slip.',
  },
  cure: {
    ru: 'Сверьте оба документа с опубликованным актом. Обе записи остаются: Свод не решает, кто прав.',
    en: 'Compare both documents with the published act. Both entries stay: the Svod does not decide who is right.',
  },
  doubt: {
    ru: 'Свод видит акт только таким, каким его называют документы, и не может сказать, чьи реквизиты верны и один ли это акт.',
    en: 'The Svod knows an act only as documents cite it, and cannot say whose citation is right or whether it is one act.',
  },
  *check(register, context) {
    const { corpus } = context;
    if (register.territory !== null) yield* inTexts(register.territory, corpus);
    if (register.acts.length === 0) return;
    const reported = reportedInDocuments(register, context);
    const all = heldAgainst(register);
    const ofOthers = isOfOthers(register, corpus);
    const first = all.length - register.acts.length;
    for (const [index, act] of register.acts.entries())
      for (const earlier of all.slice(0, first + index)) {
        if (!sameTitle(earlier, act) || (earlier.number === act.number && earlier.date === act.date))
          continue;
        if (reported.has(pairOf(earlier, act)) || (ofOthers(earlier) && ofOthers(act))) continue;
        const side = (one: Act): Text => {
          const [which, where] = [requisites(one), placesOf(one, corpus)];
          return where.ru === ''
            ? which
            : { ru: `${which.ru} (${where.ru})`, en: `${which.en} (${where.en})` };
        };
        const [first, second] = [side(earlier), side(act)];
        yield {
          at: child(act.spot, 'title'),
          message: {
            ru: `Заголовок «${act.title}» напечатан с разными реквизитами: ${first.ru} и ${second.ru}`,
            en: `The title “${act.title}” is printed with different requisites: ${first.en} and ${second.en}`,
          },
          evidence: pairOf(earlier, act),
          placeless: true,
        };
      }
  },
  bad: [
    {
      title: { ru: 'Текст называет две даты одного приказа', en: 'A text gives two dates of one order' },
      files: edit(
        'provision',
        'определяет субъекты региональной системы.',
        'применяется с приказом Министерства от 10.06.2021 № 88 «О создании центра методистов» и приказом Министерства от 10.07.2021 № 88 «О создании центра методистов».',
      ),
      points: 'О создании центра методистов',
    },
    {
      title: { ru: 'Один заголовок, два номера', en: 'One title, two numbers' },
      files: whole('acts', twoNumbers),
      points: 'О школе',
    },
  ],
  good: [
    {
      title: {
        ru: 'Акты называют документы территорий, которых в этой папке нет',
        en: 'The acts are named by documents of territories that are not in this folder',
      },
      files: {
        'federal/acts.yaml': twoNumbers,
        'federal/indicators.yaml': primer.federalIndicators.replaceAll('primer#1.1', 'tver#6.2, kchr#V'),
      },
    },
    {
      title: { ru: 'Одинаковый заголовок у разных органов', en: 'The same title of different issuers' },
      files: whole(
        'acts',
        `${primer.acts}  - { id: order-5, kind: order, issuer: Министерства, number: "5", title: О школе, printed: приказ Министерства № 5 «О школе» }
  - { id: order-6, kind: order, issuer: Института, number: "6", title: О школе, printed: приказ Института № 6 «О школе» }\n`,
      ),
    },
  ],
};
