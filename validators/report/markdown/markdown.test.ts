// A comment on a pull request: the verdict first, never longer than GitHub takes, content never more than text.
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../rules/finding.ts';
import {
  hostileFinding,
  hostileTexts,
  sampleError,
  sampleFindings,
  sampleReport,
  sampleTerritories,
} from '../sample.ts';
import { brief } from '../visible.ts';
import { markdownCode, markdownText } from './escape.ts';
import { markdown } from './markdown.ts';

const options = { lang: 'ru', color: false } as const;

/** GitHub's flavour of Markdown as HTML. */
const processor = await createMarkdownProcessor({ gfm: true, smartypants: false, syntaxHighlight: false });
const rendered = async (text: string): Promise<string> => (await processor.render(text)).code;

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9a-f]+)|([a-z]+));/gi, (_, code: string | undefined, name: string) =>
      code === undefined ? (entities[name] ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replaceAll('\u200b', '');

const tags = (html: string): readonly string[] =>
  [...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name = '']) => name);

const copies = (count: number, more: Partial<Finding> = {}): readonly Finding[] =>
  Array.from({ length: count }, (_, index) => ({
    ...sampleError,
    ...more,
    fingerprint: `${(more.severity ?? 'error').slice(0, 1)}${index.toString(16).padStart(15, '0')}`,
  }));

describe('комментарий к запросу на слияние', () => {
  it('начинается с заключения', () => {
    expect(markdown(sampleReport(), options)).toMatch(
      /^## Свод: проверка не пройдена: 1 ошибка, 1 предупреждение, 1 заметка\n/,
    );
    expect(markdown(sampleReport([]), options)).toBe(
      '## Свод: проверка пройдена: замечаний нет\n\nПроверено файлов: 12. Заключение на 21\u00a0ноября\u00a02026\u00a0г.\n',
    );
  });

  it('раскрыто то, что проваливает проверку', () => {
    const open = (failOn: 'error' | 'note'): number =>
      markdown(sampleReport(), { ...options, failOn }).split('<details open>').length - 1;
    expect([open('error'), open('note')]).toEqual([1, 3]);
  });

  it('способ исправить сказан один раз на замечания одного правила', () => {
    const text = markdown(sampleReport(copies(5)), options);
    expect(text.split('Как исправить')).toHaveLength(2);
    expect(text.split('строка 3')).toHaveLength(6);
  });

  it('не длиннее 65 536 знаков: ошибки остаются, заметки уходят, и сказано, сколько их', () => {
    const file = 'content/a.yaml';
    const findings = [...copies(2000, { severity: 'note', file }), ...copies(40)];
    const text = markdown(sampleReport(findings), options);
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text.length).toBeGreaterThan(60_000);
    for (const { fingerprint, severity } of findings)
      if (severity === 'error') expect(text).toContain(fingerprint);
    const shown = findings.filter(({ fingerprint }) => text.includes(fingerprint)).length;
    expect(text).toContain(`ещё ${findings.length - shown} замечани`);
    expect(text.split('<details').length).toBe(text.split('</details>').length);
  });

  it('не длиннее 65 536 знаков и при тысяче территорий с длинными названиями', () => {
    const [first] = sampleTerritories;
    const territories = Array.from({ length: 1000 }, (_, index) => ({
      ...(first ?? expect.fail()),
      id: `t${index}`,
      name: '*'.repeat(500),
    }));
    const findings = territories.map(({ id }) => ({ ...sampleError, region: id }));
    const text = markdown(sampleReport(findings, { corpus: { territories, texts: new Map() } }), options);
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text).toContain('Ещё территорий с замечаниями: 900.');
  });

  it('любой текст остаётся текстом', async () => {
    const usual = tags(await rendered(markdown(sampleReport([hostileFinding('слово')]), options)));
    for (const text of hostileTexts) {
      const html = await rendered(markdown(sampleReport([hostileFinding(text)]), options));
      expect(tags(html).filter((name) => name !== 'span')).toEqual(usual);
      expect(html).not.toContain('<!--');
      expect(plain(html).replace(/\s+/g, ' ')).toContain(brief(text, 600).replace(/\s+/g, ' ').trim());
    }
  });

  it('имя, номер, адрес, знак доллара и смайлик не становятся ничем другим', () => {
    const text = markdownText('@octocat #12 vladimir#6.2 https://a.example www.a.example :tada: $x$');
    expect(text.replaceAll('&#8203;', '·')).toBe(
      '@·octocat #·12 vladimir#·6.2 https:·//a.example www·.a.example :·tada: <span>$</span>x<span>$</span>',
    );
  });

  it('код держит любые обратные апострофы', async () => {
    for (const text of ['`', '``a`', 'a``` b', ' ', '<b>'])
      expect(await rendered(markdownCode(text))).toBe(
        `<p><code>${text.replaceAll('<', '&#x3C;')}</code></p>`,
      );
  });
});

describe('таблица', () => {
  it('называет только территории с замечаниями', () => {
    const text = markdown(sampleReport(sampleFindings.slice(1, 2)), options);
    expect(text).toContain('| Примерная область | 1 | 0 | 0 | 0 |');
    expect(text).not.toContain('Примерный район');
  });
});
