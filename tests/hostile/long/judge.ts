// Checks the model territory with long texts in it and says which rule took longest; run in a thread, which can be stopped.
import { parentPort } from 'node:worker_threads';
import { check } from '../../../validators/index.ts';
import { exampleDate } from '../../../validators/rules/example-base.ts';
import type { SourceFile } from '../../../validators/source/files.ts';
import { timedRules } from '../../support/rule-times.ts';
import { mixedText, patternText } from './patterns.ts';
import { inField, placesOfTexts, wordFields } from './places.ts';

/** A place and the fillings that stand in it: in a text one after another, in a field by turns. */
export interface LongCase {
  readonly place: string;
  readonly fillings: readonly string[];
  /** Characters in all. */
  readonly size: number;
}

const filesOf = ({ place, fillings, size }: LongCase): readonly SourceFile[] => {
  const inText = placesOfTexts.find(({ name }) => name === place);
  if (inText !== undefined) return inText.files(mixedText(fillings, size));
  const field = wordFields.find(({ name }) => name === place);
  if (field === undefined) throw new Error(`no such place: ${place}`);
  const length = Math.min(size, field.node.maxLength ?? size);
  // Twice the size is twice the same fillings, no text quite like another.
  const texts = Array.from({ length: Math.ceil(size / length) }, (_, index) =>
    `${index} ${patternText(fillings[index % fillings.length] ?? '', length)}`.slice(0, length),
  );
  return inField(field, texts);
};

parentPort?.on('message', (given: LongCase) => {
  const { book, slowest } = timedRules();
  check(filesOf(given), { asOf: exampleDate, rules: book });
  parentPort?.postMessage(slowest());
});
