// What a document could know of other acts turns on the day it was signed, or since when it can have been.
import { describe, expect, it } from 'vitest';
import { check } from '../../index.ts';
import { exampleBase, primer, replaced } from '../example-base.ts';

type Files = Readonly<Record<string, string>>;

const found = (files: Files, asOf = '2024-06-01', status = 'draft'): readonly string[] => {
  const region = primer.act.replace('status: draft', `status: ${status}`);
  const all = { ...exampleBase, 'regions/primer/acts/1/act.yaml': region, ...files };
  return check(
    Object.entries(all).map(([path, content]) => ({ path, content })),
    { asOf },
  )
    .findings.filter(({ rule }) => rule.startsWith('basis/'))
    .map(({ rule, region: territory }) => `${rule} ${territory}`);
};

const printedDate = (iso: string): string => iso.split('-').reverse().join('.');

const act = (id: string, number: string, date: string, more = ''): string =>
  `  - { id: ${id}, kind: order, issuer: Министерства, number: "${number}", date: ${date}, title: Об утверждении методик расчета показателей, printed: приказ Министерства от ${printedDate(date)} № ${number} «Об утверждении методик расчета показателей»${more} }\n`;

const resting = (id: string): string =>
  replaced(
    'provision',
    '  - { act: education-law, clause: "1.2" }\n',
    `  - { act: education-law, clause: "1.2" }\n  - { act: ${id}, clause: "1.2" }\n`,
  );

const required = ', required: { kinds: [provision], levels: [region], statedIn: [sosed#1.2] }';

describe('обязательный акт', () => {
  const missed = ['basis/required-acts-cited primer'];
  it.each([
    ['подписан накануне документа', '2023-12-14', missed],
    ['подписан в тот же день', '2023-12-15', missed],
    ['подписан на следующий день', '2023-12-16', []],
  ])('%s', (_, date, expected) => {
    const files = { 'federal/acts.yaml': primer.acts + act('methods', '37', date, required) };
    expect(found(files, '2030-01-01', 'adopted')).toEqual(expected);
  });

  it.each([
    ['накануне его подписания', '2024-03-03', []],
    ['в день его подписания', '2024-03-04', missed],
    ['на следующий день', '2024-03-05', missed],
  ])('от проекта требуется на день проверки: %s', (_, asOf, expected) => {
    const files = { 'federal/acts.yaml': primer.acts + act('methods', '37', '2024-03-04', required) };
    expect(found(files, asOf)).toEqual(expected);
  });

  it('документ без даты не старше самого позднего акта своей основы', () => {
    const undated = resting('later').replace('  date: 2023-12-15\n', '');
    const later =
      '  - { id: later, kind: order, number: "9", date: 2022-02-02, printed: приказ от 02.02.2022 № 9 }\n';
    const files = (date: string): Files => ({
      'federal/acts.yaml': primer.acts + later + act('methods', '37', date, required),
      'regions/primer/acts/1/provision.mdx': undated,
    });
    expect(found(files('2022-02-02'), '2030-01-01', 'adopted')).toEqual(missed);
    expect(found(files('2022-02-03'), '2030-01-01', 'adopted')).toEqual([]);
  });
});

describe('сменённый акт', () => {
  it.each([
    ['новый подписан накануне документа', '2023-12-14', ['basis/not-superseded primer']],
    ['новый подписан в тот же день', '2023-12-15', ['basis/not-superseded primer']],
    ['новый подписан на следующий день', '2023-12-16', []],
    ['новый на деле старше', '2020-12-31', []],
  ])('%s', (_, date, expected) => {
    const acts = primer.acts + act('old', '37', '2021-02-01') + act('new', '262', date);
    const files = { 'federal/acts.yaml': acts, 'regions/primer/acts/1/provision.mdx': resting('old') };
    expect(found(files)).toEqual(expected);
  });

  it('назван вместе с новым — замечания нет', () => {
    const acts = primer.acts + act('old', '37', '2021-02-01') + act('new', '262', '2021-05-20');
    const both = resting('old').replace('{ act: old,', '{ act: new, clause: "1.1" }\n  - { act: old,');
    expect(found({ 'federal/acts.yaml': acts, 'regions/primer/acts/1/provision.mdx': both })).toEqual([]);
  });
});

describe('акт, отменённый приказом соседей', () => {
  const neighbour = (date: string): Files => ({
    'regions/sosed/region.yaml': 'id: sosed\nname: Соседняя область\nlevel: region\n',
    'regions/sosed/acts/1/act.yaml': 'status: adopted\n',
    'regions/sosed/acts/1/provision.mdx': `---
kind: provision
title: Положение
order:
  kind: order
  issuer: Министерство
  number: "2"
  date: ${date}
  repeals:
    - { act: methods, clause: order/1 }
---

<Order>

1. Признать утратившим силу приказ от 01.02.2021 № 37.

</Order>
`,
    'federal/acts.yaml': primer.acts + act('methods', '37', '2021-02-01'),
    'regions/primer/acts/1/provision.mdx': resting('methods'),
  });
  it.each([
    ['накануне подписания документа', '2023-12-14', ['basis/act-in-force primer']],
    ['в день подписания', '2023-12-15', ['basis/act-in-force primer']],
    ['на следующий день', '2023-12-16', []],
  ])('%s', (_, date, expected) => expect(found(neighbour(date))).toEqual(expected));
});
