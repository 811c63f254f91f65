// The provision lists its system measures; one that only the roadmap has hangs in the air between the two annexes.

import { likeness, saidOf } from '../../../language/likeness.ts';
import { saidWords } from '../../../language/said-words.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import { partPlace } from '../../../model/places/part-place.ts';
import type { Part, Provision, ProvisionDirection, Reference } from '../../../model/types.ts';
import { hasWholeText } from '../../../model/whole.ts';
import { child } from '../../../source/spot.ts';
import { plural } from '../../../text/russian.ts';
import { normalise, stripListPunctuation } from '../../../text/words/words.ts';
import { edit, edits, primer, whole } from '../../example-base.ts';
import type { Ground, TerritoryRule, Text } from '../../rule.ts';
import { isKin, tiedAgainstWords } from './kinship.ts';
import { carriedUnder, plannedDirections } from './planned-directions.ts';

/** A promise of one word stands in many titles by chance. */
const fewestWords = 2;

/** The promise of a bullet that stands whole in the title: it is nearer than a long one that the title has words of. */
const held = (title: string, { text }: Part): boolean =>
  text
    .split(/;\s+/u)
    .some((promise) => saidWords(promise).length >= fewestWords && saidOf(promise, title) === 'all');

/** The bullet that is nearest to the title by its words; null where nothing is near. */
const nearest = (title: string, bullets: readonly Reference<Part>[]): Part | null => {
  const promised = bullets.flatMap(({ target }) => (target === null ? [] : [target]));
  const near = promised
    .filter((target) => isKin(title, target))
    .toSorted((a, b) => likeness(title, b.text).share - likeness(title, a.text).share);
  return promised.find((target) => held(title, target)) ?? near[0] ?? null;
};

const sayNearest = (bullet: Part, { systemMeasures }: ProvisionDirection, provision: Provision): Ground => {
  const text = excerpt(stripListPunctuation(bullet.text));
  const { ru, en } = partPlace(bullet, provision);
  const isListed = systemMeasures.some(({ target }) => target === bullet);
  return {
    says: {
      ru: `Ближе всего к нему по словам «${inner(text)}» (${ru})${isListed ? '' : ': это часть направления, но не системообразующее мероприятие'}.`,
      en: `Nearest to it by its words is “${text}” (${en})${isListed ? '' : ': a part of the direction, though no system measure'}.`,
    },
    at: bullet.spot,
  };
};

/**
 * Bullets of the direction that no system measure carries. Where one of them is similar to a title, the two differ in
 * wording only: `roadmap/system-measure-carried` says so at the bullet.
 */
const uncarried = ({ systemMeasures }: ProvisionDirection, carried: ReadonlySet<Part>): readonly Part[] =>
  systemMeasures.flatMap(({ target }) => (target === null || carried.has(target) ? [] : [target]));

/** Where the list of a direction's system measures begins, as it follows their number. */
const firstOf = ({ systemMeasures }: ProvisionDirection, provision: Provision): Text => {
  const first = systemMeasures.find(({ target }) => target !== null)?.target ?? null;
  if (first === null) return { ru: '', en: '' };
  const { ru, en } = partPlace(first, provision);
  return { ru: `, первое – ${ru}`, en: `, the first at ${en}` };
};

export const systemMeasurePromised: TerritoryRule = {
  id: 'roadmap/system-measure-promised',
  scope: 'territory',
  across: true,
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Системообразующее мероприятие дорожной карты есть в положении',
    en: 'A system measure of the roadmap is in the provision',
  },
  fault: {
    ru: 'Системообразующего мероприятия дорожной карты нет в положении',
    en: 'A system measure of the roadmap is not in the provision',
  },
  reason: {
    ru: 'Положение перечисляет системообразующие мероприятия каждого направления. Мероприятие, которое есть только в дорожной карте, положением не предусмотрено: два приложения одного акта расходятся.',
    en: 'The provision lists the system measures of each direction. One that only the roadmap has is not provided for: two annexes of one act disagree.',
  },
  cure: {
    ru: 'Впишите его в положение или сделайте мероприятием одного из перечисленных.',
    en: 'Enter it in the provision, or make it a measure of one that is listed.',
  },
  edit: {
    ru: 'Если в положении оно названо иначе, укажите provision с номером абзаца.',
    en: 'Where the provision names it otherwise, give its bullet in `provision`.',
  },
  *check(territory, { corpus }) {
    const { provision, roadmap } = territory;
    if (provision === null || roadmap === null || !hasWholeText(corpus, territory)) return;
    for (const heading of plannedDirections(territory)) {
      const { direction, systemMeasures } = heading;
      if (direction === null || !direction.systemMeasures.some(({ target }) => target !== null)) continue;
      const open = uncarried(
        direction,
        new Set(
          systemMeasures.flatMap((measure) => carriedUnder(heading, measure, direction.systemMeasures)),
        ),
      );
      for (const systemMeasure of systemMeasures) {
        const { provision: named, number, title, spot } = systemMeasure;
        const tied = tiedAgainstWords(systemMeasure);
        if (
          carriedUnder(heading, systemMeasure, direction.systemMeasures).length > 0 ||
          named.length > tied.length ||
          title === ''
        )
          continue;
        if (open.some((bullet) => isKin(title, bullet))) continue;
        const count = direction.systemMeasures.length;
        const from = firstOf(direction, provision);
        const near = nearest(title, [...direction.systemMeasures, ...direction.includes]);
        // What is a part of the direction already only has to be named among its system measures.
        const isPart = direction.includes.some(({ target }) => target !== null && target === near);
        yield {
          at: child(spot, 'title'),
          message: {
            ru: `Системообразующего мероприятия ${number} «${inner(excerpt(title))}» нет среди названных в положении для направления ${direction.number}`,
            en: `The system measure ${number} “${excerpt(title)}” is not among those that the provision names for direction ${direction.number}`,
          },
          ...(heading.apart ? { edit: null } : {}),
          ...(isPart
            ? {
                hint: {
                  ru: 'Впишите его в перечень системообразующих мероприятий направления.',
                  en: 'Enter it in the list of the system measures of the direction.',
                },
              }
            : {}),
          grounds: [
            {
              says: {
                ru: `Для направления ${direction.number} положение называет ${count} ${plural(count, ['системообразующее мероприятие', 'системообразующих мероприятия', 'системообразующих мероприятий'])}${from.ru}.`,
                en: `For direction ${direction.number} the provision names ${count} system measures${from.en}.`,
              },
              at: direction.spot,
            },
            ...tied.map(({ spot: at, target }): Ground => {
              const words = target === null ? '' : excerpt(stripListPunctuation(target.text));
              return {
                says: {
                  ru: `Запись связывает его с «${words}», но слова у них разные, и акт этой связи не называет.`,
                  en: `The record ties it to “${words}”, but their words differ, and the act names no such tie.`,
                },
                at,
              };
            }),
            ...(near === null ? [] : [sayNearest(near, direction, provision)]),
          ],
          evidence: normalise(title),
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Мероприятие есть только в дорожной карте', en: 'Only the roadmap has the measure' },
      files: whole(
        'roadmap',
        `${primer.roadmap}      - number: "1.2"
        title: Развитие сетевого взаимодействия
        measures:
          - title: Подписание соглашений о работе со школами
            responsible: [Министерство]
            executors: [Сидоров С.С.]
            deadline: ноябрь 2025 года
            result: соглашения
`,
      ),
      points: 'Развитие сетевого взаимодействия',
    },
    {
      title: {
        ru: 'Ссылка на абзац поставлена вопреки словам',
        en: 'A bullet is named against the words',
      },
      files: whole(
        'roadmap',
        `${primer.roadmap}      - number: "1.2"
        title: Развитие сетевого взаимодействия
        provision: [3.1-1]
        measures:
          - title: Подписание соглашений о работе со школами
            responsible: [Министерство]
            executors: [Сидоров С.С.]
            deadline: ноябрь 2025 года
            result: соглашения
`,
      ),
      points: 'Развитие сетевого взаимодействия',
    },
    {
      title: {
        ru: 'Ближайший абзац положения уже исполняется',
        en: 'The nearest bullet is carried out already',
      },
      files: whole(
        'roadmap',
        `${primer.roadmap}      - number: "1.2"
        title: Обзор методической работы школ
        measures:
          - title: Подписание соглашений о работе со школами
            responsible: [Министерство]
            executors: [Сидоров С.С.]
            deadline: ноябрь 2025 года
            result: соглашения
`,
      ),
      points: 'Обзор методической работы школ',
    },
    {
      title: {
        ru: 'Оно – часть направления, но не системообразующее',
        en: 'It is a part of the direction, though no system measure',
      },
      files: {
        ...edits(
          'provision',
          ['systemMeasures: [3.1-1]', 'includes: [3.1-2]\n    systemMeasures: [3.1-1]'],
          ['методической работы.', 'методической работы;\n- сетевое взаимодействие школ.'],
        ),
        'regions/primer/acts/1/roadmap.yaml': `${primer.roadmap}      - number: "1.2"
        title: Развитие сетевого взаимодействия школ
        measures:
          - title: Подписание соглашений о работе со школами
            responsible: [Министерство]
            executors: [Сидоров С.С.]
            deadline: ноябрь 2025 года
            result: соглашения
`,
      },
      points: 'Развитие сетевого взаимодействия школ',
    },
  ],
  good: [
    {
      title: { ru: 'Названия совпадают', en: 'The titles agree' },
      files: {},
    },
    {
      title: { ru: 'В положении оно названо иначе', en: 'The provision names it otherwise' },
      files: edit(
        'roadmap',
        'title: Оценка качества методической работы',
        'title: Изучение методической работы\n        provision: [3.1-1]',
      ),
    },
    {
      title: {
        ru: 'Положение не называет системообразующих мероприятий',
        en: 'The provision names no system measures',
      },
      files: edit('provision', '    systemMeasures: [3.1-1]\n', ''),
    },
  ],
};
