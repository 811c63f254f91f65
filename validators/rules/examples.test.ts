// The examples of the rules are their tests: every bad one gives exactly one finding, of its rule and at its place, said in
// whole sentences; every good one gives none. A bad example is run once for all that is asked of it.
import { describe, expect, it } from 'vitest';
import { runOf } from '../../tests/support/example-runs.ts';
import { occurs, ruleTexts } from '../../tests/support/rule-texts.ts';
import { badFaults, goodFaults } from './example-proof.ts';
import { rules } from './index.ts';
import { textFaults } from './text-form.ts';
import { editorsWords } from './voice.ts';

describe('образцовая территория', () => {
  it('не вызывает ни одного замечания', () => {
    expect(goodFaults({ title: { ru: '', en: '' }, files: {} }, rules)).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('имеет хороший и плохой пример', () => {
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.good.length).toBeGreaterThan(0);
  });
  it.each(rule.bad.map((example) => [example.title.ru, example] as const))('плохо: %s', (_, example) => {
    expect(badFaults(rule, example, runOf(example))).toEqual([]);
  });
  it.each(rule.good.map((example) => [example.title.ru, example] as const))('хорошо: %s', (_, example) => {
    expect(goodFaults(example, rules)).toEqual([]);
  });
  it('говорит, как исправить, автору акта, если виноваты не одни данные', () => {
    if (rule.about !== 'data') expect(editorsWords(rule.cure)).toBeNull();
  });
  it('говорит замечания целыми фразами на обоих языках', () => {
    for (const finding of rule.bad.flatMap((example) => runOf(example).findings)) {
      expect(textFaults('message', finding.message)).toEqual([]);
      expect(textFaults('hint', finding.hint)).toEqual([]);
      for (const { says } of finding.grounds) expect(textFaults('grounds', says)).toEqual([]);
      expect(finding.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    }
  });
});

// A text that no example shows is read by nobody before it reaches a user. Those that are still owed an example are a
// reviewed record, as the findings are: a new text of a rule appears in it unless a bad example says it.
it('тексты замечаний, которых не говорит ни один плохой пример, – те, что записаны', async () => {
  const said = rules
    .flatMap(({ bad }) => bad.flatMap((example) => runOf(example).findings))
    .flatMap(({ message, hint, edit, grounds }) => [
      message.ru,
      hint.ru,
      edit?.ru ?? '',
      ...grounds.map(({ says }) => says.ru),
    ]);
  const texts = [...new Set(said)];
  const unshown = ruleTexts()
    .filter((variant) => !texts.some((text) => occurs(variant, text)))
    .map(({ file, words }) => `${file}\n  ${words.join(' … ')}`);
  await expect(`${unshown.join('\n')}\n`).toMatchFileSnapshot('unshown.snapshot.txt');
});
