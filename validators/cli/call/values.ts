// The values of options, held against what they may be.

import { unknownValue, WrongCall } from '../../folder/wrong-call.ts';
import { type FormatName, formatNames } from '../../report/load-format.ts';
import { severities } from '../../report/severity-words.ts';
import type { Severity } from '../../rules/rule.ts';
import { isRealDate } from '../../text/dates/calendar.ts';
import type { Call, OptionName } from './options.ts';

/** What an act that is begun may bring. */
export const actKinds = ['provision', 'roadmap', 'indicators', 'order'] as const;

export type ActKind = (typeof actKinds)[number];

/** The files that an act can be written as; the usual one first. */
export const exportFormats = ['docx', 'odt', 'xlsx', 'akn', 'json'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** The last value given to an option, or null. */
export const lastValue = (call: Call, name: OptionName): string | null =>
  call.options.get(name)?.at(-1) ?? null;

/** The value of an option, `usual` where none is given. @throws WrongCall where it is none of `known` */
export const choice = <T extends string>(call: Call, name: OptionName, known: readonly T[], usual: T): T => {
  const word = lastValue(call, name);
  if (word === null) return usual;
  const found = known.find((one) => one === word);
  if (found !== undefined) return found;
  throw unknownValue(
    { ru: `Параметр --${name} не принимает`, en: `The option --${name} does not take` },
    word,
    known,
  );
};

/** The format, of those that the command prints. @throws WrongCall */
export const formatOf = (call: Call, known: readonly FormatName[] = formatNames): FormatName =>
  choice(call, 'format', known, 'pretty');

/** From which severity on findings fail a check. @throws WrongCall */
export const failOn = (call: Call, usual: Severity): Severity => choice(call, 'fail-on', severities, usual);

/** The severity that is asked for, null for any. @throws WrongCall */
export const severityOf = (call: Call): Severity | null =>
  lastValue(call, 'severity') === null ? null : choice(call, 'severity', severities, 'error');

/** The date of the verdict, today where none is given. @throws WrongCall where it is no day of the calendar */
export const asOf = (call: Call, today: () => string): string => {
  const word = lastValue(call, 'as-of');
  if (word === null) return today();
  if (isRealDate(word)) return word;
  throw new WrongCall({
    ru: `Параметр --as-of ждёт дату вида 2026-11-21, а «${word}» — не дата календаря.`,
    en: `The option --as-of takes a date like 2026-11-21; “${word}” is no day of the calendar.`,
  });
};

/** How many findings are shown, null for all. @throws WrongCall where it is no whole number */
export const maxFindings = (call: Call): number | null => {
  const word = lastValue(call, 'max-findings');
  if (word === null) return null;
  if (/^\d{1,9}$/.test(word)) return Number(word);
  throw new WrongCall({
    ru: `Параметр --max-findings ждёт целое число, а не «${word}».`,
    en: `The option --max-findings takes a whole number, not “${word}”.`,
  });
};
