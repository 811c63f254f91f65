// What is said about hostile content reaches its reader as words: each format is read by a client of its kind, and what it finds is
// compared with the report: as many findings, each text as a person may see it, nothing obeyed.
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import xterm from '@xterm/headless';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { check } from '../../validators/index.ts';
import { formats } from '../../validators/report/index.ts';
import type { FormatName } from '../../validators/report/load-format.ts';
import { hostileFinding, hostileTexts, sampleError, sampleReport } from '../../validators/report/sample.ts';
import { brief, visible } from '../../validators/report/visible.ts';
import { exampleDate } from '../../validators/rules/example-base.ts';
import { inFolder, put, putPrimer, svod } from '../cli/svod.ts';
import { hostileText, styles } from './site/attacks.ts';
import { hostileContent } from './site/folder.ts';

const files = hostileContent(new Map());
/** The hostile content judged; of its findings as many as every format shows. */
const judged = check(
  Object.entries(files).map(([path, content]) => ({ path, content: content.toWellFormed() })),
  { asOf: exampleDate, root: 'content' },
);
const report = { ...judged, findings: judged.findings.filter((_, index) => index % 5 === 0) };

/** Findings of which every text is an attack, beside those that the hostile content gets. */
const texts = [
  ...hostileTexts.filter((text) => text.trim() !== '' && text.length < 5000),
  ...styles.map((style) => hostileText(style, 'Ж1Ж', 'слова', 400)),
  '\u001b]0;чужое имя\u0007\u001b[2J\u001b[H\u001b[6n\u001bP$q"p\u001b\\\u009b31m\b\b\b\r',
];
const attacked = sampleReport(texts.map(hostileFinding));

const options = { lang: 'ru', color: false } as const;
const written = (name: FormatName): readonly string[] =>
  [report, attacked].map((each) => formats[name](each, options));

/** What a terminal shows of a text, and all that the text made it do besides. */
const inTerminal = async (
  text: string,
): Promise<{ readonly lines: readonly string[]; readonly actions: readonly string[] }> => {
  const lines = text.split('\n');
  const columns = Math.max(...lines.map((line) => line.length)) + 10;
  const terminal = new xterm.Terminal({
    allowProposedApi: true,
    cols: columns,
    rows: 50,
    scrollback: lines.length,
    convertEol: true,
  });
  const actions: string[] = [];
  terminal.onTitleChange((title) => actions.push(`title ${title}`));
  terminal.onBell(() => actions.push('bell'));
  terminal.onData((data) => actions.push(`answer ${JSON.stringify(data)}`));
  await new Promise<void>((done) => terminal.write(text, done));
  const buffer = terminal.buffer.active;
  const shown = Array.from(
    { length: lines.length },
    (_, row) => buffer.getLine(row)?.translateToString(true) ?? '',
  );
  terminal.dispose();
  return { lines: shown, actions };
};

const trimmed = (text: string): readonly string[] => text.split('\n').map((line) => line.trimEnd());

describe('терминал', () => {
  it.each(['ru', 'en'] as const)(
    'показывает отчёт строка в строку и не делает ничего другого (%s)',
    async (lang) => {
      for (const each of [report, attacked]) {
        const plain = formats.pretty(each, { lang, color: false, width: 100 });
        const { lines, actions } = await inTerminal(formats.pretty(each, { lang, color: true, width: 100 }));
        expect(actions).toEqual([]);
        expect(lines.map((line) => line.trimEnd())).toEqual(trimmed(plain));
      }
    },
  );

  it('то же с каждой командой и с её отказом', () =>
    inFolder(async (folder) => {
      await putPrimer(folder);
      const region = JSON.stringify({ id: 'primer', name: texts.at(-1), level: 'region', status: 'draft' });
      await put(folder, 'content/regions/primer/region.yaml', region);
      const { stdout: json } = await svod(folder, ['check', '--format', 'json']);
      const { findings } = JSON.parse(json) as {
        readonly findings: readonly { readonly fingerprint: string }[];
      };
      const [finding] = findings;
      const hostile = texts.at(-1) ?? '';
      const acceptance = ['--by', `отдел ${hostile}`, '--until', 'amendment', '--dry-run'];
      const calls = [
        ['check', '--format', 'github', '--max-findings', '50'],
        ['explain', finding?.fingerprint ?? ''],
        ['explain', 'primer/1'],
        ['explain', hostile],
        ['check', hostile],
        ['check', '--region', hostile],
        ['check', '--rule', hostile],
        [hostile],
        ['rules', hostile],
        ['waive', finding?.fingerprint ?? '', '--reason', `причина ${hostile}`, ...acceptance],
      ];
      for (const call of calls) {
        const { stdout, stderr } = await svod(folder, call);
        const { lines, actions } = await inTerminal(stdout + stderr);
        expect(actions).toEqual([]);
        expect(lines.map((line) => line.trimEnd())).toEqual(trimmed(stdout + stderr));
      }
    }));
});

const all = (node: Nodes): readonly Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(all) : []),
];
const wordsOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';
const tagsOf = (page: string): ReadonlySet<string> =>
  new Set(all(fromHtml(page)).flatMap((node) => (node.type === 'element' ? [node.tagName] : [])));

describe('отчёт HTML', () => {
  it('каждый текст виден целиком, и ни один не стал элементом', () => {
    const [, page = ''] = written('html');
    const words = wordsOf(fromHtml(page)).replaceAll(/\s+/g, ' ');
    for (const text of texts) expect(words).toContain(visible(text).replaceAll(/\s+/g, ' ').trim());
    // A finding on the data alone shows their lines.
    const onData = sampleReport([{ ...sampleError, place: null }]);
    const usual = new Set(
      [sampleReport(), onData].flatMap((each) => [...tagsOf(formats.html(each, options))]),
    );
    for (const each of written('html'))
      expect([...tagsOf(each)].filter((tag) => !usual.has(tag))).toEqual([]);
  });
});

describe('JUnit', () => {
  it('XML читается, замечаний столько же, и слова те же', () => {
    for (const [index, xml] of written('junit').entries()) {
      using document = XmlDocument.fromString(xml);
      const said =
        document.root.content +
        document.root
          .find('//@*')
          .map((node) => node.content)
          .join('\n');
      for (const { fingerprint } of [report, attacked][index]?.findings ?? [])
        expect(said).toContain(fingerprint);
      if (index === 1) for (const text of texts) expect(said).toContain(visible(text));
    }
  });
});

describe('SARIF и JSON', () => {
  it('результатов столько же, и слова в них те же', () => {
    const plain = (text: string): string =>
      text
        .replaceAll('{{', '{')
        .replaceAll('}}', '}')
        .replaceAll(/\\([\\[\]])/g, '$1');
    for (const [index, text] of written('sarif').entries()) {
      const { runs } = JSON.parse(text) as {
        readonly runs: readonly {
          readonly results: readonly { readonly message: { readonly text: string } }[];
        }[];
      };
      const results = runs.flatMap((run) => run.results);
      const { findings } = [report, attacked][index] ?? attacked;
      expect(results).toHaveLength(findings.length);
      for (const [at, { message }] of findings.entries())
        expect(plain(results[at]?.message.text ?? '')).toContain(brief(message.ru, 300).replace(/…$/, ''));
    }
    for (const [index, text] of written('json').entries()) {
      const { findings } = JSON.parse(text) as {
        readonly findings: readonly { readonly message: string; readonly file: string }[];
      };
      expect(findings.map(({ message, file }) => [message, file])).toEqual(
        [report, attacked][index]?.findings.map(({ message, file }) => [message.ru, file]),
      );
    }
  });
});

describe('команды и сводка GitHub', () => {
  it('в сводке нет ни своих ссылок, ни картинок, ни чужих элементов', async () => {
    const processor = await createMarkdownProcessor({
      gfm: true,
      smartypants: false,
      syntaxHighlight: false,
    });
    const tags = async (text: string): Promise<ReadonlySet<string>> =>
      tagsOf((await processor.render(text)).code);
    const usual = await tags(formats.markdown(sampleReport(), options));
    for (const each of written('markdown'))
      expect([...(await tags(each))].filter((tag) => !usual.has(tag) && tag !== 'span')).toEqual([]);
  });

  it('команд столько же, сколько замечаний, и ни одной чужой', () => {
    for (const [index, log] of written('github').entries()) {
      const commands = log.split('\n').filter((line) => line.startsWith('::') || /##\[/.test(line));
      const { findings } = [report, attacked][index] ?? attacked;
      const open = findings.filter(({ waived }) => waived === null).length;
      const kinds = commands.map(
        (line) => /^::(error|warning|notice)(?= file=)|^::(?:end)?group::/.exec(line)?.[0] ?? line,
      );
      expect(kinds.filter((kind) => /^::(?:error|warning|notice)$/.test(kind))).toHaveLength(open);
      expect(new Set(kinds.filter((kind) => !/^::(?:error|warning|notice)$/.test(kind)))).toEqual(
        new Set(open === findings.length ? [] : ['::group::', '::endgroup::']),
      );
    }
  });
});
