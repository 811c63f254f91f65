// `svod format`: puts content files into the one form, or says which have another.

import { type ContentFolder, isAsked, readContent } from '../../folder/content-folder.ts';
import { visible } from '../../report/visible.ts';
import type { Text } from '../../rules/rule.ts';
import { decode } from '../../source/decode.ts';
import { classify, insideRoot, type SourceFile } from '../../source/files.ts';
import type { CheckedKind } from '../../source/schema-walk.ts';
import { plural } from '../../text/russian.ts';
import type { Carry } from '../command.ts';
import { loadProject } from '../project/project.ts';
import { writeInside } from '../waive/write-inside.ts';
import { canonical } from './canonical.ts';

/** The kind of a file that has a form; null for printed texts and what Svod does not know. */
const kindOf = (inside: string): CheckedKind | null => {
  const meant = classify(inside);
  return meant.in === 'nowhere' || meant.kind === 'source' ? null : meant.kind;
};

interface Form {
  readonly path: string;
  readonly before: Uint8Array;
  /** The text in the one form; null where the file cannot be read without loss. */
  readonly text: string | null;
}

const formOf = ({ path, content }: SourceFile, root: string): readonly Form[] => {
  const kind = kindOf(insideRoot(root, path));
  if (kind === null || typeof content === 'string' || !(content instanceof Uint8Array)) return [];
  const { text } = decode(path, content);
  return [{ path, before: content, text: text === null ? null : canonical(path, text, kind) }];
};

const isOther = ({ before, text }: Form): boolean =>
  text === null || Buffer.compare(Buffer.from(text), before) !== 0;

/** What the call says at its end. */
const said = (count: number, onlyCheck: boolean): Text => {
  if (count === 0) return { ru: 'Вид у файлов один', en: 'The files have the one form' };
  const files: Text = {
    ru: `${count} ${plural(count, ['файл', 'файла', 'файлов'])}`,
    en: `${count} file${count === 1 ? '' : 's'}`,
  };
  return onlyCheck
    ? { ru: `Другой вид: ${files.ru}`, en: `In another form: ${files.en}` }
    : { ru: `Приведено к одному виду: ${files.ru}`, en: `Put into the one form: ${files.en}` };
};

const write = ({ disk, root }: ContentFolder, path: string, text: string, before: Uint8Array): void =>
  writeInside(disk, { path: insideRoot(root, path), shown: path, text, before });

/**
 * Puts files into the one form; with `--check` only names those that have another.
 * @returns 1 where a file cannot be read without loss or, with `--check`, has another form
 * @throws WrongCall
 */
export const format: Carry = async (call, edge, lang) => {
  const onlyCheck = call.options.has('check');
  const content = (await loadProject(call, edge)).content(call.words);
  const asked = readContent(content).files.filter(({ path }) => isAsked(content, path));
  const others = asked.flatMap((file) => formOf(file, content.root)).filter(isOther);
  const unread = others.filter(({ text }) => text === null);
  const formed = others.filter(({ text }) => text !== null);
  for (const { path, text, before } of formed) {
    edge.out(`${visible(path)}\n`);
    if (!onlyCheck && text !== null) write(content, path, text, before);
  }
  edge.out(`${said(formed.length, onlyCheck)[lang]}\n`);
  for (const { path } of unread)
    edge.err(
      lang === 'ru'
        ? `svod: ${visible(path)} не читается без потерь и оставлен как есть: см. svod check.\n`
        : `svod: ${visible(path)} cannot be read without loss and was left as it is: see svod check.\n`,
    );
  return unread.length > 0 || (onlyCheck && formed.length > 0) ? 1 : 0;
};
