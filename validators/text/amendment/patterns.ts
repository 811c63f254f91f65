// The forms in which an amending act says what it does. In each: `place` says where besides the rest of the sentence, `old` and `new`
// are the quoted words, `noun` and `numbers` what is added.
import type { AddedUnit } from './action.ts';
import { NUMBERS } from './place.ts';
import { QUOTED } from './quoted.ts';

const SEVERAL = `${QUOTED}(?:\\s*(?:,|и)\\s*${QUOTED})*`;
const OLD = `(?<old>${SEVERAL})`;
const NEW = `(?<new>${SEVERAL})`;
/** New words in one quotation or in several, one under the other. */
const PARAGRAPHS = `${QUOTED}(?:\\s*${QUOTED})*`;
const WORDS =
  '(?:слов\\p{Ll}{0,4}|словосочетани\\p{Ll}{1,3}|цифр\\p{Ll}{0,3}|числ\\p{Ll}{1,3}|фраз\\p{Ll}{1,3}|аббревиатур\\p{Ll}{1,3}|сокращени\\p{Ll}{1,3}|дат[уоы]\\p{Ll}{0,2})';
const OTHER = `[^${QUOTED};]`;
/** What may stand between the words of an instruction and say where: «в графе «Срок»» too. */
const HERE = `(?:${OTHER}|(?<=(?<!\\p{L})(?:граф|столбц|столбик|колонк|строк|позици|таблиц|раздел|подпункт|приложени)\\p{Ll}{0,3}\\s{0,3})${QUOTED})`;
const REWORDED = '(?:излож(?:ить|ив)|читать)';
const ANEW = '(?:редакции|следующим\\s+образом|в\\s+следующем\\s+виде|так(?=\\s*:))';
const pattern = (source: string): RegExp => new RegExp(`(?<!\\p{L})${source}`, 'giud');

/** The forms of one action, and a sign that stands in whatever they read: a form is compiled when it is tried first, and that takes long. */
export interface Forms {
  readonly sign: RegExp;
  readonly forms: readonly RegExp[];
}

const besideQuoted = (signs: string): RegExp => new RegExp(`^(?=[^]*${QUOTED})[^]*(?:${signs})`, 'iu');

const CHANGED = '(?:замен(?:ить|ив|яются|яется)|измен(?:ить|ив)(?=\\s+на(?!\\p{L})))';
/** «Заменить по всему тексту словами …». */
const EVEN_HERE = `(?:${OTHER}{0,20}?(?<beyond>(?<!\\p{L})по\\s+(?:всему\\s+)?тексту))?`;
export const REPLACE: Forms = {
  sign: besideQuoted(`${QUOTED}\\s*[-–—]|замен|измен|излож|чита|указать`),
  forms: [
    pattern(
      `вместо\\s+${WORDS}\\s*${OLD}(?<place>${HERE}{0,40}?)(?<!\\p{L})(?:читать|указать)${OTHER}{0,40}?${NEW}`,
    ),
    pattern(
      `(?<!после\\s{1,3})${WORDS}\\s*${OLD}(?<place>${HERE}{0,80}?)${CHANGED}${EVEN_HERE}${OTHER}{0,60}?${NEW}`,
    ),
    pattern(`замен(?:ить|ив)(?<place>${HERE}{0,60}?)${WORDS}\\s*${OLD}${OTHER}{0,60}?${NEW}`),
    pattern(
      `(?<!(?:после|перед)\\s{1,3})${WORDS}\\s*${OLD}(?<place>${HERE}{0,40}?)${REWORDED}(?:\\s+как|${OTHER}{0,40}?${ANEW})${OTHER}{0,20}?${NEW}`,
    ),
    pattern(`${OLD}(?<place>${HERE}{0,20}?)замен(?:ить|ив)${OTHER}{0,60}?${NEW}`),
    pattern(`измен(?:ить|ив)\\s+с\\s*${OLD}\\s*на\\s*${NEW}`),
    // «Слова «А» заменить словами «Б», слова «В» – словами «Г»».
    pattern(`${WORDS}\\s*${OLD}\\s*[-–—]\\s*(?:на\\s+)?${WORDS}\\s*${NEW}`),
  ],
};

const POINT =
  '(?:точк(?:а|у|ой)\\s+с\\s+запятой|точк(?:а|у|ой)|запят(?:ая|ую|ой)|двоеточи(?:е|ем)|тире|дефис(?:ом)?|многоточи(?:е|ем))';
const SIGN = `(?:знак(?:ом)?\\s+(?:препинания\\s+)?)?(?:${POINT}|${QUOTED})`;
/** «Точку заменить точкой с запятой», «заменить точку запятой»: a mark and no words. */
export const PUNCTUATION: Forms = {
  sign: /замен/iu,
  forms: [
    pattern(`(?:знак\\s+)?${POINT}(?<place>${HERE}{0,60}?)замен(?:ить|ив)\\s+(?:на\\s+)?${SIGN}(?!\\p{L})`),
    pattern(`замен(?:ить|ив)(?<place>${HERE}{0,60}?)(?<!\\p{L})${POINT}\\s+(?:на\\s+)?${SIGN}(?!\\p{L})`),
    pattern(
      `знак\\s*${QUOTED}(?<place>${HERE}{0,60}?)замен(?:ить|ив)\\s+(?:на\\s+)?знак(?:ом)?\\s*${QUOTED}`,
    ),
  ],
};

/** «После слов …», «перед словом …», «между словами … и …». */
const AFTER = `(?:после|(?<before>перед)|между)\\s+${WORDS}\\s*(?<old>${QUOTED})(?:(?<=между\\s+${WORDS}\\s*${QUOTED})\\s+и\\s+(?:${WORDS}\\s*)?${QUOTED})?`;
const PUT = '(?:(?:дополн|добав)(?:ить|ив)|встав(?:ить|ив)|включ(?:ить|ив))';
const INSERTED = `${WORDS}\\s*:?\\s*(?<new>${QUOTED})`;
export const INSERT: Forms = {
  sign: besideQuoted('дополн|добав|встав|включ'),
  forms: [
    pattern(`${PUT}(?<place>${HERE}{0,60}?)${AFTER}${OTHER}{0,40}?${INSERTED}`),
    pattern(`(?:${AFTER}${OTHER}{0,60}?)?${PUT}(?<place>${HERE}{0,60}?)${INSERTED}`),
  ],
};

const STRUCK = '(?:(?:исключ|удал)(?:ить|ив)|убра(?:ть|в)|изъя(?:ть|в))';
export const STRIKE: Forms = {
  sign: besideQuoted('исключ|удал|убра|изъя'),
  forms: [
    pattern(`${WORDS}\\s*${OLD}(?<place>${HERE}{0,40}?)${STRUCK}`),
    pattern(`${STRUCK}(?<place>${HERE}{0,100}?)${WORDS}\\s*${OLD}`),
  ],
};

/** «Громова Г.Г.», «Г.Г. Громова», «Камышова Егора Денисовича»: no other words have initials or a patronymic. */
const NAME =
  '(?:\\p{Lu}\\.\\s?\\p{Lu}\\.\\s?)?\\p{Lu}\\p{Ll}{1,30}(?:-\\p{Lu}\\p{Ll}{1,30})?(?:(?<=\\p{Lu}\\.\\s?\\p{Lu}\\p{Ll}{1,30}(?:-\\p{Lu}\\p{Ll}{1,30})?)|\\s\\p{Lu}\\.\\s?\\p{Lu}\\.|\\s\\p{Lu}\\p{Ll}{1,30}\\s\\p{Lu}\\p{Ll}{1,30}(?:ич|вн|ичн)\\p{Ll}{1,2}(?!\\p{L}))';
/** «Исключить из состава совета …», «вывести из состава …»: those who leave are named, and nothing is quoted. */
export const LEAVE: Forms = {
  sign: /состав/iu,
  forms: [
    new RegExp(
      `(?<!\\p{L})(?:[Ии]сключ(?:ить|ив)|[Вв]ыве(?:сти|дя))\\s+(?<place>из\\s+(?:указанного\\s+|её\\s+|его\\s+)?состава(?:\\s+[^${QUOTED};,:]{0,120}?)?)\\s*:?\\s+(?<names>${NAME}(?:\\s*(?:,|и)\\s+${NAME}){0,20})`,
      'gud',
    ),
    new RegExp(
      `(?<names>${NAME}(?:\\s*(?:,|и)\\s+${NAME}){0,20})(?:,[^${QUOTED};:]{0,120}?,)?\\s+(?:исключить|вывести)\\s+(?<place>из\\s+состава)`,
      'gud',
    ),
  ],
};
/** The surnames of a list of people. */
export const surnamesIn = (names: string): readonly string[] =>
  [...names.matchAll(new RegExp(NAME, 'gu'))].flatMap(
    ([name]) => name.match(/\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?/u) ?? [],
  );

/** «Дополнить пунктом», «добавить пункт». */
const UNITS: readonly (readonly [by: string, one: string, AddedUnit])[] = [
  ['(?:под)?пункт(?:ом|ами)', '(?:под)?пункты?', 'clause'],
  ['раздел(?:ом|ами)|глав(?:ой|ами)', 'разделы?|глав[уы]', 'section'],
  [
    'абзац(?:ем|ами)|дефис(?:ом|ами)|сноск(?:ой|ами)|примечани(?:ем|ями)',
    'абзацы?|дефисы?|сноск[уи]|примечани[ея]',
    'paragraph',
  ],
  ['предложени(?:ем|ями)', 'предложени[ея]', 'sentence'],
  [
    'строк(?:ой|ами)|позици(?:ей|ями)|мероприяти(?:ем|ями)|показател(?:ем|ями)',
    'строк[уи]|позици[юи]|мероприяти[ея]|показател[ьи]',
    'row',
  ],
  ['приложени(?:ем|ями)', 'приложени[ея]', 'annex'],
];

/** What a noun says is added. */
export const unitOf = (noun: string): AddedUnit =>
  UNITS.find(([by, one]) => new RegExp(`^(?:${by}|${one})$`, 'iu').test(noun))?.[2] ?? 'paragraph';

/** «Подпунктом «е»»: a letter in marks, where the new text follows it. */
const LETTERS = `(?:\\s*${QUOTED}(?:\\s*(?:,|и|[-–—])\\s*${QUOTED})*(?=${OTHER}{0,80}?${QUOTED}))?`;
/** «Приложением № 3 «Состав совета» согласно приложению»: what the added annex is called. */
const TITLED = `(?:\\s*${QUOTED}(?=\\s*(?:согласно|в\\s+соответствии|в\\s+редакции)(?!\\p{L})))?`;
const ORDINAL = '(?:\\s+\\p{Ll}{4,12}(?:ым|им|ой|ей|ыми|ими))?';
const addition = (verb: string, nouns: readonly string[], text: string): RegExp =>
  pattern(
    `${verb}(?<place>${HERE}{0,120}?)(?<!\\p{L})(?<noun>${nouns.join('|')})(?!\\p{L})${ORDINAL}\\s*(?<numbers>${NUMBERS})?${LETTERS}${TITLED}(?<rest>${OTHER}{0,80}?):?\\s*${text}(?=[\\s.;,]*(?:$|;))`,
  );
export const ADD: Forms = {
  sign: /дополн|добав|включ|вве(?:сти|дя)/iu,
  forms: [
    addition(
      'дополн(?:ить|ив)',
      UNITS.map(([by]) => by),
      `(?<new>${PARAGRAPHS})?`,
    ),
    addition(
      '(?:(?:добав|включ)(?:ить|ив)|вве(?:сти|дя))',
      UNITS.map(([, one]) => one),
      `(?<new>${PARAGRAPHS})`,
    ),
  ],
};

export const REWORD: Forms = {
  sign: /излож|чита/iu,
  forms: [
    pattern(
      `${REWORDED}(?<place>${HERE}{0,120}?)(?<!\\p{L})${ANEW}(?<rest>${OTHER}{0,80}?):?\\s*(?<new>${PARAGRAPHS})?`,
    ),
  ],
};
/** «… изложить в редакции согласно приложению № 1»: the annex of the amending act. */
export const BY_ANNEX =
  /^[^;\uFFFC]{0,160}?(?<!\p{L})редакции[^;\uFFFC]{0,60}?приложени\p{Ll}{1,3}\s*(?:№|N)?\s*(\d{1,2})(?![\d.])/iu;
export const REMOVE: Forms = {
  sign: /исключ|отменить|удал|призна|чита/iu,
  forms: [
    pattern(
      '(?:исключить|исключив|отменить|удалить|(?<place>(?:признать|признав|считать|считая)(?!\\p{L})[^;]{0,400}?)(?:утративш\\p{Ll}{2,3}\\s+силу|не\\s?действующ\\p{Ll}{2,3}|недействительн\\p{Ll}{2,3}))',
    ),
  ],
};
/** «Считать пунктами 4.3 и 4.4», «считать пункт 4.2 пунктом 4.3», «перенумеровать в 4.3 и 4.4». */
export const RENUMBER: Forms = {
  sign: /чита|нумер/iu,
  forms: [
    pattern(
      `(?:(?:считать|считая|нумеровать)(?!\\p{L})(?<place>${HERE}{0,60}?)(?<!\\p{L})(?:(?:под)?пункт|раздел|строк|позици|мероприяти|показател|глав|стать)(?:ом|ем|ями|ами|ой|ей)|(?:перенумеровать|изменить\\s+нумерацию|нумерацию(?=${OTHER}{0,60}?(?<!\\p{L})изменить\\s+на(?!\\p{L})))(?!\\p{L})(?<numbered>${OTHER}{0,60}?)(?<!\\p{L})(?:в|на))\\s*(?<numbers>${NUMBERS})`,
    ),
  ],
};
/** «Изменив последующую нумерацию пунктов 4.4 и 4.5»: the numbers move as they must, and no place changes for it. */
export const NUMBERED_ON = new RegExp(
  `(?:,?\\s{0,3}(?:с\\s{1,3})?(?:соответственно|соответствующ\\p{Ll}{2,3})?\\s{0,3}(?<!\\p{L})(?:измен(?:ив|ить|ением)|сдвинув|уточнив)\\s+(?:соответственно\\s+|соответствующ\\p{Ll}{2,3}\\s+)?(?:последующ\\p{Ll}{2,3}\\s+|дальнейш\\p{Ll}{2,3}\\s+)?нумераци\\p{Ll}{1,2})(?!${OTHER}{0,60}?(?<!\\p{L})(?:на|в)\\s+${NUMBERS})${OTHER}*`,
  'giu',
);
/** One of these stands in whatever a form reads, so a sentence without them changes nothing: most that quote something have none. */
export const MAY_CHANGE = new RegExp(
  `${QUOTED}\\s*[-–—]|замен|измен|излож|чита|указать|дополн|добав|встав|включ|исключ|удал|убра|изъя|вве(?:сти|дя)|выве(?:сти|дя)|отменить|призна|нумер`,
  'iu',
);
/** A change is told here in words that are not read. */
export const CHANGES =
  /(?<!\p{L})(?:изложить|изложив|заменить|заменив|дополнить|дополнив|исключить|исключив|считать(?=\s+приложени))(?!\p{L})/iu;
/** «После пункта 2.2»: where something is added behind, no place that changes. */
export const BEHIND =
  /(?<!\p{L})(?:после|перед)\s+(?:пункт|абзац|строк|раздел|подпункт)\p{Ll}{1,3}\s*(?:[\d.]+|\p{Ll}{5,12}(?:ого|его))?/giu;
/** «Согласно приложению № 1», «в редакции приложения к настоящему приказу»: where the new words stand, no place that changes. */
export const CARRIED =
  /(?<!\p{L})(?:(?:согласно|в\s+соответствии\s+с)\s+приложени\p{Ll}{1,3}(?:\s*(?:№|N)?\s*\d{1,2}(?![\d.]))?(?!\s+к\s+(?!настоящ|данн))|приложени\p{Ll}{1,3}(?:\s*(?:№|N)?\s*\d{1,2}(?![\d.]))?\s+к\s+(?:настоящ|данн)\p{Ll}{2,3}\s+(?:приказ|распоряжен|постановлен|решен|указ|изменен))/giu;
export const INFLECTED =
  /соответствующ\p{Ll}{2,3}\s+(?:числ|падеж|форм)|далее\s+по\s+тексту\s*[–—-]?\s*(?:соответственно|аналогично)/iu;
