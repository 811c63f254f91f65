// A formula of an act as it is typed without an equation editor: letters with lowered ones, a slash for a fraction.

import type { PrintedFormula } from '../../../validators/model/types.ts';
import { run } from '../../../validators/printed/docx/testing.ts';

/** A stretch of a formula on the line or below it. */
export interface Stretch {
  readonly text: string;
  readonly below: boolean;
}

/** LaTeX of the acts (`$D_y = K_T / K_n \cdot 100\%$`) as stretches. */
export const stretches = (latex: string): readonly Stretch[] =>
  [
    ...latex
      .replaceAll('$', '')
      .replaceAll('\\cdot', '·')
      .replaceAll('\\%', '%')
      .matchAll(/_\{([^{}]*)\}|_(.)|([^_]+)/gu),
  ].map(([, group, letter, line]) => ({
    text: group ?? letter ?? line ?? '',
    below: line === undefined,
  }));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const typed = (latex: string): string =>
  stretches(latex)
    .map(({ text, below }) => run(escaped(text), below ? '<w:vertAlign w:val="subscript"/>' : ''))
    .join('');

/** The word after a formula, with its comma where it has one. */
export const beside = (where: string): string => (where.startsWith(',') ? where : ` ${where}`);

/** Runs of a formula with what its symbols mean: «D = K1 / K2 · 100 где» and a line for each symbol. */
export const typedFormula = ({ printed, where, symbols }: PrintedFormula): string => {
  const lines = symbols.map(({ symbol, means }) => typed(symbol) + run(escaped(` – ${means}`)));
  return [typed(printed) + (where === null ? '' : run(escaped(beside(where)))), ...lines].join(
    '<w:r><w:br/></w:r>',
  );
};

/** The same where nothing can be lowered: in a sheet, in CSV. */
export const typedWords = ({ printed, where, symbols }: PrintedFormula): string => {
  const plain = (latex: string): string =>
    stretches(latex)
      .map(({ text }) => text)
      .join('');
  return [
    plain(printed) + (where === null ? '' : beside(where)),
    ...symbols.map(({ symbol, means }) => `${plain(symbol)} – ${means}`),
  ].join('\n');
};
