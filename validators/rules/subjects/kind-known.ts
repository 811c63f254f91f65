// Subjects of different territories are laid side by side by their kind.
import { inner } from '../../model/excerpt.ts';
import type { SubjectKind } from '../../model/types.ts';
import { meantOne } from '../did-you-mean.ts';
import { edit } from '../example-base.ts';
import { federalIds, resolves } from '../makers/resolves.ts';
import type { Text } from '../rule.ts';

/** The kinds to choose from: those of the subject's level with their names, or all where it names none. */
const kindsOf = (level: string | null, all: readonly SubjectKind[]): Text => {
  const near = all.filter((kind) => kind.level === level);
  const list = (
    near.length > 0 ? near.map(({ id, name }) => `${id} («${name}»)`) : all.map(({ id }) => id)
  ).join(', ');
  return {
    ru: `Укажите в kind один из видов: ${list}. Если подходящего нет, добавьте его в federal/subject-kinds.yaml.`,
    en: `Give in \`kind\` one of these: ${(near.length > 0 ? near : all).map(({ id }) => id).join(', ')}. Where none fits, add it to federal/subject-kinds.yaml.`,
  };
};

export const kindKnown = resolves({
  id: 'subjects/kind-known',
  title: { ru: 'Вид субъекта известен', en: 'The kind of a subject is known' },
  fault: { ru: 'Вид субъекта неизвестен', en: 'The kind of a subject is unknown' },
  reason: {
    ru: 'По виду одинаковые субъекты разных территорий стоят рядом. Субъект неизвестного вида в сравнение не попадёт.',
    en: 'Subjects of one kind are compared across territories; one of an unknown kind drops out.',
  },
  cure: {
    ru: 'Укажите в kind вид из federal/subject-kinds.yaml или добавьте новый вид туда.',
    en: 'Give in `kind` a kind of federal/subject-kinds.yaml, or add a new one there.',
  },
  known: federalIds('federal-subject-kinds', ({ subjectKinds }) => subjectKinds.keys()),
  references: ({ subjects }) => subjects.map((subject) => ({ of: subject, reference: subject.kind })),
  say: (printed, { label }) => ({
    ru: `У субъекта «${inner(label)}» указан неизвестный вид «${printed}»`,
    en: `The subject “${label}” has the unknown kind “${printed}”`,
  }),
  hint: (printed, known, { level }, { federal }) =>
    meantOne(printed, known) ?? kindsOf(level, [...federal.subjectKinds.values()]),
  bad: [
    {
      title: { ru: 'Опечатка в виде', en: 'A misprinted kind' },
      files: edit('subjects', 'kind: cnppm', 'kind: cnpm'),
      points: 'cnpm',
    },
    {
      title: { ru: 'Вида с таким именем нет', en: 'There is no such kind' },
      files: edit('subjects', 'kind: ministry', 'kind: department'),
      points: 'department',
    },
  ],
  good: [{ title: { ru: 'Виды известны', en: 'The kinds are known' }, files: {} }],
});
