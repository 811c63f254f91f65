// The title of an order: the lines between its requisites and the preamble.
import { isNominative } from '../../language/nominative.ts';
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import type { Line } from '../layout/lines.ts';
import { isEnacting, opensTitle } from '../layout/words.ts';

/** «Примерной области»: a name in an oblique case, with which no sentence begins. */
const isOfPlace = (text: string): boolean =>
  text.length < 60 && !/[.,:;]$/u.test(text) && isNominative(text) === false;

/** The title stands between the requisites and the preamble: «Об утверждении …» in one line or several. */
export const titleOf = (lines: readonly Line[]): readonly Line[] => {
  const first = lines.findIndex(({ said }) => opensTitle(said.text));
  if (first < 0) return [];
  const title: Line[] = [];
  const [opening] = lines.slice(first);
  for (const line of lines.slice(first)) {
    const { text } = line.said;
    if (title.length > 0) {
      const last = title.at(-1)?.said.text ?? '';
      // The preamble is a sentence of its own: it begins with a capital where the title does not go on.
      const goesOn =
        /^[\p{Ll}«"(\d]/u.test(text) ||
        isOfPlace(text) ||
        /[,–-]$|(?<!\p{L})(?:и|в|на|по|для|с|о|об|к|из|от|за|при)$/iu.test(last);
      const looksAlike =
        line.isBold === opening?.isBold &&
        line.align === opening.align &&
        (line.isBold || line.align === 'center');
      if (isEnacting(text) || readClauseNumber(text) !== null || !(goesOn || looksAlike) || title.length > 12)
        break;
      if (/^(?:в\s+соответствии|во\s+исполнение|на\s+основании|в\s+целях|руководствуясь)/iu.test(text)) break;
    }
    title.push(line);
  }
  return title;
};
