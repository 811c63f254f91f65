// The act that repealed another must be there, must be another, and must not be repealed by what it repeals.
import { repealersOf } from '../../model/own-acts.ts';
import type { OwnAct } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { edit, primer } from '../example-base.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { printed, sourcePath } from '../source/example-source.ts';
import { actName } from './say.ts';

/** The act of the model repealed, with its printed text. */
const repealedBy = (words: string): Readonly<Record<string, string>> => ({
  ...edit('act', 'status: draft', `status: repealed\nrepealed: ${words}`),
  [sourcePath]: printed,
});

const second = 'regions/primer/acts/2';
const other = (repealed: string): Readonly<Record<string, string>> => ({
  [`${second}/act.yaml`]: `status: repealed\nrepealed: ${repealed}\nperiod: { printed: на 2024–2025 годы, from: 2024-01-01, to: 2025-12-31 }\n`,
  [`${second}/roadmap.yaml`]: primer.roadmap.replace('title: Дорожная карта', 'title: План'),
});

/** The acts over which a repeal comes back to the act itself; null where it does not. */
const circleOf = (act: OwnAct): readonly OwnAct[] | null => {
  const way: OwnAct[] = [act];
  const seen = new Set([act.id]);
  for (let next = repealersOf(act)[0]; next !== undefined; next = repealersOf(next)[0]) {
    if (next.id === act.id) return way;
    if (seen.has(next.id)) return null;
    seen.add(next.id);
    way.push(next);
  }
  return null;
};

const circular = (act: OwnAct, way: readonly OwnAct[]): Pick<Issue, 'message' | 'evidence'> => {
  const names = [...way, act].map(actName);
  const chain: Text = {
    ru: names.map(({ ru }) => ru).join(' ← '),
    en: names.map(({ en }) => en).join(' ← '),
  };
  return {
    message: {
      ru:
        way.length === 1
          ? `Акт ${actName(act).ru} отменяет сам себя`
          : `Акты отменяют друг друга по кругу: ${chain.ru}`,
      en:
        way.length === 1
          ? `The act ${actName(act).en} repeals itself`
          : `Acts repeal each other in a circle: ${chain.en}`,
    },
    evidence: way.map(({ id }) => id).join(' '),
  };
};

export const repealerKnown: TerritoryRule = {
  id: 'editions/repealer-known',
  scope: 'territory',
  across: true,
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Акт отменён другим актом, и не по кругу',
    en: 'An act is repealed by another act, and not in a circle',
  },
  fault: {
    ru: 'Отменивший акт назван неверно: его нет, или отмены идут по кругу',
    en: 'The repealing act is not there, or repeals go in a circle',
  },
  reason: {
    ru: 'По этой записи читателя утратившего силу акта ведут к тому, что действует вместо него.',
    en: 'By this entry whoever reads a repealed act is led to what holds in its place.',
  },
  cure: {
    ru: 'Запишите в repealed акт, который отменил этот: в act – имя его папки, в by – его реквизиты.',
    en: 'Write the act that repealed this one in `repealed`: its folder in `act`, its number and date in `by`.',
  },
  *check({ acts }) {
    const folders = acts.map(({ id }) => id);
    for (const own of acts) {
      const said = own.current.repealed;
      if (said === null) continue;
      const at = child(said.spot, said.act === null ? 'by' : 'act');
      if (said.act !== null && !folders.includes(said.act))
        yield {
          at,
          message: {
            ru: `Отменившего акта «${said.act}» среди актов территории нет`,
            en: `The repealing act “${said.act}” is not among the acts of the territory`,
          },
          hint: {
            ru: `Запишите в act одно из имён: ${folders.filter((id) => id !== own.id).join(', ') || 'других актов в Своде нет, уберите act'}.`,
            en: `Write one of these in \`act\`: ${folders.filter((id) => id !== own.id).join(', ') || 'there are none, take it away'}.`,
          },
          evidence: `${own.id} ${said.act}`,
        };
      const way = circleOf(own);
      // A circle is one defect: it is told at the first of its acts.
      if (way === null || way.some(({ id }) => id < own.id)) continue;
      yield { at, ...circular(own, way) };
    }
  },
  bad: [
    {
      title: { ru: 'Такого акта нет', en: 'There is no such act' },
      files: {
        ...repealedBy('{ on: 2024-05-01, act: "7" }'),
      },
      asOf: '2024-02-01',
      points: '"7"',
    },
    {
      title: { ru: 'Акт отменил сам себя', en: 'An act repeals itself' },
      files: {
        ...repealedBy('{ on: 2024-05-01, by: приказ от 15.12.2023 № 1 }'),
      },
      asOf: '2024-02-01',
      points: 'приказ от 15.12.2023 № 1',
    },
    {
      title: { ru: 'Два акта отменили друг друга', en: 'Two acts repeal each other' },
      files: {
        ...repealedBy('{ on: 2024-05-01, act: "2" }'),
        ...other('{ on: 2024-05-01, act: "1" }'),
      },
      asOf: '2024-02-01',
      points: '"2"',
    },
  ],
  good: [
    {
      title: { ru: 'Отменивший акт в Своде', en: 'The repealing act is in the Svod' },
      files: other('{ on: 2024-05-01, by: приказ от 15.12.2023 № 1 }'),
    },
  ],
};
