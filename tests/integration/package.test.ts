// The package as it is published: packed, unpacked where npm would put it, with nothing installed beside it.
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../validators/index.ts';
import { exampleBase } from '../../validators/rules/example-base.ts';
import { inFolder, put, svod } from '../cli/svod.ts';
import { day, house, makeIncomplete, makeSample, run } from './sample.ts';

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

/** A program of a stranger, sound but for its last line. */
const stranger = `import { check, child, defineConfig, edit, type Finding, rules, type Severity, type TerritoryRule } from 'svod';

const { findings, summary, corpus } = check([{ path: 'regions/primer/region.yaml', content: '' }], { asOf: '2026-11-21' });
const places: readonly string[] = findings.map(({ file, line }: Finding) => \`\${file}:\${line}\`);
const errors: number = summary.error;
const names: readonly string[] = corpus.territories.map(({ id }) => id);
const rule: TerritoryRule | undefined = undefined;
export { child, edit, errors, names, places, rule, rules };
export default defineConfig({ content: 'content', failOn: 'warning' });
export const wrong: Severity = 'fatal';
`;

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

  it('читает PDF и Word так же, как сам Svod, и пишет акт теми же байтами', async () => {
    await inFolder(async (folder) => {
      await makeSample(folder);
      const program = await install(folder);
      for (const name of ['roadmap-libreoffice.pdf', 'act.docx']) {
        const args = ['printed', join(house, 'tests/printed/fixtures', name), '--format', 'json'];
        expect(await run(folder, process.execPath, [program, ...args])).toEqual(await svod(folder, args));
      }
      for (const format of ['docx', 'akn']) {
        const args = ['export', 'primer', '--as-of', day, '--format', format];
        await run(folder, process.execPath, [program, ...args, '--output', 'package']);
        await svod(folder, [...args, '--output', 'own']);
        expect((await readFile(join(folder, 'package'))).equals(await readFile(join(folder, 'own')))).toBe(
          true,
        );
      }
    });
  });

  it('проверяет файлы ведомства и там, где папки content нет: федеральное у него с собой', async () => {
    await inFolder(async (folder) => {
      const program = await install(folder);
      const name = 'stages.word.docx';
      await put(folder, name, await readFile(join(house, 'tests/door/files', name)));
      const args = ['check', name, '--as-of', '2026-11-21', '--format', 'json'];
      const own = await run(folder, process.execPath, [program, ...args]);
      expect(own.stdout).toContain('indicators/federal-covered');
      expect(own).toEqual(await svod(folder, args, join(house, 'content')));
    });
  });

  it('несёт схемы и лицензии, а исходников и содержания не несёт', async () => {
    await inFolder(async (folder) => {
      await install(folder);
      const inside = readdirSync(join(folder, 'node_modules/svod')).sort();
      const must = ['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist-bin', 'package.json', 'schemas'];
      expect(inside.filter((name) => name !== 'LICENSE-CONTENT.md')).toEqual(must);
      expect(existsSync(join(folder, 'node_modules/svod/schemas/roadmap.schema.json'))).toBe(true);
      const licences = await readFile(join(folder, 'node_modules/svod/dist-bin/LICENSES.txt'), 'utf8');
      expect(licences).toMatch(/^yaml \d/m);
      expect(licences).toMatch(/OpenCorpora.*CC BY-SA 3\.0/);
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

  it('складывается для браузера без Node и судит там так же', async () => {
    await inFolder(async (folder) => {
      await install(folder);
      const files = Object.entries({
        ...exampleBase,
        'regions/primer/acts/1/terms.yaml': 'terms: нет\n',
      }).map(([path, content]) => ({ path, content }));
      await put(
        folder,
        'page.js',
        `import { check } from 'svod';
const { findings } = check(${JSON.stringify(files)}, { asOf: '${day}' });
console.log(JSON.stringify(findings.map(({ fingerprint }) => fingerprint)));
`,
      );
      const { outputFiles, metafile } = await build({
        absWorkingDir: folder,
        entryPoints: ['page.js'],
        bundle: true,
        platform: 'browser',
        format: 'esm',
        write: false,
        metafile: true,
      });
      expect(Object.keys(metafile.inputs)).toEqual(['node_modules/svod/dist-bin/browser.js', 'page.js']);
      await put(folder, 'bundled.mjs', outputFiles[0]?.text ?? '');
      const { stdout } = await run(folder, process.execPath, ['bundled.mjs']);
      const { findings } = check(files, { asOf: day });
      expect(findings.length).toBeGreaterThan(0);
      expect(JSON.parse(stdout)).toEqual(findings.map(({ fingerprint }) => fingerprint));
    });
  });

  it.each([
    ['nodenext', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
    ['bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ])(
    'даёт типы, в которых TypeScript находит всё: moduleResolution %s',
    async (_, module, moduleResolution) => {
      await inFolder(async (folder) => {
        await install(folder);
        await put(folder, 'package.json', '{ "type": "module" }\n');
        await put(folder, 'stranger.ts', stranger);
        const options: ts.CompilerOptions = {
          module,
          moduleResolution,
          target: ts.ScriptTarget.ES2022,
          lib: ['lib.es2022.d.ts'],
          strict: true,
          noEmit: true,
          types: [],
        };
        const program = ts.createProgram([join(folder, 'stranger.ts')], options);
        const said = ts
          .getPreEmitDiagnostics(program)
          .map(
            ({ file, messageText }) =>
              `${file?.fileName} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
          );
        // The one mistake that it makes.
        expect(said).toEqual([
          `${join(folder, 'stranger.ts')} Type '"fatal"' is not assignable to type 'Severity'.`,
        ]);
      });
    },
  );

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
