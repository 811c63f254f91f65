// `svod check`: reads the content, judges it, prints the report, fails where it must.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { rules } from '../index.ts';
import type { Report } from '../index.ts';
import { formats } from '../report/index.ts';
import { severities } from '../report/words.ts';
import type { Severity } from '../rules/rule.ts';
import type { Command } from './command.ts';
import { type ContentFolder, findContent } from './content-folder.ts';
import type { Edge } from './edge.ts';
import { load } from './load.ts';
import { narrowed } from './narrowed.ts';
import type { Call } from './options.ts';
import { asOf, failOn, formatOf, lastValue, maxFindings } from './values.ts';
import { version } from './version.ts';
import { watchContent } from './watch.ts';
import { unknownValue, WrongCall } from './wrong-call.ts';

const fails = ({ summary }: Report, from: Severity): boolean =>
  severities.slice(0, severities.indexOf(from) + 1).some((severity) => summary[severity] > 0);

const writeReport = (file: string, text: string): void => {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new WrongCall({ ru: `Отчёт не записан: ${why}.`, en: `The report was not written: ${why}.` });
  }
};

const outputOf = (call: Call, content: ContentFolder, cwd: string): string | null => {
  const named = lastValue(call, 'output');
  if (named === null) return null;
  const file = resolve(cwd, named);
  if (!file.startsWith(content.disk + sep)) return file;
  throw new WrongCall({
    ru: `Отчёт нельзя записать в папку с содержанием: ${named}. Укажите другое место.`,
    en: `The report cannot be written into the content folder: ${named}. Name another place.`,
  });
};

const ruleIds = (call: Call): readonly string[] => {
  const ids = rules.map(({ id }) => id);
  const wanted = call.options.get('rule') ?? [];
  const unknown = wanted.find((id) => !ids.some((known) => known === id));
  if (unknown === undefined) return wanted;
  throw unknownValue({ ru: 'Нет такого правила:', en: 'Unknown rule:' }, unknown, ids);
};

/** Makes what a call asks for, once or again and again: everything about the call itself is judged here, once. */
const prepare = (call: Call, edge: Edge, lang: 'ru' | 'en') => {
  const content = findContent(call.words, edge.cwd);
  const format = formats[formatOf(call)];
  const from = failOn(call);
  const most = maxFindings(call);
  const wanted = ruleIds(call);
  const output = outputOf(call, content, edge.cwd);
  asOf(call, edge.today);
  const once = (): number => {
    const loaded = load(content, asOf(call, edge.today));
    const report = narrowed(loaded, { content, rules: wanted, regions: call.options.get('region') ?? [] });
    const color = edge.color && output === null;
    const text = format(report, { lang, version, color, width: edge.width, maxFindings: most });
    if (output === null) edge.out(text);
    else writeReport(output, text);
    return fails(report, from) ? 1 : 0;
  };
  return { content, once };
};

export const checkCommand: Command = {
  name: 'check',
  usage: { ru: '[ПУТЬ…]', en: '[PATH…]' },
  summary: { ru: 'проверить содержание', en: 'check the content' },
  details: {
    ru: 'ПУТЬ — папка с содержанием (обычно content), папка или файл внутри неё. Читается всегда вся папка с содержанием, а показываются замечания к файлам, которые лежат по этому пути.',
    en: 'PATH is the content folder (default: content), or a folder or file in it. The whole content folder is always read; the findings shown are those on the files under PATH.',
  },
  options: ['format', 'output', 'as-of', 'fail-on', 'region', 'rule', 'watch', 'max-findings'],
  run: (call, edge, lang) => {
    const { content, once } = prepare(call, edge, lang);
    return call.options.has('watch') ? watchContent(content, once, edge, lang) : once();
  },
};
