// What the manifests say is installed: the check needs little, the package nothing, and the lockfile holds for everybody.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { house } from './sample.ts';

type Versions = Readonly<Record<string, string>>;

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly optionalDependencies?: Versions;
  readonly peerDependencies?: Versions;
}

const read = <T>(name: string): T => JSON.parse(readFileSync(join(house, name), 'utf8')) as T;
const published = read<Manifest>('package.json');
const check = read<Manifest>('validators/package.json');

/** The packages that the command line and its workers import, wherever they do it. */
const imported = async (): Promise<readonly string[]> => {
  const { metafile } = await build({
    absWorkingDir: house,
    entryPoints: [
      'validators/cli/main.ts',
      'validators/cli/judge/worker.ts',
      'validators/cli/printed/printed-worker.ts',
    ],
    outdir: 'nowhere',
    write: false,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    metafile: true,
  });
  const paths = Object.values(metafile.inputs).flatMap(({ imports }) =>
    imports.filter(({ external, path }) => external === true && !/^(node:|#)/.test(path)),
  );
  return [...new Set(paths.map(({ path }) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path))].sort();
};

describe('что ставится вместе со Svod', () => {
  it('проверке – ровно то, что она импортирует', async () => {
    expect(await imported()).toEqual(Object.keys(check.dependencies ?? {}).sort());
  });

  it('тому, кто берёт пакет, – ничего', () => {
    const { dependencies, optionalDependencies, peerDependencies } = published;
    expect({ dependencies, optionalDependencies, peerDependencies }).toEqual({});
  });

  it('сайт и тесты берут то же, что и проверка, той же версии', () => {
    for (const [name, version] of Object.entries(check.dependencies ?? {}))
      expect([version, undefined]).toContain(published.devDependencies?.[name]);
  });
});

describe('CHANGELOG.md', () => {
  it('начинается с версии пакета, и её же называет README', () => {
    const [, newest] = /^## (\S+)$/m.exec(readFileSync(join(house, 'CHANGELOG.md'), 'utf8')) ?? [];
    expect(newest).toBe(published.version);
    for (const text of ['README.md', 'src/docs/engineer.mdx'])
      expect(readFileSync(join(house, text), 'utf8')).toContain(`npm install ./svod-${newest}.tgz`);
  });
});

describe('package-lock.json', () => {
  interface Entry {
    readonly link?: boolean;
    readonly integrity?: string;
    readonly resolved?: string;
  }
  const packages = Object.entries(
    read<{ readonly packages: Record<string, Entry> }>('package-lock.json').packages,
  );
  const installed = packages.filter(([path, { link }]) => path.includes('node_modules/') && link !== true);

  it('знает контрольную сумму каждого пакета, в том числе для чужих систем', () => {
    expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual(
      [],
    );
    for (const platform of ['darwin-arm64', 'linux-x64', 'linux-arm64', 'win32-x64'])
      expect(installed.map(([path]) => path)).toContain(`node_modules/@esbuild/${platform}`);
  });

  it('не привязан ни к какому реестру', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
