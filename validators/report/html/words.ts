// The words of the printed report in both languages.
import type { Severity, Text } from '../../rules/rule.ts';
import { severityHeads } from '../severity-words.ts';

export const words = {
  report: { ru: 'Отчёт о проверке', en: 'Report on a check' },
  requisites: { ru: 'Что проверено', en: 'What was checked' },
  territory: { ru: 'Территория', en: 'Territory' },
  territories: { ru: 'Территории', en: 'Territories' },
  document: { ru: 'Документ', en: 'Document' },
  state: { ru: 'Состояние', en: 'State' },
  deadlines: { ru: 'Сроки', en: 'Deadlines' },
  issuer: { ru: 'Издал', en: 'Issued by' },
  asOf: { ru: 'Заключение на дату', en: 'Verdict as of' },
  files: { ru: 'Проверено файлов', en: 'Files checked' },
  rules: { ru: 'Применено правил', en: 'Rules applied' },
  coverage: { ru: 'Полнота', en: 'Coverage' },
  version: { ru: 'Программа', en: 'Program' },
  mark: { ru: 'Отпечаток текстов, SHA-256', en: 'Fingerprint of the texts, SHA-256' },
  result: { ru: 'Итог', en: 'Result' },
  byTerritory: { ru: 'Замечания по территориям', en: 'Findings by territory' },
  ...severityHeads,
  waived: { ru: 'Принято', en: 'Waived' },
  findings: { ru: 'Замечания', en: 'Findings' },
  noFindings: { ru: 'Замечаний нет.', en: 'There are no findings.' },
  waivedFindings: { ru: 'Принятые замечания', en: 'Waived findings' },
  accepted: { ru: 'Почему принято', en: 'Why it is waived' },
  acceptedBy: { ru: 'Кто принял', en: 'Waived by' },
  line: { ru: 'строка', en: 'line' },
  sign: { ru: 'знак', en: 'column' },
  cure: { ru: 'Как исправить', en: 'How to mend it' },
  grounds: { ru: 'Основания', en: 'Grounds' },
  rule: { ru: 'Требование', en: 'Requirement' },
  reason: { ru: 'Почему это важно', en: 'Why it matters' },
  norm: { ru: 'Норма', en: 'Norm' },
  doubt: { ru: 'Сомнение', en: 'Doubt' },
  held: { ru: 'К кому относится', en: 'Who is held to it' },
  appendix: { ru: 'Приложение. Применённые правила', en: 'Appendix. The rules applied' },
  rulesWithFindings: { ru: 'По этим правилам есть замечания', en: 'These rules have findings' },
  otherRules: { ru: 'По этим правилам замечаний нет', en: 'These rules have no findings' },
  opinion: { ru: 'Заключение эксперта', en: 'The reviewer’s conclusion' },
  opinionLead: {
    ru: 'Отчёт составила программа. Что эксперт добавляет к нему и с чем не согласен:',
    en: 'The report was made by a program. What the reviewer adds to it or does not agree with:',
  },
  position: { ru: 'должность', en: 'position' },
  signature: { ru: 'подпись', en: 'signature' },
  name: { ru: 'фамилия, имя, отчество', en: 'name' },
  date: { ru: 'дата', en: 'date' },
  page: { ru: 'с.', en: 'p.' },
  of: { ru: 'из', en: 'of' },
} as const satisfies Readonly<Record<string, Text>>;

/** What a severity means to the reader of the report. */
export const meanings: Readonly<Record<Severity, Text>> = {
  error: { ru: 'Ошибка: документ так работать не сможет.', en: 'Error: the document cannot serve as it is.' },
  warning: {
    ru: 'Предупреждение: проверяющий вернул бы документ на доработку.',
    en: 'Warning: a reviewer would send the document back.',
  },
  note: { ru: 'Заметка: об этом стоит знать.', en: 'Note: worth knowing.' },
};

/** What fails the check, by the least severity that does. */
export const failing: Readonly<Record<Severity, Text>> = {
  error: { ru: 'Проверку не проходит документ с ошибками.', en: 'A document with errors does not pass.' },
  warning: {
    ru: 'Проверку не проходит документ с ошибками или предупреждениями.',
    en: 'A document with errors or warnings does not pass.',
  },
  note: {
    ru: 'Проверку не проходит документ с любым замечанием.',
    en: 'A document with any finding does not pass.',
  },
};
