// Whom the rules on monitoring hold.
import type { HeldTo } from '../rule.ts';

/** A concept says what a system is to be; a provision or a standard says how it works. */
export const workingDocuments: HeldTo = {
  kinds: ['provision', 'standard'],
  why: {
    ru: 'Положения и стандарты: они устанавливают, как система работает. Концепция описывает замысел, и порядка мониторинга от неё не требуют.',
    en: 'Provisions and standards, which rule how the system works; a concept describes the intent and need not lay down the monitoring.',
  },
};
