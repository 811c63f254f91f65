import { expect, it } from 'vitest';
import { buildCorpus } from '../../validators/model/corpus.ts';
import { exampleBase } from '../../validators/rules/example-base.ts';
import { annexesBelow } from './listed-annexes.ts';

it('на странице акта приложения ведут к тому, что стоит на ней же', () => {
  const files = Object.entries(exampleBase).map(([path, content]) => ({ path, content }));
  const edition = buildCorpus(files, '').territories[0]?.acts[0]?.current;
  const provision = edition?.provision ?? null;
  if (edition === undefined || provision === null) throw new Error('the model has no text');
  expect(annexesBelow(edition, provision).map(({ href }) => href)).toEqual([
    '#text',
    '#roadmap',
    '#indicators',
  ]);
  const bare = { ...edition, indicators: null };
  expect(annexesBelow(bare, provision).map(({ href }) => href)).toEqual(['#text', '#roadmap', null]);
});
