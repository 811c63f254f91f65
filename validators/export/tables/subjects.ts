// The subjects of a system and what they do, as two tables.
import type { Subject, SubjectFunction, Territory } from '../../model/types.ts';
import { placeOn } from '../places.ts';
import { type Table, tableOf } from './table.ts';

/** The subjects of a territory. */
export const subjects = (territory: Territory): Table =>
  tableOf<Subject>(
    'subjects',
    'Субъекты',
    [
      { name: 'id', title: 'Идентификатор', type: 'string', width: 20, of: ({ id }) => id },
      { name: 'name', title: 'Наименование', type: 'string', width: 70, of: ({ name }) => name },
      { name: 'short', title: 'Краткое наименование', type: 'string', width: 20, of: ({ short }) => short },
      {
        name: 'kind',
        title: 'Вид',
        type: 'string',
        width: 25,
        of: ({ kind }) => kind.target?.name ?? kind.printed,
      },
      { name: 'level', title: 'Уровень', type: 'string', width: 14, of: ({ level }) => level },
      {
        name: 'clause',
        title: 'Пункт',
        type: 'string',
        width: 10,
        of: ({ clause }) => clause?.printed ?? null,
      },
      {
        name: 'functions',
        title: 'Функций',
        type: 'integer',
        width: 10,
        of: ({ functions }) => functions.length,
      },
    ],
    territory.subjects,
  );

interface Duty {
  readonly subject: Subject;
  readonly duty: SubjectFunction;
}

/** Their functions, each with its clause. */
export const functions = (territory: Territory): Table =>
  tableOf<Duty>(
    'functions',
    'Функции субъектов',
    [
      { name: 'subject', title: 'Субъект', type: 'string', width: 30, of: ({ subject }) => subject.label },
      { name: 'text', title: 'Функция', type: 'string', width: 100, of: ({ duty }) => duty.text },
      {
        name: 'clause',
        title: 'Пункт',
        type: 'string',
        width: 10,
        of: ({ subject, duty }) => duty.clause?.printed ?? subject.clause?.printed ?? null,
      },
      {
        name: 'place',
        title: 'Адрес',
        type: 'string',
        width: 40,
        of: ({ duty: { anchor } }) => (anchor === null ? null : placeOn(territory, 'provision', anchor)),
      },
    ],
    territory.subjects.flatMap((subject) => subject.functions.map((duty) => ({ subject, duty }))),
  );
