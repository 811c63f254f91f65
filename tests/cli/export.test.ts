// `svod export` writes what the library makes of the edition that applies on the day.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportFormats } from '../../validators/cli/call/values.ts';
import { readPrinted } from '../../validators/printed/read-printed.ts';
import { amended } from '../../validators/rules/editions/example-editions.ts';
import { replaced } from '../../validators/rules/example-base.ts';
import { inFolder, put, putPrimer, svod } from './svod.ts';

it('записан акт в той редакции, которая действует на день', () =>
  inFolder(async (folder) => {
    await putPrimer(folder);
    const provision = replaced('provision', 'принято в соответствии', 'издано в соответствии');
    for (const [path, text] of Object.entries(
      amended(['1.1. В пункте 1.2 слово «принято» заменить словом «издано».'], { provision }),
    ))
      await put(folder, `content/${path}`, text);
    const textOn = async (day: string): Promise<string> => {
      const file = `${day}.docx`;
      expect(await svod(folder, ['export', 'primer', '--as-of', day, '--output', file])).toMatchObject({
        exit: 0,
      });
      const read = await readPrinted(readFileSync(join(folder, file)));
      return read.ok
        ? JSON.stringify(read.document.blocks.flatMap((block) => ('text' in block ? block.text : [])))
        : '';
    };
    const [before, after] = [await textOn('2024-02-29'), await textOn('2024-03-01')];
    expect(before).toContain('1.2. Положение принято');
    expect(after).toContain('1.2. Положение издано');
  }));

it.each(exportFormats)('%s: тот же вызов даёт те же байты', (format) =>
  inFolder(async (folder) => {
    await putPrimer(folder);
    const bytes = async (file: string): Promise<Buffer> => {
      await svod(folder, ['export', 'primer', '--format', format, '--output', file]);
      return readFileSync(join(folder, file));
    };
    expect((await bytes('a')).equals(await bytes('b'))).toBe(true);
  }),
);
