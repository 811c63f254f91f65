// In which order a reader is told findings, and in whose voice.
import { describe, expect, it } from 'vitest';
import { sampleError as error } from '../report/sample.ts';
import { byWeight, editorHint, type Finding, toStartWith } from './finding.ts';

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
