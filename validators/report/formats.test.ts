// The two formats, on a report made by hand.
import { describe, expect, it } from 'vitest';
import type { Report } from '../index.ts';
import { buildCorpus } from '../model/corpus.ts';
import type { Finding } from '../rules/finding.ts';
import { formats } from './index.ts';
import { summaryWords } from './words.ts';

const file = 'content/regions/primer/acts/1/roadmap.yaml';

const finding: Finding = {
  rule: 'roadmap/example',
  severity: 'warning',
  message: { ru: 'Что не так', en: 'What is wrong' },
  hint: { ru: 'Сделайте иначе.', en: 'Do otherwise.' },
  edit: null,
  place: null,
  file,
  line: 2,
  column: 8,
  endLine: 2,
  endColumn: 11,
  pointer: '/title',
  region: 'primer',
  norm: { act: 'Приказ № 767', clause: '6.2' },
  grounds: [],
  fingerprint: '0123456789abcdef',
  waived: null,
};
const waived: Finding = {
  ...finding,
  line: 3,
  waived: { reason: 'Опечатка акта', by: 'Отдел', until: 'amendment' },
};

const corpus = { ...buildCorpus([], ''), texts: new Map([[file, 'id: x\ntitle: раз\nname: два\n']]) };
const report = (findings: readonly Finding[]): Report => {
  const open = findings.filter((one) => one.waived === null).length;
  const summary = { error: 0, warning: open, note: 0, waived: findings.length - open, files: 12 };
  return { asOf: '2026-11-21', summary, coverage: [], findings, rules: [], corpus };
};

describe('отчёт для терминала', () => {
  it('замечание со строкой, исправлением и нормой; принятое — коротко в конце', () => {
    expect(formats.pretty(report([waived, finding]), { lang: 'ru', color: false })).toBe(
      [
        file,
        '',
        `  предупреждение  roadmap/example  ${file}:2:8`,
        '  Что не так',
        '',
        '    1 | id: x',
        '    2 | title: раз',
        '      |        ^^^',
        '    3 | name: два',
        '',
        '  Как исправить: Сделайте иначе.',
        '  Норма: Приказ №\u00a0767, п.\u00a06.2  [0123456789abcdef]',
        '',
        'Принятые замечания',
        '',
        `  ${file}:3:8  roadmap/example  принято до изменения акта:`,
        '      Опечатка акта',
        '',
        'Ошибок нет, осталось: 1 предупреждение; принято замечаний: 1; проверено файлов: 12',
        '',
      ].join('\n'),
    );
  });

  it('по-английски', () => {
    const text = formats.pretty(report([finding]), { lang: 'en', color: false });
    expect(text).toContain(
      '  How to mend it: Do otherwise.\n  Norm: Приказ №\u00a0767, clause 6.2  [0123456789abcdef]',
    );
    expect(text).toMatch(/No errors, left: 1 warning; files checked: 12\n$/);
  });

  it('цвет — только когда его просят', () => {
    expect(formats.pretty(report([finding]), { lang: 'ru', color: true })).toContain(
      '\u001b[33mпредупреждение',
    );
    expect(formats.pretty(report([finding]), { lang: 'ru', color: false })).not.toContain('\u001b');
  });

  it('файл, который не удалось прочесть, показан без строки', () => {
    const text = formats.pretty(report([{ ...finding, file: 'other.yaml' }]), { lang: 'ru', color: false });
    expect(text).toContain('  Что не так\n  Как исправить');
  });

  it('показаны первые замечания, сначала не принятые, и сказано, сколько ещё', () => {
    const text = formats.pretty(report([waived, finding, finding]), {
      lang: 'ru',
      color: false,
      maxFindings: 1,
    });
    expect(text.split('Что не так')).toHaveLength(2);
    expect(text).not.toContain('Принятые');
    expect(text).toContain('Не показаны ещё 2 замечания');
  });
});

describe('итог', () => {
  it('множественное число и пустые части', () => {
    const summary = { error: 3, warning: 2, note: 1, waived: 8, files: 12 };
    expect(summaryWords(summary, 'ru')).toBe(
      '3 ошибки, 2 предупреждения, 1 заметка; принято замечаний: 8; проверено файлов: 12',
    );
    expect(summaryWords(summary, 'en')).toBe(
      '3 errors, 2 warnings, 1 note; findings waived: 8; files checked: 12',
    );
    expect(summaryWords({ error: 21, warning: 0, note: 0, waived: 0, files: 1 }, 'ru')).toBe(
      '21 ошибка; проверено файлов: 1',
    );
    expect(summaryWords({ error: 0, warning: 0, note: 0, waived: 0, files: 1 }, 'ru')).toBe(
      'Замечаний нет; проверено файлов: 1',
    );
  });
});

describe('отчёт JSON', () => {
  it('имеет ключи договора в их порядке', () => {
    const data = JSON.parse(formats.json(report([waived]), { lang: 'en', color: false })) as Readonly<
      Record<string, unknown>
    >;
    expect(Object.keys(data)).toEqual(['tool', 'version', 'asOf', 'summary', 'findings', 'coverage']);
    expect(Object.keys(data['summary'] as object)).toEqual(['error', 'warning', 'note', 'waived', 'files']);
    const [first] = data['findings'] as readonly object[];
    expect(Object.keys(first ?? {})).toEqual(
      'rule severity message hint file line column endLine endColumn pointer region norm fingerprint waived cure place grounds'.split(
        ' ',
      ),
    );
    expect(first).toMatchObject({
      message: 'What is wrong',
      waived: { reason: 'Опечатка акта', by: 'Отдел', until: 'amendment' },
    });
  });

  it('не может управлять терминалом и остаётся тем же текстом', () => {
    const message = 'a\u009b31m\u202eb\u001b[2J';
    const text = formats.json(report([{ ...finding, message: { ru: message, en: message } }]), {
      lang: 'ru',
      color: false,
    });
    for (const sign of ['\u001b', '\u009b', '\u202e']) expect(text).not.toContain(sign);
    expect(text).toContain('a\\u009b31m\\u202eb\\u001b[2J');
    expect(text.endsWith('}\n')).toBe(true);
  });
});
