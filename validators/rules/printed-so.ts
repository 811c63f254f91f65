// What an editor of the data does where the slip is the adopted act's own: Svod does not mend acts.
import type { Text } from './rule.ts';

/** The finding is accepted. */
export const waiveIfPrinted: Text = {
  ru: 'Если так напечатано в принятом акте, примите замечание.',
  en: 'Where the adopted act prints it so, waive the finding.',
};

/** The finding asks for nothing: it is a matter of setting. */
export const leaveIfPrinted: Text = {
  ru: 'Если так напечатано в принятом акте, исправлять текст Свода не надо.',
  en: 'Where the adopted act prints it so, leave the text of the Svod alone.',
};

/** The extraction of the text may have done it, and not the act. */
export const mendOrWaive: Text = {
  ru: 'Если повредило извлечение, исправьте и опишите в corrections.yaml; если так напечатано в акте, примите замечание.',
  en: 'Where the extraction did it, mend it and list it in corrections.yaml; where the act prints it so, waive the finding.',
};

/** The finding is accepted; where the number is changed, what refers to it changes with it. */
export const waiveOrFollow: Text = {
  ru: 'Если номер меняется, исправьте и ссылки на него: в тексте, в clause и в statedIn. Если так напечатано в принятом акте, примите замечание.',
  en: 'Where the number changes, correct the references to it too: in the text, in `clause` and in `statedIn`. Where the adopted act prints it so, waive the finding.',
};
