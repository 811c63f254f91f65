// What the README and the guides tell people to copy is what works: it is parsed, run, and held against the program.
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  amendingExample,
  apiExample,
  gitlabExample,
  hookExample,
  jointOrderExample,
  ownRulesExample,
  primerFiles,
  registerExample,
  repealedExample,
  reportExample,
  stampedPlanExample,
  waiversExample,
  workflowExample,
} from '../../src/lib/guide-texts.ts';
import { commands } from '../../validators/cli/commands.ts';
import { check } from '../../validators/index.ts';
import { formats } from '../../validators/report/index.ts';
import { exampleBase, exampleDate, primer } from '../../validators/rules/example-base.ts';
import { inFolder, link, put, putPrimer } from '../cli/svod.ts';
import { day, house, makeIncomplete, run } from './sample.ts';

const read = (name: string): string => readFileSync(join(house, name), 'utf8');
const readme = read('README.md');
const guide = read('src/docs/engineer.mdx');

interface Workflow {
  readonly jobs: {
    readonly svod: { readonly steps: readonly { readonly with?: Record<string, unknown> }[] };
  };
}
interface Job {
  readonly script: readonly string[];
  readonly after_script: readonly string[];
  readonly artifacts: { readonly when: string; readonly reports: Readonly<Record<string, string>> };
}
interface Hooks {
  readonly repos: readonly [{ readonly hooks: readonly { readonly id: string }[] }];
}

describe('README', () => {
  it.each([
    ['действие', workflowExample],
    ['задание GitLab', gitlabExample],
    ['хук', hookExample],
    ['вызов из программы', apiExample],
  ])('показывает то же, что руководство: %s', (_, example) => expect(readme).toContain(example));

  it('называет каждую команду, каждый параметр проверки и каждый вид отчёта; руководство – каждый вид', () => {
    for (const { name } of commands) expect(readme).toContain(`svod ${name}`);
    for (const { name, options } of commands)
      if (name === 'check' || name === 'waive')
        for (const option of options) expect(readme).toContain(`--${option}`);
    for (const format of Object.keys(formats)) {
      expect(readme).toContain(`\`${format}\``);
      expect(guide).toContain(`\`${format}\``);
    }
  });
});

describe('CONTRIBUTING', () => {
  const words = read('CONTRIBUTING.md');

  it('показывает правило таким, какое оно есть', () => {
    const rule = read('validators/rules/words/terms/not-circular.ts').replaceAll(/^ +/gm, '');
    const blocks = [...words.matchAll(/^ *```ts\n([\s\S]*?)```/gm)].map(([, code = '']) =>
      code.replaceAll(/^ +/gm, ''),
    );
    expect(blocks).toHaveLength(2);
    for (const block of blocks) expect(rule).toContain(block);
  });

  it('называет функции, которые есть', () => {
    const rows = [...words.matchAll(/^\|[^|]*\|([^|]*` in `[^|]*)\|$/gm)].map(([, cell = '']) => cell);
    expect(rows).toHaveLength(10);
    for (const row of rows)
      for (const [, names = '', file = ''] of row.matchAll(/((?:`[\w.(), ]+`,? ?)+)in `([^`]+)`/g))
        for (const [, name] of names.matchAll(/`(\w+)/g))
          expect(read(`validators/${file}`)).toMatch(new RegExp(`export (?:const|function\\*?) ${name}\\b`));
  });
});

describe('пример для запросов на слияние', () => {
  it('не длиннее пяти строк и знает только входы действия', () => {
    expect(workflowExample.trimEnd().split('\n')).toHaveLength(5);
    const { inputs } = parse(read('action.yml')) as { readonly inputs: Record<string, unknown> };
    const { steps } = (parse(workflowExample) as Workflow).jobs.svod;
    for (const key of steps.flatMap((step) => Object.keys(step.with ?? {})))
      expect(inputs).toHaveProperty(key);
    for (const input of Object.keys(inputs)) {
      expect(readme).toContain(input);
      expect(guide).toContain(`\`${input}\``);
    }
  });

  it('хук назван так же, как в .pre-commit-hooks.yaml, и тоже в пяти строках', () => {
    expect(hookExample.trimEnd().split('\n')).toHaveLength(5);
    const [hook] = parse(read('.pre-commit-hooks.yaml')) as readonly [{ readonly id: string }];
    expect((parse(hookExample) as Hooks).repos[0].hooks).toEqual([{ id: hook.id }]);
  });
});

describe('задание GitLab', () => {
  it('не пропускает неполную дорожную карту и оставляет отчёт о ней', async () => {
    const { svod, ...others } = parse(gitlabExample) as { readonly svod: Job };
    expect(others).toEqual({});
    const [clone, ...check] = svod.script;
    expect(clone).toBe('git clone --quiet --depth 1 https://github.com/OWNER/svod .svod');
    const { junit = '' } = svod.artifacts.reports;
    await inFolder(async (folder) => {
      await putPrimer(folder, 'content');
      await makeIncomplete(folder);
      await link(folder, '.svod', house);
      const shell = (commands: readonly string[]) =>
        run(folder, 'bash', ['-ec', commands.map((command) => `${command} --as-of ${day}`).join('\n')]);
      const { exit, stdout } = await shell(check);
      expect(exit).toBe(1);
      expect(stdout).toContain('roadmap/responsible-given');
      await shell(svod.after_script);
      expect(svod.artifacts.when).toBe('always');
      expect(await readFile(join(folder, junit), 'utf8')).toMatch(
        /<testcase [^>]*name="roadmap\/responsible-given[^>]*>\s*<failure/u,
      );
    });
  });
});

describe('пример вызова из программы', () => {
  it('выполняется как есть: печатает замечания и ставит код выхода', async () => {
    await inFolder(async (folder) => {
      await putPrimer(folder, 'content');
      await makeIncomplete(folder);
      await put(folder, 'package.json', '{ "type": "module" }\n');
      await put(folder, 'check.ts', apiExample.replace('2026-11-21', day));
      await link(folder, 'node_modules/svod', house);
      const broken = await readFile(join(folder, 'content/regions/primer/acts/1/roadmap.yaml'), 'utf8');
      await put(folder, 'regions/primer/acts/1/roadmap.yaml', broken);
      const { exit, stdout } = await run(folder, process.execPath, ['check.ts']);
      expect(exit).toBe(1);
      expect(stdout).toContain('regions/primer/acts/1/roadmap.yaml:10 error roadmap/responsible-given [');
    });
  });
});

const territory = 'regions/primer';
const edition = `${territory}/acts/1/editions/2024-03-01`;
const table = primer.indicators.replace('30%', '31%');

/** The model territory after the order of the guide, and a municipal plan under a stamp. */
const afterGuide: Readonly<Record<string, string>> = {
  ...exampleBase,
  [`${territory}/acts.yaml`]: registerExample,
  [`${territory}/acts/4/act.yaml`]: 'status: draft\n',
  [`${territory}/acts/4/provision.mdx`]: amendingExample,
  [`${territory}/acts/4/indicators.yaml`]: table,
  [`${edition}/edition.yaml`]: `by: приказ Министерства образования Примерной области от 01.02.2024 № 4\n`,
  [`${edition}/provision.mdx`]: primer.provision
    .replace('поддерживает наставников', 'поддерживает наставников и молодых педагогов')
    .replace(/^1\.2\..*$/m, '1.2. Утратил силу.')
    .replace(/^basis:\n.*\n/m, ''),
  [`${edition}/subjects.yaml`]: primer.subjects.replace(
    'маршрутов.',
    'маршрутов;\n      - ведение реестра наставников.',
  ),
  [`${edition}/roadmap.yaml`]: primer.roadmap,
  [`${edition}/indicators.yaml`]: table,
  [`${edition}/terms.yaml`]: primer.terms,
  [`${territory}/municipalities/gorod/region.yaml`]:
    'id: gorod\nname: Примерный район\nlevel: municipality\n',
  [`${territory}/municipalities/gorod/acts/plan/act.yaml`]:
    'status: adopted\nperiod: { from: 2023-09-01, to: 2024-08-31, printed: 2023/2024 учебный год }\n',
  [`${territory}/municipalities/gorod/acts/plan/source.txt`]: `УТВЕРЖДЕНО
приказом Управления образования Примерного района
от 28.08.2023 № 45
План методической работы на 2023/2024 учебный год
Срок\tМероприятие\tОтветственные\tРезультат
октябрь\tСеминар для наставников\tМетодический кабинет\tпрограмма семинара
`,
  [`${territory}/municipalities/gorod/acts/plan/provision.mdx`]: stampedPlanExample,
  [`${territory}/municipalities/gorod/acts/plan/roadmap.yaml`]: `title: План методической работы на 2023/2024 учебный год
columns: [Срок, Мероприятие, Ответственные, Результат]
measures:
  - { deadline: октябрь, title: Семинар для наставников, responsible: [Методический кабинет], result: программа семинара }
`,
};

describe('образцы руководств', () => {
  it('не стоят в самом тексте: там MDX снимает их отступы', () => {
    const docs = join(house, 'src/docs');
    const guides = readdirSync(docs).filter((name) => name.endsWith('.mdx'));
    expect(guides.filter((name) => /text=\{`/u.test(read(`src/docs/${name}`)))).toEqual([]);
  });
  it('отвечают своей схеме', () => {
    const files = {
      ...exampleBase,
      [`${territory}/acts/1/act.yaml`]: repealedExample,
      [`${territory}/acts/1/waivers.yaml`]: waiversExample,
      [`${territory}/acts/1/reports/2024.yaml`]: reportExample,
      [`${territory}/acts/1/provision.mdx`]: primer.provision.replace(
        /^order:.*?(?=^ {2}inForce)/msu,
        jointOrderExample,
      ),
    };
    const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
    const { findings } = check(sources, { asOf: exampleDate });
    expect(
      findings.filter(({ rule }) => /^(?:schema|yaml)\//u.test(rule)).map(({ message }) => message.ru),
    ).toEqual([]);
  });
});

describe('руководство редактора', () => {
  it('изменяющий приказ, сделанная им редакция и план под грифом вносятся без замечаний', () => {
    const files = Object.entries(afterGuide).map(([path, content]) => ({ path, content }));
    const { findings } = check(files, { asOf: exampleDate });
    expect(findings.map(({ rule, file, message }) => [rule, file, message.ru])).toEqual([]);
  });
  it('в файлах Примерной области нет имён, которых нет в федеральном слое', () => {
    const federal = readdirSync(join(house, 'content/federal')).map((name) => [
      `federal/${name}`,
      read(`content/federal/${name}`),
    ]);
    const own = Object.entries(primerFiles).map(([name, content]) => [
      name === 'region.yaml' ? `${territory}/${name}` : `${territory}/acts/1/${name}`,
      content,
    ]);
    const files = {
      ...Object.fromEntries([...federal, ...own]),
      [`${territory}/acts.yaml`]: registerExample,
    };
    const { findings } = check(
      Object.entries<string>(files).map(([path, content]) => ({ path, content })),
      { asOf: exampleDate },
    );
    const unknown = findings.filter(
      ({ file, severity }) => severity === 'error' && file.startsWith(territory),
    );
    expect(unknown.map(({ rule, message }) => [rule, message.ru])).toEqual([]);
  });
  it('правка, которой приказ не сделал, и забытая правка найдены', () => {
    const path = `${edition}/provision.mdx`;
    const forgotten = { ...afterGuide, [path]: primer.provision.replace('не реже одного раза', 'один раз') };
    const files = Object.entries(forgotten).map(([name, content]) => ({ path: name, content }));
    const found = new Set(check(files, { asOf: exampleDate }).findings.map(({ rule }) => rule));
    expect([...found]).toEqual(expect.arrayContaining(['editions/amendment-done', 'editions/change-told']));
  });
});

describe('пример файла настройки', () => {
  it('тот, что выполняют тесты', () => {
    expect(ownRulesExample).toBe(read('src/docs/examples/svod.config.ts'));
  });
});
