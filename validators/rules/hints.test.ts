// A hint is followed as far as it names what to write: the finding is gone then, and no other one has come.
import { describe, expect, it } from 'vitest';
import { followed, whyByHand } from '../../tests/hints/follow.ts';
import { forms } from '../../tests/hints/forms.ts';
import { runOf } from '../../tests/support/example-runs.ts';
import { runExample } from './example-proof.ts';
import { rules } from './index.ts';

describe('кто последовал подсказке, замечания больше не видит и другого не получил', () => {
  it.each(rules.filter(({ bad }) => bad.some((example) => followed(example).length > 0)))(
    '$id',
    ({ bad }) => {
      const left = bad.flatMap((example) =>
        followed(example).flatMap(({ words, example: mended }) =>
          runExample(mended, rules).findings.map(({ rule, message }) => ({
            example: example.title.ru,
            hint: String(words),
            says: `${rule}: ${message.ru}`,
          })),
        ),
      );
      expect(left).toEqual([]);
    },
  );
});

it('каждый оборот, по которому следуют подсказке, есть у какого-нибудь примера', () => {
  const used = new Set(rules.flatMap(({ bad }) => bad.flatMap(followed)).map(({ words }) => words));
  expect(forms.flatMap(({ words }) => (used.has(words) ? [] : [String(words)]))).toEqual([]);
});

// What is left to a person is a reviewed record: a hint that stops naming its words appears in it, and so does a new rule.
it('подсказки, которые оставляют слова человеку, – те, что записаны', async () => {
  const examples = rules.flatMap(({ id, bad }) => bad.map((example) => ({ id, example })));
  const byHand = examples.filter(({ example }) => followed(example).length === 0);
  const named = new Map<string, Map<string, number>>();
  for (const { id, example } of byHand)
    for (const finding of runOf(example).findings) {
      const why = whyByHand(finding);
      const ids = named.get(why) ?? new Map<string, number>();
      named.set(why, ids.set(id, (ids.get(id) ?? 0) + 1));
    }
  const lines = [...named]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([why, ids]) => [
      `${why}:`,
      ...[...ids]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, count]) => `  ${id}${count === 1 ? '' : ` (${count})`}`),
    ]);
  const text = `примеров, у которых подсказке следуют дословно: ${examples.length - byHand.length} из ${examples.length}\n\n${lines.join('\n')}\n`;
  await expect(text).toMatchFileSnapshot('hints.snapshot.txt');
});
