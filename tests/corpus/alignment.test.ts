// Which functions stand in one row is a reviewed record: each row was read, and a change in it is read again.
import { expect, it } from 'vitest';
import { type AlignedRow, alignedRows, hasMeaningOf } from '../../validators/model/alignment/aligned-rows.ts';
import { splitFunctions } from '../../validators/model/alignment/split-functions.ts';
import type { Subject, SubjectKind, Territory } from '../../validators/model/types.ts';
import { sayingOf } from '../../validators/text/words/saying.ts';
import { checkContent } from '../support/content.ts';

const { territories, federal } = checkContent().corpus;

const placed = ({ id, name }: Territory, subject: Subject) =>
  splitFunctions(subject).map((split) => ({
    ...split,
    subject,
    territory: id,
    saying: sayingOf(split.text, name),
  }));
type Placed = ReturnType<typeof placed>[number];
type Row = AlignedRow<Placed>;

/** The functions of each territory's subjects of a kind, or of all other kinds. */
const functionsOf = (kind: SubjectKind, here: readonly Territory[], ofKind = true): readonly Placed[] =>
  here.flatMap((territory) =>
    territory.subjects
      .filter((subject) => (subject.kind.target?.id === kind.id) === ofKind)
      .flatMap((subject) => placed(territory, subject)),
  );

const kinds = [...federal.subjectKinds.values()].map((kind) => ({
  kind,
  here: territories.filter(({ subjects }) => subjects.some((subject) => subject.kind.target?.id === kind.id)),
}));

const line = ({ territory, subject, text }: Placed): string => `${territory} ${subject.label}: ${text}`;

const rowLines = (row: Row, kind: SubjectKind): readonly string[] => {
  const { functions, duties } = row;
  const others = functionsOf(
    kind,
    territories.filter(({ id }) => !functions.some(({ territory }) => territory === id)),
    false,
  ).filter((other) => hasMeaningOf(row, other));
  const isPaired = new Set(functions.map(({ territory }) => territory)).size > 1;
  if (!isPaired && others.length === 0) return [];
  return [
    `- ${duties.join('; ')}`.trimEnd(),
    ...functions.map((own) => `  ${line(own)}`),
    ...others.map((own) => `  у другого субъекта: ${line(own)}`),
  ];
};

it('функции одного вида субъектов стоят рядом так, как прочитано', async () => {
  const lines = kinds
    .filter(({ here }) => here.length > 1)
    .flatMap(({ kind, here }) => [
      `# ${kind.name}`,
      ...alignedRows(functionsOf(kind, here)).flatMap((row) => rowLines(row, kind)),
      '',
    ]);
  await expect(lines.join('\n')).toMatchFileSnapshot('alignment.snapshot.txt');
});

it('каждая функция стоит ровно в одной строке, и порядок территорий ничего не меняет', () => {
  for (const { kind, here } of kinds) {
    const rows = alignedRows(functionsOf(kind, here));
    const all = rows.flatMap(({ functions }) => functions);
    const own = here.flatMap(({ subjects }) =>
      subjects.filter((subject) => subject.kind.target?.id === kind.id).flatMap(({ functions }) => functions),
    );
    expect(new Set(all.map((one) => one.own))).toEqual(new Set(own));
    const sets = (list: readonly Row[]): readonly string[] =>
      list.map(({ functions }) => functions.map(line).sort().join('\n')).sort();
    expect(sets(alignedRows(functionsOf(kind, here.toReversed())))).toEqual(sets(rows));
  }
});
