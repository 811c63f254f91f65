// The very words of the official's own file that a finding is about, within the words of the content that it points at.

import type { Stretch } from '../printed/stretch.ts';
import type { Finding } from '../rules/finding.ts';
import type { Said } from './said.ts';

const longestSought = 400;

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Words as they may be broken in a paragraph: by other white space, by hyphens that only show where a line may break. */
const asPrinted = (words: string): RegExp =>
  new RegExp(words.trim().split(/\s+/u).map(literally).join('[\\s\\u00ad]+'), 'u');

const within = ({ paragraph, from, to }: Stretch, words: string): Stretch | null => {
  const found = asPrinted(words).exec(paragraph.text.slice(from, to));
  return found === null
    ? null
    : { paragraph, from: from + found.index, to: from + found.index + found[0].length };
};

/** What a finding points at in its file, as plain words; '' where that is several lines. */
const pointedAt = ({ line, column, endLine, endColumn }: Finding, text: string): string =>
  line === endLine
    ? (text.split('\n', line).at(-1) ?? '')
        .slice(column - 1, endColumn - 1)
        .replaceAll(/\\(?=[^\p{L}\p{N}\s])/gu, '')
    : '';

/**
 * Narrows the words of a place to those that a finding is about.
 *
 * @param text the content file in which the finding stands
 * @returns null where the place has no words in the official's file
 */
export const stretchOf = (finding: Finding, text: string, said: Said | null): Stretch | null => {
  const [first = null] = said?.stretches ?? [];
  if (said === null || first === null) return null;
  const sought = [finding.place?.words?.found ?? '', pointedAt(finding, text)].filter(
    (words) => words.trim() !== '' && words.length <= longestSought,
  );
  for (const words of sought)
    for (const stretch of said.stretches) {
      const found = within(stretch, words);
      if (found !== null) return found;
    }
  return first;
};
