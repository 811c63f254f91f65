import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, it } from 'vitest';
import { findContent } from '../../cli/content-folder.ts';
import { load } from '../../cli/load.ts';
import { check } from '../../index.ts';
import { allParts } from '../../model/all-parts.ts';
import type { Territory } from '../../model/types.ts';
import { exampleBase, exampleDate, replaced } from '../../rules/example-base.ts';
import { akomaNtoso } from './akoma-ntoso.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const schema = fileURLToPath(new URL('../../../tests/schemas/akomantoso30.xsd', import.meta.url));

const territories = load(findContent(['content'], root), '2026-11-21').report.corpus.territories;
const published = territories.filter(({ provision }) => provision !== null);

const made = (territory: Territory): string => {
  const xml = akomaNtoso(territory, 'https://svod.example/', '2026-11-21');
  if (xml === null) throw new Error(`${territory.id} has no document`);
  return xml;
};

const modelTerritory = (files: Readonly<Record<string, string>>): Territory => {
  const sources = Object.entries({ ...exampleBase, ...files }).map(([path, content]) => ({ path, content }));
  const [territory] = check(sources, { asOf: exampleDate }).corpus.territories;
  if (territory === undefined) throw new Error('the model territory is missing');
  return territory;
};

const textOf = (xml: string): string => {
  using document = XmlDocument.fromString(xml);
  return document.root.content;
};

describe('Akoma Ntoso по официальной схеме', () => {
  xmlRegisterFsInputProviders();
  const held = (xml: string): void => {
    using definition = XmlDocument.fromBuffer(readFileSync(schema), { url: schema });
    using validator = XsdValidator.fromDoc(definition);
    using document = XmlDocument.fromString(xml);
    validator.validate(document);
  };
  it.each(published.map((territory) => [territory.id, territory] as const))(
    '%s',
    (_, territory) => {
      held(made(territory));
    },
    60_000,
  );
  it('документ с враждебными строками', () => {
    const hostile = 'Субъекты ]]> &amp; &lt;script&gt;';
    held(
      made(
        modelTerritory({
          'regions/primer/provision.mdx': replaced('provision', '## 2. Субъекты', `## 2. ${hostile}`),
        }),
      ),
    );
  }, 60_000);
  it('то, что схеме не отвечает, не проходит', () => {
    expect(() => held(made(modelTerritory({})).replaceAll('preface>', 'prefaze>'))).toThrow();
  }, 60_000);
});

describe('Akoma Ntoso', () => {
  it.each(published.map((territory) => [territory.id, territory] as const))(
    '%s: каждый абзац текста на месте, и адрес у него тот же, что на странице',
    (_, territory) => {
      const xml = made(territory);
      const text = textOf(xml).replaceAll(/\s+/g, '');
      for (const part of allParts(territory.provision?.parts ?? [])) {
        if (part.component?.name === 'Functions') continue;
        expect(xml).toContain(`eId="${part.anchor}"`);
        for (const word of part.text.split(/\s+/)) expect(text).toContain(word);
      }
    },
  );
  it('дорожная карта и показатели входят в документ', () => {
    const xml = made(modelTerritory({}));
    expect(xml).toContain('Проведение мониторинга');
    expect(xml).toContain('Доля наставников');
  });
  it('у территории без документа его нет', () => {
    const none = territories.find(({ provision }) => provision === null);
    expect(none).toBeDefined();
    if (none !== undefined) expect(akomaNtoso(none, null, '2026-11-21')).toBeNull();
  });
});
