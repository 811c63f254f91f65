// The printed report: one file, nothing interpreted, nothing loaded, sound HTML.
import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import {
  hostileFinding,
  hostileTexts,
  sampleError,
  sampleFindings,
  sampleReport,
  sampleTerritories,
} from '../sample.ts';
import { html } from './html.ts';

const options = { lang: 'ru', color: false } as const;
const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

const faults = async (text: string): Promise<readonly string[]> => {
  const { results } = await validator.validateString(text);
  return results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`));
};

const only = sampleTerritories.slice(0, 1);
const ofOne = sampleReport([sampleError], {
  corpus: { territories: only, texts: sampleReport().corpus.texts },
});

describe('отчёт для печати', () => {
  it.each(['ru', 'en'] as const)('правильный HTML (%s)', async (lang) => {
    expect(await faults(html(sampleReport(), { lang, color: false }))).toEqual([]);
    expect(await faults(html(sampleReport([]), { lang, color: false }))).toEqual([]);
    expect(await faults(html(ofOne, { lang, color: false }))).toEqual([]);
  });

  it('правильный HTML и с враждебным текстом, и ни один его знак не становится разметкой', async () => {
    for (const text of hostileTexts) {
      const page = html(sampleReport([hostileFinding(text)]), options);
      expect(await faults(page)).toEqual([]);
      const tags = new Set([...page.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name]) => name));
      for (const name of ['script', 'img', 'iframe', 'link', 'object', 'form'])
        expect(tags.has(name)).toBe(false);
      expect(page).not.toMatch(/<[^>]+\s(?:on\w+|style|src)=/);
    }
  });

  it('ничего не загружает: правила безопасности пропускают только собственный стиль', () => {
    const page = html(sampleReport(), options);
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;;`);
    expect(page).not.toMatch(/https?:/);
    expect(style).not.toMatch(/url\(|@import/);
  });

  it('у одной территории названы документ, акт, дата, полнота', () => {
    const page = html(ofOne, options);
    expect(page).toContain('<h1>Отчёт о проверке: Примерная область</h1>');
    expect(page).toContain('Положение: <span>Положение о региональной системе</span><br>Приказ от');
    expect(page).toContain('<dd>21\u00a0ноября\u00a02026\u00a0г.</dd>');
    expect(page).toContain('<p><b>Документ: период закончился 31\u00a0декабря\u00a02025\u00a0г.</b></p>');
    expect(page).toContain('<dd>позади у 0 из 1 мероприятия</dd>');
    expect(page).toContain('99,5\u00a0%');
    expect(page).not.toContain('<table>');
  });

  it('у нескольких территорий состояние каждого документа стоит в таблице', () => {
    expect(html(sampleReport(), options)).toContain(
      ' – период закончился 31\u00a0декабря\u00a02025\u00a0г.</span>',
    );
  });

  it('о документе в силе сверх состояния ничего не сказано', () => {
    const [territory] = only;
    if (territory === undefined) throw new Error('there is no territory');
    const inForce = { ...territory, period: null };
    const page = html(sampleReport([], { corpus: { territories: [inForce], texts: new Map() } }), options);
    expect(page).toContain('<dt>Состояние</dt><dd>в силе</dd>');
    expect(page).not.toContain('<p><b>Документ');
  });

  it('всё принято — замечаний нет, а принятые показаны с причиной', () => {
    const waived = sampleFindings.filter((finding) => finding.waived !== null);
    const page = html(sampleReport(waived), options);
    expect(page).toContain('Проверка пройдена: замечаний нет.');
    expect(page).toContain('<p>Замечаний нет.</p>');
    expect(page).toContain('Так напечатано в приказе. Текст акта не правится.');
  });

  it('отпечаток меняется вместе с любым прочитанным текстом', () => {
    const marks = ['один', 'два'].map((text) => {
      const report = sampleReport([], { corpus: { territories: only, texts: new Map([['a.yaml', text]]) } });
      return /<code>([0-9a-f]{64})<\/code>/.exec(html(report, options))?.[1];
    });
    expect(new Set(marks).size).toBe(2);
  });

  it('проверку проваливает то, что названо в вызове', () => {
    const warnings = sampleFindings.filter(({ severity }) => severity === 'warning');
    expect(html(sampleReport(warnings), options)).toContain('Ошибок нет, осталось: 1 предупреждение.');
    expect(html(sampleReport(warnings), { ...options, failOn: 'warning' })).toContain(
      'Проверка не пройдена: 1 предупреждение.',
    );
  });

  it('замечание к акту говорит местом и словами акта, без файлов и ключей', () => {
    const page = html(sampleReport(), options);
    expect(page).toContain('Показатели, показатель 1, план на 2024 год');
    expect(page).toContain('Поднимите план до 30 %.');
    for (const { file, edit } of sampleFindings) {
      expect(page).not.toContain(file);
      if (edit !== null) expect(page).not.toContain(edit.ru.replaceAll('"', '&quot;'));
    }
  });

  it('замечание к данным говорит с редактором: файл, строка и что записать', () => {
    const page = html(sampleReport([{ ...sampleError, place: null }]), options);
    expect(page).toContain(`<code>${sampleError.file}</code>, строка 3, знак 24`);
    expect(page).toContain('targets: { &quot;2024&quot;: 30% }');
  });
});
