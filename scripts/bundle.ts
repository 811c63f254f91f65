// `npm run bundle`: makes of the command line and the library the JavaScript and types that are published, in dist-bin/.
// It needs nothing installed beside it.
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, type Plugin } from 'esbuild';
import { bundleTypes } from './bundle-types.ts';

const house = dirname(import.meta.dirname);
const { values: options } = parseArgs({
  options: { out: { type: 'string', default: join(house, 'dist-bin') } },
});

/** Some packages are CommonJS and ask for `require`; others import its maker by its own name, which must stay free. */
const banner =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";

/** Workers are started by their file names, which the bundler does not see: in the bundle they are JavaScript. */
const workersByName: Plugin = {
  name: 'workers-by-name',
  setup: ({ onLoad }) => {
    onLoad({ filter: /cli\/(?:judge\/pool|printed\/read-within)\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const contents = text.replace(/new URL\('\.\/((?:printed-)?worker)\.ts'/, "new URL('./$1.js'");
      if (contents === text) throw new Error(`${path} does not start its worker any more`);
      return { contents, loader: 'ts' };
    });
  },
};

/** The program: entries and what they share, flat, so that one finds the other by its name. */
const bundleProgram = async (out: string): Promise<readonly string[]> => {
  const { metafile } = await build({
    absWorkingDir: house,
    entryPoints: {
      main: 'validators/cli/main.ts',
      index: 'validators/index.ts',
      worker: 'validators/cli/judge/worker.ts',
      'printed-worker': 'validators/cli/printed/printed-worker.ts',
    },
    outdir: out,
    bundle: true,
    splitting: true,
    chunkNames: '[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node22.18',
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    banner: { js: banner },
    plugins: [workersByName],
    metafile: true,
    logLevel: 'warning',
  });
  return Object.keys(metafile.inputs);
};

/** The library for a browser or a worker: one file that asks nothing of Node. */
const bundleForBrowser = async (out: string): Promise<void> => {
  await build({
    absWorkingDir: house,
    entryPoints: { browser: 'validators/index.ts' },
    outdir: out,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    // One package has a form that looks for no page around it.
    conditions: ['worker'],
    target: 'es2023',
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
};

/** The dictionary is no package: it is made from the one of another project, whose licence goes with it. */
const dictionaryLicence = `The dictionary of Russian, made from the dictionary of OpenCorpora (https://opencorpora.org) (CC BY-SA 3.0)

https://creativecommons.org/licenses/by-sa/3.0/
`;

/** The licences of all packages that went into the bundle ask to go with it. */
const licences = (inputs: readonly string[]): string => {
  const folders = new Set(
    inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  const ofPackages = [...folders].sort().map((folder) => {
    const manifest = JSON.parse(readFileSync(join(house, folder, 'package.json'), 'utf8')) as {
      readonly name: string;
      readonly version: string;
      readonly license?: string;
    };
    const [file] = globSync('{LICENSE,LICENCE,License,license}*', { cwd: join(house, folder) }).toSorted();
    const text = file === undefined ? '' : `\n${readFileSync(join(house, folder, file), 'utf8').trim()}\n`;
    return `${manifest.name} ${manifest.version} (${manifest.license ?? 'no licence named'})\n${text}`;
  });
  return [...ofPackages, dictionaryLicence].join('\n----\n\n');
};

/** What files of a ministry are held against where there is no content folder: the federal layer, and what the cited territories are called. */
const bundleFederal = (out: string): void => {
  const content = join(house, 'content');
  for (const file of globSync(['federal/*.yaml', 'regions/**/region.yaml'], { cwd: content })) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    copyFileSync(join(content, file), join(out, file));
  }
};

rmSync(options.out, { recursive: true, force: true });
const inputs = await bundleProgram(options.out);
await bundleForBrowser(options.out);
bundleFederal(join(options.out, 'content'));
bundleTypes(join(house, 'validators/index.ts'), join(options.out, 'types'));
writeFileSync(join(options.out, 'LICENSES.txt'), licences(inputs));
