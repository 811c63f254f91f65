import { expect, it } from 'vitest';
import { partedCompounds } from './parted-compounds.ts';

const readsOf = (text: string): readonly string[] => [...partedCompounds(text)].map(({ reads }) => reads);

it.each([
  ['Составлен бизнес план.', 'бизнес-план'],
  ['Выступает экс директор.', 'экс-директор'],
  ['Нарисована блок схема.', 'блок-схема'],
  ['Вышел из под контроля.', 'из-под'],
  ['Пришёл кто нибудь.', 'кто-нибудь'],
  ['Снят фото материал.', 'фотоматериал'],
])('«%s»: «%s»', (text, reads) => {
  expect(readsOf(text)).toEqual([reads]);
});

it.each(['Открыт дом музея.', 'Идёт по прежнему пути.', 'Сданы фото классов.', 'Новый план работы школы.'])(
  'слова стоят отдельно: «%s»',
  (text) => {
    expect(readsOf(text)).toEqual([]);
  },
);
