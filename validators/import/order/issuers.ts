// Who issued an act: the bodies that its letterhead names, in full where the stamp of an annex has the whole name.
import { isNominative } from '../../language/nominative.ts';
import { joinLines } from '../layout/join-lines.ts';
import type { Line } from '../layout/lines.ts';
import type { Said } from '../said.ts';
import { stampedIssuer } from './approval.ts';
import { type Capitals, inSmallLetters, nominativeOf } from './named.ts';

/** What a name of a body begins with. */
const BODY =
  /^(?:министерств|департамент|администраци|управлени|комитет|правительств|отдел|совет|дума|собрани|глава|губернатор|агентств|служба|государственн|муниципальн|федеральн|автономн|бюджетн|краев|областн|республиканск|\p{Lu}{1,3}[БАК]?ОУ|[ГМ][БАК]У)/iu;
const INSTITUTION =
  /^(?:(?:краев|областн|республиканск)\p{L}{2}\s+)?(?:государственн|муниципальн|федеральн|автономн|бюджетн|\p{Lu}{1,3}[БАК]?ОУ|[ГМ][БАК]У)/iu;
/** Where to write and whom to call stands under the name in a letterhead. */
const BESIDE =
  /@|https?:|www\.|(?<!\p{L})(?:тел|факс|ул|просп|пл|инн|кпп|огрн|окпо|индекс)(?!\p{L})|(?<!\p{L})д\.\s*\d|\d{5,}|созыв|герб|^\(/iu;

/** «[орган, который издаёт приказ]»: in a draft the line awaits the name. */
const AWAITED = /^\[\p{Script=Cyrillic}{3}[^[\]]*\]$/u;

const opensName = (text: string): boolean =>
  AWAITED.test(text.trim()) || (BODY.test(text.trim()) && isNominative(text.toLowerCase()) !== false);

/** A joint order is issued by each body whose name stands over it; over an institution stands the body that it belongs to. */
export const issuersOf = (lines: readonly Line[], capitals: Capitals): readonly Said[] => {
  const groups: Line[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const { text } = line.said;
    const last = groups.at(-1);
    if (BESIDE.test(text)) isOpen = false;
    else if (opensName(text)) {
      groups.push([line]);
      isOpen = true;
    } else if (isOpen && last !== undefined) last.push(line);
  }
  const names = groups.map((group) => {
    const whole = joinLines(group.map(({ said }) => said));
    return { text: inSmallLetters(whole.text, capitals), stretches: whole.stretches };
  });
  // An office of an administration is printed below it.
  const [first] = names;
  const isOver =
    names.length > 1 && first !== undefined && /^(?:администраци|правительств)/iu.test(first.text);
  const institution = names.findIndex(({ text }) => INSTITUTION.test(text));
  // The letterhead may print a name twice.
  return names
    .slice(Math.max(institution, isOver ? 1 : 0))
    .filter(
      ({ text }, at, all) => all.findIndex((other) => other.text.toLowerCase() === text.toLowerCase()) === at,
    );
};

/** «Управление образования» in the letterhead is «управления образования администрации города» in the stamps of its annexes. */
export const fullName = (
  short: Said,
  stamps: readonly (readonly Said[])[],
): { readonly nominative: Said; readonly printed: Said } | null => {
  for (const stamp of stamps) {
    const printed = stampedIssuer(stamp);
    const own = printed === null ? null : nominativeOf(printed.text);
    if (printed === null || own === null) continue;
    if (!own.toLowerCase().startsWith(`${short.text.toLowerCase()} `)) continue;
    const text = short.text + own.slice(short.text.length);
    return { nominative: { text, stretches: printed.stretches }, printed };
  }
  return null;
};
