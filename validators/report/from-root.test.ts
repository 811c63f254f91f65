import { describe, expect, it } from 'vitest';
import { fromRoot } from './from-root.ts';
import { github } from './github.ts';
import { sampleError, sampleReport } from './sample.ts';
import { sarif } from './sarif/sarif.ts';

describe('путь от корня проекта', () => {
  it.each([
    ['content/a.yaml', '', 'content/a.yaml'],
    ['a.yaml', 'content/regions', 'content/regions/a.yaml'],
    ['../federal/acts.yaml', 'content/regions', 'content/federal/acts.yaml'],
    ['../../a.yaml', 'content', '../a.yaml'],
    ['/srv/a.yaml', 'content', '/srv/a.yaml'],
    ['C:/a.yaml', 'content', 'C:/a.yaml'],
  ])('%s из папки «%s» — %s', (file, folder, path) => {
    expect(fromRoot(file, folder)).toBe(path);
  });

  it('проверка из вложенной папки называет файлы SARIF и аннотаций от корня', () => {
    const [ground] = sampleError.grounds;
    const file = '../federal/acts.yaml';
    const at = { file: '../../README.md', line: 1, column: 1, endLine: 1, endColumn: 2 };
    const grounds = ground === undefined ? [] : [{ ...ground, at }];
    const report = sampleReport([{ ...sampleError, file, grounds }]);
    const options = { lang: 'ru', color: false, folder: 'content/regions' } as const;
    expect([...sarif(report, options).matchAll(/"uri": "([^"]*)"/g)].map(([, uri]) => uri)).toEqual(
      ['README.md', 'content/federal/acts.yaml'].toReversed(),
    );
    expect(github(report, options)).toContain('::error file=content/federal/acts.yaml,');
  });
});
