// An act that was repealed before a document was signed gives it no basis.
import { withPlace } from '../../model/places/act-place.ts';
import type { Territory } from '../../model/types.ts';
import { type PackedSpot, packed, unpacked } from '../../source/packed-spot.ts';
import { child } from '../../source/spot.ts';
import { formatDate } from '../../text/russian.ts';
import { exampleBase, primer, replaced } from '../example-base.ts';
import { type Gathered, type GatheredIssue, gatheringRule } from '../gathering.ts';
import type { Text } from '../rule.ts';
import { printed } from '../source/example-source.ts';
import { nameAct } from './name-act.ts';
import { signedNotBefore } from './signed.ts';

/** An act that a document rests on. */
interface Ground {
  readonly act: string;
  readonly name: Text;
  readonly at: PackedSpot;
  readonly clause: string;
  readonly clauseAt: PackedSpot;
}

/** What a document rests on and repeals. */
interface Standing {
  readonly basis: readonly Ground[];
  readonly basisAt: PackedSpot;
  readonly signed: ReturnType<typeof signedNotBefore>;
  readonly repeals: readonly string[];
  /** The day from which its repeals count; null where they do not. */
  readonly repealsOn: string | null;
}

const standingOf = (territory: Territory): Standing | null => {
  const { provision, status } = territory;
  if (provision === null) return null;
  return {
    basis: provision.basis.flatMap(({ act, clause }) =>
      act.target === null
        ? []
        : [
            {
              act: act.printed,
              name: nameAct(act.target),
              at: packed(withPlace(territory, act.spot)),
              clause: clause.printed,
              clauseAt: packed(withPlace(territory, clause.spot)),
            },
          ],
    ),
    basisAt: packed(withPlace(territory, child(provision.spot, 'basis'))),
    signed: signedNotBefore(territory),
    repeals: provision.repeals.map(({ act }) => act.printed),
    repealsOn: status === 'draft' ? null : (provision.front.order?.date ?? null),
  };
};

/** An order of the Svod that repeals an act, and the day it was signed. */
interface Repeal {
  readonly by: Gathered<Standing>;
  readonly date: string;
}

/** The first order that repeals each act, by the act's id. */
const repealsIn = (gathered: readonly Gathered<Standing>[]): ReadonlyMap<string, Repeal> => {
  const found = new Map<string, Repeal>();
  for (const by of gathered) {
    const date = by.data.repealsOn;
    if (date === null) continue;
    for (const act of by.data.repeals) {
      const known = found.get(act);
      if (known === undefined || date < known.date) found.set(act, { by, date });
    }
  }
  return found;
};

function* ofOne(
  { territory, data }: Gathered<Standing>,
  repeals: ReadonlyMap<string, Repeal>,
): Generator<GatheredIssue> {
  const own = new Set(data.repeals);
  const { signed } = data;
  for (const { act, name, at, clause, clauseAt } of data.basis) {
    if (own.has(act)) {
      yield {
        at: unpacked(at),
        territory,
        message: {
          ru: `Документ ссылается как на основу на акт ${name.ru}, который сам же отменяет`,
          en: `The document rests on the act ${name.en}, which it repeals itself`,
        },
        evidence: act,
      };
      continue;
    }
    const repeal = repeals.get(act);
    if (repeal === undefined || signed === null || signed.date < repeal.date) continue;
    yield {
      at: unpacked(at),
      territory,
      message: {
        ru: `Документ ссылается как на основу на акт ${name.ru}, который к тому времени был отменён: приказ от ${formatDate(repeal.date)}, ${repeal.by.name}`,
        en: `The document rests on the act ${name.en}, which was repealed by then: order of ${repeal.date}, \`${repeal.by.territory}\``,
      },
      grounds: [
        {
          says: signed.printed
            ? {
                ru: `Документ подписан ${formatDate(signed.date)}`,
                en: `The document was signed on ${signed.date}`,
              }
            : {
                ru: `Даты у документа нет, но он не старше акта от ${formatDate(signed.date)}, который называет`,
                en: `The document has no date, but is not older than the act of ${signed.date} that it names`,
              },
          at: unpacked(data.basisAt),
        },
        {
          says: {
            ru: `Место, где акт назван: ${clause}`,
            en: `The act is named at \`${clause}\``,
          },
          at: unpacked(clauseAt),
        },
      ],
      evidence: act,
    };
  }
}

const twice = replaced(
  'provision',
  '  - { act: education-law, clause: "1.2" }\n',
  '  - { act: education-law, clause: "1.2" }\n  - { act: old-order, clause: "1.2" }\n',
);

/** A region beside the model has the model's order, which repeals an act; the model itself rests on that act. */
const repealedBeside = (undated: boolean): Readonly<Record<string, string>> => {
  const beside = Object.entries(exampleBase).flatMap(([path, text]) =>
    path.startsWith('regions/primer/') ? [[path.replace('primer', 'sosed'), text] as const] : [],
  );
  const resting = twice
    .replace('  repeals:\n    - { act: old-order, clause: order/2 }\n', '')
    .replace('2. Признать утратившим силу прежний приказ.', '2. Работу вести по прежнему приказу.');
  return {
    ...Object.fromEntries(beside),
    'regions/sosed/acts/1/source.txt': printed,
    'regions/sosed/region.yaml': primer.region
      .replace('id: primer', 'id: sosed')
      .replace('name: Примерная', 'name: Соседняя'),
    'regions/sosed/acts/1/act.yaml': primer.act.replace('status: draft', 'status: repealed'),
    'regions/primer/acts/1/provision.mdx': undated ? resting.replace('  date: 2023-12-15\n', '') : resting,
    ...(undated
      ? {
          'federal/acts.yaml': primer.acts.replace(
            'kind: code\n    printed: закон об образовании\n',
            'kind: code\n    date: 2023-12-20\n    printed: закон об образовании от 20.12.2023\n',
          ),
        }
      : {}),
  };
};

export const actInForce = gatheringRule({
  id: 'basis/act-in-force',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Документ не основан на отменённом акте',
    en: 'A document does not rest on a repealed act',
  },
  fault: { ru: 'Документ основан на отменённом акте', en: 'The document rests on a repealed act' },
  reason: {
    ru: 'Отменённый акт ничего не поручает и не разрешает: на нём нельзя основать новый документ.',
    en: 'A repealed act neither orders nor permits anything, so that no new document can rest on it.',
  },
  cure: {
    ru: 'Назовите акт, который действует вместо отменённого, или уберите ссылку.',
    en: 'Name the act that holds in its place, or take the citation out.',
  },
  gather: standingOf,
  beside: { kinds: ['provision'] },
  *check(gathered) {
    const repeals = repealsIn(gathered);
    for (const each of gathered) yield* ofOne(each, repeals);
  },
  bad: [
    {
      title: { ru: 'Основан на том, что сам отменяет', en: 'It rests on what it repeals' },
      files: { 'regions/primer/acts/1/provision.mdx': twice },
      points: 'old-order',
    },
    {
      title: {
        ru: 'Акт отменил приказ другой территории',
        en: 'The order of another territory repealed the act',
      },
      files: repealedBeside(false),
      points: 'old-order',
    },
    {
      title: {
        ru: 'То же, а даты у документа нет: он не старше закона, на который ссылается',
        en: 'The same where the document has no date: it is not older than the law that it names',
      },
      files: repealedBeside(true),
      points: 'old-order',
    },
  ],
  good: [
    {
      title: { ru: 'Отменённый акт основой не назван', en: 'The repealed act is not named as the basis' },
      files: {},
    },
  ],
});
