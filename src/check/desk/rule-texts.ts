// Rules with all their texts, for the page and for what is taken away.
import { rules } from '../../../validators/index.ts';
import type { Rule } from '../../../validators/rules/rule.ts';
import { typograph } from '../../../validators/text/russian.ts';
import type { Asks } from '../messages.ts';
import { laterTexts } from './later-texts.ts';

/** The rules with what they are without until findings are shown. */
export const inFull = (some: readonly Rule[]): readonly Rule[] =>
  some.map((rule) => ({ ...rule, ...laterTexts[rule.id] }));

/** What the page tells of rules beside their findings. */
export const shownTexts = (): Asks['rules']['gives'] =>
  Object.fromEntries(
    inFull(rules).map(({ id, title, reason }) => [
      id,
      { title: typograph(title.ru), why: typograph(reason.ru) },
    ]),
  );
