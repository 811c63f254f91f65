// Carries out a call: finds the command, and turns whatever happens into one of the four exit codes.
import { OwnRuleFailure } from '../config/own-rule.ts';
import { didYouMean, joined, WrongCall } from '../folder/wrong-call.ts';
import type { Lang } from '../report/format.ts';
import { version } from '../report/version.ts';
import { visible } from '../report/visible.ts';
import { sentence } from '../report/words.ts';
import { type Call, langOf, readCall, requireKnown } from './call/options.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import type { Edge } from './edge.ts';
import { commandHelp, help } from './help.ts';
import { NotWritten } from './write-whole.ts';

const exitCodes = { fine: 0, wrongCall: 2, failed: 3 } as const;

const findCommand = (name: string): Command => {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const names = commands.map((command) => command.name);
  throw new WrongCall(
    joined(
      joined({ ru: `Нет такой команды: ${name}.`, en: `Unknown command: ${name}.` }, didYouMean(name, names)),
      {
        ru: 'Все команды: svod --help.',
        en: 'All commands: svod --help.',
      },
    ),
  );
};

/** `svod help check` is `svod check --help`. */
const asOption = (call: Call): Call =>
  call.words[0] === 'help'
    ? { words: call.words.slice(1), options: new Map([...call.options, ['help', ['']]]) }
    : call;

const carryOut = async (args: readonly string[], edge: Edge, lang: Lang): Promise<number> => {
  const call = asOption(readCall(args));
  const [name, ...words] = call.words;
  if (call.options.has('version')) {
    edge.out(`svod ${version}\n`);
    return exitCodes.fine;
  }
  if (name === undefined) {
    const wanted = call.options.has('help');
    (wanted ? edge.out : edge.err)(help(commands, lang));
    return wanted ? exitCodes.fine : exitCodes.wrongCall;
  }
  const command = findCommand(name);
  if (call.options.has('help')) {
    edge.out(commandHelp(command, lang));
    return exitCodes.fine;
  }
  requireKnown(call, command.name, command.options);
  const carry = await command.load();
  return await carry({ ...call, words }, edge, lang);
};

const stackOf = (error: unknown, { debug }: Edge): string =>
  debug && error instanceof Error ? `${error.stack ?? ''}\n` : '';

/** What is wrong with a call; the stack is shown where something of the caller's own was run and broke. */
const wrongCall = ({ text, list, cause }: WrongCall, edge: Edge, lang: Lang): string =>
  [
    `svod: ${visible(text[lang])}\n`,
    ...list.map((item) => `  - ${visible(item[lang])}\n`),
    stackOf(cause, edge),
  ].join('');

const failure = (error: unknown, edge: Edge, lang: Lang): string => {
  if (error instanceof OwnRuleFailure || error instanceof NotWritten)
    return `svod: ${visible(sentence(error.text[lang]))}\n${stackOf(error.cause, edge)}`;
  const message = visible(error instanceof Error ? error.message : String(error));
  const said =
    lang === 'ru'
      ? `Ошибка в самом Svod: ${message}. Пожалуйста, сообщите о ней разработчикам, приложив вызов и файлы.`
      : `Svod itself failed: ${message}. Please report it with the call and the files.`;
  return `svod: ${said}\n${stackOf(error, edge)}`;
};

/** Runs a call of the command line and gives its exit code. Throws nothing. */
export const run = async (args: readonly string[], edge: Edge): Promise<number> => {
  const lang = langOf(args);
  try {
    return await carryOut(args, edge, lang);
  } catch (error) {
    if (error instanceof WrongCall) {
      edge.err(wrongCall(error, edge, lang));
      return exitCodes.wrongCall;
    }
    edge.err(failure(error, edge, lang));
    return exitCodes.failed;
  }
};
