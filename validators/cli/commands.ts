// What commands there are: enough for the help and for judging a call. What a command does is loaded when it is called,
// so that the help and a misspelt option are answered at once.
import type { Lang } from '../report/format.ts';
import type { Text } from '../rules/rule.ts';
import type { Edge } from './edge.ts';
import type { Call, OptionName } from './options.ts';

/** Carries a call out and gives the exit code. @throws WrongCall */
export type Carry = (call: Call, edge: Edge, lang: Lang) => number | Promise<number>;

export interface Command {
  readonly name: string;
  /** Its arguments, as the help shows them. */
  readonly usage: Text;
  readonly summary: Text;
  /** What a person should know before the first call. */
  readonly details: Text;
  readonly options: readonly OptionName[];
  readonly load: () => Promise<Carry>;
}

const check: Command = {
  name: 'check',
  usage: { ru: '[ПУТЬ…]', en: '[PATH…]' },
  summary: { ru: 'проверить содержание', en: 'check the content' },
  details: {
    ru: 'ПУТЬ — папка с содержанием (обычно content), папка или файл внутри неё. Читается всегда вся папка с содержанием, а показываются замечания к файлам, которые лежат по этому пути.',
    en: 'PATH is the content folder (default: content), or a folder or file in it. The whole content folder is always read; the findings shown are those on the files under PATH.',
  },
  options: ['format', 'output', 'as-of', 'fail-on', 'region', 'rule', 'watch', 'max-findings'],
  load: async () => (await import('./check.ts')).check,
};

const rules: Command = {
  name: 'rules',
  usage: { ru: '[ПРАВИЛО]', en: '[ID]' },
  summary: { ru: 'показать правила или объяснить одно', en: 'list the rules, or explain one' },
  details: {
    ru: 'У каждого правила есть норма, причина, способ исправить и примеры: плохие показаны с замечанием, которое они вызывают.',
    en: 'Each rule has its norm, its reason, a cure and examples: the bad ones are shown with the finding they draw.',
  },
  options: ['format'],
  load: async () => (await import('./rules.ts')).showRules,
};

const explain: Command = {
  name: 'explain',
  usage: { ru: 'ЗАМЕЧАНИЕ|ПОКАЗАТЕЛЬ [ЗНАК=ЧИСЛО…] [ПУТЬ]', en: 'FINDING|INDICATOR [SYMBOL=NUMBER…] [PATH]' },
  summary: {
    ru: 'объяснить замечание или показатель, посчитать показатель по формуле',
    en: 'explain a finding or an indicator, compute an indicator by its formula',
  },
  details: {
    ru: 'ЗАМЕЧАНИЕ — отпечаток из отчёта svod check или его начало (не меньше 6 знаков). ПОКАЗАТЕЛЬ — имя федерального показателя, например young-teachers-support, или территория и номер её показателя, например moscow-oblast/1: тогда показана его формула и смысл обозначений, а со значениями (svod explain moscow-oblast/1 K_T=40 K_n=100) — вычисление по шагам и сравнение с планом. ПУТЬ — папка с содержанием (обычно content).',
    en: 'FINDING is a fingerprint from a report of svod check, or its beginning (at least 6 digits). INDICATOR is the name of a federal indicator, e.g. young-teachers-support, or a territory and the number of its indicator, e.g. moscow-oblast/1: then its formula and the meanings of the symbols are shown and, with values (svod explain moscow-oblast/1 K_T=40 K_n=100), the computation step by step and how the result stands to the plan. PATH is the content folder (default: content).',
  },
  options: ['as-of'],
  load: async () => (await import('./explain.ts')).explain,
};

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [check, rules, explain];
