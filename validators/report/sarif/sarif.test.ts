// SARIF 2.1.0: valid against the official schema, its places exact, its messages free of accidental syntax.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Formatter } from '../format.ts';
import { hostileFinding, hostileTexts, sampleError, sampleFindings, sampleReport } from '../sample.ts';
import { sarif } from './sarif.ts';

const options = { lang: 'ru', color: false } as const;
const schemaFile = resolve(import.meta.dirname, '../../../tests/schemas/sarif-schema-2.1.0.json');

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly object[] }];
      readonly results: readonly Result[];
    },
  ];
}

interface PhysicalLocation {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
  readonly region: { readonly snippet?: { readonly text: string } };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [{ readonly physicalLocation: PhysicalLocation }];
  readonly relatedLocations?: readonly { readonly id: number; readonly physicalLocation: PhysicalLocation }[];
  readonly suppressions: readonly object[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

const log = (...call: Parameters<Formatter>): Log => JSON.parse(sarif(...call)) as Log;
const resultsOf = (...call: Parameters<Formatter>): readonly Result[] => log(...call).runs[0].results;

const canParse = (text: string): boolean => URL.canParse(text, 'file:///root/');

/** The schema is of draft 4; without its address it reads the same as draft 7. */
const schemaValidator = (): ValidateFunction => {
  const {
    id: _,
    $schema: __,
    ...schema
  } = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('uri-reference', canParse);
  ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));
  return ajv.compile(schema);
};

describe('отчёт SARIF', () => {
  it('соответствует официальной схеме', () => {
    const valid = schemaValidator();
    const reports = [
      sampleReport(),
      sampleReport([]),
      sampleReport([], { rules: [] }),
      sampleReport(hostileTexts.map(hostileFinding)),
    ];
    for (const report of reports)
      for (const lang of ['ru', 'en'] as const)
        for (const maxFindings of [null, 1]) {
          valid(log(report, { lang, color: false, maxFindings }));
          expect(valid.errors).toBeNull();
        }
    expect(valid({ version: '2.1.0' })).toBe(false);
  });

  it('правило результата стоит в списке под своим номером', () => {
    const [run] = log(sampleReport(), options).runs;
    for (const { ruleId, ruleIndex = -1 } of run.results)
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('принятое замечание подавлено с причиной, у остальных подавлений нет', () => {
    const suppressions = resultsOf(sampleReport(), options).map((result) => result.suppressions);
    expect(suppressions).toEqual([
      [],
      [],
      [
        {
          kind: 'external',
          status: 'accepted',
          justification:
            'Так напечатано в приказе. Текст акта не правится. (Отдел; принято до изменения акта)',
        },
      ],
      [],
    ]);
  });

  it('основание с местом — ссылка на связанное место, без места — слова', () => {
    const [result] = resultsOf(sampleReport([sampleError]), options);
    expect(result?.message.text).toContain(
      'Основания: [показатель напечатан под номером 1](1); порог 30 % действует с 2024 года.',
    );
    expect(result?.relatedLocations?.map(({ id }) => id)).toEqual([1]);
    expect(result?.relatedLocations?.[0]?.physicalLocation.region.snippet?.text).toBe('"1"');
  });

  it('скобки текста — не подстановки и не ссылки', () => {
    const message = { ru: 'план { "2024": 30% }, {0} и [слово](https://a.example)', en: '' };
    const [result] = resultsOf(sampleReport([{ ...sampleError, message, grounds: [] }]), options);
    expect(result?.message.text).toContain('план {{ "2024": 30% }}, {{0}} и [слово\\](https://a.example).');
  });

  it('путь — относительный адрес с процентами; абсолютный — адрес файла', () => {
    const uri = (file: string) =>
      resultsOf(sampleReport([{ ...sampleError, file }]), options)[0]?.locations[0].physicalLocation
        .artifactLocation;
    expect(uri('content/Мой файл #1?.yaml')).toEqual({
      uri: `content/${encodeURIComponent('Мой файл #1?.yaml')}`,
      uriBaseId: '%SRCROOT%',
    });
    expect(uri('a:b.yaml')).toEqual({ uri: 'a%3Ab.yaml', uriBaseId: '%SRCROOT%' });
    expect(uri('/srv/content/a b.yaml')).toEqual({ uri: 'file:///srv/content/a%20b.yaml' });
    expect(uri('C:/content/a.yaml')).toEqual({ uri: 'file:///C:/content/a.yaml' });
  });

  it('приведён текст места, как он стоит в файле, в том числе на несколько строк', () => {
    const snippets = resultsOf(sampleReport(), options).map(
      ({ locations }) => locations[0].physicalLocation.region.snippet?.text,
    );
    expect(snippets).toEqual([
      'О системе',
      '25%',
      'title: Управление системой\n    measures:',
      'title: Семинар',
    ]);
  });

  it('отпечаток — тот, по которому замечание принимают', () => {
    const fingerprints = resultsOf(sampleReport(), options).map((result) => result.partialFingerprints);
    expect(fingerprints).toEqual(sampleFindings.map(({ fingerprint }) => ({ 'svod/v1': fingerprint })));
  });

  it('об опущенных замечаниях сказано', () => {
    const notifications = (maxFindings: number | null) =>
      log(sampleReport(), { ...options, maxFindings }).runs[0].invocations[0].toolExecutionNotifications;
    expect(notifications(null)).toEqual([]);
    expect(notifications(1)).toMatchObject([
      { level: 'warning', message: { text: 'Не показаны ещё 3 замечания (--max-findings).' } },
    ]);
  });
});
