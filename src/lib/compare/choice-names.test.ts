import { expect, it } from 'vitest';
import { choiceNames } from './choice-names.ts';

it('районы с одним названием различаются регионом, остальные названы как есть', () => {
  const names = [
    { id: 'kursk/lenin', name: 'Ленинский район' },
    { id: 'tula/lenin', name: 'Ленинский район' },
    { id: 'tula', name: 'Тульская область' },
  ];
  const region = ({ id }: { readonly id: string }) =>
    id.startsWith('tula/') ? { name: 'Тульская область' } : undefined;
  expect(choiceNames(names, region).map(({ name }) => name)).toEqual([
    'Ленинский район, kursk/lenin',
    'Ленинский район, Тульская область',
    'Тульская область',
  ]);
});
