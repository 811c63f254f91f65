// Which functions stand in one row is a reviewed record: each row was read, and a change in it is read again.
import { expect, it } from 'vitest';
import {
  elsewhere,
  type FunctionRow,
  functionRows,
  type PlacedFunction,
} from '../../validators/model/alignment/function-rows.ts';
import type { SubjectKind } from '../../validators/model/types.ts';
import { checkContent } from './content.ts';

const { territories, federal } = checkContent().corpus;
const kinds = [...federal.subjectKinds.values()].map((kind) => ({
  kind,
  here: territories.filter(({ subjects }) => subjects.some((subject) => subject.kind.target?.id === kind.id)),
}));

const line = ({ territory, subject, text }: PlacedFunction): string =>
  `${territory.id} ${subject.label}: ${text}`;

const rowLines = (row: FunctionRow, kind: SubjectKind): readonly string[] => {
  const { functions, duties } = row;
  const others = territories
    .filter((territory) => !functions.some((own) => own.territory === territory))
    .flatMap((territory) => elsewhere(row, kind, territory));
  const isPaired = new Set(functions.map(({ territory }) => territory)).size > 1;
  if (!isPaired && others.length === 0) return [];
  return [
    `- ${duties.map(({ name }) => name).join('; ')}`.trimEnd(),
    ...functions.map((own) => `  ${line(own)}`),
    ...others.map((own) => `  у другого субъекта: ${line(own)}`),
  ];
};

it('функции одного вида субъектов стоят рядом так, как прочитано', async () => {
  const lines = kinds
    .filter(({ here }) => here.length > 1)
    .flatMap(({ kind, here }) => [
      `# ${kind.name}`,
      ...functionRows(kind, here).flatMap((row) => rowLines(row, kind)),
      '',
    ]);
  await expect(lines.join('\n')).toMatchFileSnapshot('alignment.snapshot.txt');
});

it('каждая функция стоит ровно в одной строке, и порядок территорий ничего не меняет', () => {
  for (const { kind, here } of kinds) {
    const rows = functionRows(kind, here);
    const all = rows.flatMap(({ functions }) => functions);
    const own = here.flatMap(({ subjects }) =>
      subjects.filter((subject) => subject.kind.target?.id === kind.id).flatMap(({ functions }) => functions),
    );
    expect(new Set(all.map((placed) => placed.own))).toEqual(new Set(own));
    const sets = (list: readonly FunctionRow[]): readonly string[] =>
      list.map(({ functions }) => functions.map(line).sort().join('\n')).sort();
    expect(sets(functionRows(kind, here.toReversed()))).toEqual(sets(rows));
  }
});
