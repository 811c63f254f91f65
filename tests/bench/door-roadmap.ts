// A made-up act for the bench: the draft of a whole act, everything decided in it, with as many measures as asked for.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { usualWishes } from '../../validators/export/draft/asked.ts';
import { beginDraft } from '../../validators/export/draft/begin.ts';
import { folderOf } from '../../validators/import/folder.ts';
import { asOf, federal } from '../door/acts.ts';

const decisions: Readonly<Record<string, string>> = {
  ответственный: 'Министерство образования',
  срок: 'ежегодно (май)',
  результат: 'аналитическая справка',
};

const decided = (text: string, row: number): string =>
  text.replaceAll(/\[(\p{Ll}[^\]]{2,})\]/gu, (_, words: string) =>
    words === 'мероприятие' ? `Семинар для педагогов по теме ${row}` : (decisions[words] ?? 'решение'),
  );

/** A DOCX of an order, a provision, a roadmap of `measures` rows and indicators. */
export const roadmapOf = async (measures: number): Promise<Buffer> => {
  const wishes = usualWishes('region', asOf);
  const { act, files } = folderOf({ level: 'region', name: 'Территория', code: null }, []);
  const place = { files: [...files, ...federal], root: '', folder: act, asOf };
  const parts = unzipSync(await beginDraft(place, wishes).document());
  const pieces = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).split(/(?=<w:tr[ >])/u);
  const isMeasure = (piece: string): boolean => piece.includes('[мероприятие]');
  const groups = pieces.filter(isMeasure).length;
  let group = 0;
  let row = 0;
  const written = pieces.flatMap((piece) => {
    if (!isMeasure(piece)) return [decided(piece, 0)];
    const end = piece.indexOf('</w:tr>') + '</w:tr>'.length;
    const [own, behind] = [piece.slice(0, end), piece.slice(end)];
    group += 1;
    const upTo = Math.round((measures * group) / groups);
    const rows: string[] = [];
    for (; row < upTo; row += 1) rows.push(decided(own, row + 1));
    return [...rows, decided(behind, 0)];
  });
  return Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(written.join('')) }));
};
