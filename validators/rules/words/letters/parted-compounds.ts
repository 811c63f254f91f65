// «Пресс конференция», «из за», «видео урок»: the dictionary has the two words as one, and apart they are no phrase.
import { agrees } from '../../../language/agreement.ts';
import { analyse, type Reading } from '../../../language/analyse.ts';
import { foundInDictionary } from '../../../language/dictionary.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import type { TextToken } from '../../../language/text-tokens.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Slip } from '../once.ts';

/** Words that are parted, and what they are as one. */
export interface Parted extends Slip {
  readonly reads: string;
}

const plain = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');

const has = (readings: readonly Reading[], part: Reading['part']): boolean =>
  readings.some((one) => one.part === part);

/** First parts that the rules of spelling join by a hyphen to any noun. */
const FIRST = /^(?:вице|экс|обер|унтер|лейб|мини|миди|макси)$/u;

const isNoun = (readings: readonly Reading[]): boolean =>
  readings.length > 0 && readings.every(({ part, known }) => part === 'noun' && known);

/** «Видео», «фото»: one form of all cases. */
const isUndeclined = (readings: readonly Reading[]): boolean =>
  isNoun(readings) && new Set(readings.map(({ case: of }) => of)).size > 3;

/** What a compound is to the dictionary: neighbours are mostly none, and the same ones come again. */
const partsOf: (word: string) => ReadonlySet<Reading['part']> = remembered(
  (word) => new Set(foundInDictionary(word).map(({ form }) => form.part)),
);

/** Whether behind a preposition stands what it governs: «по прежнему плану». */
const isGoverned = (word: TextToken, next: TextToken | undefined): boolean =>
  next?.kind === 'word' && next.gap && agrees(word.text, next.text) !== false;

/** What two neighbours are as one word; null where they may stand apart. */
const asOne = (left: TextToken, right: TextToken, next: TextToken | undefined): string | null => {
  const [first, second] = [plain(left.text), plain(right.text)];
  const [of, to] = [analyse(left.text), analyse(right.text)];
  const hyphened = `${left.text}-${right.text}`;
  if (FIRST.test(first) && isNoun(to)) return hyphened;
  const parts = partsOf(`${first}-${second}`);
  if (parts.size > 0) {
    const isPronoun = second === 'либо' || second === 'нибудь' || first === 'кое';
    if (isPronoun || (parts.has('preposition') && has(to, 'preposition'))) return hyphened;
    if (has(of, 'preposition')) return isGoverned(right, next) ? null : hyphened;
    // Of «дом-музея» the dictionary has no such form: there both parts are declined, and «дом музея» is a phrase.
    if (parts.has('noun') && isNoun(of) && isNoun(to)) return hyphened;
  }
  const mayJoin =
    isUndeclined(of) &&
    isNoun(to) &&
    !to.some(({ case: one, animate }) => one === 'genitive' && animate !== true);
  return mayJoin && partsOf(first + second).has('noun') ? left.text + right.text : null;
};

/** The words of a text that the dictionary has as one. */
export function* partedCompounds(text: string): Generator<Parted> {
  const { tokens } = indexOfText(text);
  for (const [at, left] of tokens.entries()) {
    const right = tokens[at + 1];
    if (left.kind !== 'word' || right?.kind !== 'word' || !right.gap || right.line) continue;
    // A name goes by its own letters.
    if (/\p{Lu}/u.test(right.text)) continue;
    const reads = asOne(left, right, tokens[at + 2]);
    if (reads === null) continue;
    const words = text.slice(left.at, right.end);
    yield { at: left.at, length: words.length, text: words, reads };
  }
}
