// «(далее соответственно – Положение, РС НМС)»: the short names that a text gives in brackets to what stands before them.
import { analyse } from '../../../language/analyse.ts';
import { remembered } from '../../../text/remembered.ts';

/** A short name and its place in the text. */
export interface LaterName {
  readonly text: string;
  readonly at: number;
  readonly length: number;
}

const bracket =
  /\(\s*далее(?!\p{L})(?:\s+(?:по\s+тексту|соответственно|именуется|именуются|также|везде))*\s*(?!\s)[–—:-]?(?<names>[^()]*)\)/giu;

/** Between two names: a comma, «или», a dash between spaces, the point of a list mended by halves («Концепция. Система»). */
const between = /\s[–—-]\s|\sили\s|[,;:]|\.(?=\s|$)/u;

/** «(далее идёт стажировка)» tells what comes then, and names nothing. */
const isTold = (names: string): boolean => {
  const readings = analyse(/^\s*(\p{L}+)/u.exec(names)?.[1] ?? '');
  return readings.length > 0 && readings.every(({ part }) => part === 'verb');
};

/** The short names that a text introduces by «далее», in order of place. */
export const laterNames: (text: string) => readonly LaterName[] = remembered((text) => {
  if (!/далее/iu.test(text)) return [];
  return [...text.matchAll(bracket)].flatMap(({ 0: whole, index, groups }) => {
    const names = groups?.['names'] ?? '';
    if (isTold(names)) return [];
    let at = index + whole.length - 1 - names.length;
    return names.split(new RegExp(`(${between.source})`, 'u')).flatMap((piece, place) => {
      const start = at + (piece.length - piece.trimStart().length);
      at += piece.length;
      const name = piece.trim();
      return place % 2 === 1 || name === '' ? [] : [{ text: name, at: start, length: name.length }];
    });
  });
});
