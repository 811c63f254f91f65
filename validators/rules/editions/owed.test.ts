// A slip of one edition is told of that edition: the next one, which puts it right, changes nothing anew.
import { expect, it } from 'vitest';
import { buildCorpus } from '../../model/corpus.ts';
import { exampleBase, primer } from '../example-base.ts';
import { changeReported } from './change-told.ts';
import { amended, amendingOrder, editionOf } from './example-editions.ts';

const counts = 'ЦНППМ поддерживает наставников, ведёт учёт и обеспечивает:';
const old = 'ЦНППМ поддерживает наставников и обеспечивает:';
const basis = '1.2. Положение принято в соответствии с законом об образовании.';
const replacing =
  '1.1. В пункте 2.2 слова «поддерживает наставников» заменить словами «поддерживает наставников, ведёт учёт».';
const moving =
  '1.1. В пункте 3.1 слова «не реже одного раза в год» заменить словами «не реже двух раз в год».';

const right = primer.provision.replace(old, counts);
const next = right.replace('не реже одного раза в год', 'не реже двух раз в год');

/** Of which editions changes are told that nobody announced: the second and the third of an act with these words. */
const told = (second: string, third: string): readonly string[] => {
  const later = Object.fromEntries(
    Object.entries(editionOf('2024-06-01', { provision: third })).map(([path, text]) => [
      path,
      text.replace('от 15.02.2024 № 4', 'от 15.05.2024 № 5'),
    ]),
  );
  const fifth = amendingOrder([moving])
    .replace('number: "4"', 'number: "5"')
    .replaceAll('2024-02-15', '2024-05-15')
    .replace('от 15.02.2024 № 4', 'от 15.05.2024 № 5');
  const corpus = buildCorpus(
    Object.entries({
      ...exampleBase,
      ...amended([replacing], { provision: second }),
      ...later,
      'regions/primer/acts/5/act.yaml': 'status: draft\n',
      'regions/primer/acts/5/provision.mdx': fifth,
    }).map(([path, content]) => ({ path, content })),
    '',
  );
  const [territory] = corpus.territories;
  if (territory === undefined) throw new Error('the model has no territory');
  return [...changeReported.check(territory, { asOf: '2024-07-01', corpus })].map(({ evidence }) =>
    String(evidence).slice(0, 10),
  );
};

it.each<readonly [string, string, string, readonly string[]]>([
  ['обе редакции верны', right, next, []],
  ['прежняя не сделала сказанного, следующая сделала', primer.provision, next, []],
  [
    'прежняя изменила лишнее, следующая вернула',
    right.replace(basis, '1.2. Положение принято по закону.'),
    next,
    ['2024-03-01'],
  ],
  [
    'прежняя изменила лишнее, следующая – ещё раз',
    right.replace(basis, '1.2. Положение принято по закону.'),
    next.replace(basis, '1.2. Положение принято по закону об образовании.'),
    ['2024-03-01', '2024-06-01'],
  ],
  ['следующая сама вернула то, о чём сказал прежний акт', right, next.replace(counts, old), ['2024-06-01']],
  [
    'следующая изменила лишнее',
    right,
    next.replace(basis, '1.2. Положение принято по закону.'),
    ['2024-06-01'],
  ],
])('%s', (_, second, third, expected) => {
  expect(told(second, third)).toEqual(expected);
});
