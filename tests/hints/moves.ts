// What the turns of phrase of hints ask for: a key, a number, the mark at the end of an item.
import { type Changed, type Place, parentFolder, put, putHere } from './place.ts';

/** The wrong word: what the message quotes and the finding stands on. */
export const wrongWord = ({ finding, span }: Place): string => {
  const quoted = [...finding.message.ru.matchAll(/[«<]([^«»<>]+)[»>]/gu)].map(([, words = '']) => words);
  return quoted.filter((words) => span.includes(words)).toSorted((a, b) => a.length - b.length)[0] ?? span;
};

/** The key of the finding’s own mapping, or else of the passport of its act, with another value. */
export const setKey = (place: Place, key: string, value: string): Changed | null => {
  const { text, start, end, texts, file } = place;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, end);
  if (line.includes(`${key}:`)) return put(place, place, value);
  const act = `${parentFolder(file)}act.yaml`;
  const passport = texts.get(act);
  const pattern = new RegExp(`^${key}: .*$`, 'mu');
  return passport === undefined || !pattern.test(passport)
    ? null
    : { [act]: passport.replace(pattern, `${key}: ${value}`) };
};

/** A key added to the entry of a list that the finding stands in. */
export const addKey = ({ file, text, start }: Place, key: string, value: string): Changed | null => {
  const before = text.slice(0, text.indexOf('\n', start) + 1);
  const entry = [...before.matchAll(/^( *)- [^\n]*\n/gmu)].at(-1);
  if (entry === undefined) return null;
  const at = entry.index + entry[0].length;
  return { [file]: `${text.slice(0, at)}${entry[1]}  ${key}: ${value}\n${text.slice(at)}` };
};

/** Another number before the words of the finding; in the order, which the data cites by number, in the references to it too. */
export const renumber = (place: Place, number: string): Changed | null => {
  const { file, start, span, finding } = place;
  const [printed, old] = /^(?:#+ )?(\d+(?:\.\d+)*)/u.exec(span) ?? [];
  if (printed === undefined || old === undefined) return null;
  const at = start + printed.length - old.length;
  const changed = put(place, { file, start: at, end: at + old.length }, number);
  const text = changed[file];
  return finding.place?.document.ru === 'Приказ' && typeof text === 'string'
    ? { [file]: text.replaceAll(`order/${old}`, `order/${number}`) }
    : changed;
};

/** Another number before the words of the finding, and the next ones before the clauses of the section behind it. */
export const moveUp = (place: Place, number: string): Changed => {
  const { file, text, start, span } = place;
  const series = number.slice(0, number.lastIndexOf('.') + 1);
  const [before, from] = [text.slice(0, start), text.slice(start + span.length)];
  const section = /^[\s\S]*?(?=\n## |$(?![\s\S]))/u.exec(from)?.[0] ?? '';
  const moved = section.replace(new RegExp(`(?<=\\n${escaped(series)})(\\d+)(?=\\.)`, 'gu'), (last) =>
    String(Number(last) + 1),
  );
  return { [file]: `${before}${span.replace(/^[\d.]*\d/u, number)}${moved}${from.slice(section.length)}` };
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** The items «а», «б» of a list with another mark at their ends, or none. */
const endWith = (text: string, items: string, mark: string): string =>
  [...items.matchAll(/«([^»]+)»/gu)].reduce(
    (now, [, item = '']) => now.replace(new RegExp(`^(\\s*- ${escaped(item)})[;,.]?$`, 'mu'), `$1${mark}`),
    text,
  );

/** The last item of the list of the finding with a full stop at its end. */
const stopLast = (text: string, start: number): string => {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const [list = ''] = /^(?:\s*- [^\n]*\n)+/u.exec(text.slice(from)) ?? [];
  return `${text.slice(0, from)}${list.trimEnd().replace(/[;,.]$/u, '')}.\n${text.slice(from + list.length)}`;
};

/** The marks at the ends of items as a hint gives them: first those of the named items, then that of the last one. */
export const endItems = (
  { file, text, start }: Place,
  items: string,
  mark: string,
  last: boolean,
): Changed => {
  const ended = endWith(text, items, mark);
  return { [file]: last ? stopLast(ended, start) : ended };
};

/** The folder of the territory and its id by another name. */
export const renameFolder = ({ finding, texts, span }: Place, name: string): Changed => {
  const folder = parentFolder(finding.file);
  return Object.fromEntries(
    [...texts]
      .filter(([path]) => path.startsWith(folder))
      .flatMap(([path, text]): [string, string | null][] => [
        [path, null],
        [path.replace(`/${span}/`, `/${name}/`), text.replace(`id: ${span}\n`, `id: ${name}\n`)],
      ]),
  );
};

/** The first words that the finding quotes after `before`. */
export const quotedAfter = ({ finding }: Place, before: string): string | null => {
  const said = [finding.message.ru, ...finding.grounds.map(({ says }) => says.ru)].join('; ');
  return new RegExp(`${escaped(before)}«([^»…]+)»`, 'u').exec(said)?.[1] ?? null;
};

/** The finding as a pattern makes it; null where the pattern does not fit its words. */
export const remade = (place: Place, pattern: RegExp, by: string): Changed | null =>
  pattern.test(place.span) ? putHere(place, place.span.replace(pattern, by)) : null;
