// A first check, of the made-up example, before a file is there: when one comes, the dictionary is read, and what most files need is
// loaded. What is given back is made with other scripts, which come after it.
import type { SourceFile } from '../../validators/index.ts';
import { readPrinted } from '../../validators/printed/read-printed.ts';
import { firstBook } from './desk/book.ts';
import { type Desk, judgeDesk, readAll } from './desk/desk.ts';
import type { NamedBytes } from './messages.ts';

/** The made-up example, which is a part of the script. */
export const theExample = async (): Promise<NamedBytes> => {
  const { default: address } = await import('./example/example.docx?inline');
  const text = atob(address.slice(address.indexOf(',') + 1));
  return { name: 'Пример приказа.docx', bytes: Uint8Array.from(text, (sign) => sign.charCodeAt(0)) };
};

/** Checks the example for the sake of what is loaded by it. @returns what lies on the desk then */
export const warm = async (federal: readonly SourceFile[]): Promise<Desk> => {
  const files = await readAll([await theExample()], readPrinted, () => {});
  const settings = { asOf: '2000-01-01', choices: {}, edits: {} };
  return { files, settings, act: judgeDesk(files, settings, federal, firstBook)?.act ?? null };
};

/** A day on which the example is signed: before it nothing is found in it, and nothing is written into its margin. */
const signed = '2026-12-31';

/** Loads what is told beside findings, and what is made for a person to take away: the files with remarks, the report, a draft. @param desk the example, judged */
export const warmGifts = async (desk: Desk, federal: readonly SourceFile[]): Promise<void> => {
  await import('./desk/rule-texts.ts');
  const { giftOf } = await import('./desk/gifts.ts');
  await giftOf({ ...desk, settings: { ...desk.settings, asOf: signed } }, 'commented', federal);
  // What a draft is made with is loaded, and not asked for anything yet.
  await import('./desk/begun.ts');
  await import('../../validators/export/office/made/act.ts');
  await import('../../validators/export/office/docx/docx.ts');
};
