// Subjects of different territories are laid side by side by their kind.
import { inner } from '../../model/excerpt.ts';
import type { SubjectKind } from '../../model/types.ts';
import { isKnown } from '../../model/whole.ts';
import { closest } from '../../source/closest.ts';
import { edit } from '../example-base.ts';
import type { TerritoryRule, Text } from '../rule.ts';

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

export const kindKnown: TerritoryRule = {
  id: 'subjects/kind-known',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
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
  *check({ subjects }, { corpus }) {
    if (!isKnown(corpus, 'federal-subject-kinds')) return;
    for (const { label, kind, level } of subjects) {
      if (kind.target !== null || kind.printed === '') continue;
      const meant = closest(kind.printed, [...corpus.federal.subjectKinds.keys()]);
      yield {
        at: kind.spot,
        message: {
          ru: `У субъекта «${inner(label)}» указан неизвестный вид «${kind.printed}»`,
          en: `The subject “${label}” has the unknown kind “${kind.printed}”`,
        },
        hint:
          meant === null
            ? kindsOf(level, [...corpus.federal.subjectKinds.values()])
            : { ru: `Возможно, имеется в виду «${meant}».`, en: `Did you mean “${meant}”?` },
        evidence: kind.printed,
      };
    }
  },
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
};
