// A rule by the id that a call gives.

import { unknownValue } from '../../folder/wrong-call.ts';
import type { Rule } from '../../index.ts';

/** The rule of an id, of those a call works with. @throws WrongCall where there is none */
export const findRule = (id: string, rules: readonly Rule[]): Rule => {
  const found = rules.find((rule) => rule.id === id);
  if (found !== undefined) return found;
  const ids = rules.map((rule) => rule.id);
  throw unknownValue({ ru: 'Нет такого правила:', en: 'Unknown rule:' }, id, ids, {
    ru: 'Все правила: svod rules.',
    en: 'All rules: svod rules.',
  });
};
