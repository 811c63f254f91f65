// What pages call a rule: by what must be where the rule itself is meant, by what is wrong where its findings are listed.
import { rules } from '../../../validators/index.ts';
import { typograph } from '../../../validators/text/russian.ts';

const byId = new Map(rules.map((rule) => [rule.id as string, rule]));

export const ruleTitle = (id: string): string => typograph(byId.get(id)?.title.ru ?? id);

export const ruleFault = (id: string): string => typograph(byId.get(id)?.fault.ru ?? id);
