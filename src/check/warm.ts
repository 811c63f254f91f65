// A first check, of the made-up example, before a file is there: when one comes, the dictionary is read, the rules have run, and what
// most files need is loaded, so that nothing is asked for any more.
import type { SourceFile } from '../../validators/index.ts';
import { readPrinted } from '../../validators/printed/read-printed.ts';
import { judgeDesk, readAll } from './desk/desk.ts';
import type { NamedBytes } from './messages.ts';

/** The made-up example, which is a part of the script. */
export const theExample = async (): Promise<NamedBytes> => {
  const { default: address } = await import('./example/example.docx?inline');
  const text = atob(address.slice(address.indexOf(',') + 1));
  return { name: 'Пример приказа.docx', bytes: Uint8Array.from(text, (sign) => sign.charCodeAt(0)) };
};

/** Checks the example for the sake of what is loaded by it. */
export const warm = async (federal: readonly SourceFile[]): Promise<void> => {
  const files = await readAll([await theExample()], readPrinted, () => {});
  const settings = { asOf: '2000-01-01', choices: {}, edits: {} };
  const act = judgeDesk(files, settings, federal)?.act ?? null;
  const { giftOf } = await import('./desk/gifts.ts');
  await giftOf({ files, settings, act }, 'commented', federal);
  // What a draft is made with is loaded, and not asked for anything yet.
  await import('./desk/begun.ts');
  await import('../../validators/export/office/made/act.ts');
  await import('../../validators/export/office/docx/docx.ts');
};
