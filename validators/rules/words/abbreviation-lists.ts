// A list of abbreviations («Список сокращений») is looked up like a dictionary: it says again what the text has introduced.
import { allParts } from '../../model/all-parts.ts';
import type { Part } from '../../model/types.ts';

const LIST =
  /^(?:[\dIVX.]+\s*)?(?:(?:(?:список|перечень)\s+)?(?:использ\p{L}{1,12}|принят\p{L}{1,3}|условн\p{L}{1,3}|примен\p{L}{1,8})\s+(?:в\s+\p{L}{1,20}\s+)?|(?:список|перечень)\s+)?(?:обозначени\p{L}{1,2}\s+и\s+)?сокращени[йя](?:\s+и\s+обозначени\p{L}{1,2})?(?:,?\s+(?:использ|принят|примен)\p{L}{1,12}(?:\s+\p{L}{1,20}){0,4})?\s*[.:]?$/iu;

/** Whether a line opens a list of abbreviations: «Список сокращений», «Перечень принятых сокращений», «Используемые сокращения:». */
export const opensAbbreviations = ({ kind, text }: Pick<Part, 'kind' | 'text'>): boolean =>
  kind !== 'bullet' && text.length < 120 && LIST.test(text.trim());

/** The parts that stand in such a list. */
export function* inAbbreviationList(parts: readonly Part[]): Generator<Part> {
  let isOpen = false;
  for (const part of parts) {
    if (opensAbbreviations(part)) {
      isOpen = true;
      yield* allParts(part.children);
      continue;
    }
    if (part.kind === 'section' || part.kind === 'clause') isOpen = false;
    if (isOpen) yield* allParts([part]);
    else yield* inAbbreviationList(part.children);
  }
}
