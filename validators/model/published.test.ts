// Where an act was officially published: an address is kept as it was entered, and what is no such address is refused.
import { describe, expect, it } from 'vitest';
import { check } from '../index.ts';
import { exampleBase, exampleDate, replaced } from '../rules/example-base.ts';

/** The model territory with an address of publication in the register and at the order that adopts its provision. */
const checked = (address: string) =>
  check(
    Object.entries({
      ...exampleBase,
      'federal/acts.yaml': replaced(
        'acts',
        '    kind: code\n',
        `    kind: code\n    published: ${address}\n`,
      ),
      'regions/primer/acts/1/provision.mdx': replaced(
        'provision',
        '  date: 2023-12-15\n',
        `  date: 2023-12-15\n  published: ${address}\n`,
      ),
    }).map(([path, content]) => ({ path, content })),
    { asOf: exampleDate },
  );

describe('адрес официального опубликования', () => {
  it('остаётся таким, как записан, в реестре и у акта территории', () => {
    const { corpus, findings } = checked('https://pravo.example/акт?номер=1#п.2');
    expect(findings.filter(({ rule }) => rule.startsWith('schema/'))).toEqual([]);
    const [act] = corpus.federal.acts.values();
    const [territory] = corpus.territories;
    expect([act?.published, territory?.provision?.front.order?.published]).toEqual([
      'https://pravo.example/акт?номер=1#п.2',
      'https://pravo.example/акт?номер=1#п.2',
    ]);
  });

  it.each([
    'http://pravo.example/1',
    'javascript:alert(1)',
    '"https://pravo.example/<b>"',
    "https://pravo.example/'onclick='x",
    'https://pravo.example@evil.example/',
    'https://pravo/1',
    'pravo.example/1',
  ])('не принимается: %s', (address) => {
    const { corpus, findings } = checked(address);
    expect(findings.filter(({ rule }) => rule === 'schema/values').map(({ severity }) => severity)).toEqual([
      'error',
      'error',
    ]);
    expect([...corpus.federal.acts.values()].map(({ published }) => published)).not.toContain(address);
  });
});
