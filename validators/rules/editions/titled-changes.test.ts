import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../model/corpus.ts';
import { exampleBase, primer } from '../example-base.ts';
import { amended, amendingOrder, paths } from './example-editions.ts';
import { reportedOf } from './reported.ts';

const order = amendingOrder(
  [
    '1.1. В строке 1 слово «один» исключить.',
    '1.2. Утвердить изменения, которые вносятся в Положение (прилагаются).',
  ],
  '1. Внести в показатели, утверждённые приказом Министерства образования Примерной области от 15.12.2023 № 1, следующие изменения:',
).replace('О внесении изменений в приказ от 15.12.2023 № 1', 'О внесении изменений');

/** The clauses that the annex of an order changes in the act № 1: its heading names neither number nor date. */
const changed = (title: string, more: Readonly<Record<string, string>> = {}): readonly string[] => {
  const files = Object.entries({
    ...exampleBase,
    ...amended([]),
    [`${paths.amending}/provision.mdx`]: `${order}\n# ${title}\n\n1. Пункт 2.2 исключить.\n\n2. Пункт 1.2 исключить.\n`,
    ...more,
  });
  const [territory] = buildCorpus(
    files.map(([path, content]) => ({ path, content })),
    '',
  ).territories;
  const [act, maker] = ['1', '4'].map((id) => territory?.acts.find((one) => one.id === id));
  if (act === undefined || maker === undefined) throw new Error('the model has no amending order');
  return reportedOf(maker, act)
    .filter(({ under }) => under !== '')
    .flatMap(({ place }) => place.clauses);
};

describe('изменения под заголовком без номера и даты – того акта, чьё название в заголовке', () => {
  it.each([
    'ИЗМЕНЕНИЯ, которые вносятся в Положение о региональной системе',
    'Изменения, вносимые в Положение о региональной системе Примерной области',
    'Перечень изменений, которые вносятся в Положение о региональной системе',
  ])('«%s»', (title) => expect(changed(title)).toEqual(['2.2', '1.2']));
  it('название другое', () => {
    expect(changed('ИЗМЕНЕНИЯ, которые вносятся в Порядок аттестации')).toEqual([]);
  });
  it('так называются два акта', () => {
    const same = {
      'regions/primer/acts/9/act.yaml': 'status: draft\n',
      'regions/primer/acts/9/provision.mdx': primer.provision
        .replace('number: "1"\n', 'number: "9"\n')
        .replace('number: "1",', 'number: "9",'),
    };
    expect(changed('ИЗМЕНЕНИЯ, которые вносятся в Положение о региональной системе', same)).toEqual([]);
  });
});
