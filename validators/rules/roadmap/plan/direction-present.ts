// The roadmap carries out the directions of the provision; one that it leaves out is not carried out at all.

import { likeness } from '../../../language/likeness.ts';
import { concernsSystem } from '../../../model/act-actions.ts';
import { allGroups } from '../../../model/headings.ts';
import type { Corpus, MeasureGroup, Roadmap, Territory } from '../../../model/types.ts';
import { isWhole } from '../../../model/whole.ts';
import { child, keyOf } from '../../../source/spot.ts';
import { normalise } from '../../../text/words/words.ts';
import { edit, flatPlan, sectionedPlan, whole } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';

interface Expected {
  readonly number: number;
  readonly title: string;
  readonly by: 'provision' | 'federal';
}

type Named = Pick<Expected, 'number' | 'title'>;

/** The directions of the provision; a region without a provision is held to the federal ones. */
const expected = (territory: Territory, corpus: Corpus): readonly Expected[] => {
  const own = territory.provision?.directions ?? [];
  if (own.length > 0) return own.map(({ number, title }) => ({ number, title, by: 'provision' }));
  if (territory.provision !== null || territory.level === 'municipality') return [];
  if (!concernsSystem(territory)) return [];
  return corpus.federal.directions.map(({ number, name }) => ({ number, title: name, by: 'federal' }));
};

/** The direction that a heading is about, as an editor or its words say. */
const directionOf = (group: MeasureGroup, wanted: readonly Expected[]): Named | null => {
  if (group.kind === 'direction') return { number: group.number ?? Number.NaN, title: group.title };
  if (group.kind !== 'group') return null;
  return group.provision ?? wanted.find(({ title }) => saysThe(title, group.title)) ?? null;
};

/**
 * What of a plan stands for a direction; nothing where the plan is not divided by them: one of its headings with rows is about something
 * else, and another may sound like a direction by chance.
 */
const plannedIn = ({ directions, groups }: Roadmap, wanted: readonly Expected[]): readonly Named[] => {
  const all = allGroups(groups).map((group) => ({ group, direction: directionOf(group, wanted) }));
  const isDivided =
    directions.length > 0 ||
    all.every(({ group, direction }) => direction !== null || group.measures.length === 0);
  return isDivided ? all.flatMap(({ direction }) => direction ?? []) : [];
};

/** Whether two titles are one: the same words in any order, or one with more of them. */
const saysThe = (a: string, b: string): boolean =>
  ['same', 'reworded', 'extended'].includes(likeness(a, b).level);

/** A direction of the number that speaks of another thing is another. */
const isSame = (one: Named, { number, title }: Named): boolean =>
  normalise(one.title) === normalise(title) ||
  (one.number === number && (one.title === '' || likeness(one.title, title).level !== 'other'));

export const directionPresent: TerritoryRule = {
  id: 'roadmap/direction-present',
  scope: 'territory',
  across: true,
  severity: 'error',
  norm: 'craft',
  title: { ru: 'В дорожной карте есть все направления', en: 'The roadmap has all directions' },
  fault: { ru: 'В дорожной карте нет направления', en: 'The roadmap lacks a direction' },
  reason: {
    ru: 'Направление, которого нет в дорожной карте, никто не исполняет: у него нет ни мероприятий, ни сроков.',
    en: 'A direction that the roadmap leaves out has neither measures nor deadlines: nobody carries it out.',
  },
  cure: {
    ru: 'Добавьте в дорожную карту направление с его системообразующими мероприятиями.',
    en: 'Add the direction with its system measures to the roadmap.',
  },
  *check(territory, { corpus }) {
    const { roadmap } = territory;
    if (roadmap === null || !isWhole(corpus, territory, 'provision', /^\/directions|^\/[^/]*$/)) return;
    const wanted = expected(territory, corpus);
    const planned = plannedIn(roadmap, wanted);
    // A plan that is not divided by directions does not say which row is of which.
    if (planned.length === 0) return;
    for (const direction of wanted) {
      if (planned.some((one) => isSame(one, direction))) continue;
      const whose = direction.by === 'provision' ? 'положения' : 'единой федеральной системы';
      yield {
        at:
          roadmap.directions.length > 0
            ? keyOf(child(roadmap.spot, 'directions'))
            : child(roadmap.spot, 'title'),
        message: {
          ru: `В дорожной карте нет направления ${direction.number} ${whose}: «${direction.title}»`,
          en: `The roadmap lacks direction ${direction.number} of the ${direction.by === 'provision' ? 'provision' : 'federal system'}: “${direction.title}”`,
        },
        evidence: normalise(direction.title),
      };
    }
  },
  bad: [
    {
      title: {
        ru: 'Второго направления положения нет',
        en: 'The second direction of the provision is missing',
      },
      files: edit(
        'provision',
        '    systemMeasures: [3.1-1]\n',
        '    systemMeasures: [3.1-1]\n  - { number: 2, title: Развитие мастерства, clause: "3.1" }\n',
      ),
      points: 'directions',
    },
  ],
  good: [
    {
      title: {
        ru: 'План не разбит на направления',
        en: 'A plan that is not divided by directions',
      },
      files: whole('roadmap', flatPlan),
    },
    {
      title: {
        ru: 'Раздел плана о направлении положения',
        en: 'A section of the plan is about a direction of the provision',
      },
      files: whole('roadmap', sectionedPlan('title: Организация работы\n    direction: 1', 'title: Итоги')),
    },
    {
      title: { ru: 'Направление узнаётся по названию', en: 'A direction is known by its title' },
      files: edit(
        'provision',
        '  - number: 1\n    title: Управление',
        '  - number: 2\n    title: Управление',
      ),
    },
  ],
};
