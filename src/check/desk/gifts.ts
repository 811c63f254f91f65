// What the person takes away: the report to print and sign, the folder of the act to send in, the files with remarks and with changes.
import { strToU8, zipSync } from 'fflate';
import type { Imported } from '../../../validators/import/import.ts';
import { oneRegister } from '../../../validators/import/register.ts';
import { verdictOn } from '../../../validators/import/verdict.ts';
import type { SourceFile } from '../../../validators/index.ts';
import { html } from '../../../validators/report/html/html.ts';
import type { Gift, Given, NamedBytes, Settings } from '../messages.ts';
import { wholeBook } from './book.ts';
import { type Desk, type JudgedAct, judgeDesk } from './desk.ts';
import { commentedFiles, mendedFiles } from './marked-files.ts';
import { cured, inFull } from './rule-texts.ts';

const reportOf = ({ printed, judged }: JudgedAct): NamedBytes => {
  const verdict = verdictOn(printed, judged);
  const whole = { ...verdict, rules: inFull(verdict.rules), findings: verdict.findings.map(cured) };
  return { name: 'Замечания Свода.html', bytes: strToU8(html(whole, { lang: 'ru', color: false })) };
};

/** Files bear one date, so that the same act gives the same bytes. */
const mtime = '2000-01-01T00:00:00';

const packed = (name: string, files: readonly (readonly [string, Uint8Array])[]): NamedBytes => ({
  name,
  bytes: zipSync(Object.fromEntries(files), { mtime }),
});

/** Acts that the documents name by ids of their own: they belong beside the passport of the territory, behind what its register has. */
const registerOf = ({ proposed }: Imported): readonly (readonly [string, Uint8Array])[] => {
  const text = oneRegister([], proposed);
  return text === '' ? [] : [['acts.yaml', strToU8(text)]];
};

const folderOf = ({ judged: { imported } }: JudgedAct): NamedBytes =>
  packed('Папка акта.zip', [
    ...registerOf(imported),
    ...imported.files.flatMap(({ path, content }) =>
      typeof content === 'string' ? [[`act/${path}`, strToU8(content)] as const] : [],
    ),
  ]);

/** Several files come as one, for browsers ask before each further one. */
const together = (name: string, { files, says }: Given): Given =>
  files.length < 2
    ? { files, says }
    : {
        files: [
          packed(
            name,
            files.map((file) => [file.name, file.bytes]),
          ),
        ],
        says,
      };

/** Makes what was asked for of the last verdict, by all rules. @throws Error where nothing was judged */
export const giftOf = async (desk: Desk, what: Gift, federal: readonly SourceFile[]): Promise<Given> => {
  const { files, settings } = desk;
  if (desk.act === null) throw new Error('файлы ещё не проверены.');
  const book = await wholeBook();
  const judged = (more: Partial<Settings>): JudgedAct | null =>
    judgeDesk(files, { ...settings, ...more }, federal, book)?.act ?? null;
  const act = desk.act.book.isWhole ? desk.act : (judged({}) ?? desk.act);
  switch (what) {
    case 'report':
      return { files: [reportOf(act)], says: [] };
    case 'folder':
      return { files: [folderOf(act)], says: [] };
    case 'mended':
      return together('Файлы с исправлениями.zip', await mendedFiles(desk));
    case 'commented': {
      const given = judged({ edits: {} }) ?? act;
      return together('Файлы с замечаниями.zip', await commentedFiles(desk, given));
    }
  }
};
