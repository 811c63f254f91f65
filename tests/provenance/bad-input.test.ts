// What goes wrong with a source or with the corrections: one finding, at its place, and soon.
import { describe, expect, it } from 'vitest';
import { provenance } from '../../validators/model/provenance/provenance.ts';
import { primer, replaced } from '../../validators/rules/example-base.ts';
import {
  correctionsPath,
  printed,
  printedOtherwise,
  sourcePath,
} from '../../validators/rules/source/example-source.ts';
import { processorTime } from '../support/processor-time.ts';
import { brief, corpusOf, documents, only, primerWith, sourceFindings } from './territory.ts';

/** Seconds of the processor; each of these takes less than one where nothing else runs. */
const patience = 3;

const provision = 'regions/primer/acts/1/provision.mdx';
const found = (changed: Parameters<typeof primerWith>[0]): string[] =>
  brief(sourceFindings(primerWith(changed)));

/** A correction or an omission of the model source. */
const entry = (kind: 'corrections' | 'omissions', lines: string, text: string, reads = ''): string =>
  [
    `${kind}:`,
    kind === 'corrections' ? '  - id: c\n    kind: word' : '  -',
    lines === '' ? '' : `    lines: ${lines}`,
    `    printed: ${text}`,
    reads === '' ? '' : `    reads: ${reads}`,
    '    why: Так извлечено.',
    '',
  ]
    .filter((line, index, all) => line !== '' || index === all.length - 1)
    .join('\n')
    .replace('  -\n    lines', '  - lines')
    .replace('  -\n    printed', '  - printed');

describe('исходный текст', () => {
  it('у принятого документа обязателен, у проекта — нет', () => {
    expect(found({ [sourcePath]: null })).toEqual([]);
    const adopted = replaced('act', 'status: draft', 'status: adopted');
    expect(found({ [sourcePath]: null, 'regions/primer/acts/1/act.yaml': adopted })).toEqual([
      'source/present source.txt:1',
    ]);
  });

  it('в другой кодировке — одно замечание о кодировке', () => {
    const windows = Uint8Array.from(printed, (letter) => (letter.charCodeAt(0) - 0x350) & 0xff);
    expect(found({ [sourcePath]: windows })).toEqual([expect.stringContaining('file/encoding source.txt')]);
  });

  it('пустой — одно замечание о пустом файле', () => {
    expect(found({ [sourcePath]: ' \n' })).toEqual(['file/not-empty source.txt:1']);
  });

  it.each(
    documents.flatMap((own) => documents.filter((other) => other !== own).map((other) => [own, other])),
  )('документа %s вместо %s — одно замечание', (own, other) => {
    const corpus = corpusOf(own);
    const text = only(corpusOf(other)).source?.text ?? '';
    const file = only(corpus).source?.file ?? '';
    expect(brief(sourceFindings(corpusOf(own, { [file]: text })))).toEqual([
      'source/same-document source.txt:1',
    ]);
  });

  it('продолжается после опубликованного — пропущено одно место, сколько бы слов в нём ни было', () => {
    expect(found({ [sourcePath]: `${printed}${'слово '.repeat(50_000)}` })).toEqual([
      `source/complete source.txt:${printed.split('\n').length}`,
    ]);
  });

  it('не сверяется с тем, чего нельзя прочесть: об этом уже сказано', () => {
    expect(found({ 'regions/primer/acts/1/roadmap.yaml': 'title: [' })).toEqual([]);
  });
});

describe('содержание богаче источника', () => {
  it('лишний пункт — одно замечание на его месте', () => {
    const text = replaced(
      'provision',
      '1.2. Положение',
      '1.3. Положение действует бессрочно.\n\n1.2. Положение',
    );
    const line = text.split('\n').findIndex((each) => each.includes('бессрочно')) + 1;
    expect(found({ [provision]: text })).toEqual([`source/faithful provision.mdx:${line}`]);
  });

  it('слово вместо такого же по соседству — одна замена, а не пропуск и вставка', () => {
    const source = printedOtherwise(
      'педагог, который помогает коллеге',
      'педагог, коллега, который помогает коллеге',
    );
    const content = replaced('terms', 'педагог, который помогает', 'коллега, коллега, который помогает');
    const findings = sourceFindings(
      primerWith({ [sourcePath]: source, 'regions/primer/acts/1/terms.yaml': content }),
    );
    expect(findings.map(({ message }) => message.ru)).toEqual([
      'Внесено «коллега», а напечатано «педагог» (source.txt, строка 31)',
    ]);
  });
});

describe('исправления', () => {
  const damaged = printedOtherwise('помогает коллеге', 'пом0гает коллеге');
  it.each([
    ['чего нет в тексте', '[31]', '[пом1гает]', 'source/corrections-apply corrections.yaml:5'],
    ['на другой строке', '[30]', '[пом0гает]', 'source/corrections-apply corrections.yaml:5'],
    ['за концом текста', '[9000]', '[пом0гает]', 'source/corrections-apply corrections.yaml:5'],
  ])('%s — замечание, и только оно', (_, lines, text, finding) => {
    const corrections = entry('corrections', lines, text, '[помогает]');
    expect(found({ [sourcePath]: damaged, [correctionsPath]: corrections })).toEqual([finding]);
  });

  it('которое ничего не меняет, — замечание', () => {
    const corrections = entry('corrections', '[31]', '[помогает коллеге]', '[помогает  коллеге]');
    expect(found({ [correctionsPath]: corrections })).toEqual([
      'source/corrections-needed corrections.yaml:2',
    ]);
  });

  it('пропуск того, чего в тексте нет, — замечание', () => {
    expect(found({ [correctionsPath]: entry('omissions', '[31]', '[Страница 3]') })).toEqual([
      'source/corrections-apply corrections.yaml:3',
    ]);
  });

  it('пропуск слова, которое опубликовано, — оно больше не напечатано', () => {
    const findings = found({ [correctionsPath]: entry('omissions', '[31]', '[коллеге]') });
    expect(findings).toEqual(['source/faithful terms.yaml:4']);
  });
});

describe('огромные тексты', () => {
  const words = (count: number, word: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => word(index)).join(' ');
  const paragraphs = (text: string): string =>
    primer.provision.replace(
      '1.2. Положение',
      () => `${text.replace(/(.{1,2000}) /g, '$1\n\n')}\n\n1.2. Положение`,
    );
  const longer = (text: string): string => printedOtherwise('1.2. Положение', `${text} 1.2. Положение`);

  it.each([
    ['четыре мегабайта одного слова', 'слово '.repeat(333_000), primer.provision],
    ['четыре мегабайта одной буквы', 'а '.repeat(1_990_000), primer.provision],
    ['четыре мегабайта без пробела', 'а'.repeat(3_990_000), primer.provision],
    [
      'сто тысяч различий',
      longer(words(300_000, (at) => `слово${at}`)),
      paragraphs(words(300_000, (at) => (at % 3 === 0 ? 'иное' : `слово${at}`))),
    ],
    [
      'те же слова в другом порядке',
      longer(words(150_000, (at) => `слово${(at * 7919) % 1009}`)),
      paragraphs(words(150_000, (at) => `слово${(at * 104_729) % 1009}`)),
    ],
  ])('%s — одно замечание', (_, source, text) => {
    const corpus = primerWith({ [sourcePath]: source, [provision]: text });
    const before = processorTime();
    expect(provenance(only(corpus))?.another).toBe(true);
    expect(processorTime() - before).toBeLessThan(patience);
    expect(brief(sourceFindings(corpus)).filter((line) => line.startsWith('source/'))).toEqual([
      'source/same-document source.txt:1',
    ]);
  });

  it('тысяча исправлений мегабайтов одной буквы кончается вовремя', () => {
    const one = '  - { id: c, kind: word, printed: [а], reads: [б], why: так }\n';
    const corpus = primerWith({
      [sourcePath]: `${printed}${'а '.repeat(1_900_000)}`,
      [correctionsPath]: `corrections:\n${one.repeat(1000)}`,
    });
    const before = processorTime();
    expect(sourceFindings(corpus).length).toBeGreaterThan(0);
    expect(processorTime() - before).toBeLessThan(2 * patience);
  });
});
