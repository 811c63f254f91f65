// Why, by whom and until when a finding is accepted: the options of a call, held against what waivers.yaml may say.

import { WrongCall } from '../../folder/wrong-call.ts';
import type { Waived } from '../../rules/finding.ts';
import { isOneLine } from '../../source/one-line.ts';
import { firstUnseen } from '../../source/unseen.ts';
import { isRealDate } from '../../text/dates/calendar.ts';
import { formatDate } from '../../text/russian.ts';
import type { Call } from '../call/options.ts';
import { lastValue } from '../call/values.ts';

/** The bounds of schemas/waivers.schema.json. */
const longest = { reason: 2000, by: 200 } as const;

const wanted = {
  reason: {
    ru: 'Укажите причину: --reason "почему замечание остаётся".',
    en: 'Give the reason: --reason "why the finding stays".',
  },
  by: {
    ru: 'Укажите, кто принимает замечание: --by "лицо или отдел".',
    en: 'Say who accepts it: --by "a person or an office".',
  },
  until: {
    ru: 'Укажите срок: --until ДАТА или --until amendment, до изменения акта.',
    en: 'Say until when: --until DATE, or --until amendment, until the act is amended.',
  },
} as const;

const words = (call: Call, name: keyof typeof longest): string => {
  const text = lastValue(call, name)?.trim() ?? '';
  if (text === '') throw new WrongCall(wanted[name]);
  const limit = longest[name];
  if ([...text].length > limit)
    throw new WrongCall({
      ru: `Параметр --${name} длиннее ${limit} знаков.`,
      en: `The option --${name} is longer than ${limit} characters.`,
    });
  const hidden = firstUnseen(text);
  if (hidden !== null)
    throw new WrongCall({
      ru: `В параметре --${name} стоит невидимый знак ${hidden}: уберите его, иначе файл не пройдёт проверку.`,
      en: `The option --${name} holds the invisible character ${hidden}: take it out, or the file fails its check.`,
    });
  if (name === 'by' && !isOneLine(text))
    throw new WrongCall({
      ru: 'Параметр --by — одна строка: уберите из него переводы строки и табуляции.',
      en: 'The option --by is one line: take line breaks and tabs out of it.',
    });
  return text;
};

const untilOf = (call: Call, asOf: string): string => {
  const until = lastValue(call, 'until');
  if (until === null) throw new WrongCall(wanted.until);
  if (until === 'amendment') return until;
  if (!isRealDate(until))
    throw new WrongCall({
      ru: `Параметр --until ждёт дату вида 2026-12-31 или amendment, а не «${until}».`,
      en: `The option --until takes a date like 2026-12-31, or amendment, not “${until}”.`,
    });
  if (until < asOf)
    throw new WrongCall({
      ru: `Срок ${formatDate(until)} уже прошёл: назовите день не раньше ${formatDate(asOf)}`,
      en: `The day ${until} is past: name one not before ${asOf}.`,
    });
  return until;
};

/** What a call says of the findings it accepts. @throws WrongCall where something is missing or cannot be */
export const acceptanceOf = (call: Call, asOf: string): Waived => ({
  reason: words(call, 'reason'),
  by: words(call, 'by'),
  until: untilOf(call, asOf),
});
