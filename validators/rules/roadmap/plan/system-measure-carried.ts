// What the provision calls system-forming, the roadmap has to carry out.
import { excerpt, inner } from '../../../model/excerpt.ts';
import { partPlace } from '../../../model/places/part-place.ts';
import type { Measure, Part, Provision, ProvisionDirection, Territory } from '../../../model/types.ts';
import { isWhole } from '../../../model/whole.ts';
import { plural } from '../../../text/russian.ts';
import { normalise, stripListPunctuation } from '../../../text/words/words.ts';
import { edit, edits } from '../../example-base.ts';
import type { Ground, Issue, TerritoryRule } from '../../rule.ts';
import { meaningsOf } from '../meaning.ts';
import { differingByOneWord } from './one-word.ts';
import { carriedUnder, plannedDirections } from './planned-directions.ts';
import { similarAmong } from './similar.ts';

/** Of a roadmap, what says which system measures it has: everything above the measures. */
const headings = /^(?!.*\/measures\/)/;

/** A bullet, and how it is cited. */
type Bullet = Pick<ProvisionDirection['systemMeasures'][number], 'printed' | 'target'>;

/** One promise of a bullet; «сопровождение …; распространение опыта» is two. */
interface Promised {
  readonly title: string;
  readonly printed: string;
  readonly part: Part;
  /** The measure of the roadmap that is nearest to it, where one is similar. */
  readonly similar: Measure | null;
}

/** The promises of a bullet, without what ends it in its list. */
const promisesOf = ({ text }: Part): readonly string[] => stripListPunctuation(text).split(/;\s+/u);

/** The items of the lists that stand in a text, list by list. */
function* listsIn(parts: readonly Part[]): Generator<readonly Part[]> {
  let list: Part[] = [];
  for (const part of parts) {
    if (part.kind === 'bullet') list.push(part);
    else if (list.length > 0) {
      yield list;
      list = [];
    }
    yield* listsIn(part.children);
  }
  if (list.length > 0) yield list;
}

/** The bullets that are system measures of each direction: those that it names, and those that stand in one list with them. */
const bulletsOf = ({ parts, directions }: Provision): ReadonlyMap<ProvisionDirection, readonly Bullet[]> => {
  const listOf = new Map([...listsIn(parts)].flatMap((list) => list.map((part) => [part, list] as const)));
  const named = new Set(
    directions.flatMap(({ systemMeasures, includes }) =>
      [...systemMeasures, ...includes].map(({ target }) => target),
    ),
  );
  return new Map(
    directions.map((direction) => {
      const lists = new Set(
        direction.systemMeasures.flatMap(({ target }) => (target === null ? [] : (listOf.get(target) ?? []))),
      );
      const beside = [...lists].filter((part) => !named.has(part));
      return [
        direction,
        [
          ...direction.systemMeasures,
          ...beside.map((target) => ({ printed: target.anchor.replace(/^p-/u, ''), target })),
        ],
      ];
    }),
  );
};

/** What the bullets promise that no system measure carries. */
const openOf = (
  bullets: readonly Bullet[],
  carried: ReadonlySet<Part>,
  territory: Territory,
): readonly Promised[] => {
  const similarTo = similarAmong(territory.roadmap?.measures ?? [], meaningsOf(territory));
  return bullets.flatMap(({ printed, target }) =>
    target === null || carried.has(target)
      ? []
      : promisesOf(target).map((title) => ({
          title,
          printed,
          part: target,
          similar: similarTo(title),
        })),
  );
};

const groundOf =
  (provision: Provision) =>
  ({ title, part, similar }: Promised): Ground => {
    const { ru, en } = partPlace(part, provision);
    return similar === null
      ? {
          says: {
            ru: `«${inner(excerpt(title))}» (${ru}): ни системообразующего, ни похожего мероприятия нет.`,
            en: `“${excerpt(title)}” (${en}): neither a system measure nor a measure similar to it.`,
          },
          at: part.spot,
        }
      : {
          says: {
            ru: `«${inner(excerpt(title))}» (${ru}) есть как мероприятие «${inner(excerpt(similar.title))}», но системообразующим в дорожной карте не названо.`,
            en: `“${excerpt(title)}” (${en}) is there as the measure “${excerpt(similar.title)}”, though not as a system measure.`,
          },
          at: similar.spot,
        };
  };

const issueOf = (
  direction: ProvisionDirection,
  bullets: readonly Bullet[],
  open: readonly Promised[],
  { provision, apart }: { readonly provision: Provision; readonly apart: boolean },
): Issue | null => {
  const missing = open.filter(({ similar }) => similar === null);
  const [first] = missing;
  if (first === undefined) return null;
  const all = bullets.flatMap(({ target }) => (target === null ? [] : promisesOf(target)));
  const single = missing.length === 1;
  const unnamed = open.length - missing.length;
  return {
    at: first.part.spot,
    message: single
      ? {
          ru: `Системообразующее мероприятие «${inner(excerpt(first.title))}» направления ${direction.number} не исполняется ни одним системообразующим мероприятием дорожной карты`,
          en: `No system measure of the roadmap carries out “${excerpt(first.title)}” of direction ${direction.number}`,
        }
      : {
          ru: `Из ${all.length} ${plural(all.length, ['системообразующего мероприятия', 'системообразующих мероприятий', 'системообразующих мероприятий'])}, которые положение называет для направления ${direction.number}, в дорожной карте нет ${missing.length}; первое – «${inner(excerpt(first.title))}»${unnamed === 0 ? '' : `. Ещё ${unnamed} есть, но системообразующими не названы`}`,
          en: `Of the ${all.length} system measures that the provision names for direction ${direction.number} the roadmap lacks ${missing.length}, first “${excerpt(first.title)}”${unnamed === 0 ? '' : `; ${unnamed} more are there, though not as system measures`}`,
        },
    hint: single
      ? {
          ru: 'Впишите его в дорожную карту.',
          en: 'Enter it in the roadmap.',
        }
      : {
          ru: 'Впишите их в дорожную карту; те, которые организации ведут сами, уберите из этого перечня.',
          en: 'Enter them in the roadmap; take those that organisations carry out by themselves out of this list.',
        },
    edit: apart
      ? null
      : {
          ru: `Если мероприятие там есть под другим названием, укажите у него номер абзаца, например provision: [${first.printed}].`,
          en: `Where one is there under another title, give it its bullet, e.g. \`provision: [${first.printed}]\`.`,
        },
    grounds: open.map(groundOf(provision)),
    placeless: true,
    // The direction is what is told; another bullet more or less leaves it the same finding.
    evidence: normalise(direction.title),
  };
};

export const systemMeasureCarried: TerritoryRule = {
  id: 'roadmap/system-measure-carried',
  scope: 'territory',
  across: true,
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Системообразующее мероприятие положения исполняется дорожной картой',
    en: 'A system measure of the provision is carried out by the roadmap',
  },
  fault: {
    ru: 'Системообразующее мероприятие положения не исполняется дорожной картой',
    en: 'A system measure of the provision is not carried out by the roadmap',
  },
  reason: {
    ru: 'Положение называет мероприятие системообразующим, а в дорожной карте нет ни его, ни похожего мероприятия: обещание остаётся без срока и исполнителя.',
    en: 'The provision calls the measure system-forming and the roadmap has neither it nor a measure similar to it: a promise without deadline or executor.',
  },
  cure: {
    ru: 'Впишите системообразующее мероприятие в дорожную карту.',
    en: 'Enter the system measure in the roadmap.',
  },
  edit: {
    ru: 'Если оно там есть под другим названием, укажите у него provision с номером абзаца.',
    en: 'Where it is there under another title, give its `provision` with the number of the bullet.',
  },
  *check(territory, { corpus }) {
    const { provision, roadmap } = territory;
    if (provision === null || roadmap === null || !isWhole(corpus, territory, 'roadmap', headings)) return;
    const promised = bulletsOf(provision);
    // Headings that have nothing under them yet are not among them.
    const planned = plannedDirections(territory);
    // Of a name with one word mistaken `roadmap/system-measure-worded` speaks.
    const carried = new Set([
      ...planned.flatMap((heading) =>
        heading.systemMeasures.flatMap((measure) =>
          carriedUnder(
            heading,
            measure,
            heading.direction === null ? [] : (promised.get(heading.direction) ?? []),
          ),
        ),
      ),
      ...differingByOneWord(territory).map(({ bullet }) => bullet),
    ]);
    for (const direction of provision.directions) {
      const [heading] = planned.filter((one) => one.direction === direction);
      if (heading === undefined) continue;
      const bullets = promised.get(direction) ?? [];
      const issue = issueOf(direction, bullets, openOf(bullets, carried, territory), {
        provision,
        apart: heading.apart,
      });
      if (issue !== null) yield issue;
    }
  },
  bad: [
    {
      title: {
        ru: 'Второго системообразующего мероприятия в дорожной карте нет',
        en: 'The roadmap lacks the second system measure',
      },
      files: edits(
        'provision',
        ['systemMeasures: [3.1-1]', 'systemMeasures: [3.1-1, 3.1-2]'],
        ['методической работы.', 'методической работы;\n- поддержка молодых педагогов.'],
      ),
      points: 'поддержка молодых педагогов.',
    },
    {
      title: { ru: 'Другое название, ссылки нет', en: 'Another title and no reference' },
      files: edit(
        'roadmap',
        'Оценка качества методической работы',
        'Изучение качества всей работы методистов',
      ),
      points: 'оценка качества методической работы.',
    },
    {
      title: {
        ru: 'Ссылка на абзац поставлена у мероприятия о другом',
        en: 'The bullet is named by a measure on something else',
      },
      files: {
        ...edits(
          'provision',
          ['systemMeasures: [3.1-1]', 'systemMeasures: [3.1-1, 3.1-2]'],
          ['методической работы.', 'методической работы;\n- поддержка молодых педагогов.'],
        ),
        ...edit(
          'roadmap',
          'title: Оценка качества методической работы',
          'title: Оценка качества методической работы\n        provision: [3.1-2]',
        ),
      },
      points: 'поддержка молодых педагогов.',
    },
    {
      title: { ru: 'Нескольких в дорожной карте нет', en: 'The roadmap lacks several' },
      files: edits(
        'provision',
        ['systemMeasures: [3.1-1]', 'systemMeasures: [3.1-1, 3.1-2, 3.1-3, 3.1-4]'],
        [
          'методической работы.',
          'методической работы;\n- поддержка молодых педагогов;\n- выпуск учебных пособий;\n- обсуждение выводов мониторинга с педагогами.',
        ],
      ),
      points: 'поддержка молодых педагогов;',
    },
  ],
  good: [
    {
      title: {
        ru: 'Одно из перечисленных дел обещает результат мероприятия',
        en: 'The result of a measure promises one of the actions',
      },
      files: {
        ...edits(
          'provision',
          ['systemMeasures: [3.1-1]', 'systemMeasures: [3.1-1, 3.1-2]'],
          [
            'методической работы.',
            'методической работы;\n- выявление, изучение и распространение передового опыта.',
          ],
        ),
        ...edit('roadmap', 'аналитическая справка', 'распространение лучшего опыта'),
      },
    },
    {
      title: {
        ru: 'Оно есть как мероприятие другого системообразующего',
        en: 'It is there as a measure of another system measure',
      },
      files: edits(
        'provision',
        ['systemMeasures: [3.1-1]', 'systemMeasures: [3.1-1, 3.1-2]'],
        ['методической работы.', 'методической работы;\n- обсуждение выводов мониторинга с педагогами.'],
      ),
    },
    { title: { ru: 'Названия совпадают', en: 'The titles agree' }, files: {} },
    {
      title: {
        ru: 'Названия разные, но есть ссылка на абзац',
        en: 'The titles differ, but the bullet is named',
      },
      files: edit(
        'roadmap',
        'title: Оценка качества методической работы',
        'title: Изучение методической работы\n        provision: [3.1-1]',
      ),
    },
  ],
};
