// A real client reads the SARIF: Microsoft's multitool, with its own rules and those of GitHub and Azure DevOps.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { hostileFinding, hostileTexts, sampleReport } from '../sample.ts';
import { sarif } from './sarif.ts';

/** The rule that would fetch every address from the network. */
const offline = `<?xml version="1.0" encoding="utf-8"?>
<Properties>
  <Properties Key="SARIF2006.UrisShouldBeReachable.Options">
    <Property Key="RuleEnabled" Value="Disabled" Type="Driver.RuleEnabledState" />
  </Properties>
</Properties>
`;

/** Svod has no address of its own to give: whoever runs it publishes the rule book where they like. The other is ours. */
const accepted = /SARIF2005: .*does not provide 'informationUri'|Rule 'SARIF2006' was explicitly disabled/;

const require = createRequire(import.meta.url);

/** The program of the package for this platform, or why there is none. */
const findClient = (): { readonly program: string } | { readonly why: string } => {
  try {
    const program: unknown = require('@microsoft/sarif-multitool');
    return typeof program === 'string' ? { program } : { why: 'пакет не назвал программы' };
  } catch {
    return { why: `для ${process.platform} программы нет` };
  }
};

interface Run {
  readonly started: boolean;
  readonly output: string;
}

const run = (program: string, args: readonly string[]): Promise<Run> =>
  new Promise((done) => {
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
    execFile(program, [...args], { env, timeout: 60_000 }, (error, stdout, stderr) => {
      const started = error === null || typeof error.code === 'number';
      done({ started, output: `${stdout}${stderr}` });
    });
  });

describe('SARIF читает настоящий клиент', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'svod-sarif-'));
    await writeFile(join(folder, 'offline.xml'), offline);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const complaints = async (
    name: string,
    text: string,
    skip: (why: string) => never,
  ): Promise<readonly string[]> => {
    const client = findClient();
    if ('why' in client) return skip(`клиента нет: ${client.why}`);
    const file = join(folder, name);
    await writeFile(file, text);
    const kinds = ['--rule-kind', 'Sarif;Ghas;Ado', '--level', 'Error;Warning'];
    const config = ['--config', join(folder, 'offline.xml')];
    const output = ['--output', `${file}.validated`, '--log', 'ForceOverwrite'];
    const version = await run(client.program, ['version']);
    if (!version.started) return skip('клиент здесь не запускается');
    const said = await run(client.program, ['validate', file, ...config, ...kinds, ...output]);
    expect(said.output).toContain('Analysis completed successfully.');
    return said.output
      .split('\n')
      .filter((line) => /: (?:error|warning) [A-Z]+\d/.test(line) && !accepted.test(line))
      .map((line) => line.replace(`${folder}/`, ''));
  };

  const skipping = (skip: (note: string) => never) => (why: string) => skip(why);

  it('без ошибок и предупреждений: отчёт со всеми правилами Свода', { timeout: 120_000 }, async ({
    skip,
  }) => {
    for (const lang of ['ru', 'en'] as const) {
      const text = sarif(sampleReport(undefined, { rules }), { lang, color: false, maxFindings: 3 });
      expect(await complaints(`rules.${lang}.sarif`, text, skipping(skip))).toEqual([]);
    }
  });

  it('без ошибок и предупреждений: чистый отчёт', { timeout: 120_000 }, async ({ skip }) => {
    const text = sarif(sampleReport([]), { lang: 'ru', color: false });
    expect(await complaints('clean.sarif', text, skipping(skip))).toEqual([]);
  });

  it('без ошибок: отчёт с враждебным текстом', { timeout: 120_000 }, async ({ skip }) => {
    const findings = hostileTexts.filter((text) => text !== '').map(hostileFinding);
    const text = sarif(sampleReport(findings), { lang: 'ru', color: false });
    expect(await complaints('hostile.sarif', text, skipping(skip))).toEqual([]);
  });

  it('клиент жалуется на негодный отчёт: проверка не пуста', { timeout: 120_000 }, async ({ skip }) => {
    const text = sarif(sampleReport(), { lang: 'ru', color: false }).replaceAll(
      '"startLine": 3',
      '"startLine": 0',
    );
    expect((await complaints('bad.sarif', text, skipping(skip))).length).toBeGreaterThan(0);
  });
});
