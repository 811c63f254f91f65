// Names that nobody takes for a place in Russia: each begins by saying that it is made up.
import { randomFrom, shuffled } from './random.ts';

const beginnings = [
  'Небыло',
  'Вымысло',
  'Придумо',
  'Сказко',
  'Тридесято',
  'Лукоморо',
  'Мнимо',
  'Басно',
  'Грёзо',
  'Примеро',
];
const middles = [
  'град',
  'реч',
  'озер',
  'бор',
  'луг',
  'гор',
  'камен',
  'пол',
  'дубр',
  'берез',
  'сосн',
  'холм',
  'мост',
  'зар',
  'снеж',
  'ключ',
];
const ends = ['ов', 'ин', 'ен', 'ан', 'ун', 'ев', 'ет', 'ом', 'ар', 'ор', 'ал', 'ел', 'ил', 'уд', 'ад', 'ед'];

/** All stems there are, each once, in an order that the seed gives: «Небылоградов», «Сказкоборин». */
export const stems = (seed: number): readonly string[] =>
  shuffled(
    beginnings.flatMap((first) => middles.flatMap((second) => ends.map((third) => first + second + third))),
    randomFrom(seed),
  );
