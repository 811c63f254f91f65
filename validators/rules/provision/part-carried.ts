// A direction that includes mentoring and names no measure for it promises what nobody will do.
import { excerpt, inner } from '../../model/excerpt.ts';
import type { Part, ProvisionDirection, Territory } from '../../model/types.ts';
import { isWhole } from '../../model/whole.ts';
import { plural } from '../../text/russian.ts';
import { stripListPunctuation } from '../../text/words/words.ts';
import { edits } from '../example-base.ts';
import { measures, readerOfTasks } from '../indicators/measured-by.ts';
import { ofSeveral } from '../makers/several.ts';
import { measureText } from '../roadmap/plan/serving.ts';
import type { TerritoryRule } from '../rule.ts';

interface Left {
  readonly part: Part;
  readonly direction: ProvisionDirection;
}

const targets = (references: readonly { readonly target: Part | null }[]): readonly Part[] =>
  references.flatMap(({ target }) => target ?? []);

/** The parts of directions that neither a system measure of theirs nor a row of the roadmap carries out. */
const leftIn = (territory: Territory): readonly Left[] => {
  const directions = (territory.provision?.directions ?? []).filter(
    ({ includes, systemMeasures }) => includes.length > 0 && systemMeasures.length > 0,
  );
  if (directions.length === 0) return [];
  const read = readerOfTasks(territory);
  const rows = (territory.roadmap?.measures ?? []).map((measure) => read(measureText(measure)));
  return directions.flatMap((direction) => {
    const own = [...targets(direction.systemMeasures).map(({ text }) => read(text)), ...rows];
    return targets(direction.includes)
      .filter(({ text }) => read(text).words.size > 0 && !own.some((row) => measures(row, read(text))))
      .map((part) => ({ part, direction }));
  });
};

const including = (...parts: readonly string[]): Readonly<Record<string, string>> =>
  edits(
    'provision',
    [
      'systemMeasures: [3.1-1]',
      `includes: [${parts.map((_, index) => `3.2-${index + 1}`).join(', ')}]\n    systemMeasures: [3.1-1]`,
    ],
    [
      '- оценка качества методической работы.',
      `- оценка качества методической работы.\n\n3.2. Направление 1 включает:\n\n${parts.map((part) => `- ${part}`).join('\n')}`,
    ],
  );

export const partCarried: TerritoryRule = {
  id: 'provision/part-carried',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Каждую часть направления исполняет мероприятие',
    en: 'A measure carries out every part of a direction',
  },
  fault: { ru: 'Часть направления осталась без мероприятия', en: 'A part of a direction has no measure' },
  reason: {
    ru: 'Направление говорит, что в него входит, а затем перечисляет свои мероприятия. Часть, которой среди них нет, никто исполнять не будет.',
    en: 'A direction says what it includes and goes on with its measures: a part that has none will be carried out by nobody.',
  },
  cure: {
    ru: 'Назовите мероприятие для этой части или уберите её из состава направления.',
    en: 'Name a measure for the part, or take it out of the direction.',
  },
  doubt: {
    ru: 'Правило сравнивает слова части и мероприятий; мероприятие, названное совсем другими словами, оно не узнает.',
    en: 'The rule compares the words of parts and measures; it does not know a measure in quite other words.',
  },
  *check(territory, { corpus }) {
    if (!isWhole(corpus, territory, 'roadmap')) return;
    const left = leftIn(territory);
    const [first, ...others] = left;
    if (first === undefined) return;
    const words = ({ part }: Left): string => inner(excerpt(stripListPunctuation(part.text)));
    const count = left.length;
    yield {
      at: first.part.spot,
      message: {
        ru:
          count === 1
            ? `Часть направления ${first.direction.number} осталась без мероприятия: «${words(first)}»`
            : `${count} ${plural(count, ['часть направлений осталась', 'части направлений остались', 'частей направлений остались'])} без мероприятий; первая – «${words(first)}» (направление ${first.direction.number})`,
        en:
          count === 1
            ? `A part of direction ${first.direction.number} has no measure: “${words(first)}”`
            : `${count} parts of directions have no measures; the first is “${words(first)}”`,
      },
      ...ofSeveral(
        left.map(({ part }) => part.text),
        others.map((one) => ({
          says: { ru: `И эта: «${words(one)}»`, en: `This one, too: “${words(one)}”` },
          at: one.part.spot,
        })),
      ),
    };
  },
  bad: [
    {
      title: { ru: 'Музеев среди мероприятий нет', en: 'No measure is on museums' },
      files: including('оценку качества методической работы;', 'открытие школьных музеев.'),
      points: 'открытие школьных музеев.',
    },
    {
      title: { ru: 'Две части без мероприятий', en: 'Two parts without measures' },
      files: including('оценку качества работы;', 'издание учебников;', 'открытие школьных музеев.'),
      points: 'издание учебников;',
    },
  ],
  good: [
    {
      title: { ru: 'Часть исполняет мероприятие', en: 'A measure carries the part out' },
      files: including('оценку качества методической работы.'),
    },
  ],
};
