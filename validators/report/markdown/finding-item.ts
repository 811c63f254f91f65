// One finding in a comment. What findings of a rule have in common (the cure, the norm) stands once, above them.
import type { Finding } from '../../rules/finding.ts';
import type { Text } from '../../rules/rule.ts';
import type { Lang } from '../format.ts';
import { markupText } from '../markup.ts';
import { brief } from '../visible.ts';
import { normWords, sentence, severityWords, untilWords } from '../words.ts';
import { markdownCode, markdownText } from './escape.ts';

/** A finding as it would be written. */
export interface Item {
  readonly finding: Finding;
  /** The title of the fold it stands in, as HTML. */
  readonly fold: string;
  /** What stands above it and all that share it. */
  readonly head: string;
  readonly text: string;
}

const words = {
  line: { ru: 'строка', en: 'line' },
  cure: { ru: 'Как исправить', en: 'How to mend it' },
  grounds: { ru: 'Основания', en: 'Grounds' },
  waived: { ru: 'Принятые замечания', en: 'Waived findings' },
} as const satisfies Readonly<Record<string, Text>>;

/** The longest part of an item, in UTF-16 units before it is escaped. */
const longest = 600;

const shown = (text: string): string => markdownText(brief(text, longest));
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const headOf = ({ severity, rule, hint, norm, waived }: Finding, lang: Lang): string => {
  const cure =
    waived === null
      ? `${words.cure[lang]}: ${sentence(shown(hint[lang]))}`
      : `${capital(markdownText(untilWords(waived, lang)))}: ${sentence(shown(waived.reason))} (${shown(waived.by)})`;
  return `- **${severityWords[severity][lang]}** ${markdownCode(brief(rule, longest))}<br>\n  ${cure}<br>\n  ${sentence(shown(normWords(norm, lang)))}`;
};

/** A finding as an item: in the fold of its file, or with all that are waived. */
export const itemOf = (finding: Finding, lang: Lang): Item => {
  const { file, line, message, grounds, waived, fingerprint } = finding;
  const path = brief(file, longest);
  const steps = grounds.map(({ says }) => shown(says[lang])).join('; ');
  const place = `${waived === null ? '' : `${markdownCode(path)}, `}${words.line[lang]} ${line}`;
  const because = steps === '' ? '' : ` ${words.grounds[lang]}: ${steps}.`;
  return {
    finding,
    fold: waived === null ? `<code>${markupText(path)}</code>` : words.waived[lang],
    head: headOf(finding, lang),
    text: `  - ${place}: ${sentence(shown(message[lang]))}${because} ${markdownCode(fingerprint)}`,
  };
};
