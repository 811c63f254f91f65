// One finding in a comment. What findings of a rule have in common (the cure, the norm) stands once, above them.
import { editorHint, type Finding } from '../../rules/finding.ts';
import { placeWords } from '../../rules/place-words.ts';
import type { Text } from '../../rules/rule.ts';
import type { Lang } from '../format.ts';
import { severityHeads, severityWords } from '../severity-words.ts';
import { brief } from '../visible.ts';
import { normWords, sentence, untilWords } from '../words.ts';
import { markdownCode, markdownText } from './escape.ts';

/** A finding as it would be written. */
export interface Item {
  readonly finding: Finding;
  /** The title of the fold it stands in. */
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

const headOf = (finding: Finding, lang: Lang): string => {
  const { severity, rule, norm, waived } = finding;
  const cure =
    waived === null
      ? `${words.cure[lang]}: ${sentence(shown(editorHint(finding)[lang]))}`
      : `${capital(markdownText(untilWords(waived, lang)))}: ${sentence(shown(waived.reason))} (${shown(waived.by)})`;
  return `- **${severityWords[severity].one[lang]}** ${markdownCode(brief(rule, longest))}<br>\n  ${cure}<br>\n  ${sentence(shown(normWords(norm, lang)))}`;
};

/** The place in the act, where there is one, and in the file: a comment is read by the reviewer and by the editor. */
const placeOf = ({ place, file, line }: Finding, lang: Lang): string => {
  const inFile = `${markdownCode(brief(file, longest))}, ${words.line[lang]} ${line}`;
  return place === null ? inFile : `${shown(placeWords(place, lang))} (${inFile})`;
};

/** A finding as an item: in the fold of its severity, or with all that are waived. */
export const itemOf = (finding: Finding, lang: Lang): Item => {
  const { severity, message, grounds, waived, fingerprint } = finding;
  const steps = grounds.map(({ says }) => shown(says[lang])).join('; ');
  const because = steps === '' ? '' : ` ${words.grounds[lang]}: ${steps}.`;
  return {
    finding,
    fold: (waived === null ? severityHeads[severity] : words.waived)[lang],
    head: headOf(finding, lang),
    text: `  - ${placeOf(finding, lang)}: ${sentence(shown(message[lang]))}${because} ${markdownCode(fingerprint)}`,
  };
};
