// The turns of phrase by which hints name what to write, each with what it does to the texts. A hint that has none of them
// leaves the words to a person.
import {
  addKey,
  endItems,
  moveUp,
  quotedAfter,
  remade,
  renameFolder,
  renumber,
  setKey,
  wrongWord,
} from './moves.ts';
import {
  type Changed,
  type Place,
  parentFolder,
  putEverywhere,
  putHere,
  swap,
  without,
  withoutAll,
  withoutBrackets,
  withoutEntry,
  withoutLines,
} from './place.ts';

/** A turn of phrase, and what it does with what it names; null where this finding gives it nothing to hold on to. */
interface Form {
  readonly words: RegExp;
  readonly follow: (place: Place, ...named: readonly (string | undefined)[]) => Changed | null;
}

/** Words that are named, in place of the finding. */
const here: Form['follow'] = (place, words = '') => putHere(place, words);

/** The same, and what stood there is no other name of a subject any more. */
const hereAndNoAlias: Form['follow'] = (place, words = '') => ({
  ...Object.fromEntries(
    [...place.texts].flatMap(([file, text]) => {
      const alias = `\n    aliases: [${place.span}]`;
      return text.includes(alias) ? [[file, text.replace(alias, '')]] : [];
    }),
  ),
  ...putHere(place, words),
});

const taken: Form['follow'] = (place) => putHere(place, '');

const data: readonly Form[] = [
  {
    words: /имелось в виду ([\w-]+\.yaml): переименуйте файл/u,
    follow: ({ file, files }, name = '') => ({
      [file]: null,
      [`${parentFolder(file)}${name}`]: files[file] ?? null,
    }),
  },
  {
    words: /име(?:ется|лось) в виду (?![\w-]+\.yaml)[«<]?([^«»<>.:]+(?:\.\d+)*)/u,
    follow: (place, right = '') => swap(place, wrongWord(place), right),
  },
  {
    words: /[Зз]апишите ([a-z]+): ("?[\w.-]*[\w"])(?=\.(?: |$)| или)/u,
    follow: (place, key = '', value = '') => setKey(place, key, value),
  },
  {
    words: /укажите у него (federal): ([\w-]+)/u,
    follow: (place, key = '', value = '') => addKey(place, key, value),
  },
  { words: /Уберите level\./u, follow: withoutLines },
  { words: /: уберите запись/u, follow: withoutEntry },
  { words: /Удалите этот ключ|Впишите значение или удалите ключ/u, follow: withoutLines },
  { words: /в двойные кавычки: ((?:[a-z]+=)?"[^"]+")/u, follow: here },
  { words: /в квадратные скобки: (\[[^\]]+\])/u, follow: here },
  { words: /Запишите каждого отдельно: \[([^\]]+)\]/u, follow: here },
  { words: /Есть направления: ([\w-]+)\./u, follow: here },
  {
    words: /напечатано в строке (\d+): исправьте номер строки/u,
    follow: (place, line = '') =>
      swap(place, /строке (\d+)/u.exec(place.finding.message.ru)?.[1] ?? '', line),
  },
  {
    words: /абзацев в этом пункте: (\d+)\. Исправьте номер после дефиса/u,
    follow: (place, last = '') => remade(place, /-\d+/u, `-${last}`),
  },
  {
    words: /Переименуйте папку и id, например в ([\w-]+)/u,
    follow: (place, name = '') => renameFolder(place, name),
  },
  { words: /Поставьте пробел вместо табуляции/u, follow: (place) => remade(place, /\t|\\t/gu, ' ') },
  { words: /Удалите (?:её|его|этот знак)[:;.]|Уберите это свойство\./u, follow: taken },
  {
    words: /или уберите <\w+\/> из текста, а если раздел опустеет, то и его заголовок/u,
    follow: (place) => {
      const heading = /## [^\n]*\n\n$/u.exec(place.text.slice(0, place.start))?.[0] ?? '';
      return swap(place, `${heading}${place.span}`, '');
    },
  },
  { words: /[Пп]оставьте перед ним обратную черту/u, follow: (place) => remade(place, /^(?=[<{>])/u, '\\') },
  { words: /Уберите обратные апострофы\./u, follow: (place) => remade(place, /`/gu, '') },
  {
    words: /на отдельной строке, с пустыми строками/u,
    follow: (place) => remade(place, /^<.*>$/u, '\n\n$&\n\n'),
  },
];

const numbers: readonly Form[] = [
  {
    words: /[Дд]айте (?:второму|ему|этому) [^.]*?номер[^.\d]*((?:\d+\.)*\d+)(, а тем, что идут за ним)?/u,
    follow: (place, number = '', others) =>
      others === undefined ? renumber(place, number) : moveUp(place, number),
  },
  {
    words: /Назовите раздел [\d.]+ в плане «([^»]+)»/u,
    follow: (place, title = '') => remade(place, /[^\d\s.\\].*$/u, title),
  },
  {
    words: /Запланируйте на \d{4} год (?:не менее|не более) ([\d,]+)(\u00A0%)?/u,
    follow: (place, number = '', percent) => putHere(place, `${number}${percent === undefined ? '' : '%'}`),
  },
  {
    words: /Замените «([^»]+)» на «([^»]+)» или наоборот/u,
    follow: (place, one = '', other = '') =>
      place.span.includes(one) ? swap(place, one, other) : swap(place, other, one),
  },
  {
    words:
      /[Дд]обавьте через точку с запятой[^«]*«([^»]+)»|Назовите срок датой или повторением[^«]*«([^»]+)»/u,
    follow: (place, added, instead) => putHere(place, added ?? instead ?? ''),
  },
  {
    words: /Допишите год, например «([^»]+)»/u,
    follow: (place, words = '') => (words.includes(place.span) ? putHere(place, words) : null),
  },
  {
    words: /Поменяйте начало и конец местами/u,
    follow: (place) => remade(place, /^(.+) по (.+)$/u, '$2 по $1'),
  },
];

const names: readonly Form[] = [
  {
    words: /(?:(?:пишите|Наберите) везде|буквами одного алфавита:) «([^»]+)»/u,
    follow: (place, words = '') => putEverywhere(place, words),
  },
  { words: /(?:исправьте на|напечатайте|Оставьте одно) «([^»]+)»/u, follow: here },
  { words: /Напишите «([^»]+)»\./u, follow: here },
  { words: /Оставьте один предлог: «([^»]+)»/u, follow: here },
  { words: /Оставьте один предлог: «[^»]+» или «([^»]+)»/u, follow: here },
  {
    words: /«([^»]+)» вместо «([^»]+)»(?: или|\.)/u,
    follow: (place, right = '', wrong = '') => swap(place, wrong.trim(), right.trim()),
  },
  { words: /Назовите показатель «([^»]+)»/u, follow: here },
  { words: /Уберите из названия «([^»]+)»/u, follow: (place, words = '') => without(place, words) },
  {
    words: /Назовите в этой строке ответственным «([^»]+)»/u,
    follow: (place, name = '') => putHere(place, `[${name}]`),
  },
  { words: /или назовите ответственным «([^»]+)»/u, follow: hereAndNoAlias },
  { words: /Назовите территорию: ([^.]+)\./u, follow: here },
  { words: /Оставьте значение самой территории: «([^»]+)»/u, follow: here },
  { words: /Назовите систему [^«]*: «([^»]+)»/u, follow: here },
  { words: /Назовите в (?:дорожной карте|обоих местах одну частоту:) «([^»]+)»/u, follow: here },
  { words: /Наберите слово обычными буквами/u, follow: (place) => putHere(place, place.span.toLowerCase()) },
  { words: /задумана, уберите «([^»]+)»/u, follow: (place, words = '') => without(place, words) },
  {
    words: /допишите «([^»…]+)»/u,
    follow: (place, words = '') => remade(place, /[.;]?(?="?$)/u, ` ${words}$&`),
  },
  {
    words: /Добавьте в (?:название показателя|объяснение ([^ ]+)(?: слова)?) «([^»]+)»/u,
    follow: (place, symbol, words = '') => {
      const old = quotedAfter(place, symbol === undefined ? '' : `${symbol} — `);
      return swap(
        place,
        old ?? place.span.replaceAll('"', ''),
        `${old ?? place.span.replaceAll('"', '')} ${words}`,
      );
    },
  },
  {
    words: /«([^»]+)» (?:или уберите их )?из планов/u,
    follow: (place, words = '') => withoutAll(place, words),
  },
];

const lists: readonly Form[] = [
  { words: /Уберите здесь(?: и ниже)? слова «далее – [^»]+»/u, follow: withoutBrackets },
  {
    words: /Уберите «[^»]+» из (?:списка сокращений|abbreviations)|Уберите эту строку списка/u,
    follow: withoutEntry,
  },
  {
    words: /Уберите (?:из перечня слова |второе упоминание \()«([^»]+)»/u,
    follow: (place, words = '') => without(place, words),
  },
  { words: /Уберите слово «([^»]+)»/u, follow: (place, word = '') => withoutAll(place, word) },
  { words: /Уберите пункт «([^»]+)»/u, follow: (place, item = '') => swap(place, `- ${item};\n`, '') },
  { words: /Уберите второй из этих пунктов/u, follow: withoutLines },
  {
    words: /^Поставьте «(.)» в конце пункт(?:а|ов) ((?:(?! и ещё \d)[^.])+)\.( Поставьте точку)?/u,
    follow: (place, mark = '', items = '', last) => endItems(place, items, mark, last !== undefined),
  },
  { words: /^Поставьте точку в конце последнего пункта/u, follow: (place) => endItems(place, '', '', true) },
  {
    words: /Уберите знак в конце пункта («[^»]+»)/u,
    follow: (place, items = '') => endItems(place, items, '', false),
  },
  { words: /Оставьте перед пунктом один знак/u, follow: (place) => remade(place, /^[–—-]\s*/u, '') },
  { words: /Поставьте перед пунктом тот же знак/u, follow: (place) => remade(place, /^/u, '- ') },
];

const marks: readonly Form[] = [
  { words: /[Уу]берите (?:точку|дефис)[. ]/u, follow: taken },
  { words: /Оставьте один знак\./u, follow: (place) => putHere(place, place.span.slice(0, 1)) },
  { words: /Поставьте вместо черты пробел/u, follow: (place) => putHere(place, ' ') },
  { words: /Поставьте вместо точки запятую/u, follow: (place) => putHere(place, ',') },
];

export const forms: readonly Form[] = [...data, ...numbers, ...names, ...lists, ...marks];
