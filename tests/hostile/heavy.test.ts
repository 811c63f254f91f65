// Inputs made to exhaust a parser: each ends soon, with a finding where a bound is passed, and never in a crash.
import { describe, expect, it } from 'vitest';
import { primer } from '../../validators/rules/example-base.ts';
import { processorTime } from '../support/processor-time.ts';
import { findingsOn, formOf } from './territory.ts';

/** Seconds of processor time; the slowest takes about one. */
const patience = 5;

const inTime = <T>(run: () => T): T => {
  const before = processorTime();
  const found = run();
  expect(processorTime() - before).toBeLessThan(patience);
  return found;
};

const yaml = (text: string): string[] =>
  inTime(() => formOf(findingsOn({ 'regions/primer/acts/1/waivers.yaml': text })));
const mdx = (text: string): string[] =>
  inTime(() =>
    formOf(findingsOn({ 'regions/primer/acts/1/provision.mdx': `${primer.provision}\n${text}\n` })),
  );

/** The rules of the findings, each once. */
const rulesOf = (found: readonly string[]): string[] => [
  ...new Set(found.map((line) => line.split(' ')[0] ?? '')),
];

describe('YAML', () => {
  it.each([
    ['скобки в скобках', '['.repeat(100_000), 'yaml/shallow'],
    ['скобки на четыре мегабайта', '['.repeat(3_900_000), 'yaml/shallow'],
    ['список в списке', `${'- '.repeat(100_000)}а`, 'yaml/shallow'],
    ['группа в группе', '{a: '.repeat(100_000), 'yaml/shallow'],
    ['сложные ключи', '? '.repeat(100_000), 'yaml/shallow'],
    ['ключи в строку', 'a: '.repeat(100_000), 'yaml/shallow'],
    [
      'лестница отступов',
      Array.from({ length: 2000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
      'yaml/shallow',
    ],
    ['миллион пунктов', '- 1\n'.repeat(950_000), 'file/size'],
    ['миллион документов', '---\n'.repeat(950_000), 'file/size'],
    ['миллион указаний', '%a\n'.repeat(1_200_000), 'file/size'],
    ['тридцать тысяч якорей', `waivers: ${'&a '.repeat(30_000)}`, 'yaml/plain-data'],
    ['тридцать тысяч ссылок', `waivers: [${'*a,'.repeat(30_000)}]`, 'yaml/plain-data'],
    ['десять тысяч повторных ключей', 'waivers: []\n'.repeat(10_000), 'yaml/unique-keys'],
    [
      'десять тысяч незнакомых ключей',
      Array.from({ length: 10_000 }, (_, n) => `k${n}: 1`).join('\n'),
      'schema/known-keys',
    ],
    ['одна строка на четыре мегабайта', `waivers: ${'а'.repeat(3_900_000)}`, 'schema/values'],
    ['обратные черты на четыре мегабайта', `waivers: "${'\\'.repeat(3_900_000)}`, 'yaml/syntax'],
  ])('%s', (_, text, rule) => expect(rulesOf(yaml(text))).toContain(rule));

  it('двенадцать тысяч неверных значений не топят отчёт: остальные сосчитаны', () => {
    const findings = inTime(() =>
      findingsOn({ 'regions/primer/acts/1/waivers.yaml': `waivers:\n${'  - 1\n'.repeat(12_000)}` }),
    );
    expect(findings.length).toBeLessThan(200);
    expect(findings.some(({ message }) => /ещё 119\d\d:/.test(message.ru))).toBe(true);
  });
});

describe('MDX', () => {
  it.each([
    ['цитата в цитате', `${'> '.repeat(100_000)}а`, ['mdx/bounded']],
    ['список в списке', `${'- '.repeat(10_000)}а`, ['mdx/bounded']],
    [
      'лестница списков',
      Array.from({ length: 1000 }, (_, n) => `${'  '.repeat(n)}- а`).join('\n'),
      ['mdx/bounded'],
    ],
    ['выделение', '*a_ '.repeat(200_000), ['mdx/bounded']],
    ['выделение под пределом', '*a_ '.repeat(1900), []],
    ['квадратные скобки', '['.repeat(200_000), ['mdx/bounded']],
    ['ссылки', '[a]('.repeat(1900), []],
    ['картинки', '![]('.repeat(200_000), ['mdx/bounded']],
    ['теги', '<a>'.repeat(100_000), ['mdx/bounded']],
    ['теги под пределом', '<a>'.repeat(3900), ['mdx/no-html']],
    ['фигурные скобки', '{'.repeat(200_000), ['mdx/bounded']],
    ['фигурные скобки под пределом', '{'.repeat(3900), ['mdx/syntax']],
    ['выражения под пределом', '{(x=>{'.repeat(1900), ['mdx/syntax']],
    ['обратные черты', '\\'.repeat(3_900_000), ['mdx/bounded']],
    ['одна строка', 'слово '.repeat(200_000), []],
    ['строки', 'а\n'.repeat(1_000_000), ['mdx/bounded']],
    ['подчёркнутые заголовки', 'а\n=\n'.repeat(5000), ['mdx/bounded']],
    ['ленивая цитата', `> а\n${'б\n'.repeat(5900)}`, ['mdx/plain-markup']],
    ['пункты', '- а\n'.repeat(5900), []],
    [
      'обратные апострофы под пределом',
      Array.from({ length: 88 }, (_, n) => '`'.repeat(n + 1)).join(' '),
      [],
    ],
    [
      'обратные апострофы',
      Array.from({ length: 600 }, (_, n) => '`'.repeat(n + 1)).join(' '),
      ['mdx/bounded'],
    ],
  ])('%s', (_, text, rules) => expect(rulesOf(mdx(text))).toEqual(rules));
});
