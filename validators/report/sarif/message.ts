// Messages of SARIF: braces and links are syntax there (2.1.0, 3.11.5 and 3.11.6), so that content may not hold them bare.
import { editorHint, type Finding } from '../../rules/finding.ts';
import type { Lang } from '../format.ts';
import { visible } from '../visible.ts';
import { sentence } from '../words.ts';

const braces = (text: string): string => text.replace(/[{}]/g, '$&$&');

/** Content inside a message: a bracket is no link, a brace no placeholder. */
export const messageText = (text: string): string => braces(visible(text)).replaceAll('](', '\\](');

const linkText = (text: string): string => braces(visible(text)).replace(/[\\[\]]/g, '\\$&');

/** What is wrong, how to mend it, and the grounds; those with a place link to the related location of their number. */
export const findingMessage = (finding: Finding, lang: Lang): string => {
  const { message, grounds } = finding;
  const steps = grounds.map(({ says, at }, index) =>
    at === null ? messageText(says[lang]) : `[${linkText(says[lang])}](${index + 1})`,
  );
  const because = lang === 'ru' ? 'Основания' : 'Grounds';
  return [
    sentence(messageText(message[lang])),
    sentence(messageText(editorHint(finding)[lang])),
    ...(steps.length === 0 ? [] : [sentence(`${because}: ${steps.join('; ')}`)]),
  ].join(' ');
};
