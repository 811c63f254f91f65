// Who is named the coordinator where the act calls its own system by letters of its own.
import { expect, it } from 'vitest';
import type { Passage } from '../../model/passages.ts';
import type { Territory } from '../../model/types.ts';
import { claimsIn } from './coordinator-claims.ts';

const claimed = (text: string, short: string, means: string): readonly string[] => {
  const passage = { part: {}, text, leadIn: null } as unknown as Passage;
  const territory = {
    level: 'region',
    subjects: [{ name: 'Институт учительского роста', short: 'Институт', aliases: [] }],
    abbreviations: [{ short, means }],
  } as unknown as Territory;
  return claimsIn([passage], territory).map(({ subject }) => subject.name);
};

it.each([
  [
    'Координатором ОСМС является Институт.',
    'ОСМС',
    'Областная система методического сопровождения педагогов',
  ],
  ['Институт выступает координатором КСПП.', 'КСПП', 'краевой системы поддержки педагогов'],
  ['Координацию РС МП осуществляет Институт.', 'РС МП', 'региональной системе методической помощи'],
  ['Определить Институт координатором СНМС.', 'СНМС', 'система научно-методического сопровождения'],
])('«%s»: назван координатор системы, которую акт зовёт %s', (text, short, means) => {
  expect(claimed(text, short, means)).toEqual(['Институт учительского роста']);
});

it.each([
  ['Координатором ЕФС является Институт.', 'ЕФС', 'единая федеральная система сопровождения'],
  ['Координатором ЦОС является Институт.', 'ЦОС', 'цифровая образовательная среда'],
  ['Координатором ОСМСП является Институт.', 'ОСМС', 'областная система методического сопровождения'],
])('«%s»: координатор не своей системы', (text, short, means) => {
  expect(claimed(text, short, means)).toEqual([]);
});
