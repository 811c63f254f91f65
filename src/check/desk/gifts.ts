// What the person takes away: the report to print and sign, the folder of the act to send in.
import { strToU8, zipSync } from 'fflate';
import type { Judged } from '../../../validators/import/judge.ts';
import { html } from '../../../validators/report/html/html.ts';
import type { Gift, NamedBytes } from '../messages.ts';

/** The report on the act alone. */
const reportOf = ({ report, findings }: Judged): NamedBytes => {
  const own = findings.map(({ finding }) => finding);
  const territories = report.corpus.territories.filter(({ act }) => act !== null);
  const text = html(
    { ...report, findings: own, corpus: { ...report.corpus, territories } },
    { lang: 'ru', color: false },
  );
  return { name: 'Замечания Свода.html', bytes: strToU8(text) };
};

/** Files bear one date, so that the same act gives the same bytes. */
const mtime = '2000-01-01T00:00:00';

const folderOf = ({ imported }: Judged): NamedBytes => {
  const files = imported.files.map(({ path, content }) => [
    `act/${path}`,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return { name: 'Папка акта.zip', bytes: zipSync(Object.fromEntries(files), { mtime }) };
};

/** Makes what was asked for of the last verdict. */
export const giftOf = (judged: Judged, what: Gift): readonly NamedBytes[] =>
  what === 'report' ? [reportOf(judged)] : [folderOf(judged)];
