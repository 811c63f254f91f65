// «Порядком организации …, утверждённым распоряжением … от 14.02.2025 № 61-р»: the list of grounds may give an act's name alone,
// while its number and date follow in the text at once.
import { actReferences } from '../../text/acts/act-reference.ts';
import { normalise } from '../../text/words/words.ts';

/** How far from its name an act's number can stand. */
const REACH = 400;

/** What goes on with the name of an act: who approved it, its date, its number; its title may stand between. */
const GOES_ON =
  /^["\s]{0,2}(?:"[^"]{1,200}"\s*)?[,(]?\s*(?:котор\p{L}{2,3}\s+)?(?:(?:был\p{L}?|введен\p{L}{0,3}\s+в\s+действие)\s+)?(?:утв\.|утвержден|принят|одобрен|введен|подписан|от\s+["\d]|(?:№|n)\s*\d|(?<=\(\s*)(?:приказ|распоряжени|постановлени|указ|решени|протокол)\p{L}{0,3}\s)/u;

/** Another act of the list: what approved this one stands behind no comma and no «и». */
const OTHER_ACT =
  /(?:,|(?<!\p{L})и|также)\s+(?:приказ|распоряжени|постановлени|указ|закон|решени|протокол|письм)\p{L}{0,3}(?!\p{L})/u;

/** Where what is said of the act ends: its bracket, its item, its sentence. */
const endIn = (text: string, bracketed: boolean): number => {
  const end = /[;:]|(?<![\s(]\p{L}{1,3})\.\s+(?=[\p{L}"])/u.exec(text)?.index ?? text.length;
  const bracket = bracketed ? text.indexOf(')') : -1;
  return bracket === -1 ? end : Math.min(end, bracket);
};

/** What is said of the act behind its words, to the end of its number and date; empty where something else is. */
const behind = (rest: string): string => {
  const head = GOES_ON.exec(rest);
  if (head === null) return '';
  const said = rest.slice(0, endIn(rest, head[0].includes('(')));
  const [first, second] = actReferences(said).filter(({ quoted }) => !quoted);
  if (first === undefined) return said;
  const other = OTHER_ACT.exec(said.slice(0, first.at));
  return said.slice(0, other?.index ?? second?.at);
};

/** The words of an act with what the text says of it right behind them, wherever it has them; compared as all printed texts are. */
export const withWordsBehind = (text: string, words: string): readonly string[] => {
  const [all, sought] = [normalise(text), normalise(words)];
  const found: string[] = [];
  for (let at = all.indexOf(sought); at !== -1 && sought !== ''; at = all.indexOf(sought, at + sought.length))
    found.push(sought + behind(all.slice(at + sought.length, at + sought.length + REACH)));
  return found;
};
