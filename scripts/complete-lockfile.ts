// `npm run lockfile`, after every change of dependencies. A registry mirror may carry the binaries of one platform
// only; npm then leaves the others out of the lockfile and `npm ci` refuses it. Each platform package is named in its
// parent's optionalDependencies with version and platform, so the missing entries can be written from there.
import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

const systems = [
  'darwin',
  'linux',
  'win32',
  'freebsd',
  'netbsd',
  'openbsd',
  'sunos',
  'aix',
  'android',
  'openharmony',
];
const processors = [
  'x64',
  'arm64',
  'ia32',
  'arm',
  'ppc64',
  's390x',
  'riscv64',
  'loong64',
  'mips64el',
  'wasm32',
];

/** The folders in which a package of `parent` is looked for, innermost first. */
const lookups = (parent: string, name: string): string[] => {
  const holders = parent.split(/\/?node_modules\//).slice(1);
  return [...holders.keys(), holders.length]
    .map((count) => [...holders.slice(0, count), name].map((holder) => `node_modules/${holder}`).join('/'))
    .toReversed();
};

/** The platform that a package's name tells: `@scope/binding-linux-arm64-gnu`. */
const platform = (name: string): Pick<Entry, 'os' | 'cpu'> => {
  const words = name.split(/[-/@]/);
  const os = words.find((word) => systems.includes(word));
  const cpu = words.find((word) => processors.includes(word));
  return { ...(os === undefined ? {} : { os: [os] }), ...(cpu === undefined ? {} : { cpu: [cpu] }) };
};

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };
let added = 0;
for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (lookups(parent, name).some((folder) => lock.packages[folder] !== undefined)) continue;
    const own = platform(name);
    if (own.os === undefined && own.cpu === undefined) throw new Error(`${name}: no platform in its name`);
    lock.packages[`node_modules/${name}`] = {
      version: version.replace(/^[~^]/, ''),
      optional: true,
      ...(dev === true ? { dev } : {}),
      ...own,
    };
    added += 1;
  }
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${file}: ${added} entries of other platforms added\n`);
