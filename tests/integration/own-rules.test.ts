// The example of the guide is run: a configuration with a rule of one's own, in somebody else's repository.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import example from '../../src/docs/examples/svod.config.ts';
import { check, type Rule, ruleFaults, rulesOf } from '../../validators/index.ts';
import { exampleBase, primer, replaced } from '../../validators/rules/example-base.ts';
import { inFolder, put, putPrimer, svod } from '../cli/svod.ts';
import { day, house } from './sample.ts';

const text = readFileSync(join(house, 'src/docs/examples/svod.config.ts'), 'utf8');
const [own] = example.rules ?? [];
const informing = replaced('roadmap', 'result: аналитическая справка', 'result: информирование педагогов');

/** What svod prints and gives in a project with this configuration. */
const calling = (config: string, args: readonly string[], roadmap: string = primer.roadmap) =>
  inFolder(async (folder) => {
    await putPrimer(folder);
    await put(folder, 'content/regions/primer/acts/1/roadmap.yaml', roadmap);
    await put(folder, 'package.json', '{ "type": "module" }\n');
    await put(folder, 'svod.config.ts', config);
    return svod(folder, args);
  });

/** The configuration of the example with a passage replaced. */
const changed = (passage: string, by: string): string => {
  if (text.split(passage).length !== 2)
    throw new Error(`«${passage}» must stand exactly once in the example`);
  return text.replace(passage, () => by);
};

describe('пример файла настройки из руководства', () => {
  it('правило в нём целое: норма, причина, исправление, примеры, два языка', () => {
    expect(own === undefined ? ['нет правила'] : ruleFaults(own)).toEqual([]);
  });

  it('своё правило судит вместе с общими и не пропускает изменение', async () => {
    const passed = await calling(text, ['check', '--as-of', day]);
    expect(passed).toMatchObject({ exit: 0 });
    const { exit, stdout } = await calling(text, ['check', '--as-of', day], informing);
    expect(exit).toBe(1);
    expect(stdout).toContain('ministry/result-is-document');
    expect(stdout).toContain('не назван документом: «информирование педагогов»');
  });

  it('своё правило стоит в книге правил и объясняет себя примерами', async () => {
    const listed = await calling(text, ['rules', 'ministry']);
    expect(listed.stdout).toContain('ministry/result-is-document');
    const { stdout } = await calling(text, ['rules', 'ministry/result-is-document']);
    expect(stdout).toContain('Только информирование');
  });

  it('замечание своего правила можно принять и объяснить', async () => {
    await inFolder(async (folder) => {
      await putPrimer(folder);
      await put(folder, 'content/regions/primer/acts/1/roadmap.yaml', informing);
      await put(folder, 'package.json', '{ "type": "module" }\n');
      await put(folder, 'svod.config.ts', text);
      const { stdout } = await svod(folder, ['check', '--as-of', day, '--format', 'json']);
      const { findings } = JSON.parse(stdout) as {
        readonly findings: readonly { readonly fingerprint: string }[];
      };
      const [{ fingerprint } = { fingerprint: '' }] = findings;
      expect((await svod(folder, ['explain', fingerprint, '--as-of', day])).stdout).toContain(
        'После мероприятия остаётся документ',
      );
      const words = ['--reason', 'Так решено', '--by', 'Отдел', '--until', '2024-12-31', '--as-of', day];
      expect(await svod(folder, ['waive', fingerprint, ...words])).toMatchObject({ exit: 0 });
      expect(await svod(folder, ['check', '--as-of', day])).toMatchObject({ exit: 0 });
    });
  });

  it('отключённое правило не судит, у названного другая тяжесть, а --fail-on важнее файла', async () => {
    const off = await calling(text, ['check', '--as-of', day, '--rule', 'words/spaces']);
    expect(off.stderr).toContain('Нет такого правила: «words/spaces»');
    const open = replaced('roadmap', 'ежегодно (июнь)', 'постоянно');
    const warned = await calling(text, ['check', '--as-of', day, '--rule', 'roadmap/deadline-dated'], open);
    expect(warned).toMatchObject({ exit: 1 });
    expect(warned.stdout).toContain('предупреждение  roadmap/deadline-dated');
    const lenient = ['check', '--as-of', day, '--rule', 'roadmap/deadline-dated', '--fail-on', 'error'];
    expect(await calling(text, lenient, open)).toMatchObject({ exit: 0 });
  });

  it('в библиотеке те же правила даёт rulesOf', () => {
    const files = Object.entries({ ...exampleBase, 'regions/primer/acts/1/roadmap.yaml': informing });
    const { findings } = check(
      files.map(([path, content]) => ({ path, content })),
      { asOf: day, rules: rulesOf(example) },
    );
    expect(findings.map(({ rule }) => rule)).toEqual(['ministry/result-is-document']);
  });
});

describe('негодный файл настройки – неверный вызов: код 2, и сказано, что не так', () => {
  it.each([
    ['правило без нормы', "  norm: 'craft',\n", '', 'правило ministry/result-is-document: нет нормы'],
    ['правило без английского текста', "    en: 'A measure leaves a document behind',\n", '', 'title'],
    [
      'неизвестная настройка',
      'failOn:',
      'failon:',
      'нет настройки «failon»; возможно, имеется в виду «failOn»',
    ],
    ['неизвестное правило', "'words/spaces'", "'words/space'", 'возможно, имеется в виду «words/spaces»'],
    ['правило о чтении файлов', "'words/spaces'", "'yaml/syntax'", 'не отключают'],
    ['имя занято', 'ministry/result-is-document', 'roadmap/result-given', 'уже занято'],
  ])('%s', async (_, passage, by, says) => {
    const { exit, stderr } = await calling(changed(passage, by), ['check', '--as-of', day]);
    expect(exit).toBe(2);
    expect(stderr.replace(/\s+/gu, ' ')).toContain(says);
  });

  it('сломанное правило называет себя: код 2 или 3, но не Svod', async () => {
    const broken = changed(
      '    for (const { title, result, spot }',
      "    throw new Error('нет связи');\n    for (const { title, result, spot }",
    );
    const { exit, stderr } = await calling(broken, ['check', '--as-of', day]);
    expect(exit).toBeGreaterThan(1);
    expect(stderr).toContain('Правило ministry/result-is-document сломалось: нет связи');
  });
});

describe('ruleFaults', () => {
  it.each([
    ['нет причины', { reason: undefined }, 'reason'],
    ['нет исправления', { cure: undefined }, 'cure'],
    ['нет нормы', { norm: undefined }, 'нормы'],
    ['нет плохого примера', { bad: [] }, 'плохих примеров'],
    ['нет хорошего примера', { good: [] }, 'хороших примеров'],
    ['нет английского заголовка', { title: { ru: 'После мероприятия остаётся документ', en: '' } }, 'title'],
    ['нет имени замечаний', { fault: undefined }, 'fault'],
    ['ошибка с сомнением', { severity: 'error', doubt: { ru: 'Может быть.', en: 'Perhaps.' } }, 'doubt'],
    ['плохой пример ничего не даёт', { bad: own?.good }, 'ровно одно замечание'],
    ['хороший пример даёт замечание', { good: own?.bad }, 'даёт замечания'],
  ])('%s — сказано', (_, change, says) => {
    const rule = { ...own, ...change } as Rule;
    expect(
      ruleFaults(rule)
        .map(({ ru }) => ru)
        .join('; '),
    ).toContain(says);
  });
});
