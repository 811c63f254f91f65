// The commit hook as pre-commit runs it: a script in a clone that pre-commit keeps, called from the root of the repository
// that commits.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inFolder, put } from '../cli/svod.ts';
import { copyCheckout, standIn } from './checkout.ts';
import { day, git, gitEnvironment, house, makeComplete, makeIncomplete, makeSample, run } from './sample.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly pass_filenames: boolean;
}

const [hook] = parse(readFileSync(join(house, '.pre-commit-hooks.yaml'), 'utf8')) as readonly [Hook];

let room = '';
let clone = '';

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'svod-hook-'));
  clone = join(room, 'clone');
  await copyCheckout(clone);
});
afterAll(() => rm(room, { recursive: true, force: true }));

describe('.pre-commit-hooks.yaml', () => {
  it('не даёт сохранить неполную дорожную карту и даёт сохранить полную', async () => {
    expect(hook).toMatchObject({ id: 'svod', language: 'script', pass_filenames: false });
    const { path, asked } = await standIn(join(room, 'new'));
    await inFolder(async (folder) => {
      await makeSample(folder);
      // As pre-commit does it: the hook runs where a staged file matches `files`, its program named from the clone.
      const script = `#!/bin/sh
git diff --cached --name-only | grep -qE '${hook.files}' || exit 0
PATH='${path}' exec '${clone}'/${hook.entry} --as-of ${day}
`;
      await writeFile(join(folder, '.git/hooks/pre-commit'), script, { mode: 0o755 });
      const commit = async (what: string) => {
        await git(folder, 'add', '--all');
        return run(folder, 'git', ['commit', '--quiet', '-m', what], gitEnvironment);
      };
      await makeIncomplete(folder);
      const refused = await commit('Дорожная карта');
      expect(refused.exit).toBe(1);
      expect(refused.stdout + refused.stderr).toContain('roadmap/responsible-given');
      await makeComplete(folder);
      expect(await commit('Дорожная карта')).toMatchObject({ exit: 0 });
      expect(await git(folder, 'log', '--format=%s')).toBe('Дорожная карта\n');
      await put(folder, 'notes.txt', 'не содержание\n');
      expect(await commit('Заметка')).toMatchObject({ exit: 0 });
    });
    expect(await asked()).toBe('ci --omit=dev --ignore-scripts --no-audit --no-fund\n');
  });

  it('на машине со старым Node ставит и новый, той версии, с которой Svod разрабатывают', async () => {
    const { path, asked } = await standIn(join(room, 'old'), { old: true });
    await rm(join(clone, 'node_modules'), { force: true });
    await inFolder(async (folder) => {
      await makeSample(folder);
      const [program = '', ...args] = hook.entry.split(' ');
      const call = [...args, '--as-of', day];
      expect(await run(folder, join(clone, program), call, { PATH: path })).toMatchObject({
        exit: 0,
        stderr: '',
      });
    });
    const { devDependencies } = JSON.parse(readFileSync(join(house, 'package.json'), 'utf8')) as {
      readonly devDependencies: { readonly node: string };
    };
    expect(await asked()).toBe(
      `ci --omit=dev --ignore-scripts --no-audit --no-fund\ninstall node@${devDependencies.node} --omit=dev --save-prod --no-save --no-audit --no-fund\n`,
    );
  });
});
