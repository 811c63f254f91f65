// What holds for every format: it never throws, never lets content steer the reader, and grows no faster than the report.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../tests/support/processor-time.ts';
import type { Finding } from '../rules/finding.ts';
import { formats } from './index.ts';
import type { FormatName } from './load-format.ts';
import { hostileFinding, hostileTexts, sampleError, sampleFindings, sampleReport } from './sample.ts';
import { version } from './version.ts';

const names = Object.keys(formats) as readonly FormatName[];
const languages = ['ru', 'en'] as const;

/** What no reader may be shown: control characters but the line feed, invisible ones, half a character. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\u2028\u2029]/u;

/** Data keep the text as it is, but for what would steer a terminal: as an escape of JSON it means the same. */
const steering = /(?!\n)[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

const unsafeIn = (name: FormatName): RegExp => (name === 'json' || name === 'sarif' ? steering : unseen);

const extensions: Readonly<Record<FormatName, string>> = {
  pretty: 'txt',
  json: 'json',
  sarif: 'sarif',
  junit: 'xml',
  github: 'log',
  markdown: 'md',
  html: 'html',
};

/** Ten thousand findings in one file, each with its own fingerprint. */
const many = (count: number): readonly Finding[] =>
  Array.from({ length: count }, (_, index) => ({
    ...sampleError,
    fingerprint: index.toString(16).padStart(16, '0'),
  }));

describe.each(names)('отчёт %s', (name) => {
  const format = formats[name];

  for (const lang of languages) {
    it(`целиком, как его видит читатель (${lang})`, async () => {
      const text = format(sampleReport(), { lang, color: false });
      await expect(text.replaceAll(version, '‹version›')).toMatchFileSnapshot(
        `golden/sample.${lang}.${extensions[name]}.snapshot`,
      );
    });

    it(`не выпускает из текста ни управляющих, ни невидимых знаков (${lang})`, () => {
      for (const hostile of hostileTexts) {
        const finding = hostileFinding(hostile);
        const waived = { ...finding, waived: { reason: hostile, by: hostile, until: hostile } };
        const report = sampleReport([finding, waived], {
          corpus: {
            territories: [
              { ...(sampleReport().corpus.territories[0] ?? expect.fail()), id: hostile, name: hostile },
            ],
            texts: new Map([[finding.file, hostile]]),
          },
        });
        const text = format(report, { lang, color: false });
        expect(text).not.toMatch(unsafeIn(name));
        expect(text.endsWith('\n')).toBe(true);
      }
    });
  }

  it('одни и те же данные дают одни и те же байты', () => {
    const options = { lang: 'ru', color: false } as const;
    expect(format(sampleReport(), options)).toBe(format(sampleReport(), options));
  });

  it('нет замечаний, нет территорий, нет правил — отчёт всё равно есть', () => {
    const empty = sampleReport([], {
      rules: [],
      coverage: [],
      corpus: { territories: [], texts: new Map() },
    });
    for (const lang of languages) expect(format(empty, { lang, color: false })).not.toBe('');
  });

  it('показано не больше замечаний, чем просили, и сказано, сколько осталось', () => {
    const all = sampleReport(sampleFindings);
    for (const maxFindings of [0, 1, 2]) {
      const text = format(all, { lang: 'ru', color: false, maxFindings });
      const shown = sampleFindings.filter(({ fingerprint }) => text.includes(fingerprint));
      if (name === 'pretty' || name === 'github') expect(text).toContain('Не показан');
      else expect(shown).toHaveLength(maxFindings);
    }
  });

  it('любой текст замечания и любой путь', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(format(sampleReport([hostileFinding(text)]), { lang: 'ru', color: false })).not.toMatch(
          unsafeIn(name),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('десять тысяч замечаний одного файла — не дольше нескольких секунд', { timeout: 20_000 }, () => {
    const before = processorTime();
    format(sampleReport(many(10_000)), { lang: 'ru', color: false });
    expect(processorTime() - before).toBeLessThan(8);
  });
});
