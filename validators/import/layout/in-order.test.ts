// In what order the annexes of separate files stand, whatever the files are called.
import { expect, it } from 'vitest';
import { readPrinted } from '../../printed/read-printed.ts';
import { choosingBy } from '../choosing.ts';
import { htmlOf } from '../text/drawn.ts';
import { divideAct } from './divide.ts';
import { readItems } from './lines.ts';

/** The titles of the annexes, file by file; `ПРИКАЗ` is the order itself. */
const titlesOf = async (files: readonly string[]): Promise<readonly string[]> => {
  const items = await Promise.all(
    files.map(async (drawn) => {
      const reading = await readPrinted(new TextEncoder().encode(htmlOf(drawn)), 'act.html');
      if (!reading.ok) throw new Error(reading.says.ru);
      return readItems(reading.document);
    }),
  );
  return divideAct(items, choosingBy({})).annexes.map(({ title }) =>
    title.map(({ said }) => said.text).join(' '),
  );
};

const order = `= КОМИТЕТ ОБРАЗОВАНИЯ ЗАРЕЧНОГО КРАЯ
= ПРИКАЗ
от 05.03.2024 № 9
= Об утверждении документов
Приказываю:
1. Утвердить документы согласно приложениям.
Председатель комитета
Л.П. Речная`;
const annex = (stamp: string, title: string): string => `${stamp}\n= ${title}\n1. Текст документа.`;
const of = (number: string): string =>
  `> Приложение${number} к приказу комитета образования от 05.03.2024 № 9`;
const [first, second, third] = [' № 1', ' 2', ' N 3'].map(of) as [string, string, string];

it.each([
  [
    'файлы по алфавиту',
    [annex(third, 'ПОКАЗАТЕЛИ'), order, annex(second, 'ПЛАН'), annex(first, 'ПОЛОЖЕНИЕ')],
  ],
  [
    'первое приложение без номера',
    [annex(third, 'ПОКАЗАТЕЛИ'), order, '= ПОЛОЖЕНИЕ\n1. Текст.', annex(second, 'ПЛАН')],
  ],
  [
    'два приложения в файле с приказом',
    [annex(third, 'ПОКАЗАТЕЛИ'), `${order}\n${annex(first, 'ПОЛОЖЕНИЕ')}\n${annex(second, 'ПЛАН')}`],
  ],
  [
    'гриф под номером',
    [
      annex('> Приложение № 2\n> УТВЕРЖДЁН\n> приказом комитета от 05.03.2024 № 9', 'ПЛАН'),
      annex('> Приложение № 3\n> УТВЕРЖДЕНЫ\n> приказом комитета от 05.03.2024 № 9', 'ПОКАЗАТЕЛИ'),
      annex('> Приложение № 1\n> УТВЕРЖДЕНО\n> приказом комитета от 05.03.2024 № 9', 'ПОЛОЖЕНИЕ'),
      order,
    ],
  ],
])('%s: положение, план, показатели', async (_, files) => {
  expect(await titlesOf(files)).toEqual(['ПОЛОЖЕНИЕ', 'ПЛАН', 'ПОКАЗАТЕЛИ']);
});

it.each([
  ['без номеров', [order, annex(of(''), 'ПЛАН'), annex(of(''), 'ПОЛОЖЕНИЕ')]],
  ['номер у одного, и он первый', [order, '= ПЛАН\n1. Текст.', annex(first, 'ПОЛОЖЕНИЕ')]],
  ['в одном файле порядок печати', [`${order}\n${annex(second, 'ПЛАН')}\n${annex(first, 'ПОЛОЖЕНИЕ')}`]],
])('%s: как даны', async (_, files) => {
  expect(await titlesOf(files)).toEqual(['ПЛАН', 'ПОЛОЖЕНИЕ']);
});
