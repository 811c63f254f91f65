// The subjects of a system and what they do, as two tables.
import { clauseName } from '../../model/clause-names.ts';
import { levelNames } from '../../model/kind-names.ts';
import type { Subject, SubjectFunction, Territory } from '../../model/types.ts';
import { shownBy } from '../../model/view-of.ts';
import { placeOn } from '../places.ts';
import { addressHead, type Table, tableOf } from './table.ts';

const kindOf = ({ kind }: Subject): string => kind.target?.name ?? kind.printed;

/** The subjects of a territory. */
export const subjects = (territory: Territory): Table =>
  tableOf<Subject>(
    {
      name: 'subjects',
      title: 'Субъекты',
      programs: [
        { name: 'id', title: 'Идентификатор', type: 'string', of: ({ id }) => id },
        { name: 'name', title: 'Наименование', type: 'string', of: ({ name }) => name },
        { name: 'short', title: 'Краткое наименование', type: 'string', of: ({ short }) => short },
        { name: 'kind', title: 'Вид', type: 'string', of: kindOf },
        { name: 'level', title: 'Уровень', type: 'string', of: ({ level }) => level },
        { name: 'clause', title: 'Пункт', type: 'string', of: ({ clause }) => clause?.printed ?? null },
        { name: 'functions', title: 'Функций', type: 'integer', of: ({ functions }) => functions.length },
      ],
      people: [
        { title: 'Наименование', width: 70, of: ({ name }) => name },
        { title: 'Краткое наименование', width: 20, of: ({ short }) => short },
        { title: 'Вид', width: 28, of: kindOf },
        { title: 'Уровень', width: 18, of: ({ level }) => (level === null ? null : levelNames[level].value) },
        {
          title: 'Где описан',
          width: 14,
          of: ({ clause }) => (clause === null ? null : clauseName(clause.printed)),
        },
        { title: 'Функций', width: 10, of: ({ functions }) => functions.length },
        {
          ...addressHead,
          of: ({ id }) => ({ address: placeOn(territory, `subjects/${id}`, null) }),
        },
      ],
    },
    territory.subjects,
  );

interface Duty {
  readonly subject: Subject;
  readonly duty: SubjectFunction;
}

const clauseOf = ({ subject, duty }: Duty): string | null =>
  duty.clause?.printed ?? subject.clause?.printed ?? null;

/** Their functions, each with its clause. */
export const functions = (territory: Territory): Table => {
  const placeOf = ({ subject, duty: { anchor } }: Duty): string | null =>
    anchor === null ? null : placeOn(shownBy(territory, subject.spot), 'provision', anchor);
  return tableOf<Duty>(
    {
      name: 'functions',
      title: 'Функции субъектов',
      programs: [
        { name: 'subject', title: 'Субъект', type: 'string', of: ({ subject }) => subject.label },
        { name: 'text', title: 'Функция', type: 'string', of: ({ duty }) => duty.text },
        { name: 'clause', title: 'Пункт', type: 'string', of: clauseOf },
        { name: 'place', title: 'Адрес', type: 'string', of: placeOf },
      ],
      people: [
        { title: 'Субъект', width: 30, of: ({ subject }) => subject.label },
        { title: 'Функция', width: 100, of: ({ duty }) => duty.text },
        {
          title: 'Пункт',
          width: 14,
          of: (one) => {
            const clause = clauseOf(one);
            return clause === null ? null : clauseName(clause);
          },
        },
        {
          ...addressHead,
          of: (one) => {
            const address = placeOf(one);
            return address === null ? null : { address };
          },
        },
      ],
    },
    territory.subjects.flatMap((subject) => subject.functions.map((duty) => ({ subject, duty }))),
  );
};
