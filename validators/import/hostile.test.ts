// Whatever stands in a file, the import gives a folder that can be read, keeps every word, and ends.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPrinted } from '../printed/read-printed.ts';
import { judgeFiles } from './judge.ts';

const federal = ['acts', 'directions', 'indicators', 'subject-kinds', 'terms', 'topics'].map((name) => ({
  path: `federal/${name}.yaml`,
  content: readFileSync(join(import.meta.dirname, `../../content/federal/${name}.yaml`), 'utf8'),
}));

/** Lines of acts in no order, and what no act has. */
const lines = [
  'ПРИКАЗ',
  'МИНИСТЕРСТВО ОБРАЗОВАНИЯ ПРИМЕРНОЙ ОБЛАСТИ',
  'от 12.03.2024 № 45-п',
  '« __ » ________ 20__ г. № ____',
  'Об утверждении',
  'п р и к а з ы в а ю:',
  'Приложение № 1',
  'УТВЕРЖДЕНО',
  'УТВЕРЖДАЮ',
  'к приказу от 12.03.2024 № 45-п',
  'ПОЛОЖЕНИЕ',
  'I. Общие положения',
  '1. Утвердить план согласно приложению № 1.',
  '1.1.1. Центр (далее – Ц) осуществляет функции:',
  '- проводит диагностику;',
  '–',
  'а) «незакрытая (скобка',
  '2) Контроль оставляю за собой.',
  'Министр',
  'И.И. Иванов',
  '«термин» – слово;',
  'Используемые сокращения:',
  'ЦНППМ – центр;',
  '<Order>{alert(1)}</Order> ![x](javascript:0) &amp; ---',
  '---',
  '# ## ***',
  '\u202Eобратный\u202C \u0000 \uD800 \u00AD',
  '😀😀',
  '1.',
  '9999999999. Число',
  '',
];

const judged = async (text: string) => {
  const reading = await readPrinted(new TextEncoder().encode(text), 'act.txt');
  return reading.ok
    ? judgeFiles([{ name: 'act.txt', document: reading.document }], { federal, asOf: '2026-11-21' })
    : null;
};

describe('любой текст', () => {
  it('становится папкой, которую можно прочесть, и не теряет слов', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 40 }), async (some) => {
        const found = await judged(some.join('\n\n'));
        if (found === null) return;
        const { report } = found;
        expect(
          report.findings
            .filter(
              ({ rule, message }) =>
                /^(?:yaml|mdx)\//u.test(rule) && !message.ru.startsWith('Под реквизитами нет текста'),
            )
            .map(({ message }) => message.ru),
        ).toEqual([]);
        expect(report.coverage.map(({ words, covered }) => words - covered)).toEqual([0]);
      }),
      { numRuns: 25 },
    );
  });
});
