// What `svod new` has begun is checked at once: each finding says what to fill in, and nothing else is found.
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actKinds } from '../../validators/cli/call/values.ts';
import type { Block } from '../../validators/printed/printed.ts';
import { readPrinted } from '../../validators/printed/read-printed.ts';
import { inFolder, put, putPrimer, svod } from './svod.ts';

const begun = [
  ...actKinds.map((kind) => [kind]),
  ['provision', 'roadmap', 'indicators'],
  ['roadmap', '--stamp'],
  ['provision', 'indicators', '--stamp'],
];

it.each(begun)('в новом акте названо только то, что не вписано: %s %s %s', (...words) =>
  inFolder(async (folder) => {
    await putPrimer(folder);
    await svod(folder, ['new', 'lipetsk']);
    const options = words.flatMap((word) => (word.startsWith('--') ? [word] : ['--kind', word]));
    expect(await svod(folder, ['new', 'lipetsk/312', ...options])).toMatchObject({ exit: 0, stderr: '' });
    const { stdout } = await svod(folder, ['check', 'content/regions/lipetsk', '--format', 'json']);
    const { findings } = JSON.parse(stdout) as {
      readonly findings: readonly { readonly message: string }[];
    };
    expect(findings.length).toBeGreaterThan(2);
    const unfilled =
      /^Обязательное поле .* пусто|^У ключа .* нет значения|^Под реквизитами нет текста|^Между <Approval> и <\/Approval> нет текста/;
    expect(findings.map(({ message }) => message).filter((message) => !unfilled.test(message))).toEqual([]);
  }),
);

const federal = join(import.meta.dirname, '../../content/federal');

/** Lays out the federal layer of the Svod itself, and the territory of an act. */
const withFederal = async (folder: string, territories: readonly (readonly string[])[]): Promise<void> => {
  for (const name of readdirSync(federal))
    await put(folder, `content/federal/${name}`, readFileSync(join(federal, name)));
  for (const words of territories) await svod(folder, ['new', ...words]);
};

interface Told {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
  }[];
}

const textsIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => textsIn(cell.blocks))),
  );

const day = ['--as-of', '2024-06-01'];

const foundIn = async (folder: string, act: string): Promise<Told['findings']> => {
  const { stdout } = await svod(folder, ['check', act, ...day, '--format', 'json']);
  return (JSON.parse(stdout) as Told).findings;
};

/** What is decided, by the words of the open place; what is not named here is «решение». */
const decisionsOf = (responsible: string): Readonly<Record<string, string>> => ({
  'орган, который издаёт приказ': 'Министерство образования Липецкой области',
  дата: '3 июня 2024 г.',
  номер: '312',
  ответственный: responsible,
  срок: 'ежегодно (май)',
  результат: 'аналитическая справка',
  мероприятие: 'Обсуждение итогов года',
  'кто проводит мониторинг': responsible,
  'план на 2024 год': '75%',
  'план на 2025 год': '80%',
});

describe.each([
  ['lipetsk/312', 'Министерство образования', [['lipetsk']]],
  [
    'lipetsk/gryazi/7',
    'Муниципальная методическая служба',
    [['lipetsk'], ['lipetsk/gryazi', '--name', 'Грязинский район']],
  ],
] as const)('полный проект акта: %s', (act, responsible, territories) => {
  const decisions = decisionsOf(responsible);
  const inDraft = (work: (folder: string, path: string) => Promise<void>): Promise<void> =>
    inFolder(async (folder) => {
      await withFederal(folder, territories);
      const call = await svod(folder, ['new', act, ...day, '--docx', 'проект.docx']);
      expect(call).toMatchObject({ exit: 0, stderr: '' });
      const steps = act.split('/');
      const path = `content/regions/${steps.slice(0, -1).join('/municipalities/')}/acts/${steps.at(-1)}`;
      await work(folder, path);
    });

  it('ошибки в нём – открытые места, каждое по разу, и документ Word – тот же акт', () =>
    inDraft(async (folder, path) => {
      const findings = await foundIn(folder, path);
      const errors = findings.filter(({ severity }) => severity !== 'note');
      const read = await readPrinted(readFileSync(join(folder, 'проект.docx')));
      if (!read.ok) throw new Error(read.says.ru);
      expect(new Set(errors.map(({ rule }) => rule))).toEqual(new Set(['words/blanks-filled']));
      const open = textsIn(read.document.blocks).flatMap((text) =>
        [...text.matchAll(/\[[^\]]+\]/g)].map(([place]) => place),
      );
      expect(errors.map(({ message }) => /«(.*)»/.exec(message)?.[1]).sort()).toEqual(open.sort());
      expect(await svod(folder, ['format', '--check', 'content'])).toMatchObject({ exit: 0 });
      await svod(folder, ['export', act, ...day, '--output', 'акт.docx']);
      expect(readFileSync(join(folder, 'акт.docx')).equals(readFileSync(join(folder, 'проект.docx')))).toBe(
        true,
      );
    }));

  it('когда все решения вписаны, ошибок нет', () =>
    inDraft(async (folder, path) => {
      for (const name of readdirSync(join(folder, path))) {
        const text = readFileSync(join(folder, path, name), 'utf8');
        await put(
          folder,
          `${path}/${name}`,
          text.replaceAll(/"?\[(\p{Ll}[^\]\n]{2,})\]"?/gu, (place, words: string) =>
            place.startsWith('"')
              ? JSON.stringify(decisions[words] ?? 'решение')
              : (decisions[words] ?? 'решение'),
          ),
        );
      }
      const errors = (await foundIn(folder, path)).filter(({ severity }) => severity === 'error');
      expect(errors).toEqual([]);
    }));
});

it('проект несёт документы, которые назовут; приказ в нём есть всегда', () =>
  inFolder(async (folder) => {
    await withFederal(folder, [['lipetsk']]);
    const { stdout } = await svod(folder, ['new', 'lipetsk/7', ...day, '--draft', '--kind', 'roadmap']);
    expect(stdout.match(/(?<=acts\/7\/)[\w.]+/g)).toEqual(['act.yaml', 'provision.mdx', 'roadmap.yaml']);
    expect(await svod(folder, ['format', '--check', 'content'])).toMatchObject({ exit: 0 });
    const errors = (await foundIn(folder, 'content/regions/lipetsk/acts/7')).filter(
      ({ severity }) => severity !== 'note',
    );
    expect(new Set(errors.map(({ rule }) => rule))).toEqual(new Set(['words/blanks-filled']));
    const wrong = await svod(folder, ['new', 'lipetsk/8', '--draft', '--kind', 'order']);
    expect(wrong).toMatchObject({ exit: 2, stderr: expect.stringContaining('приказ есть всегда') });
  }));

it('проект знает, кто издаёт акт, чем он утверждён и на какие годы', () =>
  inFolder(async (folder) => {
    await withFederal(folder, [['lipetsk']]);
    const act = join(folder, 'content/regions/lipetsk/acts/7');
    await svod(folder, [
      ...['new', 'lipetsk/7', ...day, '--draft', '--kind', 'indicators'],
      ...[
        '--issuer',
        'Департамент образования Образцовой области',
        '--order',
        'directive',
        '--years',
        '2027-2029',
      ],
    ]);
    const order = readFileSync(join(act, 'provision.mdx'), 'utf8');
    expect(order).toMatch(/Департамент образования Образцовой области.*РАСПОРЯЖЕНИЕ/su);
    const indicators = readFileSync(join(act, 'indicators.yaml'), 'utf8');
    expect(indicators.match(/(?<=План на )20\d\d/gu)).toEqual(['2027', '2028', '2029']);
  }));

it.each([
  [['--draft', '--years', '2029-2027'], 'Последний год стоит раньше первого'],
  [['--draft', '--years', 'скоро'], '--years ждёт годы вида 2026-2028, а не «скоро»'],
  [['--draft', '--years', '2026-2040'], 'Не больше 10 лет'],
  [['--draft', '--order', 'law'], '--order не принимает'],
  [['--kind', 'provision', '--issuer', 'Министерство'], '--issuer – для полного проекта'],
])('что проекту сказано неверно, не пишет ничего: %j', (options, said) =>
  inFolder(async (folder) => {
    await withFederal(folder, [['lipetsk']]);
    const wrong = await svod(folder, ['new', 'lipetsk/8', ...options]);
    expect(wrong).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining(said) });
  }),
);

it('акт, внесённый в территорию, которой ещё нет, начинает и её: тем же паспортом, что и svod new', () =>
  inFolder(async (folder) => {
    await putPrimer(folder);
    await put(folder, 'план.txt', 'План работы\n1. Министерство проводит мониторинг ежегодно.\n');
    const passport = (territory: string): string =>
      readFileSync(join(folder, 'content/regions', territory, 'region.yaml'), 'utf8');
    const imported = async (region: string, act: string): Promise<readonly string[]> => {
      const { exit, stdout } = await svod(folder, ['import', 'план.txt', '--region', region, '--act', act]);
      expect(exit).toBe(0);
      return stdout.split('\n').filter((line) => line.endsWith('/region.yaml'));
    };
    expect(await imported('lipetsk/gryazi', '9')).toEqual([
      'content/regions/lipetsk/region.yaml',
      'content/regions/lipetsk/municipalities/gryazi/region.yaml',
    ]);
    expect(await imported('lipetsk', '1')).toEqual([]);
    const made = [passport('lipetsk'), passport('lipetsk/municipalities/gryazi')];
    await rm(join(folder, 'content/regions/lipetsk'), { recursive: true });
    await svod(folder, ['new', 'lipetsk']);
    await svod(folder, ['new', 'lipetsk/gryazi']);
    expect([passport('lipetsk'), passport('lipetsk/municipalities/gryazi')]).toEqual(made);
    // The name of a region whose id says nothing is told by the document alone.
    await put(
      folder,
      'приказ.txt',
      'ДЕПАРТАМЕНТ ОБРАЗОВАНИЯ ЛИПЕЦКОЙ ОБЛАСТИ\nПРИКАЗ\nот 12.03.2026 № 415\n1. Провести смотр.\n',
    );
    await svod(folder, ['import', 'приказ.txt', '--region', 'nasha', '--act', '415']);
    expect(passport('nasha')).toMatch(/^name: Липецкая область$/mu);
    await svod(folder, ['import', 'план.txt', '--region', 'ihnyaya', '--act', '1']);
    expect(passport('ihnyaya')).toMatch(/^name:$/mu);
  }));
