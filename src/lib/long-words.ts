// A browser works on a word of half a million letters for minutes, breaking it line by line from its beginning.

/** No printed word comes near: the longest of the acts has 33 letters. */
const longest = 500;

/**
 * The text in pieces between which a line may be broken (`<wbr>`): one, unless a word in it is beyond all measure.
 * Together the pieces are the text.
 */
export const breakablePieces = (text: string): readonly string[] => {
  if (text.length <= longest) return [text];
  const pieces: string[] = [];
  let done = 0;
  for (const { 0: long, index } of text.matchAll(new RegExp(`\\S{${longest}}(?=\\S)`, 'gu'))) {
    const end = index + long.length;
    pieces.push(text.slice(done, end));
    done = end;
  }
  return [...pieces, text.slice(done)];
};

/** «№ 3273-р»: a line may not break within the number of an act, at whose hyphen browsers break it. */
const ACT_NUMBER = /(№\s?\p{N}[\p{N}/.-]{0,20}-\p{L}{1,3}(?!\p{L}))/u;

/** The text in pieces, of which every second is the number of an act. Together the pieces are the text. */
export const numberPieces = (text: string): readonly string[] => text.split(ACT_NUMBER);
