import { expect, it } from 'vitest';
import { buildCorpus } from '../../model/corpus.ts';
import { exampleBase } from '../example-base.ts';
import { changes } from './changes-said.ts';
import { issueOf } from './changes-worded.ts';
import { orderWords } from './order-words.ts';

const [repeals] = changes;
const { territories } = buildCorpus(
  Object.entries(exampleBase).map(([path, content]) => ({ path, content })),
  '',
);

it.each([
  ['2', 'Пункт 2 приказа отменяет акт', 'clause: order/2 }'],
  ['1.2', 'Пункт 1.2 приказа отменяет акт', 'clause: order/1.2 }'],
  ['1-pp-6', 'Подпункт 6 пункта 1 приказа отменяет акт', 'clause: order/1 }'],
  ['2-pp-2-pp-3', 'Подпункт 3 подпункта 2 пункта 2 приказа отменяет акт', 'clause: order/2 }'],
])('место %s названо так, как его можно указать', (address, says, cited) => {
  const provision = territories[0]?.provision;
  if (repeals === undefined || provision == null) throw new Error('the model repeals nothing');
  const { message, hint } = issueOf(repeals, address, null, orderWords(provision));
  expect(message.ru).toContain(says);
  expect(hint?.ru).toContain(cited);
});
