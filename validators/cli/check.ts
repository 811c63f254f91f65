// `svod check`: reads the content, judges it, prints the report, fails where it must.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import type { Report } from '../index.ts';
import type { Lang } from '../report/format.ts';
import { formats } from '../report/index.ts';
import { severities } from '../report/words.ts';
import type { Severity } from '../rules/rule.ts';
import type { Carry } from './commands.ts';
import { type ContentFolder, findContent } from './content-folder.ts';
import type { Edge } from './edge.ts';
import { findRule } from './find-rule.ts';
import { load } from './load.ts';
import { narrowed } from './narrowed.ts';
import type { Call } from './options.ts';
import { asOf, failOn, formatOf, lastValue, maxFindings } from './values.ts';
import { watchContent } from './watch.ts';
import { WrongCall } from './wrong-call.ts';

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

/** Makes what a call asks for, once or again and again: everything about the call itself is judged here, once. */
const prepare = (call: Call, edge: Edge, lang: Lang) => {
  const content = findContent(call.words, edge.cwd);
  const format = formats[formatOf(call)];
  const from = failOn(call);
  const most = maxFindings(call);
  const wanted = (call.options.get('rule') ?? []).map((id) => findRule(id).id);
  const output = outputOf(call, content, edge.cwd);
  asOf(call, edge.today);
  const once = (): number => {
    const loaded = load(content, asOf(call, edge.today));
    const report = narrowed(loaded, { content, rules: wanted, regions: call.options.get('region') ?? [] });
    const color = edge.color && output === null;
    const text = format(report, { lang, color, width: edge.width, maxFindings: most });
    if (output === null) edge.out(text);
    else writeReport(output, text);
    return fails(report, from) ? 1 : 0;
  };
  return { content, once };
};

/** Checks the content; 1 where findings fail the check. */
export const check: Carry = (call, edge, lang) => {
  const { content, once } = prepare(call, edge, lang);
  return call.options.has('watch') ? watchContent(content, once, edge, lang) : once();
};
