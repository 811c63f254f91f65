// How general the rules are: the variants of a defect that a rule finds, and the near-misses that it leaves alone, are a
// reviewed record. A change of a rule that loses one or gains one changes the record, and is read there.
import { describe, expect, it } from 'vitest';
import { isFormat } from '../../validators/rules/yielding.ts';
import { type Outcome, outcomeOf, record } from './outcomes.ts';
import { type VariantFile, variantFiles } from './variants.ts';

const outcomes = new Map<VariantFile, Outcome>();

/** What was tried of a file: once for all that is asked of it. */
const outcomeOnce = (file: VariantFile): Outcome => {
  const outcome = outcomes.get(file) ?? outcomeOf(file);
  outcomes.set(file, outcome);
  return outcome;
};

describe('варианты нарушений', () => {
  it.each(variantFiles.map((file) => [file.rule, file] as const))(
    '%s: правки ложатся на образцовую территорию, и её файлы читаются',
    (_, file) => {
      const { variants, nearMisses } = outcomeOnce(file);
      const cases = [...variants, ...nearMisses];
      if (!isFormat({ id: file.rule })) expect(cases.filter(({ unread }) => unread.length > 0)).toEqual([]);
      expect(new Set(cases.map(({ why }) => why)).size).toBe(cases.length);
    },
  );

  it('найдены те, что записаны, и лишь записанное хорошее принято за нарушение', async () => {
    await expect(record(variantFiles.map(outcomeOnce))).toMatchFileSnapshot('found.snapshot.txt');
  });
});
