// In which order a reader is told findings, and in whose voice.
import { describe, expect, it } from 'vitest';
import { sampleError as error } from '../report/sample.ts';
import { planOfOrder } from './example-plan.ts';
import { runExample } from './example-proof.ts';
import { byWeight, editorHint, type Finding, toStartWith } from './finding.ts';
import { rules } from './index.ts';

const waived = { reason: 'Так в приказе', by: 'Отдел', until: 'amendment' } as const;
const finding = (rule: string, more: Partial<Finding> = {}): Finding => ({
  ...error,
  rule,
  severity: 'warning',
  ...more,
});

describe('порядок замечаний по весу', () => {
  it('важность, потом существо прежде оформления, потом место; принятое – последним', () => {
    const ordered = [
      finding('roadmap/deadline-given', { severity: 'error' }),
      finding('validity/period-ended', { file: 'z' }),
      finding('indicators/text-agrees', { file: 'a' }),
      finding('roadmap/responsible-agrees', { file: 'b', line: 2 }),
      finding('roadmap/responsible-agrees', { file: 'b', line: 10 }),
      finding('numbering/clauses-unique', { file: 'a' }),
      finding('roadmap/result-own', { severity: 'note' }),
      finding('words/spaces', { severity: 'note', file: 'a' }),
      finding('roadmap/deadline-given', { severity: 'error', waived }),
    ];
    expect(ordered.toReversed().sort(byWeight)).toEqual(ordered);
  });
});

describe('с чего начать', () => {
  it('пять самых важных, от каждого правила одно; принятые и замечания к данным не в счёт', () => {
    const found = [
      finding('words/spaces', { severity: 'note' }),
      ...['a', 'b', 'c', 'd'].map((file) => finding('roadmap/result-own', { file })),
      finding('requisites/order-given', { waived }),
      finding('roadmap/deadline-given', { severity: 'error' }),
      finding('validity/period-recorded', { severity: 'error', place: null }),
      finding('validity/period-ended'),
      finding('levels/own-system', { file: 'z' }),
      finding('numbering/clauses-unique'),
    ];
    expect(toStartWith(found).map(({ rule, file }) => [rule, file])).toEqual([
      ['roadmap/deadline-given', error.file],
      ['validity/period-ended', error.file],
      ['roadmap/result-own', 'a'],
      ['levels/own-system', 'z'],
      ['numbering/clauses-unique', error.file],
    ]);
  });
});

describe('два голоса', () => {
  it('редактору данных к способу исправить добавлено, что записать', () => {
    expect(editorHint(error).ru).toBe('Поднимите план до 30 %. В данных: targets: { "2024": 30% }.');
    expect(editorHint({ ...error, edit: null })).toEqual(error.hint);
  });
});

describe('отпечаток замечания к одному из нескольких актов', () => {
  const plan = planOfOrder('{ number: "1", title: План мероприятий, document: roadmap }');
  const flawed = Object.fromEntries(
    Object.entries(plan).map(([path, text]) => [path, text.replace('    result: программа семинара\n', '')]),
  );
  const again = (act: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(flawed).map(([path, text]) => [
        path.replace('/acts/2/', `/acts/${act}/`),
        text.replaceAll('number: "2"', `number: "${act}"`),
      ]),
    );
  const told = (files: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
    new Map(
      runExample({ title: { ru: '', en: '' }, files }, rules)
        .findings.filter(({ rule }) => rule === 'roadmap/result-given')
        .map(({ file, fingerprint }) => [file.split('/').at(-2) ?? '', fingerprint]),
    );
  it('у одинаковых замечаний к разным актам разный, и от появления другого акта он не меняется', () => {
    const [one, three] = [told(flawed), told({ ...flawed, ...again('0'), ...again('3') })];
    expect(new Set(three.values()).size).toBe(3);
    expect(one.get('2')).toBeDefined();
    expect(three.get('2')).toBe(one.get('2'));
  });
});
