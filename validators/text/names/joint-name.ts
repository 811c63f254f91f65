// A cell may name a body with a second that helps it, or with its own unit in brackets: «Академия совместно с кабинетами», «Департамент (отдел кадров)».

/** The names that a printed name holds: who answers, and who does it together with them, in the case that is printed. */
export interface JointName {
  readonly lead: string;
  readonly others: readonly string[];
}

const JOINED =
  /\s*,?\s+(?:(?:совместно|вместе)\s+с(?:о)?|при\s+(?:участии|поддержке|содействии)|с\s+(?:участием|привлечением)|во?\s+взаимодействии\s+с(?:о)?)\s+/iu;

/** What stands in brackets behind a name: a unit of the body, or that it has yet to agree. */
const BRACKET = /\s*\((?!далее)[^()]{1,200}\)\s*$/iu;

/** Takes a printed name apart; null where it is one plain name. */
export const jointName = (printed: string): JointName | null => {
  const [lead = '', ...others] = printed.split(JOINED).map((part) => part.replace(BRACKET, '').trim());
  if (lead === '' || (others.length === 0 && lead === printed.trim())) return null;
  return { lead, others: others.filter((other) => other !== '') };
};

/** The words of a name by which a body is one of a territory: «… Заозёрной области», «… Республики Мордовия». */
const OF_TERRITORY =
  /\s+(?:(?:по\s+)?(?:\p{Lu}[\p{L}-]+\s+){1,3}(?:области|краю?|края|района?|округа|автономного\s+округа|(?:городского|муниципального)\s+(?:округа|района))|(?:Республики|города|г\.)\s+\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?)$/u;

/** A full name less its territory; the name itself where it names none. */
export const withoutTerritory = (name: string): string => name.replace(OF_TERRITORY, '');
