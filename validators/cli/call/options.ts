// What a call says: the command, its arguments and options. `parseArgs` splits; what is wrong is said here, in words.
import { parseArgs } from 'node:util';
import { didYouMean, joined, unknownValue, WrongCall } from '../../folder/wrong-call.ts';
import type { Lang } from '../../report/format.ts';
import type { Text } from '../../rules/rule.ts';

/** All options of all commands, so that an option may stand before the command as well. */
const optionForms = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  lang: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
  'as-of': { type: 'string' },
  'fail-on': { type: 'string' },
  region: { type: 'string', multiple: true },
  rule: { type: 'string', multiple: true },
  watch: { type: 'boolean' },
  'max-findings': { type: 'string' },
  cache: { type: 'string' },
  severity: { type: 'string' },
  reason: { type: 'string' },
  by: { type: 'string' },
  until: { type: 'string' },
  from: { type: 'string' },
  'dry-run': { type: 'boolean' },
  kind: { type: 'string' },
  stamp: { type: 'boolean' },
  draft: { type: 'boolean' },
  docx: { type: 'string' },
  issuer: { type: 'string' },
  order: { type: 'string' },
  years: { type: 'string' },
  name: { type: 'string' },
  code: { type: 'string' },
  check: { type: 'boolean' },
  act: { type: 'string' },
  choose: { type: 'string', multiple: true },
  comments: { type: 'string' },
  period: { type: 'string' },
  template: { type: 'string' },
  as: { type: 'string' },
  write: { type: 'boolean' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
} as const;

export type OptionName = keyof typeof optionForms;

/** Options that every command takes. */
export const commonOptions = [
  'config',
  'no-config',
  'lang',
  'help',
  'version',
] as const satisfies readonly OptionName[];

/** A call as written, not yet held against the command it names. */
export interface Call {
  readonly words: readonly string[];
  /** The values of each option, in order; a flag has the value ''. */
  readonly options: ReadonlyMap<OptionName, readonly string[]>;
}

const languages = ['ru', 'en'] as const satisfies readonly Lang[];
const isOption = (name: string): name is OptionName => Object.hasOwn(optionForms, name);
const isLang = (word: string | undefined): word is Lang => languages.some((lang) => lang === word);

const tokensOf = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: optionForms, strict: false, allowPositionals: true, tokens: true })
    .tokens;

/** The language of messages, known before anything else is judged; `ru` where the call names none that there is. */
export const langOf = (args: readonly string[]): Lang => {
  const named = tokensOf(args).flatMap((token) =>
    token.kind === 'option' && token.name === 'lang' && isLang(token.value) ? [token.value] : [],
  );
  return named.at(-1) ?? 'ru';
};

const unknownOption = (rawName: string, known: readonly OptionName[]): WrongCall => {
  const said: Text = { ru: `Нет такого параметра: ${rawName}.`, en: `Unknown option: ${rawName}.` };
  const near = didYouMean(
    rawName,
    known.map((name) => `--${name}`),
  );
  const help: Text = { ru: 'Все параметры: svod --help.', en: 'All options: svod --help.' };
  return new WrongCall(joined(joined(said, near), help));
};

/**
 * Splits the arguments of a call.
 * @throws WrongCall for an option that no command has, one without its value, a flag with one.
 */
export const readCall = (args: readonly string[]): Call => {
  const options = new Map<OptionName, readonly string[]>();
  const words: string[] = [];
  for (const token of tokensOf(args)) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name)) throw unknownOption(rawName, Object.keys(optionForms).filter(isOption));
    if (optionForms[name].type === 'boolean') {
      if (value !== undefined)
        throw new WrongCall({
          ru: `Параметр ${rawName} не имеет значения.`,
          en: `The option ${rawName} takes no value.`,
        });
    } else if (value === undefined || value === '' || (inlineValue === false && value.startsWith('-')))
      throw new WrongCall({
        ru: `У параметра ${rawName} не указано значение.`,
        en: `The option ${rawName} needs a value.`,
      });
    options.set(name, [...(options.get(name) ?? []), value ?? '']);
  }
  const lang = options.get('lang')?.find((word) => !isLang(word));
  if (lang !== undefined)
    throw unknownValue({ ru: 'Нет такого языка:', en: 'Unknown language:' }, lang, languages);
  return { words, options };
};

/** @throws WrongCall where a call has an option that its command does not take. */
export const requireKnown = (call: Call, command: string, own: readonly OptionName[]): void => {
  const known: readonly OptionName[] = [...own, ...commonOptions];
  const leftover = [...call.options.keys()].find((name) => !known.includes(name));
  if (leftover !== undefined)
    throw new WrongCall({
      ru: `Команда svod ${command} не имеет параметра --${leftover}. Параметры: svod ${command} --help.`,
      en: `svod ${command} has no option --${leftover}. Its options: svod ${command} --help.`,
    });
};
