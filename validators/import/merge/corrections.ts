// Corrections and omissions name lines of source.txt: with a later print they stay where their words do, and are gone with them.
import { type Document, isMap, isSeq } from 'yaml';
import type { Report } from './difference.ts';

const oneSpace = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Puts the entries of corrections.yaml to the lines of the later source. */
export const correct = (document: Document, source: string, report: Report): void => {
  const lines = source.split('\n').map(oneSpace);
  for (const key of ['corrections', 'omissions']) {
    const list = document.get(key);
    if (!isSeq(list)) continue;
    for (const entry of [...list.items]) {
      if (!isMap(entry)) continue;
      const { printed, why } = entry.toJSON() as { readonly printed?: unknown; readonly why?: unknown };
      const words = (Array.isArray(printed) ? printed : [printed]).map((own) => oneSpace(String(own)));
      let from = 0;
      const found = words.map((own) => {
        const at = lines.findIndex((line, index) => index >= from && line.includes(own));
        from = at + 1;
        return at + 1;
      });
      if (found.includes(0)) {
        report({ kind: 'gone', of: words.join(' '), key: '', before: String(why ?? ''), after: null });
        list.items.splice(list.items.indexOf(entry), 1);
      } else if (entry.has('lines')) {
        const numbers = document.createNode(found);
        numbers.flow = true;
        entry.set('lines', numbers);
      }
    }
  }
};
