// Fields: an instruction and, behind it, what it last showed. The shown result is read; a field without one is said to be missing.
import { attribute, child, childrenOf, whole } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import type { Says } from '../printed.ts';
import { symbolOf } from '../text-forms/symbols.ts';
import { notice, type Story } from './story.ts';
import { toggle } from './styles.ts';

interface Field {
  instruction: string;
  inResult: boolean;
  hasResult: boolean;
  readonly begins: Element;
}

/** The fields that are open at a place of a story, the outermost first. */
export interface FieldState {
  readonly open: Field[];
}

/** The deepest nesting of fields that is followed. */
const deepest = 50;

/** Whether text at this place is shown: it stands in no instruction. */
export const isShown = ({ open }: FieldState): boolean => open.every(({ inResult }) => inResult);

/** Fields that are always what they show, or that show nothing on a page: nothing is said of them. */
const unremarkable =
  /^(?:HYPERLINK|PAGE|NUMPAGES|SECTIONPAGES|TOC|PAGEREF|REF|NOTEREF|FORMTEXT|FORMCHECKBOX|FORMDROPDOWN|ADDIN|TC|XE|RD|TA|SET|ASK|PRIVATE|BIBLIOGRAPHY|CITATION|SEQ|QUOTE|SYMBOL|MACROBUTTON|GOTOBUTTON)$/;

const kindOf = (instruction: string): string => /^\s*(\S*)/.exec(instruction)?.[1]?.toUpperCase() ?? '';

const shownResult = (kind: string): Says => ({
  ru: `Поле ${kind}: взято то, что оно показало в последний раз`,
  en: `Field ${kind}: what it showed last was taken`,
});
const noResult = (kind: string): Says => ({
  ru: `Поле ${kind} без показанного значения: на его месте пусто. Обновите поля в Word (Ctrl+A, F9) и сохраните файл`,
  en: `Field ${kind} has no shown value: its place is empty. Update the fields in Word (Ctrl+A, F9) and save the file`,
});
const brokenField: Says = {
  ru: 'Поле записано не до конца: взят весь текст после его начала',
  en: 'A field is written incompletely: all text after its beginning was taken',
};
const oldEquation: Says = {
  ru: 'Формула, записанная полем EQ: не прочитана. Наберите её через «Вставка» – «Уравнение»',
  en: 'An equation written as an EQ field: not read. Enter it by “Insert” – “Equation”',
};

/** What stands in the field's place by its form: a box ticked or not, the chosen entry of a list. */
const formShows = (begins: Element): string => {
  const data = child(begins, 'w:ffData');
  const box = child(data, 'w:checkBox');
  if (box !== null) return (toggle(child(box, 'w:checked')) ?? toggle(child(box, 'w:default'))) ? '☒' : '☐';
  const list = child(data, 'w:ddList');
  const chosen = whole(child(list, 'w:result'), 'w:val') ?? whole(child(list, 'w:default'), 'w:val') ?? 0;
  return attribute(childrenOf(list, 'w:listEntry')[chosen], 'w:val') ?? '';
};

/** What a field shows that keeps no result; null where nobody can know. */
const showsOf = ({ instruction, begins }: Field, kind: string): string | null => {
  if (kind === 'FORMCHECKBOX' || kind === 'FORMDROPDOWN') return formShows(begins);
  if (kind === 'MACROBUTTON' || kind === 'GOTOBUTTON')
    return /^\s*\S+\s+\S+\s?(.*)$/s.exec(instruction)?.[1] ?? '';
  if (kind === 'SYMBOL') {
    const [, code = '', font = 'Symbol'] =
      /SYMBOL\s+(\d+)(?:.*?\\f\s+"?([\w ]+?)"?(?:\s*\\|\s*$))?/i.exec(instruction) ?? [];
    return symbolOf(font, Number(code));
  }
  return null;
};

/** A `w:fldChar`: begins, divides or ends a field. Gives the text that stands in the place of a field without a result. */
export const fieldMark = (story: Story, element: Element): string => {
  const { open } = story.fields;
  const kind = attribute(element, 'w:fldCharType');
  const field = open.at(-1);
  if (kind === 'begin') {
    if (open.length < deepest)
      open.push({ instruction: '', inResult: false, hasResult: false, begins: element });
    return '';
  }
  if (field === undefined) return '';
  if (kind === 'separate') {
    field.inResult = true;
    return '';
  }
  open.pop();
  const name = kindOf(field.instruction);
  const shows = field.hasResult ? '' : showsOf(field, name);
  if (name === 'EQ') notice(story, 'equation', oldEquation, field.begins);
  else if (!unremarkable.test(name)) {
    if (field.inResult) notice(story, 'field', shownResult(name), field.begins);
    else if (name !== '') notice(story, 'field', noResult(name), field.begins);
  }
  return isShown(story.fields) ? (shows ?? '') : '';
};

/**
 * Text stands where only the instruction of a field may: the field was never divided or ended. It is given up, for all text to the end of
 * the document would be taken for its instruction.
 */
export const closeBroken = (story: Story): void => {
  const { open } = story.fields;
  for (let field = open.at(-1); field !== undefined && !field.inResult; field = open.at(-1)) {
    open.pop();
    notice(story, 'field', brokenField, field.begins);
  }
};

/** Text of an instruction. */
export const addInstruction = ({ open }: FieldState, text: string): void => {
  const field = open.at(-1);
  if (field !== undefined && !field.inResult && field.instruction.length < 10_000) field.instruction += text;
};

/** Something was shown at this place: it is the result of every field around it. */
export const sawResult = ({ open }: FieldState): void => {
  for (const field of open) field.hasResult = true;
};

/** A field written as one element. */
export const simpleField = (story: Story, element: Element): void => {
  const name = kindOf(attribute(element, 'w:instr') ?? '');
  if (!unremarkable.test(name)) notice(story, 'field', shownResult(name), element);
};
