// «Раздел IV. …» is the section IV: what amends it is found there, done or not.
import { describe, expect, it } from 'vitest';
import { check } from '../../index.ts';
import { exampleBase, primer } from '../example-base.ts';
import { amended } from './example-editions.ts';

const told = (before: string, change: string, after: string): readonly string[] => {
  const label = /^(\S+)\s+(\S+?)\.?\s/u.exec(after) ?? [];
  const romans = ['', 'I', 'II', 'III', 'IV'];
  // All headings of the text are of one kind.
  const with_ = (heading: string): string =>
    primer.provision
      .replace('## 3. Направления', `## ${heading}`)
      .replace(/^## (\d)\. /gmu, (_, number: string) =>
        /\d/u.test(label[2] ?? '')
          ? `## ${label[1]} ${number}. `
          : `## ${label[1]} ${romans[Number(number)]}. `,
      );
  const files = {
    ...exampleBase,
    ...amended([change], { provision: with_(after) }),
    'regions/primer/acts/1/provision.mdx': with_(before),
  };
  const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
  return check(sources, { asOf: '2024-06-01' })
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('editions/'));
};

describe('изменение в разделе, у номера которого стоит слово', () => {
  it.each([
    [
      'Раздел III. НАПРАВЛЕНИЯ',
      '1.1. В наименовании раздела III слово «НАПРАВЛЕНИЯ» заменить словом «ПУТИ».',
      'Раздел III. ПУТИ',
    ],
    [
      'Раздел III. Направления',
      '1.1. В заголовке раздела III слово «Направления» заменить словом «Пути».',
      'Раздел III. Пути',
    ],
    [
      'ГЛАВА III НАПРАВЛЕНИЯ',
      '1.1. В наименовании главы III слово «НАПРАВЛЕНИЯ» заменить словом «ПУТИ».',
      'ГЛАВА III ПУТИ',
    ],
    [
      'Часть III. Направления',
      '1.1. В названии части III слово «Направления» заменить словом «Пути».',
      'Часть III. Пути',
    ],
    [
      'Глава 3. Направления',
      '1.1. В наименовании главы 3 слово «Направления» заменить словом «Пути».',
      'Глава 3. Пути',
    ],
  ])('«%s»: %s', (before, change, after) => expect(told(before, change, after)).toEqual([]));

  it.each([
    [
      'не сделано',
      'Раздел III. Направления',
      '1.1. В заголовке раздела III слово «Направления» заменить словом «Пути».',
      'Раздел III. Направления',
      'editions/amendment-done',
    ],
    [
      'того слова нет',
      'Раздел III. Направления',
      '1.1. В заголовке раздела III слово «Дороги» заменить словом «Пути».',
      'Раздел III. Направления',
      'editions/amended-there',
    ],
    [
      'раздела нет',
      'Раздел III. Направления',
      '1.1. В заголовке раздела VII слово «Направления» заменить словом «Пути».',
      'Раздел III. Направления',
      'editions/amended-there',
    ],
    [
      'о нём не сказано',
      'Раздел III. Направления',
      '1.1. В пункте 1.2 слова «законом об образовании» заменить словами «законом об образовании».',
      'Раздел III. Пути',
      'editions/change-told',
    ],
  ])('%s', (_, before, change, after, rule) => expect(told(before, change, after)).toContain(rule));
});

describe('глава с арабским номером над пунктами «1.», «2.»', () => {
  /** The model with clauses that are counted through. */
  const counted = (heading: string, sixth = 'Мониторинг проводят каждый год.'): string => {
    let n = 0;
    return primer.provision
      .replace('## 3. Направления', `## ${heading}`)
      .replace(/^## (\d)\. /gmu, (_, number: string) => `## Глава ${number}. `)
      .replace(/^\d\.\d\. /gmu, () => {
        n += 1;
        return `${n}. `;
      })
      .concat(`\n${n + 1}. ${sixth}\n`);
  };
  const rules = (before: string, change: string, after: string): readonly string[] => {
    const files = {
      ...exampleBase,
      ...amended([change], { provision: after }),
      'regions/primer/acts/1/provision.mdx': before,
    };
    return check(
      Object.entries(files).map(([path, content]) => ({ path, content })),
      { asOf: '2024-06-01' },
    )
      .findings.map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('editions/'));
  };
  it.each([
    ['наименовании главы 3', 'Глава 3. Направления', 'Глава 3. Пути', []],
    ['заголовке главы 3', 'ГЛАВА 3. Направления', 'ГЛАВА 3. Пути', []],
    ['главе 3', 'Глава 3 Направления', 'Глава 3 Пути', []],
    ['пункте 3', 'Глава 3. Направления', 'Глава 3. Пути', ['editions/amended-there', 'editions/change-told']],
    [
      'наименовании главы 9',
      'Глава 3. Направления',
      'Глава 3. Пути',
      ['editions/amended-there', 'editions/change-told'],
    ],
    ['наименовании главы 3', 'Глава 3. Направления', 'Глава 3. Направления', ['editions/amendment-done']],
  ])('в %s: «%s» → «%s»', (place, before, after, expected) => {
    const change = `1.1. В ${place} слово «Направления» заменить словом «Пути».`;
    expect([...new Set(rules(counted(before), change, counted(after)))].toSorted()).toEqual(expected);
  });
});
