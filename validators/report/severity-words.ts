// What the severities are called, for the reports and the site alike.
import type { Severity, Text } from '../rules/rule.ts';

interface SeverityWords {
  /** Of one finding, in small letters. */
  readonly one: Text;
  /** The heading of several. */
  readonly many: Text;
  /** «1 ошибка, 2 ошибки, 5 ошибок». */
  readonly counted: readonly [string, string, string];
}

/** The severities, gravest first. */
export const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

export const severityWords: Readonly<Record<Severity, SeverityWords>> = {
  error: {
    one: { ru: 'ошибка', en: 'error' },
    many: { ru: 'Ошибки', en: 'Errors' },
    counted: ['ошибка', 'ошибки', 'ошибок'],
  },
  warning: {
    one: { ru: 'предупреждение', en: 'warning' },
    many: { ru: 'Предупреждения', en: 'Warnings' },
    counted: ['предупреждение', 'предупреждения', 'предупреждений'],
  },
  note: {
    one: { ru: 'заметка', en: 'note' },
    many: { ru: 'Заметки', en: 'Notes' },
    counted: ['заметка', 'заметки', 'заметок'],
  },
};

/** The headings by severity. */
export const severityHeads = {
  error: severityWords.error.many,
  warning: severityWords.warning.many,
  note: severityWords.note.many,
} as const satisfies Readonly<Record<Severity, Text>>;
