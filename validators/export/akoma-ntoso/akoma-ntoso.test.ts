import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, it } from 'vitest';
import { stampedFiles } from '../../../tests/support/stamped-act.ts';
import { findContent } from '../../folder/content-folder.ts';
import { load } from '../../folder/load.ts';
import { check } from '../../index.ts';
import { allParts } from '../../model/all-parts.ts';
import type { Territory } from '../../model/types.ts';
import { amended, paths } from '../../rules/editions/example-editions.ts';
import { exampleBase, exampleDate, primer, replaced } from '../../rules/example-base.ts';
import { akomaNtoso } from './akoma-ntoso.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const schema = fileURLToPath(new URL('../../../tests/schemas/akomantoso30.xsd', import.meta.url));

const akn = { a: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0', s: 'urn:svod:v1' };

const territories = load(findContent(['content'], root), '2026-11-21').report.corpus.territories;
const published = territories.filter(({ provision }) => provision !== null);

const made = (territory: Territory): string => {
  const xml = akomaNtoso(territory, 'https://svod.example/', '2026-11-21');
  if (xml === null) throw new Error(`${territory.id} has no document`);
  return xml;
};

const modelTerritory = (files: Readonly<Record<string, string>>, named = 'primer'): Territory => {
  const sources = Object.entries({ ...exampleBase, ...files }).map(([path, content]) => ({ path, content }));
  const { territories: all } = check(sources, { asOf: exampleDate }).corpus;
  const territory = all.find(({ id }) => id === named);
  if (territory === undefined) throw new Error('the model territory is missing');
  return territory;
};

/** Both editions of the model act, which was repealed later, and the act that made the second. */
const editions = (): readonly Territory[] => {
  const { acts } = modelTerritory({
    ...amended(['1.1. Пункт 1.2 исключить.']),
    [`${paths.amending}/act.yaml`]: 'status: adopted\n',
    'regions/primer/acts/1/act.yaml': replaced(
      'act',
      'status: draft',
      'status: repealed\nrepealed: { on: 2024-05-15, by: приказ от 01.07.2024 № 9 }',
    ),
  });
  const [act, amending] = ['1', '4'].map((id) => acts.find((one) => one.id === id));
  return [...(act?.editions ?? []), ...(amending?.editions ?? [])];
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
          'regions/primer/acts/1/provision.mdx': replaced('provision', '## 2. Субъекты', `## 2. ${hostile}`),
        }),
      ),
    );
  }, 60_000);
  it('редакции акта и акт, который их сделал', () => {
    for (const edition of editions()) held(made(edition));
  }, 60_000);
  it('акт с грифом, преамбулой, подписью и отметкой об электронной подписи', () => {
    held(made(modelTerritory(stampedFiles, 'vymysel')));
  }, 60_000);
  it('буква подпункта – его номер', () => {
    const functions = '- а) диагностику профессиональных дефицитов;\n      - б) сопровождение';
    const subjects = primer.subjects.replace(/- диагностику [^;]*;\n\s*- сопровождение/u, functions);
    const xml = made(modelTerritory({ 'regions/primer/acts/1/subjects.yaml': subjects }));
    expect(xml.replaceAll(/>\s+</gu, '><')).toContain(
      '<num>б)</num><content><p>сопровождение индивидуальных маршрутов.</p>',
    );
    held(xml);
  });
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
  it('жизнь акта – событиями и временем действия, состояние на дату – словами, отметки о сроках – не в тексте акта', () => {
    const vladimir = published.find(({ id }) => id === 'vladimir');
    if (vladimir === undefined) throw new Error('there is no act whose period has ended');
    using document = XmlDocument.fromString(made(vladimir));
    const valuesOf = (path: string): readonly string[] =>
      document.root.find(path, akn).map(({ content }) => content);
    expect(valuesOf('//a:eventRef/@date')).toEqual(['2023-04-27', '2023-04-27', '2024-12-31']);
    expect(valuesOf('//a:timeInterval/@start | //a:timeInterval/@end')).toEqual([
      '#event-force-begins',
      '#event-period-ends',
    ]);
    expect(valuesOf('//s:state/@kind')).toEqual(['ended']);
    expect(valuesOf('//s:state')).toEqual(['период закончился 31\u00a0декабря\u00a02024\u00a0г.']);
    expect(valuesOf('//a:note/a:p')).toContain(
      'На 21\u00a0ноября\u00a02026\u00a0г. документ: период закончился 31\u00a0декабря\u00a02024\u00a0г.',
    );
    expect(valuesOf('//a:preface//a:noteRef/@href')).toEqual(['#note-1']);
    const ids = new Set(valuesOf('//@eId').map((id) => `#${id}`));
    const referred = valuesOf('//a:noteRef/@href | //@refersTo | //a:timeInterval/@start | //@source');
    expect(referred.filter((id) => !ids.has(id))).toEqual([]);
    const marked = document.root.find('//a:body//a:noteRef', akn);
    expect(marked).toHaveLength(vladimir.roadmap?.measures.length ?? 0);
    expect(valuesOf('//a:body').join()).not.toContain('срок прошёл');
  });
  it('у проекта нет событий жизни, и он – проект акта', () => {
    const xml = made(modelTerritory({}));
    expect(xml).toContain('<bill ');
    expect(xml).not.toMatch(/<(?:lifecycle|temporalData)/);
    expect(xml).toContain('>проект<');
  });
  it('акт, утративший силу, – с днём и событием утраты', () => {
    const region = replaced('act', 'status: draft', 'status: repealed\nrepealed: { on: 2024-07-01 }');
    using document = XmlDocument.fromString(
      made(modelTerritory({ 'regions/primer/acts/1/act.yaml': region })),
    );
    expect(
      document.root.find('//a:eventRef[@type="repeal"]/@date', akn).map(({ content }) => content),
    ).toEqual(['2024-07-01']);
  });
  it('каждая редакция – выражение одного произведения, и изменения стоят в его жизни со своими источниками', () => {
    const [first, second, amending] = editions().map((edition) => XmlDocument.fromString(made(edition)));
    const valuesOf = (document: XmlDocument | undefined, path: string): readonly string[] =>
      document?.root.find(path, akn).map(({ content }) => content) ?? [];
    const work = '//a:FRBRWork/a:FRBRuri/@value';
    expect(valuesOf(first, work)).toEqual(['/akn/ru/act/primer/2023-12-15/1']);
    expect(valuesOf(second, work)).toEqual(valuesOf(first, work));
    const expression = '//a:FRBRExpression/a:FRBRuri/@value | //a:act/@contains';
    expect(valuesOf(first, expression)).toEqual([
      'originalVersion',
      '/akn/ru/act/primer/2023-12-15/1/rus@2023-12-15',
    ]);
    expect(valuesOf(second, expression)).toEqual([
      'singleVersion',
      '/akn/ru/act/primer/2023-12-15/1/rus@2024-03-01',
    ]);
    for (const document of [first, second]) {
      expect(valuesOf(document, '//a:eventRef[@type="amendment"]/@date')).toEqual(['2024-03-01']);
      expect(valuesOf(document, '//a:eventRef[@type="amendment"]/@source')).toEqual(['#amended-by-1']);
      expect(valuesOf(document, '//a:passiveRef[@eId="amended-by-1"]/@href')).toEqual(
        valuesOf(amending, work),
      );
      expect(valuesOf(document, '//a:passiveRef[@eId="repealed-by"]/@href')).toEqual([
        '/akn/ru/act/primer/2024-07-01/9',
      ]);
      expect(valuesOf(document, '//a:eventRef[@type="repeal"]/@source')).toEqual(['#repealed-by']);
    }
    expect(valuesOf(second, '//a:temporalGroup[@eId="time-of-edition"]/a:timeInterval/@start')).toEqual([
      '#event-amended-1',
    ]);
    expect(valuesOf(first, '//a:temporalGroup[@eId="time-of-edition"]/a:timeInterval/@end')).toEqual([
      '#event-amended-1',
    ]);
    expect(valuesOf(amending, '//a:activeRef/@href')).toEqual(valuesOf(first, work));
    for (const document of [first, second, amending]) document?.dispose();
  });
  it('у территории без документа его нет', () => {
    const none = territories.find(({ provision }) => provision === null);
    expect(none).toBeDefined();
    if (none !== undefined) expect(akomaNtoso(none, null, '2026-11-21')).toBeNull();
  });
});
