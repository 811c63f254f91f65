// What a person gives: files that are dropped or chosen, words and tables that are pasted.
import type { NamedBytes } from '../messages.ts';

/** Not even a file of pictures is larger; more would not fit into a worker beside what is read in it. */
const largest = 64_000_000;

/** A file is not taken; the message is for the person. */
export class NotTaken extends Error {}

const tooLarge = (name: string): NotTaken =>
  new NotTaken(`Файл «${name}» больше 64 МБ. Оставьте в нём только текст и таблицы акта.`);

const fileBytes = async (file: File): Promise<NamedBytes> => {
  if (file.size > largest) throw tooLarge(file.name);
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
};

/** The bytes of files. @throws NotTaken */
export const filesGiven = (files: Iterable<File>): Promise<readonly NamedBytes[]> =>
  Promise.all([...files].map(fileBytes));

const encoded = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Pasted words: as a document where they were copied from Word or Excel, else as a text; none where nothing was pasted. */
export const pasteGiven = (data: DataTransfer | null): readonly NamedBytes[] => {
  const html = data?.getData('text/html') ?? '';
  if (html.includes('<')) return [{ name: 'Вставка.html', bytes: encoded(html) }];
  return textGiven(data?.getData('text/plain') ?? '');
};

/** Typed words; none where there is nothing but space. */
export const textGiven = (text: string): readonly NamedBytes[] =>
  text.trim() === '' ? [] : [{ name: 'Вставка.txt', bytes: encoded(text) }];
