// A heading says of its rows whose they are, of which direction and under which number: a row that says otherwise stands under another.
import { excerpt, inner } from '../../../model/excerpt.ts';
import { headingWords } from '../../../model/headings.ts';
import type { Measure, MeasureGroup, Territory } from '../../../model/types.ts';
import { child } from '../../../source/spot.ts';
import { romanNumber } from '../../../text/numbers/numerals.ts';
import { normalise } from '../../../text/words/words.ts';
import { sectionedPlan, whole } from '../../example-base.ts';
import type { Issue, TerritoryRule } from '../../rule.ts';

const quoted = (words: string): string => `«${inner(excerpt(words))}»`;

const LABEL = /(?<!\p{L})направление\s*(?:№\s*)?(\d{1,2}|[IVX]{1,4})(?![\p{L}\d])/iu;
const LEADS = new RegExp(`^\\s*${LABEL.source}`, 'iu');

/** The number of the direction that a heading is called by: «Направление 2», «Направление II»; null where it is called by none. */
const calledDirection = ({ label, title }: MeasureGroup): number | null => {
  const number = (LABEL.exec(label ?? '') ?? LEADS.exec(title))?.[1];
  return number === undefined ? null : /^\d/u.test(number) ? Number(number) : romanNumber(number);
};

/** The direction of a heading against that of the headings above, what it is called, and those that the provision has. */
function* ofDirection(group: MeasureGroup, above: number | null, known: readonly number[]): Generator<Issue> {
  if (group.kind !== 'group' || group.direction === null) return;
  const { direction } = group;
  const at = child(group.spot, 'direction');
  const words = headingWords(group);
  const called = calledDirection(group);
  const issue = (ru: string, en: string): Issue => ({ at, message: { ru, en }, evidence: String(direction) });
  if (called !== null && called !== direction)
    yield issue(
      `Заголовок ${quoted(words)} называет направление ${called}, а отнесён к направлению ${direction}`,
      `The heading “${excerpt(words)}” names direction ${called}, but is entered as of direction ${direction}`,
    );
  else if (above !== null && above !== direction)
    yield issue(
      `Заголовок ${quoted(words)} отнесён к направлению ${direction}, а стоит внутри направления ${above}`,
      `The heading “${excerpt(words)}” is of direction ${direction}, but stands inside direction ${above}`,
    );
  else if (known.length > 0 && !known.includes(direction))
    yield issue(
      `Заголовок ${quoted(words)} отнесён к направлению ${direction}, а в положении есть только направления ${known.join(', ')}`,
      `The heading “${excerpt(words)}” is of direction ${direction}, but the provision has only directions ${known.join(', ')}`,
    );
}

/** The first figure of «2.1», of «II.1» too; null for a number of one part. */
const firstPart = (number: string): number | null => {
  const [first = '', second] = number.replace(/\.$/u, '').split('.');
  return second === undefined ? null : wholeNumber(first);
};

const wholeNumber = (number: string): number | null => {
  const text = number.trim().replace(/\.$/u, '');
  return /^\d{1,3}$/u.test(text) ? Number(text) : romanNumber(text);
};

/**
 * Rows numbered as of another heading, of headings side by side. Where no row has the number of its own heading, the rows are
 * numbered in some other way, and only a lone heading may be told.
 */
function* ofNumbers(groups: readonly MeasureGroup[]): Generator<Issue> {
  const rows = groups.flatMap((group) => {
    const own = wholeNumber(String(group.number ?? ''));
    return own === null || group.kind === 'direction'
      ? []
      : group.measures.flatMap((measure) => {
          const of = firstPart(measure.number);
          return of === null ? [] : [{ group, own, measure, of }];
        });
  });
  const isOfHeadings = rows.some(({ own, of }) => own === of);
  if (!isOfHeadings && groups.length > 1) return;
  for (const { group, own, measure, of } of rows)
    if (own !== of)
      yield {
        at: child(measure.spot, 'number'),
        message: {
          ru: `Мероприятие ${measure.number} стоит под заголовком ${quoted(headingWords(group))}, а пронумеровано как под номером ${of}`,
          en: `The measure ${measure.number} stands under the heading “${excerpt(headingWords(group))}”, but is numbered as under ${of}`,
        },
        evidence: measure.number,
      };
}

/** Whether the words of a heading are the names of those responsible for its rows. */
const namesThem = ({ title, responsible }: MeasureGroup): boolean =>
  (responsible ?? []).some(({ printed, target }) =>
    [printed, target?.name ?? ''].some((name) => name !== '' && normalise(name) === normalise(title)),
  );

/** A row for which others are responsible than the body that its heading is. */
function* ofResponsible(group: MeasureGroup, measure: Measure): Generator<Issue> {
  const own = measure.inherited.responsible ? null : measure.responsible;
  const over = group.responsible;
  if (own === null || own.length === 0 || over === null || !namesThem(group)) return;
  const ids = new Set(over.map(({ target }) => target?.id));
  if (ids.has(undefined) || own.some(({ target }) => target === null || ids.has(target.id))) return;
  const names = own.map(({ printed }) => printed).join(', ');
  yield {
    at: child(measure.spot, 'responsible'),
    message: {
      ru: `Мероприятие ${quoted(measure.title)} стоит под заголовком ${quoted(headingWords(group))}, а отвечает за него ${quoted(names)}`,
      en: `The measure “${excerpt(measure.title)}” stands under the heading “${excerpt(headingWords(group))}”, but “${excerpt(names)}” is responsible for it`,
    },
    evidence: names,
  };
}

function* within(
  groups: readonly MeasureGroup[],
  above: number | null,
  known: readonly number[],
): Generator<Issue> {
  yield* ofNumbers(groups);
  for (const group of groups) {
    yield* ofDirection(group, above, known);
    for (const measure of group.measures) yield* ofResponsible(group, measure);
    const own = group.kind === 'group' ? group.direction : group.kind === 'direction' ? group.number : null;
    yield* within(group.groups, own ?? above, known);
  }
}

const directionsOf = ({ provision }: Territory): readonly number[] =>
  (provision?.directions ?? []).map(({ number }) => number).toSorted((a, b) => a - b);

const plan = (first: string, second = 'title: Обсуждение'): Readonly<Record<string, string>> =>
  whole('roadmap', sectionedPlan(first, second));

/** A plan with numbers in its rows. */
const numbered = (first: string, second: string): Readonly<Record<string, string>> =>
  whole(
    'roadmap',
    sectionedPlan('number: "1"\n    title: Диагностика', 'number: "2"\n    title: Обсуждение')
      .replace('columns: [', 'columns: [№, ')
      .replace('- title: Диагностика педагогов', `- number: "${first}"\n        title: Диагностика педагогов`)
      .replace(
        '- title: Обсуждение выводов с педагогами',
        `- number: "${second}"\n        title: Обсуждение выводов с педагогами`,
      ),
  );

/** A heading of one direction inside that of another. */
const nested = sectionedPlan(
  'title: Диагностика\n    direction: 1\n    groups:\n      - title: Слёты\n        direction: 7\n        measures:\n          - title: Слёт методистов\n            deadline: апрель 2025 года\n            responsible: [ЦНППМ]\n            result: сводка',
  'title: Обсуждение',
);

export const groupAgrees: TerritoryRule = {
  id: 'roadmap/group-agrees',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Строка сходится с заголовком, под которым стоит',
    en: 'A row agrees with the heading it stands under',
  },
  fault: {
    ru: 'Строка расходится с заголовком, под которым стоит',
    en: 'A row disagrees with the heading it stands under',
  },
  reason: {
    ru: 'По заголовку понимают, чьи под ним строки и к какому направлению они относятся. Если строка говорит другое, верить нечему.',
    en: 'A heading tells whose its rows are and of which direction; where a row says otherwise, nobody knows which holds.',
  },
  cure: {
    ru: 'Исправьте строку или перенесите её под тот заголовок, к которому она относится.',
    en: 'Correct the row, or move it under the heading that it belongs to.',
  },
  edit: {
    ru: 'Если заголовок внесён неверно, исправьте direction, number или responsible группы.',
    en: 'Where the heading is entered wrongly, correct `direction`, `number` or `responsible` of the group.',
  },
  *check(territory) {
    yield* within(territory.roadmap?.groups ?? [], null, directionsOf(territory));
  },
  bad: [
    {
      title: {
        ru: 'Отвечает не тот, кем назван заголовок',
        en: 'Another is responsible than the heading says',
      },
      files: plan('title: Диагностика', 'title: Министерство\n    responsible: [Министерство]'),
      points: '[ЦНППМ]',
    },
    {
      title: { ru: 'Направления нет в положении', en: 'The provision has no such direction' },
      files: plan('title: Диагностика\n    direction: 9'),
      points: '9',
    },
    {
      title: { ru: 'Заголовок называет другое направление', en: 'The heading names another direction' },
      files: plan('label: Направление 2\n    title: Диагностика\n    direction: 1'),
      points: '1',
    },
    {
      title: { ru: 'Внутри другого направления', en: 'Inside another direction' },
      files: whole('roadmap', nested),
      points: '7',
    },
    {
      title: { ru: 'Номер другого раздела', en: 'The number of another section' },
      files: numbered('1.1', '1.2'),
      points: '"1.2"',
    },
  ],
  good: [
    {
      title: { ru: 'Отвечают и другие', en: 'Others are responsible, too' },
      files: plan('title: Министерство\n    responsible: [Министерство]'),
    },
    {
      title: { ru: 'Номера своих разделов', en: 'Numbers of their sections' },
      files: numbered('1.1', '2.1'),
    },
    {
      title: { ru: 'Номера не от разделов', en: 'Numbers that are not of the sections' },
      files: numbered('3.1', '3.2'),
    },
  ],
};
