// The package as it is published: packed, unpacked where npm would put it, with nothing installed beside it.
import { existsSync, readdirSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inFolder, put, svod } from '../cli/svod.ts';
import { day, git, gitEnvironment, house, makeComplete, makeIncomplete, makeSample, run } from './sample.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly pass_filenames: boolean;
}

let packed = '';
let archive = '';

beforeAll(async () => {
  packed = await mkdtemp(join(tmpdir(), 'svod-pack-'));
  const { exit, stdout, stderr } = await run(
    house,
    'npm',
    ['pack', '--silent', '--pack-destination', packed],
    {
      npm_config_cache: join(packed, 'cache'),
      npm_config_update_notifier: 'false',
    },
  );
  if (exit !== 0) throw new Error(`npm pack: ${stderr}${stdout}`);
  archive = join(packed, readdirSync(packed).find((name) => name.endsWith('.tgz')) ?? '');
}, 120_000);
afterAll(() => rm(packed, { recursive: true, force: true }));

/** Puts the package where npm would: node_modules/svod, and its command into node_modules/.bin. */
const install = async (folder: string): Promise<string> => {
  const place = join(folder, 'node_modules/svod');
  await mkdir(place, { recursive: true });
  const { exit, stderr } = await run(folder, 'tar', ['xzf', archive, '-C', place, '--strip-components=1']);
  if (exit !== 0) throw new Error(stderr);
  const { bin } = JSON.parse(await readFile(join(place, 'package.json'), 'utf8')) as {
    readonly bin: { readonly svod: string };
  };
  return join(place, bin.svod);
};

describe('пакет', () => {
  it('проверяет так же, как сам Svod', async () => {
    await inFolder(async (folder) => {
      await makeSample(folder);
      await makeIncomplete(folder);
      const program = await install(folder);
      const args = ['check', '--as-of', day, '--format', 'json'];
      expect(await run(folder, process.execPath, [program, ...args])).toEqual(await svod(folder, args));
    });
  });

  it('несёт схемы и лицензии, а исходников и содержания не несёт', async () => {
    await inFolder(async (folder) => {
      await install(folder);
      const inside = readdirSync(join(folder, 'node_modules/svod')).sort();
      expect(inside).toEqual(
        ['LICENSE', 'LICENSE-CONTENT.md', 'README.md', 'bin', 'dist-bin', 'package.json', 'schemas'].filter(
          (name) => inside.includes(name),
        ),
      );
      for (const name of ['bin', 'dist-bin', 'schemas', 'LICENSE', 'README.md'])
        expect(inside).toContain(name);
      expect(existsSync(join(folder, 'node_modules/svod/schemas/roadmap.schema.json'))).toBe(true);
      expect(await readFile(join(folder, 'node_modules/svod/dist-bin/LICENSES.txt'), 'utf8')).toMatch(
        /^yaml \d/m,
      );
    });
  });

  it('даёт библиотеку: всё, что обещает исходная', async () => {
    await inFolder(async (folder) => {
      await install(folder);
      const script = "import * as svod from 'svod'; console.log(Object.keys(svod).sort().join())";
      const { stdout } = await run(folder, process.execPath, ['--input-type=module', '-e', script]);
      const api = await import('../../validators/index.ts');
      expect(stdout.trim()).toBe(Object.keys(api).sort().join());
    });
  });

  it('понимает правила из svod.config.ts, которые берут библиотеку из него же', async () => {
    await inFolder(async (folder) => {
      await makeSample(folder);
      const program = await install(folder);
      const config =
        "import { defineConfig } from 'svod';\nexport default defineConfig({ off: ['roadmap/responsible-given'] });\n";
      await put(folder, 'package.json', '{ "type": "module" }\n');
      await put(folder, 'svod.config.ts', config);
      await makeIncomplete(folder);
      const rule = ['check', '--as-of', day, '--rule', 'roadmap/responsible-given'];
      expect((await run(folder, process.execPath, [program, ...rule])).stderr).toContain(
        'Нет такого правила',
      );
      expect((await run(folder, process.execPath, [program, ...rule, '--no-config'])).exit).toBe(1);
    });
  });
});

describe('.pre-commit-hooks.yaml', () => {
  it('не даёт сохранить неполную дорожную карту и даёт сохранить полную', async () => {
    const [hook] = parse(await readFile(join(house, '.pre-commit-hooks.yaml'), 'utf8')) as readonly [Hook];
    expect(hook).toMatchObject({ id: 'svod', language: 'node', pass_filenames: false });
    await inFolder(async (folder) => {
      await makeSample(folder);
      const program = await install(folder);
      const [command, ...args] = hook.entry.split(' ');
      // What `npm install -g` would put on the path of the hook.
      await put(
        folder,
        `node_modules/.bin/${command}`,
        `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`,
      );
      await chmod(join(folder, `node_modules/.bin/${command}`), 0o755);
      // As pre-commit does it: the hook runs where a staged file matches `files`.
      const script = `#!/bin/sh
git diff --cached --name-only | grep -qE '${hook.files}' || exit 0
PATH="${folder}/node_modules/.bin:$PATH" exec ${command} ${args.join(' ')} --as-of ${day}
`;
      await writeFile(join(folder, '.git/hooks/pre-commit'), script, { mode: 0o755 });
      await put(folder, '.gitignore', 'node_modules/\n');
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
  });
});
