// What is read from the disk, and what is refused.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { maxFileSize } from '../source/decode.ts';
import { readFound, walkFolder } from './disk.ts';

let place = '';
let content = '';

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'svod-files-'));
  content = join(place, 'content');
  mkdirSync(join(content, 'regions/б область'), { recursive: true });
  writeFileSync(join(content, 'regions/б область/region.yaml'), 'id: b\n');
});

afterEach(() => rmSync(place, { recursive: true, force: true }));

/** Each path with what was read, or why it was refused. */
const walked = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    walkFolder(content, 'content').files.map((found) => {
      const { path, content: read } = readFound(found);
      if (typeof read === 'string') return [path, read];
      return [path, 'refused' in read ? `(${read.refused})` : new TextDecoder().decode(read)];
    }),
  );

const region = { 'content/regions/б область/region.yaml': 'id: b\n' };

describe('чтение папки с содержанием', () => {
  it('кириллица и пробелы в именах читаются; скрытое и node_modules — нет', () => {
    for (const folder of ['.git', 'node_modules']) {
      mkdirSync(join(content, folder));
      writeFileSync(join(content, folder, 'x.yaml'), 'x');
    }
    writeFileSync(join(content, 'regions/.swp'), 'x');
    expect(walked()).toEqual(region);
  });

  it('ссылка наружу не читается: ни на файл, ни на папку, ни через другую ссылку', () => {
    writeFileSync(join(place, 'secret.yaml'), 'secret');
    symlinkSync('../secret.yaml', join(content, 'file.yaml'));
    symlinkSync(place, join(content, 'folder'));
    symlinkSync('file.yaml', join(content, 'again.yaml'));
    const refused = {
      'content/again.yaml': '(outside)',
      'content/file.yaml': '(outside)',
      'content/folder': '(outside)',
    };
    expect(walked()).toEqual({ ...refused, ...region });
  });

  it('ссылка внутри папки читается, как если бы файл лежал на её месте', () => {
    symlinkSync('regions/б область', join(content, 'alias'));
    symlinkSync('regions/б область/region.yaml', join(content, 'copy.yaml'));
    expect(walked()).toEqual({
      'content/alias/region.yaml': 'id: b\n',
      'content/copy.yaml': 'id: b\n',
      ...region,
    });
  });

  it('ссылки по кругу и в никуда отклоняются и не зацикливают', () => {
    symlinkSync('..', join(content, 'regions/up'));
    symlinkSync('b', join(content, 'a'));
    symlinkSync('a', join(content, 'b'));
    symlinkSync('nowhere', join(content, 'lost.yaml'));
    mkdirSync(join(content, 'pair'));
    symlinkSync('../pair2', join(content, 'pair/to'));
    mkdirSync(join(content, 'pair2'));
    symlinkSync('../pair', join(content, 'pair2/to'));
    const refused = ['a', 'b', 'lost.yaml', 'pair/to/to', 'pair2/to/to', 'regions/up'];
    expect(walked()).toEqual({
      ...Object.fromEntries(refused.map((path) => [`content/${path}`, '(unreadable)'])),
      ...region,
    });
  });

  it('слишком большой файл отклоняется, не читаясь', () => {
    writeFileSync(join(content, 'big.yaml'), '');
    truncateSync(join(content, 'big.yaml'), maxFileSize + 1);
    expect(walked()).toEqual({ 'content/big.yaml': '(too-large)', ...region });
  });

  it.skipIf(process.platform === 'win32')('то, что не файл, не открывается: канал ждал бы вечно', () => {
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(content, 'pipe.yaml')]);
    expect(walked()).toEqual({ 'content/pipe.yaml': '(unreadable)', ...region });
  });

  it('порядок файлов не зависит от порядка на диске', () => {
    for (const name of ['я.yaml', 'a.yaml', 'Z.yaml', '1.yaml']) writeFileSync(join(content, name), '');
    const paths = walkFolder(content, '').files.map(({ path }) => path);
    expect(paths).toEqual([...paths].sort());
    expect(paths).toContain('Z.yaml');
  });
});
