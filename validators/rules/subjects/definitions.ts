// What the act's concepts say of a subject: «методический куст – объединение школ района».
import { formKey } from '../../language/plain-words.ts';
import type { Territory } from '../../model/types.ts';
import { perTerritory } from '../asked-once.ts';
import { definedInText } from '../words/terms/defined-in-text.ts';

/** «Методические кусты (кусты)», «„методический куст“» name what they name without the bracket and the marks. */
const bare = (name: string): string => formKey(name.replaceAll(/\([^()]*\)/gu, ' '));

/**
 * Tells for a territory how the concepts of its acts define what is called by one of some names, in whatever case and number:
 * an order on sites uses the word as the provision that founds them.
 */
export const definitionsOf: (territory: Territory) => (names: readonly string[]) => readonly string[] =
  perTerritory((territory) => {
    const byTerm = new Map<string, string[]>();
    const add = (term: string, definition: string): void => {
      const key = bare(term);
      if (key !== '') byTerm.set(key, [...(byTerm.get(key) ?? []), definition]);
    };
    const beside = territory.acts.filter(({ current }) => current.status !== 'repealed');
    for (const view of new Set([
      territory,
      ...beside.flatMap(({ current }) => [current, ...current.annexes]),
    ])) {
      for (const { term, short, definition } of view.terms) {
        add(term, definition);
        if (short !== null) add(short, definition);
      }
      for (const { term, text } of definedInText(view)) add(term, text);
    }
    return (names) => [...new Set(names.flatMap((name) => byTerm.get(bare(name)) ?? []))];
  });
