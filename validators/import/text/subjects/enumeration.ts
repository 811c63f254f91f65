// Bodies that a sentence names one after another: «комитет (далее – Комитет), институт и областной совет методистов».
import { analyse } from '../../../language/analyse.ts';
import { laterNames } from '../../../rules/words/abbreviations/later-names.ts';
import type { Said } from '../../said.ts';
import { part } from './deed.ts';
import { namesDoer } from './doers.ts';
import type { NamedSubject } from './name.ts';

/** What holds commas of its own: quotation marks and brackets. */
const INSIDE = /«[^»]*»+|"[^"]*"|\([^()]*\)/gu;
const BETWEEN = /\s*[,;]\s+(?:а\s+также\s+|и\s+)?|\s+(?:и|или|а\s+также)\s+/gu;

/** The stretches between commas and «и» that stand in no brackets. */
const partsOf = (text: string): readonly string[] => {
  const hidden = text.replaceAll(INSIDE, (inside) => '\u0000'.repeat(inside.length));
  const parts: string[] = [];
  let from = 0;
  for (const { 0: between, index } of hidden.matchAll(BETWEEN)) {
    parts.push(text.slice(from, index));
    from = index + between.length;
  }
  return [...parts, text.slice(from)];
};

/** «иные общественные объединения»: the first words only lead on. */
const LEADS = /^(?:(?:и|или|а\s+также|ины[ех]|други[ех]|сам[иао]?)\s+)+/iu;

/** «осуществляющие управление», «которые ведут»: they tell of the name before them. */
const tellsOfName = (text: string): boolean =>
  /^котор/iu.test(text) ||
  analyse(/^\p{L}+/u.exec(text)?.[0] ?? '').some(({ part: of }) => of === 'participle');

/** A lone common noun, «ассоциации», names nobody: it wants a word that says which. */
const isName = (text: string): boolean => /\s|\p{Lu}/u.test(text) && !tellsOfName(text) && namesDoer(text);

/** «лица, ответственные за методическую работу»: behind a lone noun the words that say which. */
const whole = (parts: readonly string[]): readonly string[] => {
  const made: string[] = [];
  for (const text of parts) {
    const last = made.at(-1);
    const joined = last === undefined ? text : `${last.replace(LEADS, '')}, ${text}`;
    if (
      last !== undefined &&
      !/\s/u.test(last.replace(LEADS, '').trim()) &&
      namesDoer(joined) &&
      !namesDoer(last)
    )
      made[made.length - 1] = joined;
    else made.push(text);
  }
  return made;
};

/**
 * The bodies named one after another; none where the words name others than bodies. What follows a name and names nobody
 * («реализующие программы», «науки») is of it.
 */
export const namesIn = (said: Said): readonly NamedSubject[] => {
  const names: NamedSubject[] = [];
  for (const [index, printed] of whole(partsOf(said.text.replace(/[.;:]\s*$/u, ''))).entries()) {
    const text = printed.replace(LEADS, '').trim();
    const [later] = laterNames(text);
    const name = text.replace(/\s*\(далее.*$/iu, '').trim();
    if (isName(name)) names.push({ name: part(said, name), short: later?.text ?? null, isSaid: true });
    else if (index === 0) return [];
  }
  return names;
};
