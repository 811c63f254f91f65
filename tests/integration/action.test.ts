// action.yml in another repository: all its steps are run, with the surroundings that GitHub gives them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inFolder, type Result } from '../cli/svod.ts';
import { copyCheckout, type StandIn, standIn } from './checkout.ts';
import { day, house, makeIncomplete, makeSample, roadmap, run } from './sample.ts';

interface Step {
  readonly run: string;
  readonly shell: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const text = readFileSync(join(house, 'action.yml'), 'utf8');
const { inputs, runs } = parse(text) as Action;
const [install, check, ...others] = runs.steps;

/** The values of a step's variables for the inputs of a workflow. */
const variables = (step: Step, given: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(step.env ?? {}).map(([name, value]) => [
      name,
      value.replace(
        /^\$\{\{ inputs\.([\w-]+) \}\}$/,
        (_, input: string) => given[input] ?? inputs[input]?.default ?? '',
      ),
    ]),
  );

interface Outcome extends Result {
  readonly outputs: string;
  readonly summary: string;
}

/** The action as a runner has it, with what its first step installs; and the programs of the runner. */
let action = '';
let runner: StandIn;

/** Runs a step's text, as a runner does, in a folder. */
const runStep = async (
  step: Step | undefined,
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Result> => {
  if (step === undefined) throw new Error('the action has no such step');
  const script = join(folder, '.step.sh');
  await writeFile(script, step.run);
  return run(folder, step.shell, ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    ...env,
    PATH: runner.path,
    GITHUB_ACTION_PATH: action,
    GITHUB_WORKSPACE: folder,
  });
};

/** Runs the step that checks in a folder. */
const runCheck = async (folder: string, given: Readonly<Record<string, string>>): Promise<Outcome> => {
  if (check === undefined) throw new Error('the action has no step that checks');
  const files = { GITHUB_OUTPUT: join(folder, '.output'), GITHUB_STEP_SUMMARY: join(folder, '.summary') };
  for (const file of Object.values(files)) await writeFile(file, '');
  const result = await runStep(check, folder, { ...variables(check, { 'as-of': day, ...given }), ...files });
  return {
    ...result,
    outputs: await readFile(files.GITHUB_OUTPUT, 'utf8'),
    summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
  };
};

let room = '';

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'svod-action-'));
  action = join(room, 'svod');
  runner = await standIn(join(room, 'bin'));
  await copyCheckout(action);
  const { exit, stderr } = await runStep(install, room);
  if (exit !== 0) throw new Error(stderr);
});
afterAll(() => rm(room, { recursive: true, force: true }));

describe('action.yml', () => {
  it('ставит то, что названо в lockfile, и больше ничего чужого не берёт', async () => {
    expect(runs.using).toBe('composite');
    expect(await runner.asked()).toBe('ci --omit=dev --ignore-scripts --no-audit --no-fund\n');
    expect(others).toEqual([]);
    for (const step of runs.steps) expect(step.uses).toBeUndefined();
  });

  it('второй раз в той же копии ничего не ставит', async () => {
    await inFolder(async (folder) => expect(await runStep(install, folder)).toMatchObject({ exit: 0 }));
    expect((await runner.asked()).trimEnd().split('\n')).toHaveLength(1);
  });

  it('не подставляет входные значения в текст команд и не просит секретов', () => {
    for (const step of runs.steps) expect(step.run).not.toContain('${{');
    expect(text).not.toContain('secrets.');
    const passed = Object.values(check?.env ?? {});
    expect(passed.toSorted()).toEqual(
      Object.keys(inputs)
        .map((name) => `\${{ inputs.${name} }}`)
        .toSorted(),
    );
  });

  it('пропускает полную дорожную карту', async () => {
    await inFolder(async (folder) => {
      await makeSample(folder);
      const { exit, stdout, outputs, summary } = await runCheck(folder, {});
      expect({ exit, outputs }).toEqual({ exit: 0, outputs: 'exit-code=0\n' });
      expect(stdout).not.toContain('::error');
      expect(summary).toContain('проверка пройдена');
    });
  });

  it('не пропускает мероприятие без ответственного: аннотация на его строке, сводка и SARIF', async () => {
    await inFolder(async (folder) => {
      await makeSample(folder);
      await makeIncomplete(folder);
      const { exit, stdout, outputs, summary } = await runCheck(folder, { sarif: 'out/svod.sarif' });
      expect({ exit, outputs }).toEqual({ exit: 1, outputs: 'exit-code=1\n' });
      expect(stdout).toMatch(
        /^::error file=content\/regions\/primer\/acts\/1\/roadmap\.yaml,line=10,.*title=roadmap\/responsible-given::/m,
      );
      expect(summary).toContain('проверка не пройдена');
      expect(summary).toContain(roadmap);
      const sarif = JSON.parse(await readFile(join(folder, 'out/svod.sarif'), 'utf8')) as {
        readonly runs: readonly [{ readonly results: readonly { readonly ruleId: string }[] }];
      };
      expect(sarif.runs[0].results.map(({ ruleId }) => ruleId)).toContain('roadmap/responsible-given');
    });
  });

  it('хранит найденное там, где названо, и судит по сохранённому так же', async () => {
    await inFolder(async (folder) => {
      await makeSample(folder);
      await makeIncomplete(folder);
      const first = await runCheck(folder, { cache: '.svod-cache' });
      const kept = readdirSync(join(folder, '.svod-cache'));
      expect(kept).toHaveLength(1);
      expect(await runCheck(folder, { cache: '.svod-cache' })).toEqual(first);
      expect(readdirSync(join(folder, '.svod-cache'))).toEqual(kept);
    });
  });

  it('даёт строже судить через fail-on и говорит по-английски', async () => {
    await inFolder(async (folder) => {
      await makeSample(folder);
      await makeIncomplete(folder);
      const { exit, stdout } = await runCheck(folder, { 'fail-on': 'note', lang: 'en', content: 'content' });
      expect(exit).toBe(1);
      expect(stdout).toContain('has no responsible subject');
    });
  });

  it('неверный вызов — это не замечания: код 2', async () => {
    await inFolder(async (folder) => {
      await makeSample(folder);
      const { exit, outputs, stderr } = await runCheck(folder, { content: 'nowhere' });
      expect({ exit, outputs }).toEqual({ exit: 2, outputs: 'exit-code=2\n' });
      expect(stderr).toContain('Нет такого пути: nowhere.');
    });
  });

  it('принимает входное значение за слово, а не за команду', async () => {
    await inFolder(async (folder) => {
      await makeSample(folder);
      for (const content of ['"; touch pwned; "', '$(touch pwned)', '--output=pwned', '`touch pwned`']) {
        const { exit } = await runCheck(folder, { content, 'fail-on': 'error', sarif: content });
        expect(exit).toBe(2);
      }
      expect(existsSync(join(folder, 'pwned'))).toBe(false);
    });
  });
});
