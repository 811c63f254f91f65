// What the command line owes to its surroundings: pipes that close, terminals that must not be steered, failures of its own.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { primer, replaced } from '../../validators/rules/example-base.ts';
import { environment, inFolder, link, program, put, putPrimer, svod, svodProcess } from './svod.ts';

const day = ['--as-of', '2024-06-01'] as const;

describe('svod среди других программ', () => {
  it('замолкает без ошибки, когда её больше не читают (svod check | head)', async () => {
    await inFolder(async (folder) => {
      const many = Array.from({ length: 3000 }, (_, index) => `субъект-${index}`).join(', ');
      await putPrimer(folder);
      await put(
        folder,
        'content/regions/primer/acts/1/roadmap.yaml',
        replaced('roadmap', 'Министерство, ЦНППМ', many),
      );
      const child = spawn(process.execPath, [program, 'check', ...day], { cwd: folder, env: environment });
      let said = '';
      child.stderr.on('data', (text) => {
        said += text;
      });
      child.stdout.once('data', () => child.stdout.destroy());
      expect(await once(child, 'close')).toEqual([1, null]);
      expect(said).toBe('');
    });
  });

  it('процесс даёт те же байты и тот же код, что вызов в тестах: без цвета вне терминала, с пробелом в пути', async () => {
    await inFolder(async (folder) => {
      await putPrimer(folder, 'the content');
      await put(
        folder,
        'the content/regions/primer/acts/1/roadmap.yaml',
        replaced('roadmap', 'ЦНППМ]', 'ЦНПМ]'),
      );
      const call = ['check', 'the content', ...day];
      const started = await svodProcess(folder, call);
      expect(started).toMatchObject({ exit: 1, stderr: '' });
      expect(started.stdout).not.toContain('\u001b');
      expect(await svod(folder, call)).toEqual(started);
    });
  });

  it('не печатает управляющих знаков из содержания, имён файлов и вызова', async () => {
    await inFolder(async (folder) => {
      await putPrimer(folder);
      await put(folder, 'content/regions/primer/evil\u001b[2J\u202e.yaml', 'id: x\n');
      await put(folder, 'content/regions/primer/acts/1/terms.yaml', `# \u001b[31m\u202e\n${primer.terms}`);
      const report = await svod(folder, ['check', ...day]);
      const call = await svod(folder, ['check', 'no\u001b[31m']);
      for (const sign of ['\u001b', '\u202e']) expect(report.stdout + call.stderr).not.toContain(sign);
      expect(report.stdout).toContain('# ␛[31m\\u{202E}');
      expect(call.stderr).toContain('no␛[31m');
    });
  });

  it('из вложенной папки называет файлы SARIF от корня проекта, и ни один не выше него', async () => {
    await inFolder(async (folder) => {
      await putPrimer(folder);
      await put(folder, '.git/HEAD', '');
      await put(folder, 'content/federal/topics.yaml', 'topics: нет\n');
      await put(folder, 'content/regions/primer/acts/1/roadmap.yaml', 'directions: нет\n');
      const uris = async (inner: string) => {
        const { stdout } = await svod(join(folder, inner), ['check', '.', '--format', 'sarif', ...day]);
        return [...new Set([...stdout.matchAll(/"uri": "([^"]*)"/g)].map(([, uri]) => uri))].sort();
      };
      const fromHome = await uris('content');
      expect(fromHome).toContain('content/federal/topics.yaml');
      expect(await uris('content/regions/primer')).toEqual(
        fromHome.filter((uri) => uri?.startsWith('content/regions/primer/')),
      );
    });
  });

  it('ссылки по кругу не останавливают её', async () => {
    await inFolder(async (folder) => {
      await putPrimer(folder);
      await link(folder, 'content/regions/primer/loop', '..');
      await link(folder, 'content/regions/a', 'b');
      await link(folder, 'content/regions/b', 'a');
      expect([0, 1]).toContain((await svod(folder, ['check', ...day])).exit);
    });
  });

  it('сбой самого Svod: код 3 и одна строка, а со SVOD_DEBUG=1 и стек', async () => {
    await inFolder(async (folder) => {
      await putPrimer(folder);
      // A copy of the program in which the engine is broken.
      const house = dirname(dirname(dirname(program)));
      for (const part of ['validators', 'schemas', 'package.json'])
        await cp(join(house, part), join(folder, part), { recursive: true });
      await link(folder, 'node_modules', join(house, 'node_modules'));
      const broken =
        "export const check = () => { throw new Error('сломано'); };\nexport const summarise = check;\nexport const rules = [];\n";
      await writeFile(join(folder, 'validators/index.ts'), broken);
      const call = async (extra: NodeJS.ProcessEnv) => {
        const args = [join(folder, 'validators/cli/main.ts'), 'check'];
        return promisify(execFile)(process.execPath, args, {
          cwd: folder,
          env: { ...environment, ...extra },
        }).catch((error: { readonly code: number; readonly stderr: string }) => error);
      };
      const plain = await call({});
      expect(plain).toMatchObject({ code: 3 });
      expect(plain.stderr).toMatch(/^svod: Ошибка в самом Svod: сломано\. Пожалуйста, сообщите[^\n]*\n$/);
      expect((await call({ SVOD_DEBUG: '1' })).stderr).toMatch(/\n\s+at /);
      await rm(join(folder, 'validators'), { recursive: true });
    });
  });
});

describe('svod rules', () => {
  it('перечисляет правила по папкам с тяжестью и названием', async () => {
    await inFolder(async (folder) => {
      const { exit, stdout } = await svod(folder, ['rules']);
      expect(exit).toBe(0);
      expect(stdout).toMatch(/^roadmap$/m);
      expect(stdout).toMatch(
        /^ {2}roadmap\/responsible-given +ошибка +У мероприятия указан ответственный субъект$/m,
      );
    });
  });

  it('в виде JSON даёт те же правила', async () => {
    await inFolder(async (folder) => {
      const { stdout } = await svod(folder, ['rules', '--format', 'json', '--lang', 'en']);
      const { rules } = JSON.parse(stdout) as { readonly rules: readonly { readonly id: string }[] };
      expect(rules).toContainEqual({
        id: 'roadmap/responsible-given',
        severity: 'error',
        title: 'A measure has a responsible subject',
        fault: 'A measure has no responsible subject',
        norm: { act: null, clause: null },
        heldTo: null,
        doubt: null,
        yieldsTo: [],
      });
    });
  });
});
