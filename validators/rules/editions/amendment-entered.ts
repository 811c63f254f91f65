// Whoever opens an act must learn that another changed or ended it: what an act in the Svod says of one beside it is entered.
import { madeBy, repealersOf } from '../../model/own-acts.ts';
import type { OwnAct } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { edit } from '../example-base.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import { printed, sourcePath } from '../source/example-source.ts';
import { amended, amendingOrder, editionOf, paths } from './example-editions.ts';
import { names, type Reported, reportedBy } from './reported.ts';
import { actName, saidBy } from './say.ts';

/** An act that is not adopted changes nothing yet. */
const isAdopted = ({ current }: OwnAct): boolean =>
  current.status === 'adopted' || current.status === 'repealed';

const notEntered = (maker: OwnAct, own: OwnAct, [first]: readonly Reported[]): Issue[] =>
  first === undefined || madeBy(maker).some(({ act }) => act?.id === own.id)
    ? []
    : [
        {
          at: first.part.spot,
          message: {
            ru: `Акт ${actName(maker).ru} изменяет акт ${actName(own).ru}, а редакции, которую он сделал, в Своде нет`,
            en: `The act ${actName(maker).en} amends the act ${actName(own).en}, but the edition it made is not in the Svod`,
          },
          hint: {
            ru: `Начните редакцию командой svod amend ${own.current.id}/${own.id}: она спросит день и изменяющий акт.`,
            en: `Begin the edition with \`svod amend ${own.current.id}/${own.id}\`; it wants the day and the amending act.`,
          },
          evidence: `${maker.id} ${own.id}`,
        },
      ];

/** What an act says of the force of another against what is recorded of that one. */
function* repeals(maker: OwnAct, own: OwnAct): Generator<Issue> {
  const said = reportedBy(maker).find((one) => one.action.kind === 'repeal' && names(one, own));
  const { repealed, act } = own.current;
  const isSaid = repealersOf(own).some(({ id }) => id === maker.id);
  if (said !== undefined && repealed === null && act !== null)
    yield {
      at: said.part.spot,
      message: {
        ru: `Акт ${actName(maker).ru} отменяет акт ${actName(own).ru}, а тот записан действующим`,
        en: `The act ${actName(maker).en} repeals the act ${actName(own).en}, which is recorded as in force`,
      },
      hint: {
        ru: `В act.yaml отменённого акта запишите status: repealed и repealed: { on: ДЕНЬ, act: "${maker.id}" }.`,
        en: `In act.yaml of the repealed act write \`status: repealed\` and \`repealed: { on: DAY, act: "${maker.id}" }\`.`,
      },
      evidence: `${maker.id} repeals ${own.id}`,
    };
  else if (isSaid && said === undefined && repealed !== null && reportedBy(maker).length > 0)
    yield {
      at: child(repealed.spot, repealed.act === null ? 'by' : 'act'),
      message: {
        ru: `Записано, что акт отменён актом ${actName(maker).ru}, а тот его не отменяет`,
        en: `The act is recorded as repealed by the act ${actName(maker).en}, which does not repeal it`,
      },
      grounds: reportedBy(maker)
        .slice(0, 5)
        .map((one) => saidBy(one, maker)),
      evidence: `${maker.id} ${own.id}`,
    };
}

const change =
  '1.1. Пункт 1.2 изложить в следующей редакции: «1.2. Положение принято в соответствии с законом об образовании.».';
const repeal =
  '1. Признать утратившим силу приказ Министерства образования Примерной области от 15.12.2023 № 1.';

/** The amending order adopted, with its printed text. */
const order = (head?: string): Readonly<Record<string, string>> => {
  const text = amendingOrder(head === undefined ? [change] : [], head);
  const body = text.slice(text.indexOf('<Order>') + 7, text.indexOf('</Order>'));
  return {
    [`${paths.amending}/act.yaml`]: 'status: adopted\n',
    [`${paths.amending}/provision.mdx`]: text,
    [`${paths.amending}/source.txt`]: body.trim().replaceAll('\n\n', '\n').concat('\n'),
  };
};

const repealed = (words: string): Readonly<Record<string, string>> => ({
  ...edit('act', 'status: draft', `status: repealed\nrepealed: ${words}`),
  [sourcePath]: printed,
});

export const amendmentEntered: TerritoryRule = {
  id: 'editions/amendment-entered',
  scope: 'territory',
  across: true,
  about: 'data',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Изменение и отмена акта внесены в Свод',
    en: 'That an act is amended or repealed is entered in the Svod',
  },
  fault: {
    ru: 'Изменение или отмена акта в Свод не внесены',
    en: 'That an act is amended or repealed is not entered in the Svod',
  },
  reason: {
    ru: 'Изменяющий акт в Своде есть, а изменённый остался прежним: его читатель сошлётся на слова, которых больше нет.',
    en: 'The amending act is in the Svod and the amended one is as before: its readers cite words that are no more.',
  },
  cure: {
    ru: 'Внесите редакцию, которую сделал изменяющий акт, или запишите, что акт утратил силу.',
    en: 'Enter the edition that the amending act made, or record that the act is repealed.',
  },
  *check({ acts }) {
    for (const maker of acts.filter(isAdopted))
      for (const own of acts) {
        if (own.id === maker.id) continue;
        const reported = reportedBy(maker).filter((one) => one.action.kind !== 'repeal' && names(one, own));
        yield* notEntered(maker, own, reported);
        yield* repeals(maker, own);
      }
  },
  bad: [
    {
      title: { ru: 'Редакции, которую сделал акт, нет', en: 'The edition that the act made is missing' },
      files: order(),
      points: change,
    },
    {
      title: { ru: 'Отменённый акт записан действующим', en: 'A repealed act is recorded as in force' },
      files: order(repeal),
      points: repeal,
    },
    {
      title: { ru: 'Записана отмена, которой не было', en: 'A repeal is recorded that was none' },
      files: { ...editionOf('2024-03-01'), ...order(), ...repealed('{ on: 2024-05-01, act: "4" }') },
      asOf: '2024-02-20',
      points: '"4"',
    },
  ],
  good: [
    {
      title: { ru: 'Редакция внесена', en: 'The edition is entered' },
      files: { ...amended([change]), ...order() },
    },
    {
      title: { ru: 'Проект ничего не изменил', en: 'A draft has changed nothing' },
      files: { ...order(), [`${paths.amending}/act.yaml`]: 'status: draft\n' },
    },
    {
      title: { ru: 'Отмена записана', en: 'The repeal is recorded' },
      files: { ...order(repeal), ...repealed('{ on: 2024-05-01, act: "4" }') },
      asOf: '2024-02-20',
    },
  ],
};
