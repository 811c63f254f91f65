// An act as it is printed: its stamp tells the requisites, what is no text of it is kept and judged by no rule, and a name
// printed in an oblique case is shown in the nominative. Runs in about a second.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { akomaNtoso } from '../../validators/export/akoma-ntoso/akoma-ntoso.ts';
import { territoryData } from '../../validators/export/data/territory.ts';
import { clauses } from '../../validators/export/tables/clauses.ts';
import { check } from '../../validators/index.ts';
import { allParts } from '../../validators/model/all-parts.ts';
import { coverageOf } from '../../validators/model/provenance/provenance.ts';
import { holderOf } from '../support/closed-schema.ts';
import { stampedFiles, stampedWith } from '../support/stamped-act.ts';

const asOf = '2026-11-21';
const checked = (files: Readonly<Record<string, string>>) => {
  const { corpus, findings } = check(
    Object.entries(files).map(([path, content]) => ({ path, content })),
    { asOf },
  );
  const territory = corpus.territories.find(({ id }) => id === 'vymysel') ?? expect.fail();
  const provision = territory.provision ?? expect.fail();
  const said = findings
    .filter(({ region }) => region === 'vymysel')
    .map(({ rule, message }) => `${rule}: ${message.ru}`);
  return { corpus, findings, territory, provision, said };
};

const { corpus, findings, territory, provision, said } = checked(stampedFiles);
const data = JSON.parse(
  JSON.stringify({ $schema: 'x', ...territoryData(territory, corpus.federal, findings, asOf) }),
) as { readonly provision: { readonly order: unknown }; readonly subjects: readonly unknown[] };

describe('акт, у которого вместо приказа гриф', () => {
  it('не вызывает замечаний: о приказе, которого в тексте нет, Свод не спрашивает', () => {
    expect(said).toEqual([]);
  });
  it('сверен с исходным текстом полностью: гриф, подпись и отметка тоже напечатаны', () => {
    const [{ words, covered } = { words: 0, covered: 1 }] = coverageOf([territory]);
    expect(covered).toBe(words);
  });
  it('имеет реквизиты из грифа, орган – в именительном падеже', () => {
    expect(provision.order).toMatchObject({
      kind: 'directive',
      issuer: 'Министерство образования Вымышленской области',
      issuerPrinted: 'Министерства образования Вымышленской области',
      number: '45-р',
      date: '2021-03-12',
      editions: [{ number: '7-р', date: '2023-03-03' }],
    });
  });
});

describe('подпись и отметка об электронной подписи', () => {
  it('стоят, как напечатаны, по своим адресам и не становятся словами документа', () => {
    const stamps = provision.parts.filter(({ lines }) => lines.length > 0);
    expect(stamps.map(({ anchor, text, lines }) => [anchor, text, lines.length])).toEqual([
      ['approval', '', 4],
      ['signature', '', 2],
      ['electronic-signature', '', 4],
    ]);
    const words = [...allParts(provision.parts)].map(({ text }) => text).join(' ');
    expect(words).not.toMatch(/Сертификат|Вымыслова/u);
  });
  it('с ошибками в словах не вызывают замечаний о словах', () => {
    const misprinted = 'Документ подписан  електронной подписью , РС НМС и МСНМС (далее – подпись';
    const changed = stampedWith('provision.mdx', 'Документ подписан электронной подписью', misprinted);
    const source = stampedWith('source.txt', 'Документ подписан электронной подписью', misprinted);
    const path = 'regions/vymysel/acts/45/source.txt';
    expect(checked({ ...changed, [path]: source[path] ?? '' }).said).toEqual([]);
  });
});

describe('название, напечатанное только в косвенном падеже', () => {
  it('показано в именительном, а в исходном тексте ищется напечатанное', () => {
    const [subject] = territory.subjects;
    expect(subject).toMatchObject({
      name: 'Министерство образования Вымышленской области',
      namePrinted: 'Министерством образования Вымышленской области',
    });
    const wrong = stampedWith('subjects.yaml', 'printed: Министерством', 'printed: Министерству');
    expect(checked(wrong).said.join()).toMatch(/source\/texts-occur: «Министерству образования/u);
  });
  it('строкой в именительном, которого документ не печатает, не принимается', () => {
    const one = stampedWith(
      'subjects.yaml',
      'name:\n      nominative: Министерство образования Вымышленской области\n      printed: Министерством образования Вымышленской области',
      'name: Министерство образования Вымышленской области',
    );
    expect(checked(one).said.join()).toMatch(/source\/texts-occur/u);
  });
  it('так же пишется у документа', () => {
    const printed = 'Положения о конкурсе педагогов';
    const title = stampedWith(
      'provision.mdx',
      'title: Положение о конкурсе педагогов',
      `title: { nominative: Положение о конкурсе педагогов, printed: ${printed} }`,
    );
    expect(checked(title).said.join()).toMatch(/source\/texts-occur: «Положения о конкурсе/u);
    expect(checked(title).provision).toMatchObject({
      title: 'Положение о конкурсе педагогов',
      titlePrinted: printed,
    });
  });
});

describe('открытые данные такого акта', () => {
  it('JSON отвечает опубликованной схеме и несёт реквизиты из грифа и обе формы названия', () => {
    const schema = fileURLToPath(new URL('../../schemas/data-territory.schema.json', import.meta.url));
    expect(holderOf(JSON.parse(readFileSync(schema, 'utf8')) as object)(data)).toEqual([]);
    expect(data.provision.order).toMatchObject({ number: '45-р', editions: [{ number: '7-р' }] });
    expect(data.subjects).toMatchObject([{ namePrinted: 'Министерством образования Вымышленской области' }]);
  });
  it('таблица текста и Akoma Ntoso держат гриф, преамбулу и отметку на своих местах', () => {
    const rows = JSON.stringify(clauses(territory));
    const xml = akomaNtoso(territory, 'https://svod.example/', asOf) ?? '';
    for (const words of ['УТВЕРЖДЕНО', 'Слова введения.', 'Сертификат: 00A1B2C3D4E5F607', 'А.А. Вымыслова'])
      for (const output of [rows, xml]) expect(output).toContain(words);
    for (const anchor of ['approval', 'preamble', 'preamble-abz-1', 'signature', 'electronic-signature'])
      expect(xml).toContain(`eId="${anchor}"`);
    expect(xml).toContain('contains="singleVersion"');
    expect(xml).toContain('/rus@2023-03-03/!main');
  });
});
