// What is written for Word and LibreOffice is read back as it is printed: nothing is lost, nothing is added, in its order.
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { stampedFiles } from '../../../tests/support/stamped-act.ts';
import { findContent } from '../../folder/content-folder.ts';
import { load } from '../../folder/load.ts';
import { check } from '../../index.ts';
import { reading } from '../../model/provenance/reading.ts';
import { withoutSaidTitles } from '../../model/provenance/said-titles.ts';
import type { Territory } from '../../model/types.ts';
import type { Block, PrintedDocument } from '../../printed/printed.ts';
import { readPrinted } from '../../printed/read-printed.ts';
import { exampleBase, exampleDate } from '../../rules/example-base.ts';
import { docx } from './docx/docx.ts';
import { officeDocument } from './made/act.ts';
import { odt } from './odt/odt.ts';

const root = new URL('../../../', import.meta.url).pathname;
const real = load(findContent(['content'], root), '2026-11-21').report.corpus.territories.filter(
  ({ act }) => act !== null,
);

const madeUp = (files: Readonly<Record<string, string>>): readonly Territory[] =>
  check(
    Object.entries({ ...exampleBase, ...files }).map(([path, content]) => ({ path, content })),
    { asOf: exampleDate },
  ).corpus.territories.filter(({ act }) => act !== null);

const acts = [...real, ...madeUp(stampedFiles)];
const formats = { docx, odt } as const;

const textsIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => textsIn(cell.blocks))),
  );

/** Letters and digits; the commands of a formula are signs, of which none is asked for. */
const bare = (text: string): string =>
  text
    .replaceAll(/\\[a-z]+/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

const readBack = async (bytes: Uint8Array): Promise<PrintedDocument> => {
  const read = await readPrinted(bytes);
  if (!read.ok) throw new Error(read.says.ru);
  return read.document;
};

describe.each(Object.entries(formats))('%s', (_, write) => {
  it.each(acts.map((act) => [act.id, act] as const))(
    '%s: прочитано всё, что опубликовано, в том же порядке и ничего сверх того',
    async (_id, act) => {
      const { blocks, notices } = await readBack(write(officeDocument(act)));
      const source = act.source?.text ?? '';
      const published = withoutSaidTitles(reading(act), source).map(({ text }) => bare(text));
      expect(textsIn(blocks).map(bare).join('')).toBe(published.join(''));
      expect(notices).toEqual([]);
    },
  );

  it('одно и то же содержание – одни и те же байты, и время дня в них не попадает', () => {
    const [act] = real;
    if (act === undefined) throw new Error('there is no act');
    const bytes = write(officeDocument(act));
    expect(write(officeDocument(act))).toEqual(bytes);
    const first = new DataView(bytes.buffer).getUint32(10, true);
    expect(first.toString(16)).toBe('210000');
    expect(Object.keys(unzipSync(bytes)).length).toBeGreaterThan(4);
  });
});
