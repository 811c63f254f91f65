// `svod rules`: the rule book in the terminal, or one rule explained.
import { rules } from '../index.ts';
import { severityMark } from '../report/finding-block.ts';
import type { Lang } from '../report/format.ts';
import { jsonText } from '../report/json.ts';
import { type Paint, paint } from '../report/paint.ts';
import { version } from '../report/version.ts';
import { widthOf } from '../report/visible.ts';
import { severityWords } from '../report/words.ts';
import { wrap } from '../report/wrap.ts';
import type { Rule } from '../rules/rule.ts';
import { cited } from './cited.ts';
import type { Carry } from './commands.ts';
import { findRule } from './find-rule.ts';
import { explainRule, ruleData } from './rule-page.ts';
import { formatOf } from './values.ts';
import { WrongCall } from './wrong-call.ts';

const folderOf = ({ id }: Rule): string => id.slice(0, id.indexOf('/'));

const listed = (lang: Lang, width: number, strokes: Paint): string => {
  const idColumn = Math.max(...rules.map(({ id }) => id.length)) + 4;
  const titleColumn =
    idColumn + Math.max(...Object.values(severityWords).map((word) => word[lang].length)) + 2;
  const lines: string[] = [];
  for (const [folder, book] of Map.groupBy(rules, folderOf)) {
    lines.push(strokes.bold(folder));
    for (const { id, severity, title } of book) {
      const mark = severityMark(severity, { lang, paint: strokes });
      const gap = ' '.repeat(titleColumn - idColumn - widthOf(severityWords[severity][lang]));
      const [first = '', ...rest] = wrap(
        title[lang],
        Math.max(width, titleColumn + 30),
        ' '.repeat(titleColumn),
      );
      lines.push(`  ${id.padEnd(idColumn - 2)}${mark}${gap}${first.trimStart()}`, ...rest);
    }
    lines.push('');
  }
  lines.push(lang === 'ru' ? 'Подробно о правиле: svod rules ПРАВИЛО' : 'More on a rule: svod rules ID');
  return `${lines.join('\n')}\n`;
};

const listedAsData = (lang: Lang): string =>
  jsonText({
    tool: 'svod',
    version,
    rules: rules.map(({ id, severity, title, norm }) => ({
      id,
      severity,
      title: title[lang],
      norm: cited(norm),
    })),
  });

/** Lists the rules, or explains one. */
export const showRules: Carry = (call, edge, lang) => {
  const [id, extra] = call.words;
  if (extra !== undefined)
    throw new WrongCall({ ru: `Лишнее слово в вызове: ${extra}.`, en: `One word too many: ${extra}.` });
  const format = formatOf(call, ['pretty', 'json']);
  const strokes = paint(edge.color);
  if (id === undefined) edge.out(format === 'json' ? listedAsData(lang) : listed(lang, edge.width, strokes));
  else {
    const rule = findRule(id);
    const style = { lang, width: edge.width, paint: strokes, context: 2 };
    edge.out(
      format === 'json'
        ? jsonText({ tool: 'svod', version, rule: ruleData(rule, lang) })
        : explainRule(rule, style),
    );
  }
  return 0;
};
