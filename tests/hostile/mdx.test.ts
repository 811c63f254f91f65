// Broken, misleading and malicious MDX: each gives exactly the findings listed, at their places.
import { describe, expect, it } from 'vitest';
import { primer } from '../../validators/rules/example-base.ts';
import { findingsOn, formOf } from './territory.ts';

const provision = (text: string): string[] =>
  formOf(findingsOn({ 'regions/primer/acts/1/provision.mdx': text }));

/** The line of the model provision before which passages are put. */
const before = '## 3. Направления';
const line = primer.provision.slice(0, primer.provision.indexOf(before)).split('\n').length;
const passage = (text: string): string[] =>
  provision(primer.provision.replace(before, () => `${text}\n\n${before}`)).map((found) =>
    found.replace(/(\d+):/, (_, at) => `+${Number(at) - line}:`),
  );

describe('код и HTML', () => {
  it.each([
    ['import', "import x from 'y'", ['mdx/no-code +0:1']],
    ['export', 'export const x = () => {', ['mdx/no-code +0:1']],
    ['сломанный import', 'import', []],
    ['сломанный import с хвостом', 'import {', ['mdx/no-code +0:1']],
    ['выражение', 'а {process.exit()} б', ['mdx/no-code +0:3']],
    ['выражение на отдельной строке', '{\nalert(1)\n}', ['mdx/no-code +0:1']],
    ['вложенные скобки', 'а {{b}} в', ['mdx/no-code +0:3']],
    ['неправильный JavaScript тоже код', '{не код}', ['mdx/no-code +0:1']],
    ['выражение в теге', '<Terms {...x}/>', ['mdx/no-code +0:8']],
    ['программа', '<script>alert(1)</script>', ['mdx/no-html +0:1']],
    ['картинка с обработчиком', '<img src="x" onerror="alert(1)"/>', ['mdx/no-html +0:1']],
    ['фрагмент', '<>слова</>', ['mdx/no-html +0:1']],
    ['комментарий', '<!-- x -->', ['mdx/no-html +0:1']],
    ['объявление', '<!DOCTYPE html>', ['mdx/no-html +0:1']],
  ])('%s', (_, text, expected) => expect(passage(text)).toEqual(expected));
});

describe('разметка', () => {
  it.each([
    ['незакрытый тег', 'слова <Order> слова', ['mdx/syntax +0:7']],
    ['тег закрыт не тем', '<Order>\n\nслова\n\n</Terms>', ['mdx/syntax +4:1']],
    ['меньше числа', 'доля <5 %', ['mdx/syntax +0:6']],
    ['неизвестный компонент', '<Chart/>', ['mdx/known-components +0:1']],
    ['опечатка в свойстве', '<Functions off="cnppm"/>', ['mdx/known-components +0:12']],
    ['ссылка javascript:', '[а](javascript:alert(1))', ['mdx/plain-markup +0:1']],
    ['ссылка наружу', '[а](../../../etc/passwd)', ['mdx/plain-markup +0:1']],
    ['картинка', '![а](б.png)', ['mdx/plain-markup +0:1']],
    ['определение', '[а]: б', ['mdx/plain-markup +0:1']],
    ['код', '```\nслова\n```', ['mdx/plain-markup +0:1']],
    ['цитата', '> слова', ['mdx/plain-markup +0:1']],
    ['мягкий перенос знаком', 'сло&shy;во', ['file/control-characters +0:1']],
    ['семнадцать знаков списка', `${'- '.repeat(17)}а`, ['mdx/bounded +0:1']],
  ])('%s', (_, text, expected) => expect(passage(text)).toEqual(expected));
});

describe('реквизиты', () => {
  const body = primer.provision.slice(primer.provision.indexOf('\n---\n') + 5);
  it.each([
    ['их нет', body, ['mdx/syntax 1:1']],
    ['они пусты', `---\n---\n${body}`, ['mdx/syntax 1:1']],
    ['они не закрыты', primer.provision.replace('\n---\n', '\n'), ['mdx/syntax 1:1']],
    ['в них ошибка', primer.provision.replace('number: "1"', 'number: "1'), ['yaml/syntax 7:11']],
    ['в них табуляция', primer.provision.replace('  number: "1"', '\tnumber: "1"'), ['yaml/no-tabs 7:1']],
    ['в них только комментарий', `---\n# потом\n---\n${body}`, ['file/not-empty 2:1']],
    ['в них опечатка', primer.provision.replace('issuer:', 'isuer:'), ['schema/known-keys 6:3']],
  ])('%s', (_, text, expected) => expect(provision(text)).toEqual(expected));
});
