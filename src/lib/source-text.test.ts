import { describe, expect, it } from 'vitest';
import type { SourceLine } from '../../validators/model/provenance/side-by-side.ts';
import { runsOf } from './source-text.ts';

const line = (text: string, edits: SourceLine['edits'] = []): SourceLine => ({
  number: 1,
  text,
  from: 0,
  edits,
});

describe('напечатанная строка', () => {
  it('знаки полужирного шрифта, оставшиеся от извлечения, показаны шрифтом, и на следующих строках', () => {
    expect(runsOf([line('**Комплекс мер'), line('области** (далее)')])).toEqual([
      [{ text: 'Комплекс мер', corrected: false, bold: true }],
      [
        { text: 'области', corrected: false, bold: true },
        { text: ' (далее)', corrected: false, bold: false },
      ],
    ]);
  });
});
