// What the person takes away: the report to print and sign, the folder of the act to send in.
import { strToU8, zipSync } from 'fflate';
import { verdictOn } from '../../../validators/import/verdict.ts';
import { html } from '../../../validators/report/html/html.ts';
import type { Gift, NamedBytes } from '../messages.ts';
import type { JudgedAct } from './desk.ts';

const reportOf = ({ printed, judged }: JudgedAct): NamedBytes => ({
  name: 'Замечания Свода.html',
  bytes: strToU8(html(verdictOn(printed, judged), { lang: 'ru', color: false })),
});

/** Files bear one date, so that the same act gives the same bytes. */
const mtime = '2000-01-01T00:00:00';

const folderOf = ({ judged: { imported } }: JudgedAct): NamedBytes => {
  const files = imported.files.map(({ path, content }) => [
    `act/${path}`,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return { name: 'Папка акта.zip', bytes: zipSync(Object.fromEntries(files), { mtime }) };
};

/** Makes what was asked for of the last verdict. */
export const giftOf = (act: JudgedAct, what: Gift): readonly NamedBytes[] =>
  what === 'report' ? [reportOf(act)] : [folderOf(act)];
