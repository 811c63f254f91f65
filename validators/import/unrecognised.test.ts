// What is no act is said to be none, and what has anything of one is judged.
import { expect, it } from 'vitest';
import { readPrinted } from '../printed/read-printed.ts';
import { judgeFiles } from './judge.ts';
import { unrecognised } from './unrecognised.ts';

const saidOf = async (text: string, name = 'a.txt'): Promise<string | null> => {
  const reading = await readPrinted(new TextEncoder().encode(text), name);
  if (!reading.ok) throw new Error(reading.says.ru);
  const judged = judgeFiles([{ name, document: reading.document }], { federal: [], asOf: '2026-11-21' });
  return unrecognised(judged)?.ru ?? null;
};

it.each([
  ['служебная записка', 'Служебная записка\nПрошу выделить бумагу формата А4.\nИванов'],
  ['объявление', 'Уважаемые родители!\nСобрание состоится в пятницу в актовом зале.'],
  ['одна строка', 'Спасибо'],
])('в том, что не акт, проверять нечего: %s', async (_, text) => {
  expect(await saidOf(text)).toMatch(/^Проверять нечего: в файлах не узнаны/u);
});

it('таблица, в которой нет ни плана, ни показателей, – не акт', async () => {
  expect(await saidOf('Товар;Цена;Склад\nБумага;300;1\nРучка;20;2\n', 'цены.csv')).toMatch(
    /^Проверять нечего/u,
  );
});

it.each([
  [
    'пункты',
    'REGULATION on something\n1. The ministry shall approve a road map.\n2. Schools shall take part.',
  ],
  ['таблица', 'Road map\nNo\tMeasure\tDeadline\tResponsible\n1\tSeminar\tMay 2026\tMinistry'],
  ['слово по-русски', '1. The ministry («министерство») shall approve the road map of the region.'],
])('акт на другом языке не проверяется: %s', async (_, text) => {
  expect(await saidOf(text)).toMatch(/не по-русски/u);
});

it.each([
  ['пункт', '1. Министерство проводит мониторинг ежегодно.'],
  ['разделы', 'I. Общие положения\nСистема объединяет школы области.'],
  ['положение без номеров', 'Положение о методической службе\nСлужба помогает учителям области.'],
  ['приказ', 'МИНИСТЕРСТВО ОБРАЗОВАНИЯ ЛИПЕЦКОЙ ОБЛАСТИ\nПРИКАЗ\nот 12.03.2026 № 415\nОб утверждении плана'],
  ['латинские буквы формулы', '1. Доля вычисляется по формуле: K = N / M * 100, где K – доля педагогов.'],
])('если узнано хоть что-то, акт проверяется: %s', async (_, text) => {
  expect(await saidOf(text)).toBeNull();
});

it('дорожная карта без слов над ней – акт', async () => {
  const plan = 'Мероприятие;Срок;Ответственный\nСеминар;май 2026 г.;ИРО\nКонкурс;июнь 2026 г.;ИРО\n';
  expect(await saidOf(plan, 'план.csv')).toBeNull();
});
