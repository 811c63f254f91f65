import { describe, expect, it } from 'vitest';
import { amended, editionOf, paths } from '../rules/editions/example-editions.ts';
import { exampleBase } from '../rules/example-base.ts';
import { buildCorpus } from './corpus.ts';
import { madeBy, makersOf, repealedBy, repealersOf, requisitesOf } from './own-acts.ts';
import type { OwnAct } from './types.ts';

const change = '1.1. Пункт 1.2 исключить.';
const repealed = (words: string): string => `status: repealed\nrepealed: ${words}\n`;

const acts = (files: Readonly<Record<string, string>>): ReadonlyMap<string, OwnAct> => {
  const all = Object.entries({ ...exampleBase, ...files });
  const [territory] = buildCorpus(
    all.map(([path, content]) => ({ path, content })),
    '',
  ).territories;
  return new Map((territory?.acts ?? []).map((act) => [act.id, act]));
};
const ids = (found: readonly OwnAct[] | undefined): readonly string[] => (found ?? []).map(({ id }) => id);

describe('акты территории изменяют и отменяют друг друга', () => {
  it('изменяющий акт узнаётся по номеру и дате, а где их мало – по имени папки', () => {
    for (const edition of [undefined, 'by: приказ о внесении изменений\nact: "4"\n']) {
      const files = amended([change]);
      const all = acts(
        edition === undefined ? files : { ...files, [`${paths.edition}/edition.yaml`]: edition },
      );
      const [, second] = all.get('1')?.editions ?? [];
      expect(ids(second === undefined ? [] : makersOf(second))).toEqual(['4']);
      const maker = all.get('4');
      expect(maker === undefined ? [] : madeBy(maker).map(({ act }) => `${act?.id} ${act?.from}`)).toEqual([
        '1 2024-03-01',
      ]);
    }
  });
  it('изменяющего акта в Своде может не быть', () => {
    const [, second] = acts(editionOf('2024-03-01')).get('1')?.editions ?? [];
    expect(second === undefined ? null : makersOf(second)).toEqual([]);
  });
  it('тот же номер другого дня – другой акт', () => {
    const files = {
      ...amended([change]),
      [`${paths.edition}/edition.yaml`]: 'by: приказ от 16.02.2024 № 4\n',
    };
    const [, second] = acts(files).get('1')?.editions ?? [];
    expect(second === undefined ? null : makersOf(second)).toEqual([]);
  });
  it.each(['{ on: 2024-05-01, act: "4" }', '{ on: 2024-05-01, by: приказ от 15.02.2024 № 4 }'])(
    'отменивший акт и отменённый находят друг друга: %s',
    (words) => {
      const all = acts({ ...amended([change]), 'regions/primer/acts/1/act.yaml': repealed(words) });
      const [first, fourth] = [all.get('1'), all.get('4')];
      expect(ids(first && repealersOf(first))).toEqual(['4']);
      expect(ids(fourth && repealedBy(fourth))).toEqual(['1']);
    },
  );
  it('реквизиты акта – из приказа, которым он принят', () => {
    const first = acts(editionOf('2024-03-01')).get('1');
    expect(first && requisitesOf(first)).toEqual({ number: '1', date: '2023-12-15' });
  });
});
