import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../tests/support/processor-time.ts';
import { pairs } from './likeness.pairs.ts';
import { type Level, likeness } from './likeness.ts';

const judged = pairs.map(([a, b, level]) => ({ a, b, right: level, reported: likeness(a, b).level }));

/** Precision and recall, in hundredths, of an answer that some levels give. */
const figures = (levels: readonly Level[]): { readonly precision: number; readonly recall: number } => {
  const yes = new Set(levels);
  const reported = judged.filter((pair) => yes.has(pair.reported));
  const right = judged.filter((pair) => yes.has(pair.right));
  const both = reported.filter((pair) => yes.has(pair.right)).length;
  return {
    precision: Math.round((100 * both) / reported.length),
    recall: Math.round((100 * both) / right.length),
  };
};

describe('близость двух отрывков', () => {
  it('мера проверена на парах, которые судил читатель', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(140);
    expect(new Set(pairs.map(([, , level]) => level)).size).toBe(5);
  });

  it.each<[string, readonly Level[], number, number]>([
    ['«говорят одно и то же»', ['same', 'reworded'], 100, 97],
    ['«одно говорит всё, что другое»', ['same', 'reworded', 'extended'], 100, 98],
    ['«говорят об одном»', ['same', 'reworded', 'extended', 'similar'], 100, 100],
    ['те же слова', ['same'], 96, 100],
    ['то же другими словами', ['reworded'], 100, 93],
    ['то же и ещё что-то', ['extended'], 100, 100],
    ['об одном, но каждое своё', ['similar'], 94, 100],
    ['о разном', ['other'], 100, 100],
  ])('%s: точность и полнота', (_, levels, precision, recall) => {
    expect(figures(levels)).toEqual({ precision, recall });
  });

  it('уровень назван иначе, чем читателем, у немногих пар', () => {
    expect(
      judged
        .filter(({ right, reported }) => right !== reported)
        .map(({ b, reported }) => `${b}: ${reported}`),
    ).toEqual([
      'Экспертиза программ по повышению квалификации: same',
      'Упростить отчётность школ: similar',
      'Вертикаль управления выстроена: similar',
    ]);
  });

  it('порядок двух отрывков безразличен, а отрывок тот же самому себе', () => {
    const passage = fc.constantFrom(...pairs.map(([a]) => a), ...pairs.map(([, b]) => b));
    fc.assert(
      fc.property(passage, passage, (a, b) => {
        expect(likeness(a, b)).toEqual(likeness(b, a));
        expect(likeness(a, a)).toEqual({ level: 'same', share: 1 });
      }),
    );
  });

  it('отрывок без слов ни на что не похож', () => {
    for (const text of ['', '…', 'и в на']) expect(likeness(text, text).level).toBe('other');
  });

  it('«не» меняет смысл', () => {
    expect(likeness('педагог участвует в конкурсе', 'педагог не участвует в конкурсе').level).not.toBe(
      'same',
    );
  });

  it('два отрывка по сто тысяч знаков сравниваются меньше чем за две секунды', () => {
    const long = pairs
      .map(([a]) => a)
      .join('. ')
      .repeat(30)
      .slice(0, 100_000);
    const before = processorTime();
    likeness(long, `${long} ещё`);
    expect(processorTime() - before).toBeLessThan(2);
  });
});
