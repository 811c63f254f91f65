// From wherever a call is made and whatever it names, the same content folder is found.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findContent, isAsked, readContent } from './content-folder.ts';
import { WrongCall } from './wrong-call.ts';

let place = '';

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'svod-content-'));
  for (const file of [
    'content/federal/acts.yaml',
    'content/regions/a/region.yaml',
    'content/regions/ab/region.yaml',
    'lone/region.yaml',
    'lone/other.yaml',
  ]) {
    mkdirSync(join(place, file, '..'), { recursive: true });
    writeFileSync(join(place, file), 'id: a\n');
  }
  mkdirSync(join(place, 'content/regions/empty'));
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The files that are read for a call, those asked about with a star. */
const found = (from: string, ...paths: readonly string[]): readonly string[] => {
  const content = findContent(paths, join(place, from));
  return readContent(content).files.map(({ path }) => (isAsked(content, path) ? `* ${path}` : path));
};

describe('папка с содержанием', () => {
  it('находится по умолчанию и по имени', () => {
    const all = [
      '* content/federal/acts.yaml',
      '* content/regions/a/region.yaml',
      '* content/regions/ab/region.yaml',
    ];
    expect(found('.')).toEqual(all);
    expect(found('.', './content/')).toEqual(all);
    expect(found('lone', '../content')).toEqual(all.map((path) => path.replace('content', '../content')));
    expect(found('content', '.')).toEqual(all.map((path) => path.replace('content/', '')));
    expect(found('.', join(place, 'content'))).toEqual(
      all.map((path) => path.replace('content', `${place}/content`)),
    );
  });

  it('находится по папке и файлу внутри неё; соседняя папка с похожим именем не задета', () => {
    const some = [
      'content/federal/acts.yaml',
      '* content/regions/a/region.yaml',
      'content/regions/ab/region.yaml',
    ];
    expect(found('.', 'content/regions/a')).toEqual(some);
    expect(found('.', 'content/regions/a/region.yaml')).toEqual(some);
    expect(found('content/regions/a', 'region.yaml')).toEqual(
      some.map((path) => path.replace('content', '../..')),
    );
    expect(found('content/regions/a', '.')).toEqual(some.map((path) => path.replace('content', '../..')));
  });

  it('файл вне всякой папки с содержанием читается один', () => {
    expect(found('.', 'lone/region.yaml')).toEqual(['* lone/region.yaml']);
    expect(found('.', 'lone')).toEqual(['* lone/other.yaml', '* lone/region.yaml']);
  });

  it('чего нет, что пусто и что лежит порознь — неверный вызов', () => {
    for (const paths of [
      ['nowhere'],
      [''],
      ['content/regions/empty'],
      ['content', 'lone'],
      ['content/regions/a/region.yaml/x'],
    ])
      expect(() => found('.', ...paths), paths.join()).toThrow(WrongCall);
  });
});
