// `svod printed`: what Svod read of an official's own file, the first question when something of it is missing later.
import { WrongCall } from '../../folder/wrong-call.ts';
import { jsonText } from '../../report/json.ts';
import { paint } from '../../report/paint.ts';
import { visible } from '../../report/visible.ts';
import { formatOf } from '../call/values.ts';
import type { Carry } from '../command.ts';
import { officialBytes } from './official-bytes.ts';
import { printedPage } from './page.ts';
import { readWithin } from './read-within.ts';

/** Prints the blocks, asides and notices of one file; exit code 1 where it cannot be read. */
export const showPrinted: Carry = async (call, edge, lang) => {
  const format = formatOf(call, ['pretty', 'json']);
  const [path, ...rest] = call.words;
  if (path === undefined || rest.length > 0)
    throw new WrongCall({
      ru: 'Укажите один файл: svod printed положение.docx.',
      en: 'Name one file: svod printed provision.docx.',
    });
  const reading = await readWithin(officialBytes(edge.cwd, path), path);
  if (format === 'json') edge.out(jsonText(reading.ok ? { ok: true, ...reading.document } : reading));
  else if (reading.ok)
    edge.out(printedPage(path, reading.document, { lang, width: edge.width, paint: paint(edge.color) }));
  else edge.out(`${visible(path)}: ${visible(reading.says[lang])}\n`);
  return reading.ok ? 0 : 1;
};
