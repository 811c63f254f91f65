import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, it } from 'vitest';
import { check } from '../../index.ts';
import type { Territory } from '../../model/types.ts';
import { exampleBase, exampleDate, primer } from '../../rules/example-base.ts';
import { wholeAct } from './whole-act.ts';

const schema = fileURLToPath(new URL('../../../tests/schemas/akomantoso30.xsd', import.meta.url));

const territoryWith = (files: Readonly<Record<string, string>>): Territory => {
  const sources = Object.entries({ ...exampleBase, ...files }).map(([path, content]) => ({ path, content }));
  const [territory] = check(sources, { asOf: exampleDate }).corpus.territories;
  if (territory === undefined) throw new Error('the model territory is missing');
  return territory;
};

const annexes: Readonly<Record<string, string>> = {
  'regions/primer/acts/1/provision.mdx': primer.provision.replace(
    '    - { number: "3", title: Показатели, document: indicators }\n',
    '    - { number: "3", title: Показатели, document: indicators }\n    - { number: "4", title: Состав совета, document: sovet }\n    - { number: "5", title: План встреч, document: plan }\n',
  ),
  'regions/primer/acts/1/provision.sovet.mdx':
    '---\nkind: annex\ntitle: Состав совета\n---\n\n# Состав совета\n\n1. Иванова И.И., председатель.\n\n2. Петров П.П.\n',
  'regions/primer/acts/1/roadmap.plan.yaml':
    'title: План встреч\nabbreviationsTitle: "Сокращения:"\nabbreviations:\n  - { short: ЦМН, means: целевая модель наставничества }\nfootnotes: ["* по согласованию"]\nmeasures:\n  - { title: Встреча по ЦМН, responsible: [ЦНППМ], deadline: май 2024 года }\n',
};

describe('акт одним файлом Akoma Ntoso', () => {
  const xml = wholeAct(territoryWith(annexes), exampleDate) ?? '';

  it('держит слова своих приложений внутри себя', () => {
    expect(xml).not.toContain('<documentRef');
    for (const words of ['Иванова И.И., председатель.', 'План встреч', 'Встреча по ЦМН'])
      expect(xml).toContain(words);
  });

  it('печатает под таблицей сноски и сокращения', () => {
    const below = ['* по согласованию', 'Сокращения:', 'ЦМН – целевая модель наставничества'];
    const places = below.map((line) => xml.indexOf(`<p>${line}</p>`));
    expect(places.every((at) => at > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('называет каждый идентификатор один раз, и каждая ссылка внутри ведёт к своему', () => {
    const ids = [...xml.matchAll(/ eId="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const led = [...xml.matchAll(/ href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(led.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });

  it('верен официальной схеме', () => {
    xmlRegisterFsInputProviders();
    using definition = XmlDocument.fromBuffer(readFileSync(schema), { url: schema });
    using validator = XsdValidator.fromDoc(definition);
    using document = XmlDocument.fromString(xml);
    expect(() => validator.validate(document)).not.toThrow();
  });

  it('без приложений тот же, что файл документа', () => {
    expect(wholeAct(territoryWith({}), exampleDate)).toContain('<akomaNtoso');
  });
});
