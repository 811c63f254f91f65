import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { holderOf } from '../../../tests/support/closed-schema.ts';
import { findContent } from '../../cli/content-folder.ts';
import { load } from '../../cli/load.ts';
import { territoryData } from './territory.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const schema = JSON.parse(readFileSync(`${root}schemas/data-territory.schema.json`, 'utf8')) as object;
const { asOf, corpus, findings } = load(findContent(['content'], root), '2026-11-21').report;

const published = (territory: (typeof corpus.territories)[number]): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify({ $schema: 'x', ...territoryData(territory, corpus.federal, findings, asOf) }),
  ) as Record<string, unknown>;

describe('JSON территории', () => {
  const faultsOf = holderOf(schema);
  it.each(corpus.territories.map((territory) => [territory.id, territory] as const))(
    '%s: отвечает опубликованной схеме, и сверх неё в нём ничего нет',
    (_, territory) => {
      expect(faultsOf(published(territory))).toEqual([]);
    },
  );
  it('без ключа, с лишним ключом или с чужим словом схеме не отвечает', () => {
    const [territory] = corpus.territories;
    if (territory === undefined) throw new Error('there are no territories');
    const { facts: _, ...without } = published(territory);
    expect(faultsOf(without)).toEqual([" must have required property 'facts'"]);
    expect(faultsOf({ ...published(territory), more: 1 })).toEqual([' must NOT have additional properties']);
    expect(faultsOf({ ...published(territory), level: 'район' })).not.toEqual([]);
  });
});
