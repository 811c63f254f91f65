// The concepts («понятия») that a document defines.
import { child } from '../source/spot.ts';
import { normalise } from '../text/words/words.ts';
import type { TermsFile } from './content.generated.ts';
import type { ContentFile } from './file.ts';
import { present } from './loose.ts';
import type { Parts } from './parts/builder.ts';
import type { Term } from './types.ts';

/** What follows the first dash outside brackets: «тьютор» - педагогический работник… gives «педагогический работник…». */
const definitionOf = (text: string): string => {
  let depth = 0;
  for (const match of text.matchAll(/[()]|\s[-–—]\s/g)) {
    if (match[0] === '(') depth += 1;
    else if (match[0] === ')') depth -= 1;
    else if (depth === 0) return text.slice(match.index + match[0].length);
  }
  return text;
};

/** Where a term is read on the act's page: in the list of concepts, or where the text defines it itself. */
const anchorOf = (id: string, text: string, parts: Parts | null): string => {
  const all = [...(parts?.byAnchor.values() ?? [])];
  if (all.some(({ component }) => component?.name === 'Terms')) return `term-${id}`;
  const wanted = normalise(text);
  return all.find((part) => normalise(part.text) === wanted)?.anchor ?? all[0]?.anchor ?? `term-${id}`;
};

/** Links the terms of a territory. */
export const buildTerms = (read: ContentFile<TermsFile> | undefined, parts: Parts | null): Term[] =>
  present(read?.data.terms).flatMap(([index, { id, term, short, text }]) =>
    read === undefined || id === undefined || text === undefined
      ? []
      : [
          {
            id,
            term: term ?? id,
            short: short ?? null,
            text,
            definition: definitionOf(text),
            anchor: anchorOf(id, text, parts),
            spot: child(read.spot, 'terms', index),
          },
        ],
  );
