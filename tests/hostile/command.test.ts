// The same through the command: a finding at its line and exit code 1, never a stack trace, never silence.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { exampleBase, exampleDate } from '../../validators/rules/example-base.ts';

const main = fileURLToPath(new URL('../../validators/cli/main.ts', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'svod-hostile-'));
afterAll(() => rmSync(root, { recursive: true }));

const base = join(root, 'base');
for (const [path, text] of Object.entries(exampleBase)) {
  mkdirSync(join(base, path, '..'), { recursive: true });
  writeFileSync(join(base, path), text);
}

interface Outcome {
  readonly status: number | null;
  readonly rules: readonly string[];
  readonly errors: string;
}

const outcome = (name: string, prepare: (territory: string) => void): Outcome => {
  const folder = join(root, name);
  cpSync(base, folder, { recursive: true });
  prepare(join(folder, 'regions/primer'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [main, 'check', folder, '--format', 'json', '--as-of', exampleDate],
    { encoding: 'utf8', timeout: 30_000 },
  );
  const { findings } = JSON.parse(stdout) as {
    findings: readonly { rule: string; line: number; column: number }[];
  };
  return {
    status,
    rules: findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`),
    errors: stderr,
  };
};

describe('svod check', () => {
  it('сломанный YAML, чужая кодировка, ссылка наружу и русское имя файла — четыре замечания и код 1', () => {
    const { status, rules, errors } = outcome('bad files', (territory) => {
      writeFileSync(join(territory, 'acts/1/waivers.yaml'), 'waivers: "нет\n');
      writeFileSync(
        join(territory, 'acts/1/source.txt'),
        new Uint8Array([0xcf, 0xf0, 0xe8, 0xea, 0xe0, 0xe7]),
      );
      writeFileSync(join(territory, 'дорожная карта.yaml'), 'title: Дорожная карта\n');
      writeFileSync(join(root, 'outside.yaml'), 'corrections: []\n');
      symlinkSync(join(root, 'outside.yaml'), join(territory, 'acts/1/corrections.yaml'));
    });
    expect(status).toBe(1);
    expect(errors).not.toMatch(/\n\s+at /);
    expect(rules.toSorted()).toEqual([
      'file/encoding 1:1',
      'file/inside-folder 1:1',
      'file/known-place 1:1',
      'yaml/syntax 1:10',
    ]);
  });
  it('пустая папка — замечание и код 1', () => {
    const { status, rules } = outcome('empty', (territory) => {
      rmSync(join(territory, '../..'), { recursive: true });
      mkdirSync(join(territory, '../..'));
    });
    expect([status, rules]).toEqual([1, ['file/present 1:1']]);
  });
});
