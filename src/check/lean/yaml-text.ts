// Plain data as YAML, byte for byte as the engine writes it with a package that writes all YAML there is.
import { IN_ONE_LINE, mustBeQuoted } from '../../../validators/import/write/yaml-form.ts';
import { inDoubleQuotes, isNoText } from './yaml-scalars.ts';

/** Control characters but for tabs and ends of lines, and halves of characters. */
const HIDDEN = /[^\P{Cc}\t\n]|\p{Cs}/u;
/** What an unquoted text may not have: a sign of YAML, or what would end it. */
const SIGN = /^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/u;

const inQuotes = (text: string): string =>
  text.includes('"') && !text.includes("'") ? `'${text}'` : inDoubleQuotes(text);

const inOneLine = (text: string, isInList: boolean): string => {
  if (HIDDEN.test(text) || mustBeQuoted(text) || text.includes('\n')) return inDoubleQuotes(text);
  const isPlain = !SIGN.test(text) && !isNoText(text) && !(isInList && /[[\]{},]/u.test(text));
  return isPlain ? text : inQuotes(text);
};

const scalar = (value: unknown, indent: string): string => {
  if (typeof value !== 'string') return JSON.stringify(value ?? null);
  if (HIDDEN.test(value) || mustBeQuoted(value) || !value.includes('\n')) return inOneLine(value, false);
  return `|-\n${indent}${value.replaceAll(/\n+/gu, `$&${indent}`)}`;
};

const isCollection = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A key without a value is not written. */
const pairsOf = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).filter(([, own]) => own !== undefined);

const isEmpty = (value: object): boolean => (Array.isArray(value) ? value : pairsOf(value)).length === 0;

const names = (key: string, value: object): string | null =>
  Array.isArray(value) && value.length > 0 && IN_ONE_LINE.has(key) && !value.some(isCollection)
    ? `[${value.map((one) => (typeof one === 'string' ? inOneLine(one, true) : scalar(one, ''))).join(', ')}]`
    : null;

const behindKey = (key: string, value: unknown, indent: string): string => {
  if (!isCollection(value)) return ` ${scalar(value, indent)}`;
  if (isEmpty(value)) return ` ${block(value, indent)}`;
  const inLine = names(key, value);
  return inLine === null ? `\n${indent}${block(value, indent)}` : ` ${inLine}`;
};

/** @param indent the white space before every line but the first */
const block = (value: unknown, indent: string): string => {
  const deeper = `${indent}  `;
  if (!isCollection(value)) return scalar(value, indent);
  const lines = Array.isArray(value)
    ? value.map((one) => `- ${block(one, deeper)}`)
    : pairsOf(value).map(([key, own]) => `${inOneLine(key, false)}:${behindKey(key, own, deeper)}`);
  if (lines.length === 0) return Array.isArray(value) ? '[]' : '{}';
  return lines.join(`\n${indent}`);
};

/** Writes data: maps, lists, texts, numbers, yes and no. */
export const yamlText = (data: unknown): string => `${block(data, '')}\n`;
