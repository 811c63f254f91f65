// What a project may settle for itself in `svod.config.ts`: rules of its own, and which of the book it is held to.

import { rules as ruleBook } from '../rules/index.ts';
import type { Rule, Severity, Text } from '../rules/rule.ts';
import { formFaults } from '../rules/rule-form.ts';
import { isFormat } from '../rules/yielding.ts';
import { closest } from '../source/closest.ts';
import { isObject } from '../source/plain-object.ts';
import { guarded } from './own-rule.ts';

export interface Config {
  /** The content folder, from the folder of the configuration file; `content` where nothing is said. SVOD_CONTENT overrides it. */
  readonly content?: string;
  /** Rules of one's own, run beside those of the rule book. */
  readonly rules?: readonly Rule[];
  /** Rules that are not run: their ids, or `words/*` for a whole folder. */
  readonly off?: readonly string[];
  /** Another severity for a rule, by its id. */
  readonly severity?: Readonly<Record<string, Severity>>;
  /** From which severity on findings fail a check; `error` where nothing is said. `--fail-on` overrides it. */
  readonly failOn?: Severity;
}

/** Gives a configuration back as it is, so that an editor completes its keys. */
export const defineConfig = (config: Config): Config => config;

const keys = ['content', 'rules', 'off', 'severity', 'failOn'] as const satisfies readonly (keyof Config)[];
const severities: readonly unknown[] = ['error', 'warning', 'note'] satisfies readonly Severity[];

const nearest = (word: string, known: readonly string[]): Text => {
  const meant = closest(word, known);
  return meant === null
    ? { ru: '', en: '' }
    : { ru: `; возможно, имеется в виду «${meant}»`, en: `; did you mean “${meant}”?` };
};

const unknown = (ru: string, en: string, word: string, known: readonly string[]): Text => {
  const near = nearest(word, known);
  return { ru: `${ru} «${word}»${near.ru}`, en: `${en} “${word}”${near.en}` };
};

const idOf = (rule: unknown): string | null =>
  isObject(rule) && typeof rule['id'] === 'string' ? rule['id'] : null;

/** Faults of the rules of one's own, each naming its rule. */
const faultsOfRules = (own: unknown): readonly Text[] => {
  if (own === undefined) return [];
  if (!Array.isArray(own))
    return [{ ru: 'rules должно быть списком правил', en: '`rules` must be a list of rules' }];
  const taken = new Set<string>(ruleBook.map(({ id }) => id));
  const known = new Set([...taken, ...own.flatMap((rule) => idOf(rule) ?? [])]);
  return own.flatMap((rule, index) => {
    const id = idOf(rule);
    const name = id ?? `rules[${index}]`;
    const clash = id !== null && taken.has(id);
    if (id !== null) taken.add(id);
    const faults = [
      ...(clash ? [{ ru: 'такое имя (id) уже занято другим правилом', en: 'another rule has this id' }] : []),
      ...formFaults(rule, known),
    ];
    return faults.map(({ ru, en }) => ({ ru: `правило ${name}: ${ru}`, en: `rule ${name}: ${en}` }));
  });
};

/** What cannot be read cannot be judged: its findings are not a matter of choice. */
const kept = (key: string, id: string): Text => ({
  ru: `${key}: правило ${id} следит за тем, что файлы можно прочитать, его не отключают и не смягчают`,
  en: `${key}: the rule ${id} sees that files can be read; it is neither switched off nor softened`,
});

/** Faults of `off` and `severity`, whose words must be ids of rules there are. */
const faultsOfChoices = ({ off, severity }: Readonly<Record<string, unknown>>, ids: readonly string[]) => {
  const folders = [...new Set(ids.map((id) => `${id.slice(0, id.indexOf('/'))}/*`))];
  const faults: Text[] = [];
  if (off !== undefined && !Array.isArray(off))
    faults.push({ ru: 'off должно быть списком имён правил', en: '`off` must be a list of ids' });
  else
    for (const word of off ?? [])
      if (!ids.includes(word) && !folders.includes(word))
        faults.push(unknown('off: нет правила', 'off: there is no rule', String(word), [...ids, ...folders]));
      else if (isFormat({ id: word })) faults.push(kept('off', word));
  if (severity === undefined) return faults;
  if (!isObject(severity))
    return [...faults, { ru: 'severity должно быть объектом', en: '`severity` must be an object' }];
  for (const [id, value] of Object.entries(severity)) {
    if (isFormat({ id })) faults.push(kept('severity', id));
    else if (!ids.includes(id))
      faults.push(unknown('severity: нет правила', 'severity: there is no rule', id, ids));
    if (!severities.includes(value))
      faults.push({
        ru: `severity: ${id} может быть error, warning или note`,
        en: `severity: ${id} may be error, warning or note`,
      });
  }
  return faults;
};

/** What is amiss in a configuration, sentence parts for a message; none where it is a `Config`. */
export const configFaults = (config: unknown): readonly Text[] => {
  if (!isObject(config))
    return [
      {
        ru: 'нужен export default defineConfig({ … })',
        en: 'it needs `export default defineConfig({ … })`',
      },
    ];
  const { content, rules: own, failOn } = config;
  const ids: readonly string[] = [
    ...ruleBook.map(({ id }) => id),
    ...(Array.isArray(own) ? own : []).flatMap((rule) => idOf(rule) ?? []),
  ];
  return [
    ...Object.keys(config)
      .filter((key) => !keys.some((name) => name === key))
      .map((key) => unknown('нет настройки', 'there is no setting', key, keys)),
    ...(content === undefined || (typeof content === 'string' && content !== '')
      ? []
      : [{ ru: 'content должно быть путём', en: '`content` must be a path' }]),
    ...faultsOfRules(own),
    ...faultsOfChoices(config, ids),
    ...(failOn === undefined || severities.includes(failOn)
      ? []
      : [{ ru: 'failOn может быть error, warning или note', en: '`failOn` may be error, warning or note' }]),
  ];
};

/** The rules of a configuration, by id: the book and its own, less those switched off, with the severities it names. */
export const rulesOf = ({ rules: own = [], off = [], severity = {} }: Config): readonly Rule[] => {
  const isOff = (id: string): boolean =>
    off.includes(id) || off.includes(`${id.slice(0, id.indexOf('/'))}/*`);
  return [...ruleBook, ...own.map(guarded)]
    .filter(({ id }) => !isOff(id))
    .map((rule) =>
      Object.hasOwn(severity, rule.id) ? { ...rule, severity: severity[rule.id] ?? rule.severity } : rule,
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};
