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
