// `svod rules`: the rule book in the terminal, whole or a part of it, or one rule explained.

import { unknownValue, WrongCall } from '../../folder/wrong-call.ts';
import { severityMark } from '../../report/finding-block.ts';
import type { Lang } from '../../report/format.ts';
import { jsonText } from '../../report/json.ts';
import { type Paint, paint } from '../../report/paint.ts';
import { severities, severityWords } from '../../report/severity-words.ts';
import { version } from '../../report/version.ts';
import { widthOf } from '../../report/visible.ts';
import { countWords } from '../../report/words.ts';
import { wrap } from '../../report/wrap.ts';
import type { Rule } from '../../rules/rule.ts';
import { plural } from '../../text/russian.ts';
import { formatOf, severityOf } from '../call/values.ts';
import type { Carry } from '../command.ts';
import { loadProject } from '../project/project.ts';
import { findRule } from './find-rule.ts';
import { explainRule, ruleBrief, ruleData } from './rule-page.ts';

const folderOf = ({ id }: Rule): string => id.slice(0, id.indexOf('/'));

/** «Правил: 2 (1 ошибка, 1 заметка)». */
const countedWords = (book: readonly Rule[], lang: Lang): string => {
  const counts = severities.flatMap((severity) => {
    const count = book.filter((rule) => rule.severity === severity).length;
    return count === 0 ? [] : [countWords(count, severity, lang)];
  });
  const all = book.length;
  const of = counts.join(', ');
  return lang === 'ru'
    ? `${all} ${plural(all, ['правило', 'правила', 'правил'])}: ${of}`
    : `${all} rule${all === 1 ? '' : 's'}: ${of}`;
};

const listed = (book: readonly Rule[], lang: Lang, width: number, strokes: Paint): string => {
  const idColumn = Math.max(...book.map(({ id }) => id.length)) + 4;
  const titleColumn =
    idColumn + Math.max(...Object.values(severityWords).map(({ one }) => one[lang].length)) + 2;
  const lines: string[] = [];
  for (const [folder, rules] of Map.groupBy(book, folderOf)) {
    lines.push(strokes.bold(folder));
    for (const { id, severity, title } of rules) {
      const mark = severityMark(severity, { lang, paint: strokes });
      const gap = ' '.repeat(titleColumn - idColumn - widthOf(severityWords[severity].one[lang]));
      const [first = '', ...rest] = wrap(
        title[lang],
        Math.max(width, titleColumn + 30),
        ' '.repeat(titleColumn),
      );
      lines.push(`  ${id.padEnd(idColumn - 2)}${mark}${gap}${first.trimStart()}`, ...rest);
    }
    lines.push('');
  }
  lines.push(strokes.bold(countedWords(book, lang)));
  lines.push(lang === 'ru' ? 'Подробно о правиле: svod rules ПРАВИЛО' : 'More on a rule: svod rules ID');
  return `${lines.join('\n')}\n`;
};

const listedAsData = (book: readonly Rule[], lang: Lang): string =>
  jsonText({ tool: 'svod', version, rules: book.map((rule) => ruleBrief(rule, lang)) });

/** The rules of a folder; all where none is named. @throws WrongCall where there is no such folder */
const inFolder = (book: readonly Rule[], folder: string | undefined): readonly Rule[] => {
  if (folder === undefined) return book;
  const found = book.filter((rule) => folderOf(rule) === folder);
  if (found.length > 0) return found;
  const folders = [...new Set(book.map(folderOf))];
  throw unknownValue({ ru: 'Нет такой папки правил:', en: 'Unknown folder of rules:' }, folder, [
    ...folders,
    ...book.filter(({ id }) => id.endsWith(`/${folder}`)).map(({ id }) => id),
  ]);
};

/** Lists the rules, or explains one. */
export const showRules: Carry = async (call, edge, lang) => {
  const [name, extra] = call.words;
  if (extra !== undefined)
    throw new WrongCall({ ru: `Лишнее слово в вызове: ${extra}.`, en: `One word too many: ${extra}.` });
  const format = formatOf(call, ['pretty', 'json']);
  const severity = severityOf(call);
  const { rules } = await loadProject(call, edge);
  const strokes = paint(edge.color);
  if (name?.includes('/') === true) {
    const rule = findRule(name, rules);
    const style = { lang, width: edge.width, paint: strokes, context: 2 };
    edge.out(
      format === 'json'
        ? jsonText({ tool: 'svod', version, rule: ruleData(rule, lang) })
        : explainRule(rule, rules, style),
    );
    return 0;
  }
  const book = inFolder(rules, name).filter((rule) => severity === null || rule.severity === severity);
  if (format === 'json') edge.out(listedAsData(book, lang));
  else if (book.length > 0) edge.out(listed(book, lang, edge.width, strokes));
  else edge.out(lang === 'ru' ? 'Таких правил нет.\n' : 'There are no such rules.\n');
  return 0;
};
