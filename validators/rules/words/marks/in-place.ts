// Two marks where one is meant, or a full stop in the middle of a sentence, show an edit that was not finished.

import { excerpt } from '../../../model/excerpt.ts';
import { beforeTerms, defining, edit } from '../../example-base.ts';
import { noSlips } from '../../makers/slip.ts';
import { leaveIfPrinted } from '../../printed-so.ts';
import type { Text } from '../../rule.ts';
import { around, type Slip } from '../once.ts';
import { unclosedTurns, unopenedTurns } from './open-turns.ts';

/** Links and formulas use marks in their own way. */
const notProse = /\$[^$]*\$|https?:\/\/\S+/gu;

/** So long is no shortening («тыс.;», «респ.,»): the full stop behind the word ends a sentence. */
const wordLetters = 6;

/** A kind of misplaced mark: how it is found, what is wrong, and how it is mended. */
interface Kind {
  readonly pattern: RegExp;
  readonly wrong: Text;
  readonly cure: Text;
}

const doubled: Omit<Kind, 'pattern'> = {
  wrong: { ru: 'Два знака препинания подряд', en: 'Two marks in a row' },
  cure: { ru: 'Оставьте один знак.', en: 'Keep one mark.' },
};

const kinds: readonly Kind[] = [
  // «,,», «;;», «;.», «,.», «:;»
  { pattern: /[,;:]\s?[,;:.]/gu, ...doubled },
  // «..», not «…»
  { pattern: /(?<!\.)\.\.(?!\.)/gu, ...doubled },
  // «мастерства.;»
  { pattern: new RegExp(`(?<=\\p{Ll}{${wordLetters}})\\.\\s?[,;:]`, 'gu'), ...doubled },
  // «направленностей. в том числе.», and a list behind it
  {
    pattern: new RegExp(`(?<=\\p{Ll}{${wordLetters}})\\.\\s(?=в\\sтом\\sчисле\\s*[.:]?\\s*$)`, 'gu'),
    wrong: { ru: 'Точка посреди предложения', en: 'A full stop inside a sentence' },
    cure: {
      ru: 'Поставьте вместо точки запятую, а перед перечнем двоеточие: «…, в том числе:».',
      en: 'Put a comma in its place, and a colon before the list: “…, в том числе:”.',
    },
  },
  // «направленностей. в том числе частные»
  {
    pattern: new RegExp(
      `(?<=\\p{Ll}{${wordLetters}})\\.\\s(?!в\\sтом\\sчисле\\s*[.:]?\\s*$)(?=\\p{Ll}{1,20}\\s)`,
      'gu',
    ),
    wrong: { ru: 'Точка посреди предложения', en: 'A full stop inside a sentence' },
    cure: {
      ru: 'Поставьте вместо точки запятую или уберите точку; если предложение здесь кончилось, начните следующее с прописной буквы.',
      en: 'Put a comma in its place or leave it out; where the sentence ends here, begin the next with a capital.',
    },
  },
  // «от 3-х до 5- тыс.», but not «3- и 4-летние»
  {
    pattern: /(?<=\d)-\s(?!(?:и|или|до)\s)(?=\p{Ll})/gu,
    wrong: {
      ru: 'Дефис после числа, за которым ничего нет',
      en: 'A hyphen behind a number with nothing after it',
    },
    cure: {
      ru: 'Уберите дефис. Окончание числу здесь не нужно: пишут «5 тыс.», а не «5-ти тыс.».',
      en: 'Leave the hyphen out. The number needs no ending here: “5 тыс.”, not “5-ти тыс.”.',
    },
  },
  // «и/методическое», not «и/или»
  {
    pattern: /(?<=(?<!\p{L})и)\/(?!\s?или(?!\p{L}))(?=\s?\p{Ll})/gu,
    wrong: { ru: 'Косая черта после «и»', en: 'A stroke behind “и”' },
    cure: {
      ru: 'Поставьте вместо черты пробел или напишите «и (или)».',
      en: 'Put a space in its place, or write “и (или)”.',
    },
  },
  // «(далее – РУМО.)»
  {
    pattern: /(?<=\p{Lu}{2})\.(?=\))/gu,
    wrong: { ru: 'Точка перед скобкой', en: 'A full stop before a bracket' },
    cure: { ru: 'Уберите точку.', en: 'Leave the full stop out.' },
  },
  // «Контроль за исполнением приказа, возложить на …»
  {
    pattern:
      /(?<=(?:^|\.\s)Контроль\s[^,.;]{5,90}),(?=\s(?:возложить|оставить|оставляю|возлагаю)(?!\p{L}))/gu,
    wrong: { ru: 'Запятая между сказуемым и дополнением', en: 'A comma between a predicate and its object' },
    cure: { ru: 'Уберите запятую.', en: 'Leave the comma out.' },
  },
  // «педагогических: конкурсов, чтений», not «следующих: …»
  {
    pattern:
      /(?<=(?<!\p{L})(?!следующ|так|эт|прочи|други|ины|сво|все|кажд|котор|молод|так)\p{Ll}{4,30}(?:ских|ческих|нных|тных|ьных|скими|нными|тными|ьными)):(?=\s\p{Ll}{3,30}(?:ов|ев|ами|ями|ций|ний)(?!\p{L}))/gu,
    wrong: {
      ru: 'Двоеточие между прилагательным и его словом',
      en: 'A colon between an adjective and its noun',
    },
    cure: { ru: 'Уберите двоеточие.', en: 'Leave the colon out.' },
  },
  // «учитель-учитель», «школа-школа»: two sides, and no compound
  {
    pattern:
      /(?<=(?<![\p{L}-])(?<!-\p{Ll}{2,30},\s)(?<side>\p{Ll}{2,30}(?:ль|ик|ла|ст|ор|нт|тр|ог|ая|ия|ет)))-(?=\k<side>(?![\p{L}-]))/gu,
    wrong: { ru: 'Дефис между двумя сторонами', en: 'A hyphen between two sides' },
    cure: { ru: 'Поставьте тире: «учитель – учитель».', en: 'Put a dash: “учитель – учитель”.' },
  },
  // «Зав кафедрами»
  {
    pattern: /(?<=(?<!\p{L})(?:зав|зам|отв))\s(?=\p{Ll}{4,}(?:ой|ами|ом|ем|ями|ого|ый)(?!\p{L}))/giu,
    wrong: { ru: 'Нет точки после сокращения', en: 'No full stop behind a shortening' },
    cure: { ru: 'Поставьте точку: «зав. кафедрой».', en: 'Put one: “зав. кафедрой”.' },
  },
  // «по группе специальностей 44.00.00. «Образование»»
  {
    pattern: /(?<=(?<!\d)\d\d\.\d\d\.\d\d)\.(?=\s?[«"])/gu,
    wrong: { ru: 'Точка после кода', en: 'A full stop behind a code' },
    cure: { ru: 'Уберите точку.', en: 'Leave the full stop out.' },
  },
  // «Лаборатория», «Клуб» «Марафон»
  {
    pattern: /(?<=,\s«[^«»]{1,80}»)\s(?=«[^«»]{1,80}»(?:[,.;)]|\sи\s|$))/gu,
    wrong: { ru: 'Нет запятой между названиями', en: 'No comma between names' },
    cure: { ru: 'Поставьте между названиями запятую.', en: 'Put a comma between the names.' },
  },
  // «Методист – педагог – сотрудник центра»
  {
    pattern:
      /(?<=^\s*[«"]?\p{L}[^,.;:()«»"–—]{2,80}[»"]?\s[–—-]\s(?:[^,.;:()«»"–—\s]{1,30}\s){1,4})[–—-](?=\s\p{Ll})(?![^,.;]{1,200}\s[–—-]\s)/gu,
    wrong: { ru: 'Второе тире подряд в одном определении', en: 'A second dash in one definition' },
    cure: {
      ru: 'Оставьте одно тире: вместо второго нужна запятая, скобки или слово «как».',
      en: 'Keep one dash: a comma, brackets or a word belongs in the place of the second.',
    },
  },
];

const mayHold =
  /(?<!\p{L})(?:зав|зам|отв)\s|,\s(?:возл|ост)|»\s«|\p{Ll}{4}-\p{Ll}{4}|\d\.\s?[«"]|\p{L}:\s\p{Ll}|\s[–—-]\s\p{Ll}|[,;:.]\s?[,;:.]|\.\s\p{Ll}|\d-\s|и\/|\.\)/u;

interface Misplaced extends Slip {
  readonly kind: Omit<Kind, 'pattern'>;
  /** The words around the first place, where all places are one slip. */
  readonly near?: string;
}

/** Turns whose comma is lost, and what is said of them. */
const turns = [
  {
    find: unclosedTurns,
    // The rows of a table of shares are worded alike: one habit.
    habit: 'от общего числа',
    kind: {
      wrong: { ru: 'Оборот не закрыт запятой', en: 'No comma behind a turn' },
      cure: { ru: 'Поставьте запятую перед «от».', en: 'Put a comma before “от”.' },
    },
  },
  {
    find: unopenedTurns,
    habit: null,
    kind: {
      wrong: { ru: 'Нет запятой перед причастным оборотом', en: 'No comma before a turn with a participle' },
      cure: { ru: 'Поставьте запятую перед причастием.', en: 'Put a comma before the participle.' },
    },
  },
];

function* misplaced(text: string): Generator<Misplaced> {
  for (const { find, kind, habit } of turns)
    for (const place of find(text)) {
      const near = around(text, place);
      yield { ...place, kind, ...(habit === null ? { text: near } : { text: habit, near }) };
    }
  if (!mayHold.test(text)) return;
  const prose = text.replace(notProse, (words) => ' '.repeat(words.length));
  for (const kind of kinds)
    for (const { 0: marks, index } of prose.matchAll(kind.pattern)) {
      const place = { at: index, length: marks.trimEnd().length };
      yield { ...place, text: around(text, place), kind };
    }
}

export const marksInPlace = noSlips({
  id: 'words/marks-in-place',
  title: { ru: 'Знаки препинания на своих местах', en: 'Punctuation is in its place' },
  fault: { ru: 'Знаки препинания стоят не на своих местах', en: 'Punctuation marks are out of place' },
  reason: {
    ru: 'Двойной знак или точка посреди предложения остаются от правки: читатель не знает, пропало ли здесь слово.',
    en: 'A doubled mark or a full stop inside a sentence is left by an edit; a reader cannot know whether a word is lost.',
  },
  cure: {
    ru: 'Оставьте тот знак, который здесь нужен, а лишний уберите.',
    en: 'Keep the mark that is needed here, and leave out the other.',
  },
  edit: leaveIfPrinted,
  doubt: {
    ru: 'На смысл это чаще всего не влияет: менять ли ради этого принятый акт, решает составитель.',
    en: 'It seldom changes the meaning; whether to amend an adopted act for it is for the drafter.',
  },
  inText: misplaced,
  say: ({ text, near = text, kind }) => ({
    ru: `${kind.wrong.ru}: «${excerpt(near)}»`,
    en: `${kind.wrong.en}: “${excerpt(near)}”`,
  }),
  hint: ({ kind }) => kind.cure,
  isHabit: ({ near }) => near !== undefined,
  bad: [
    {
      title: { ru: 'Двоеточие после прилагательного', en: 'A colon behind an adjective' },
      files: defining(
        'субъекты региональной системы. Школы готовят участников областных: конкурсов и слётов.',
      ),
      points: ':',
    },
    {
      title: { ru: 'Две стороны через дефис', en: 'Two sides with a hyphen' },
      files: defining('субъекты региональной системы. Обмен идёт на уровне школа-школа.'),
      points: '-',
    },
    {
      title: { ru: 'Запятая перед «возложить»', en: 'A comma before “возложить”' },
      files: edit('provision', 'за исполнением приказа возложить', 'за исполнением приказа, возложить'),
      points: ',',
    },
    {
      title: { ru: 'Сокращение без точки', en: 'A shortening without its full stop' },
      files: defining('субъекты региональной системы и зав кафедрами.'),
    },
    {
      title: { ru: 'Точка после кода', en: 'A full stop behind a code' },
      files: defining('субъекты группы специальностей 44.00.00. «Образование и педагогические науки».'),
      points: '.',
    },
    {
      title: { ru: 'Оборот не закрыт', en: 'A turn that is not closed' },
      files: edit(
        'indicators',
        'name: Доля наставников',
        'name: Доля школ, вошедших в реестр от общего числа школ',
      ),
      points: 'от общего числа',
    },
    {
      title: { ru: 'Оборот не открыт', en: 'A turn that is not opened' },
      files: defining(
        'субъекты региональной системы. Отчёты сдают в порядке установленном законодательством.',
      ),
      points: 'порядке установленном',
    },
    {
      title: { ru: 'Две запятые', en: 'Two commas' },
      files: defining('субъекты,, участников и цели региональной системы.'),
      points: ',,',
    },
    {
      title: { ru: 'Точка посреди предложения', en: 'A full stop inside a sentence' },
      files: defining('субъекты разных направленностей. в том числе частные.'),
      points: '.',
    },
    {
      title: { ru: 'Точки вместо запятой и двоеточия', en: 'Full stops for a comma and a colon' },
      files: beforeTerms(
        '3.2. Работают субъекты разных направленностей. в том числе.\n\n- школы;\n- центры.',
      ),
      points: '.',
    },
    {
      title: { ru: 'Черта вместо слова', en: 'A stroke in the place of a word' },
      files: defining('субъекты консультирования и/методического сопровождения.'),
      points: '/',
    },
    {
      title: { ru: 'Дефис, за которым ничего нет', en: 'A hyphen with nothing after it' },
      files: defining('субъекты системы и премии от 3 до 5- тыс. рублей.'),
      points: '-',
    },
    {
      title: { ru: 'Точка перед скобкой', en: 'A full stop before a bracket' },
      files: edit('provision', '(далее – ЦНППМ)', '(далее – ЦНППМ.)'),
      points: '.',
    },
    {
      title: { ru: 'Точка и точка с запятой', en: 'A full stop and a semicolon' },
      files: edit('terms', 'помогает коллеге.', 'помогает сотруднику.;'),
      points: '.;',
    },
    {
      title: { ru: 'Два названия без запятой', en: 'Two names without a comma' },
      files: defining('субъекты региональной системы. Работают «Истоки», «Рост» «Поиск».'),
    },
    {
      title: { ru: 'Два тире в определении', en: 'Two dashes in a definition' },
      files: beforeTerms('Методист – опытный педагог – сотрудник центра.'),
      points: '–',
    },
  ],
  good: [
    {
      title: { ru: 'Точка сокращения перед другим знаком', en: 'The dot of a shortening before a mark' },
      files: defining(
        'субъекты системы «Истоки», «Рост» и «Поиск» (2023 г.; 5 тыс. человек и др., 3- и 4-летние планы и т.д.), отчёты и/или справки; сайт http://primer.ru.',
      ),
    },
  ],
});
