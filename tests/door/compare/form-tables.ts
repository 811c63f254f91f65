// The plan and the indicators of an act of another form, held against what a careful reader understands.
import { likeness } from '../../../validators/language/likeness.ts';
import type { Measure, Territory } from '../../../validators/model/types.ts';
import type { Row, Truth } from '../forms.ts';
import { among, type FormMark, key, markOf } from './form-marks.ts';
import { documentsOf } from './items.ts';

const isNamed = ({ responsible }: Measure, name: string): boolean =>
  responsible?.some(
    ({ printed }) => key(printed) === key(name) || likeness(printed, name).level === 'same',
  ) === true;

/** What confirms a measure, where a table has no other result. */
const documentOf = ({ details }: Measure): string | null =>
  details.find(({ role }) => role === 'document')?.text ?? null;

/** The cells of a row besides its title, each with whether it is there. */
const cellsOf = (row: Row, measure: Measure): readonly (readonly [text: string, isThere: boolean])[] => {
  const { number, deadline, result, responsible } = row;
  const cell = (name: string, text: string | null | undefined, found: string | null | undefined) =>
    text == null ? [] : [[`${row.title}, ${name}: ${text}`, key(text) === key(found)] as const];
  return [
    ...cell('number', number, measure.number),
    ...cell('deadline', deadline, measure.deadline?.printed),
    ...cell('result', result, measure.result ?? documentOf(measure)),
    ...(responsible ?? []).map(
      (name) => [`${row.title}, responsible: ${name}`, isNamed(measure, name)] as const,
    ),
  ];
};

/** The values of an indicator, each with its time, and their unit; a reader who gives no values tells no unit here. */
const valuesOf = ({ name, unit, targets }: NonNullable<Truth['indicators']>[number]): readonly string[] =>
  targets === undefined
    ? []
    : [
        ...(unit === undefined ? [] : [`${key(name)}, unit: ${key(unit)}`]),
        ...Object.entries(targets).map(([at, value]) => `${key(name)}, ${at}: ${key(value)}`),
      ];

/** Measures and their cells, indicators. */
export const tableMarks = (truth: Truth, act: Territory): readonly FormMark[] => {
  const documents = documentsOf(act);
  const measures = documents.flatMap(({ roadmap }) => roadmap?.measures ?? []);
  const rows = truth.roadmap?.measures ?? [];
  const cells = rows.flatMap((row) => {
    const measure = measures.find(({ title }) => key(title) === key(row.title));
    return measure === undefined ? [] : cellsOf(row, measure);
  });
  return [
    among(
      'measures',
      rows.map(({ title }) => title),
      measures.map(({ title }) => title),
    ),
    {
      aspect: 'cells',
      right: cells.filter(([, isThere]) => isThere).length,
      wanted: cells.length,
      missed: cells.flatMap(([text, isThere]) => (isThere ? [] : [text])),
    },
    markOf('values', truth.indicators?.flatMap(valuesOf) ?? [], (value) =>
      documents
        .flatMap(({ indicators }) => indicators?.indicators ?? [])
        .flatMap((found) =>
          valuesOf({
            name: found.name,
            ...(found.unit === null ? {} : { unit: found.unit.printed }),
            targets: Object.fromEntries([...found.targets].map(([at, { printed }]) => [at, printed])),
          }),
        )
        .includes(value),
    ),
    // The unit in brackets may stay in the name.
    markOf('indicators', truth.indicators?.map(({ name }) => name) ?? [], (name) =>
      documents
        .flatMap(({ indicators }) => indicators?.indicators ?? [])
        .some((found) => key(found.name) === key(name) || key(found.name).startsWith(`${key(name)} (`)),
    ),
  ];
};
