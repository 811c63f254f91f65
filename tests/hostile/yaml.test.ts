// Broken, misleading and malicious YAML: each gives exactly the findings listed, at their places.
import { describe, expect, it } from 'vitest';
import { primer } from '../../validators/rules/example-base.ts';
import { processorTime } from '../support/processor-time.ts';
import { findingsOn, formOf } from './territory.ts';

const waivers = (text: string): string[] =>
  formOf(findingsOn({ 'regions/primer/acts/1/waivers.yaml': text }));
const region = (text: string): string[] => formOf(findingsOn({ 'regions/primer/region.yaml': text }));
const added = (line: string): string[] => region(`${primer.region}${line}\n`);

describe('сломанная запись YAML', () => {
  it.each([
    [
      'кавычка не закрыта: указано, где она открыта',
      'waivers:\n  - by: "Иванова\n    reason: нет\n',
      ['yaml/syntax 2:9'],
    ],
    ['скобка не закрыта', 'waivers: [\n', ['yaml/syntax 1:10']],
    ['лишняя скобка', 'waivers: ]\n', ['yaml/syntax 1:10']],
    ['двоеточие в тексте', 'waivers: а: б\n', ['yaml/syntax 1:10']],
    ['ключ без двоеточия', 'waivers: []\nby\n', ['yaml/syntax 2:1']],
    ['табуляция в отступе', 'waivers:\n\t- by: И\n', ['yaml/no-tabs 2:1']],
    ['значение с @', 'waivers: @все\n', ['yaml/syntax 1:10']],
    ['неизвестная обратная черта', 'waivers: "\\д"\n', ['yaml/syntax 1:11']],
    ['две ошибки — названа первая', 'a: "б" в\nг: "д" е\n', ['yaml/syntax 1:8']],
    ['второй документ', 'waivers: []\n---\nwaivers: []\n', ['yaml/syntax 2:1']],
    ['список на месте ключа', 'waivers: []\n? [а]\n: б\n', ['yaml/syntax 2:3']],
  ])('%s', (_, text, expected) => expect(waivers(text)).toEqual(expected));
});

describe('пустое', () => {
  it.each([
    ['файл', '', ['file/not-empty 1:1']],
    ['пробелы и строки', ' \n\n  \n', ['file/not-empty 1:1']],
    ['комментарий', '# потом\n', ['file/not-empty 1:1']],
    ['тильда', '~\n', ['file/not-empty 1:1']],
    ['одна черта ---', '---\n', ['file/not-empty 1:1']],
    ['ключ без значения', 'waivers:\n', ['schema/required-keys 1:1']],
    ['пункт списка без значения', 'waivers:\n  -\n', ['yaml/value-given 2:3']],
  ])('%s', (_, text, expected) => expect(waivers(text)).toEqual(expected));
});

describe('не данные, а подстановки', () => {
  it.each([
    ['якорь и ссылка на себя', 'waivers: &a [*a]\n', ['yaml/plain-data 1:10', 'yaml/plain-data 1:14']],
    ['ключ слияния', 'waivers: []\n<<: *x\n', ['yaml/plain-data 2:1']],
    ['тип !!js/function', 'waivers: !!js/function "f"\n', ['yaml/plain-data 1:10']],
    ['тип !!binary', 'waivers: !!binary aGk=\n', ['yaml/plain-data 1:10']],
    ['указание %YAML', '%YAML 1.1\n---\nwaivers: []\n', ['yaml/plain-data 1:1']],
    ['якорь у ключа', '&a waivers: []\n', ['yaml/plain-data 1:1']],
  ])('%s', (_, text, expected) => expect(waivers(text)).toEqual(expected));

  it('бомба из ссылок не разворачивается: каждый якорь назван', () => {
    const level = (n: number): string =>
      `l${n}: &l${n} [${Array(9)
        .fill(`*l${n - 1}`)
        .join(', ')}]`;
    const bomb = ['l0: &l0 [ха]', ...Array.from({ length: 30 }, (_, n) => level(n + 1))].join('\n');
    const before = processorTime();
    const found = waivers(bomb);
    expect(processorTime() - before).toBeLessThan(2);
    expect(found.filter((line) => line.startsWith('yaml/plain-data'))).toHaveLength(100);
  });
});

describe('ключи', () => {
  it.each([
    ['повторный', 'level: region', ['yaml/unique-keys 4:1']],
    ['__proto__', '__proto__: { polluted: да }', ['yaml/safe-keys 4:1']],
    ['constructor в кавычках', '"constructor": 1', ['yaml/safe-keys 4:1']],
    ['незнакомый', 'население: много', ['schema/known-keys 4:1']],
    ['число', '1: а', ['schema/known-keys 4:1']],
    ['логическое значение', 'true: а', ['schema/known-keys 4:1']],
    ['пустой', ': а', ['schema/known-keys 4:1']],
    ['toString', 'toString: а', ['schema/known-keys 4:1']],
  ])('%s', (_, line, expected) => expect(added(line)).toEqual(expected));

  it('прототип объектов не тронут', () => {
    added('__proto__: { polluted: да }');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
  it('опечатка в обязательном ключе — одно замечание с подсказкой', () => {
    const [finding, ...others] = findingsOn({
      'regions/primer/acts/1/roadmap.yaml': primer.roadmap.replace('responsible:', 'responsable:'),
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'schema/known-keys',
      line: 11,
      hint: { ru: 'Возможно, имелось в виду responsible.' },
    });
  });
});

describe('числа и даты', () => {
  it.each([
    ['1.10 без кавычек', 'code: 1.10', ['schema/quoted-text 4:7']],
    ['длинное целое', 'code: 12345678901234567890', ['schema/quoted-text 4:7']],
    ['бесконечность', 'code: .inf', ['schema/quoted-text 4:7']],
    ['true', 'code: true', ['schema/quoted-text 4:7']],
    ['yes — это текст, и он не подходит по форме', 'code: yes', ['schema/values 4:7']],
    ['1_000 — это текст', 'code: 1_000', ['schema/values 4:7']],
  ])('%s', (_, line, expected) => expect(added(line)).toEqual(expected));

  it('номер показан так, как написан', () => {
    const [finding] = findingsOn({
      'regions/primer/region.yaml': `${primer.region}code: 12345678901234567890\n`,
    });
    expect(finding?.hint.ru).toContain('"12345678901234567890"');
  });
  it.each([
    ['31 февраля', '2023-02-31', 'Даты 2023-02-31 в календаре нет: «Дата» (date)'],
    ['дата по-русски', '15.12.2023', '«15.12.2023» — не дата вида ГГГГ-ММ-ДД: «Дата» (date)'],
  ])('%s', (_, date, message) => {
    const [finding] = findingsOn({
      'regions/primer/acts/1/provision.mdx': primer.provision.replace('date: 2023-12-15', `date: ${date}`),
    });
    expect(finding).toMatchObject({ rule: 'schema/values', line: 8, column: 9, message: { ru: message } });
  });
  it.each(['0o1', '0x1', '01', '+1', '1e0', '99999999999999999999'])(
    'число %s не читается молча',
    (number) => {
      const text = primer.directions.replace('number: 1', `number: ${number}`);
      expect(formOf(findingsOn({ 'federal/directions.yaml': text }))).toEqual(['schema/values 2:31']);
    },
  );
});

describe('невидимое', () => {
  it.each([
    ['в файле', 'code: "3\u200b3"', ['file/control-characters 4:9', 'schema/values 4:7']],
    ['в записи через обратную черту', 'code: "3\\e3"', ['file/control-characters 4:7', 'schema/values 4:7']],
    ['разделитель строк U+2028', 'code: "3\u20283"', ['file/control-characters 4:9', 'schema/values 4:7']],
    ['половина знака', 'code: "3\ud800"', ['file/control-characters 4:9', 'schema/values 4:7']],
  ])('%s', (_, line, expected) => expect(added(line).toSorted()).toEqual(expected));

  it('управляющие знаки не попадают в сообщение', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;
    for (const { message, hint } of findingsOn({
      'regions/primer/region.yaml': `${primer.region}"a\\e[2Jb": "\\e[2J"\n`,
    }))
      expect(`${message.ru}${hint.ru}`).not.toMatch(control);
  });
});
