// Who issued an act: the bodies that its letterhead names, in full where the stamp of an annex has the whole name.
import { inflect } from '../../language/analyse.ts';
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

/** A body that issues an act. */
export interface Issuer {
  /** What its own lines call it. */
  readonly name: Said;
  /** An office by its name and that of the administration over it, whose words are printed apart; null for any other body. */
  readonly whole: { readonly nominative: Said; readonly printed: Said } | null;
}

interface Body {
  readonly name: Said;
  readonly lines: readonly Said[];
}

/** «МИНИСТЕРСТВО … и | ДЕПАРТАМЕНТ …», in a line of its own or at the end of one. */
const AND = /(?:^|\s+)и\s*$/iu;

/** The bodies that lines name, each once, in their order. */
const bodiesIn = (lines: readonly Line[], capitals: Capitals): readonly Body[] => {
  const groups: Line[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const { text } = line.said;
    const last = groups.at(-1);
    if (BESIDE.test(text) || text.replace(AND, '') === '') isOpen = false;
    else if (opensName(text)) {
      groups.push([line]);
      isOpen = true;
    } else if (isOpen && last !== undefined) last.push(line);
  }
  const bodies = groups.map((group): Body => {
    const printed = group.map(({ said }) => said);
    const whole = joinLines(printed);
    return {
      name: { text: inSmallLetters(whole.text.replace(AND, ''), capitals), stretches: whole.stretches },
      lines: printed,
    };
  });
  // The letterhead may print a name twice.
  const nameOf = ({ name }: Body): string => name.text.toLowerCase();
  return bodies.filter((body, at) => bodies.findIndex((other) => nameOf(other) === nameOf(body)) === at);
};

const ADMINISTRATION = /^администрация(?=\s)/iu;

/** «АДМИНИСТРАЦИЯ ОЗЁРНОГО РАЙОНА | ОТДЕЛ ОБРАЗОВАНИЯ»: an office that does not say itself whose it is. */
const ofAdministration = (over: Body, office: Body): Issuer['whole'] => {
  const genitive = inflect('администрация', { case: 'genitive', number: 'singular' });
  const saysWhose = /\s["«]?\p{Lu}|администрац/u.test(office.name.text);
  if (genitive === null || saysWhose || !ADMINISTRATION.test(over.name.text)) return null;
  const printed = joinLines([...over.lines, ...office.lines]);
  const text = `${office.name.text} ${over.name.text.replace(ADMINISTRATION, genitive)}`;
  return { nominative: { text, stretches: printed.stretches }, printed };
};

/**
 * Who issued an act: of a joint order each body whose name stands over it.
 *
 * @param lines those over the word for the kind of the act
 * @param isJoint whether several bodies issue it: then none of them is named as the one to which the others belong
 */
export const issuersOf = (lines: readonly Line[], capitals: Capitals, isJoint = false): readonly Issuer[] => {
  const bodies = bodiesIn(lines, capitals);
  const isInstitution = ({ name }: Body): boolean => INSTITUTION.test(name.text);
  // An office of an administration is printed below it, an institution below the body that it belongs to.
  const [first, office] = bodies;
  const isOver =
    first !== undefined &&
    office !== undefined &&
    /^(?:администраци|правительств)/iu.test(first.name.text) &&
    !(isJoint && isInstitution(office));
  const institution = isJoint ? -1 : bodies.findIndex(isInstitution);
  return bodies.slice(Math.max(institution, isOver ? 1 : 0)).map((body) => ({
    name: body.name,
    whole: isOver && body === office ? ofAdministration(first, office) : null,
  }));
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
