// A scenario of the command line is one readable file: what is laid out, the calls, and exactly what they print.
//
//   First lines: what the scenario shows.
//   ==== primer: content          the model territory of the rules' examples, in this folder
//   ==== change: PATH             lines «- old» and «+ new»: a passage of a file already laid out
//   ==== file: PATH               a file, to the next line of this kind
//   ==== copy: NAME -> PATH       a file of tests/printed/fixtures, which is no text
//   ==== folder: PATH             an empty folder
//   ==== link: PATH -> TARGET     a symbolic link
//   ==== call: svod check …       a call, `SVOD_CONTENT=FOLDER svod …` with surroundings; then what it must give:
//   ==== exit: 1
//   ==== stdout | stderr | written: PATH
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { version } from '../../validators/report/version.ts';
import { link, put, putPrimer, svod } from './svod.ts';

interface Section {
  readonly kind: string;
  readonly value: string;
  readonly body: string;
}

interface Scenario {
  readonly title: string;
  readonly sections: readonly Section[];
}

const mark = /^==== ([a-z]+)(?:: (.*))?$/;

/** Reads a scenario. @throws Error where it does not begin with its title */
export const parseScenario = (text: string): Scenario => {
  const sections: Section[] = [];
  const title: string[] = [];
  let open: { kind: string; value: string; lines: string[] } | null = null;
  const close = (): void => {
    if (open !== null) sections.push({ ...open, body: open.lines.map((line) => `${line}\n`).join('') });
  };
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const [, kind, value = ''] = mark.exec(line) ?? [];
    if (kind !== undefined) {
      close();
      open = { kind, value, lines: [] };
    } else (open?.lines ?? title).push(line);
  }
  close();
  if (title.join('').trim() === '') throw new Error('a scenario begins with what it shows');
  return { title: title.join('\n').trim(), sections };
};

/** The words of a call; quotes hold words with spaces together. */
const wordsOf = (call: string): readonly string[] =>
  [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '').slice(1);

const change = async (folder: string, path: string, body: string): Promise<void> => {
  const side = (sign: string): string =>
    body
      .split('\n')
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(2))
      .join('\n');
  const text = await readFile(join(folder, path), 'utf8');
  if (text.split(side('- ')).length !== 2)
    throw new Error(`«${side('- ')}» must stand exactly once in ${path}`);
  await put(
    folder,
    path,
    text.replace(side('- '), () => side('+ ')),
  );
};

const fixtures = join(import.meta.dirname, '../printed/fixtures');

const layOut = async (folder: string, { kind, value, body }: Section): Promise<void> => {
  const [path = '', target = ''] = value.split(' -> ');
  if (kind === 'primer') await putPrimer(folder, value);
  else if (kind === 'file') await put(folder, value, body);
  else if (kind === 'change') await change(folder, value, body);
  else if (kind === 'copy') await put(folder, target, await readFile(join(fixtures, path)));
  else if (kind === 'folder') await mkdir(join(folder, value), { recursive: true });
  else if (kind === 'link') await link(folder, path, target);
  else throw new Error(`no such section: ${kind}`);
};

const render = ({ kind, value, body }: Section): string =>
  `==== ${kind}${value === '' ? '' : `: ${value}`}\n${body}`;

const printed = (kind: string, text: string): readonly Section[] =>
  text === '' ? [] : [{ kind, value: '', body: text.replaceAll(version, '‹version›') }];

const expectations = ['exit', 'stdout', 'stderr', 'written'];

/**
 * Carries out a scenario in an empty folder.
 * @returns the scenario's text as it would be if all that happened had been expected
 */
export const play = async ({ title, sections }: Scenario, folder: string): Promise<string> => {
  const shown: Section[] = [];
  for (const [index, section] of sections.entries()) {
    if (expectations.includes(section.kind)) continue;
    if (section.kind !== 'call') {
      await layOut(folder, section);
      shown.push(section);
      continue;
    }
    const [, content = null, call = ''] = /^(?:SVOD_CONTENT=(\S+) )?(.*)$/.exec(section.value) ?? [];
    const { exit, stdout, stderr } = await svod(folder, wordsOf(call), content);
    shown.push({ ...section, body: '' }, { kind: 'exit', value: String(exit), body: '' });
    shown.push(...printed('stdout', stdout), ...printed('stderr', stderr));
    for (const { kind, value } of sections.slice(index + 1)) {
      if (!expectations.includes(kind)) break;
      if (kind !== 'written') continue;
      const text = await readFile(join(folder, value), 'utf8').catch(() => '(нет такого файла)\n');
      shown.push({ kind, value, body: text.replaceAll(version, '‹version›') });
    }
  }
  return `${title}\n${shown.map(render).join('')}`;
};
