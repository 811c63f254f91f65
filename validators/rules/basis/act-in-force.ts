// An act that was repealed before a document was signed gives it no basis.
import { unpacked } from '../../source/packed-spot.ts';
import { formatDate } from '../../text/russian.ts';
import { edit, exampleBase, primer, replaced } from '../example-base.ts';
import { type Gathered, type GatheredIssue, gatheringRule } from '../gathering.ts';
import type { Text } from '../rule.ts';
import { printed } from '../source/example-source.ts';
import { saySigned } from './signed.ts';
import { type Ground, type Repeal, type Standing, type Standings, standingsOf } from './standing.ts';

/** The first end of each act, by its keys. */
const repealsIn = (gathered: readonly Gathered<Standings>[]): ReadonlyMap<string, Repeal> => {
  const found = new Map<string, Repeal>();
  for (const repeal of gathered.flatMap(({ data }) => data.repeals))
    for (const key of repeal.keys) {
      const known = found.get(key);
      if (known === undefined || repeal.on < known.on) found.set(key, repeal);
    }
  return found;
};

/** What is wrong with an act that a document rests on; null where nothing is. */
const faultOf = (
  { keys, name, isSaidGone }: Ground,
  { own, signed }: Standing,
  repeals: ReadonlyMap<string, Repeal>,
): Text | null => {
  if (keys.some((key) => own.includes(key)))
    return {
      ru: `Документ ссылается как на основу на акт ${name.ru}, который сам же отменяет`,
      en: `The document rests on the act ${name.en}, which it repeals itself`,
    };
  if (isSaidGone)
    return {
      ru: `Документ ссылается как на основу на акт ${name.ru} и сам говорит, что тот утратил силу`,
      en: `The document rests on the act ${name.en}, and says itself that it is repealed`,
    };
  const repeal = keys.flatMap((key) => repeals.get(key) ?? [])[0];
  if (repeal === undefined || signed === null || signed.date < repeal.on) return null;
  return {
    ru: `Документ ссылается как на основу на акт ${name.ru}, который к тому времени был отменён: с ${formatDate(repeal.on)}, ${repeal.by}`,
    en: `The document rests on the act ${name.en}, which was repealed by then: from ${repeal.on}, \`${repeal.by}\``,
  };
};

function* ofOne(
  territory: string,
  data: Standing,
  repeals: ReadonlyMap<string, Repeal>,
): Generator<GatheredIssue> {
  for (const ground of data.basis) {
    const message = faultOf(ground, data, repeals);
    if (message === null) continue;
    yield {
      at: unpacked(ground.at),
      territory,
      message,
      grounds: [
        ...(data.signed === null ? [] : [{ says: saySigned(data.signed), at: unpacked(data.basisAt) }]),
        {
          says: {
            ru: `Место, где акт назван: ${ground.clause}`,
            en: `The act is named at \`${ground.clause}\``,
          },
          at: unpacked(ground.clauseAt),
        },
      ],
      evidence: ground.evidence,
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
  gather: standingsOf,
  beside: { kinds: ['provision', 'act'] },
  *check(gathered) {
    const repeals = repealsIn(gathered);
    for (const { territory, data } of gathered)
      for (const document of data.documents) yield* ofOne(territory, document, repeals);
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
    {
      title: { ru: 'Документ сам говорит, что акт утратил силу', en: 'The document says so itself' },
      files: edit(
        'provision',
        'законом об образовании.',
        'законом об образовании и приказом Министерства от 12.02.2019 № 30 (утратил силу в 2022 году).',
      ),
      points: '12.02.2019 № 30',
    },
  ],
  good: [
    {
      title: { ru: 'Отменённый акт основой не назван', en: 'The repealed act is not named as the basis' },
      files: {},
    },
    {
      title: {
        ru: 'Сказано лишь, что документ его заменяет',
        en: 'The document only says that it replaces it',
      },
      files: edit(
        'provision',
        'законом об образовании.',
        'законом об образовании. Оно заменяет документ, утверждённый прежним приказом.',
      ),
    },
  ],
});
