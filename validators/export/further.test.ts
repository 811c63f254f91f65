import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, it } from 'vitest';
import { holderOf } from '../../tests/support/closed-schema.ts';
import { check } from '../index.ts';
import type { Territory } from '../model/types.ts';
import { furtherOf } from '../model/view-of.ts';
import { severalAct, severalDocuments } from '../rules/example-documents.ts';
import { akomaNtoso } from './akoma-ntoso/akoma-ntoso.ts';
import { calendar } from './calendar/calendar.ts';
import { territoryData } from './data/territory.ts';
import { workbookTables } from './tables/territory.ts';

const asOf = '2024-06-01';
const home = 'https://svod.example/';
const root = fileURLToPath(new URL('../../', import.meta.url));

const read = (changed: Readonly<Record<string, string | null>> = {}) => {
  const { corpus, findings } = check(severalDocuments(changed), { asOf });
  const [territory] = corpus.territories;
  if (territory === undefined) throw new Error('the model territory is missing');
  return { territory, corpus, findings };
};
const named = (territory: Territory, name: string): Territory => {
  const found = furtherOf(territory).find(({ document }) => document?.name === name);
  if (found === undefined) throw new Error(`no document ${name}`);
  return found;
};

describe('выгрузки акта с несколькими документами', () => {
  it('JSON: каждый документ со своим адресом, по опубликованной схеме', () => {
    const { territory, corpus, findings } = read();
    const schema = JSON.parse(readFileSync(`${root}schemas/data-territory.schema.json`, 'utf8')) as object;
    const data = JSON.parse(
      JSON.stringify({ $schema: 'x', ...territoryData(territory, corpus.federal, findings, asOf) }),
    ) as {
      readonly documents: readonly {
        readonly number: string;
        readonly place: string;
        readonly tables: readonly { readonly rows: readonly unknown[] }[];
        readonly roadmap: { readonly directions: readonly unknown[] } | null;
      }[];
    };
    expect(holderOf(schema)(data)).toEqual([]);
    expect(
      data.documents.map(({ number, place, tables, roadmap }) => [
        number,
        place,
        tables.flatMap(({ rows }) => rows).length,
        roadmap?.directions.length ?? 0,
      ]),
    ).toEqual([
      ['4', 'regions/primer/acts/1/sovet/', 0, 0],
      ['5', 'regions/primer/acts/1/sostav/', 2, 0],
      ['6', 'regions/primer/acts/1/plan/', 0, 1],
    ]);
    expect(JSON.stringify(data.documents)).toContain('regions/primer/acts/1/plan/roadmap/#m-1.1-1');
  });

  it('XLSX: у каждого документа свои листы, и имена листов не повторяются', () => {
    const { territory, findings } = read();
    const titles = workbookTables(territory, findings, asOf).map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Текст документа', 'Текст документа (прил. 4)']));
    expect(titles).toEqual(expect.arrayContaining(['Дорожная карта', 'Дорожная карта (прил. 6)']));
    expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
    expect(titles.filter((title) => title.length > 31)).toEqual([]);
  });

  it('Akoma Ntoso: основной документ отсылает к файлам других, и все отвечают схеме', () => {
    xmlRegisterFsInputProviders();
    const schema = `${root}tests/schemas/akomantoso30.xsd`;
    using definition = XmlDocument.fromBuffer(readFileSync(schema), { url: schema });
    using validator = XsdValidator.fromDoc(definition);
    const made = (view: Territory): string => {
      const xml = akomaNtoso(view, home, asOf) ?? '';
      using document = XmlDocument.fromString(xml);
      validator.validate(document);
      return xml;
    };
    const { territory } = read({ [`${severalAct}provision.plan.mdx`]: null });
    expect(made(territory)).toContain('href="primer/acts/1/sovet.xml"');
    expect(made(named(territory, 'sovet'))).toContain('/2023-12-15/1/!sovet"');
    // A plan without a text of its own has its tables in the file all the same.
    expect(made(named(territory, 'plan'))).toContain('Заседание по итогам года');
  });

  it('календарь: у сроков каждого плана свой адрес и своё имя события', () => {
    const { territory } = read();
    const plan = named(territory, 'plan');
    const measures = [...(territory.roadmap?.measures ?? []), ...(plan.roadmap?.measures ?? [])];
    const text = calendar(territory, { name: 'Сроки', measures, asOf, home }).replaceAll('\r\n ', '');
    const ids = [...text.matchAll(/^UID:(.+)$/gmu)].map(([, id]) => id?.trim());
    expect(ids).toEqual(
      expect.arrayContaining(['primer-m-1.1-1-1@svod', 'primer_acts_1_plan-m-1.1-1-1@svod']),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(text).toContain(`${home}regions/primer/acts/1/plan/roadmap/#m-1.1-1`);
  });
});
