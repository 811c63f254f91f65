// `svod check`: reads the content, judges it, prints the report, fails where it must.
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ContentFolder } from '../../folder/content-folder.ts';
import { within } from '../../folder/disk.ts';
import { WrongCall } from '../../folder/wrong-call.ts';
import type { Outcome } from '../../import/outcome.ts';
import { summarise, type Verdict } from '../../index.ts';
import type { Lang } from '../../report/format.ts';
import { piecesOf } from '../../report/load-format.ts';
import { failsCheck } from '../../report/verdict.ts';
import type { Call } from '../call/options.ts';
import { asOf, failOn, formatOf, lastValue, maxFindings } from '../call/values.ts';
import type { Carry } from '../command.ts';
import type { Edge } from '../edge.ts';
import { judge } from '../judge/judge.ts';
import { inFolder, inMemory, type Kept } from '../judge/kept.ts';
import { configPlaces } from '../project/config-file.ts';
import { loadProject } from '../project/project.ts';
import { findRule } from '../rules/find-rule.ts';
import { writeOut, writing } from '../write-whole.ts';
import { folderInCheckout } from './checkout.ts';
import { contentBeside } from './content-beside.ts';
import { chosenBy, narrowed } from './narrowed.ts';
import { areOfficeFiles, judgeOffice } from './office.ts';
import { watchContent } from './watch.ts';

const writeReport = (file: string, text: Iterable<string>): void =>
  writing(
    (why) => ({ ru: `Отчёт не записан: ${why}.`, en: `The report was not written: ${why}.` }),
    () => {
      mkdirSync(dirname(file), { recursive: true });
      writeOut(file, text);
    },
  );

/** The exit code where no file could take the findings. */
const wrongCall = 2;

/** So many characters are written at once. */
const portion = 65_536;

/** Puts pieces together to portions that are worth a write. */
const inPortions = function* (pieces: Iterable<string>): Generator<string> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < portion) continue;
    yield waiting;
    waiting = '';
  }
  yield waiting;
};

const outputOf = (call: Call, content: ContentFolder, cwd: string): string | null => {
  const named = lastValue(call, 'output');
  if (named === null) return null;
  const file = resolve(cwd, named);
  if (!within(content.disk, file)) return file;
  throw new WrongCall({
    ru: `Отчёт нельзя записать в папку с содержанием: ${named}. Укажите другое место.`,
    en: `The report cannot be written into the content folder: ${named}. Name another place.`,
  });
};

/** Where what was found is kept: in the folder that the call names, while watching in memory, else nowhere. */
const keptBy = (call: Call, content: ContentFolder, cwd: string): Kept | null => {
  const named = lastValue(call, 'cache');
  if (named === null) return call.options.has('watch') ? inMemory() : null;
  const folder = resolve(cwd, named);
  if (!within(content.disk, folder)) return inFolder(folder);
  throw new WrongCall({
    ru: `Хранить найденное в папке с содержанием нельзя: ${named}. Укажите другое место.`,
    en: `What was found cannot be kept in the content folder: ${named}. Name another place.`,
  });
};

/** What a report is made of. */
interface Judgement {
  readonly verdict: Verdict;
  readonly outcome?: Outcome;
  /** Whether what the call asks to be written beside the report could not be. */
  readonly isUnwritten?: boolean;
}

/**
 * The verdict on an official's own files; where the call asks for it, the files with the findings in their margins are written.
 *
 * @param rules the only rules whose findings are shown; all where none is named
 */
const onOffice = async (
  rules: readonly string[],
  ...[call, edge, how]: Parameters<typeof judgeOffice>
): Promise<Judgement> => {
  const { verdict, outcome, comment } = await judgeOffice(call, edge, how);
  const named = lastValue(call, 'comments');
  const isUnwritten = named !== null && !(await comment(named));
  if (rules.length === 0) return { verdict, outcome, isUnwritten };
  const findings = verdict.findings.filter(({ rule }) => rules.includes(rule));
  const summary = summarise(findings, verdict.summary.files);
  return { verdict: { ...verdict, findings, summary }, outcome, isUnwritten };
};

/** Makes what a call asks for, once or again and again: everything about the call itself is judged here, once. */
const prepare = async (call: Call, edge: Edge, lang: Lang) => {
  const project = await loadProject(call, edge);
  const office = areOfficeFiles(call, edge, project);
  const content = office ? contentBeside(project, edge) : project.content(call.words);
  if (!office && call.options.has('comments'))
    throw new WrongCall({
      ru: 'Примечания пишутся в файл Word, OpenDocument или Excel: назовите его, svod check положение.docx --comments проверено.docx.',
      en: 'Comments are written into a file of Word, OpenDocument or Excel: name one, svod check provision.docx --comments checked.docx.',
    });
  const format = formatOf(call);
  const from = failOn(call, project.failOn);
  const most = maxFindings(call);
  const wanted = {
    content,
    regions: call.options.get('region') ?? [],
    rules: (call.options.get('rule') ?? []).map((id) => findRule(id, project.rules).id),
  };
  const output = outputOf(call, content, edge.cwd);
  const kept = keptBy(call, content, edge.cwd);
  const folder = folderInCheckout(edge.cwd, content);
  asOf(call, edge.today);
  const once = async (): Promise<number> => {
    const day = asOf(call, edge.today);
    const { verdict, outcome, isUnwritten }: Judgement = office
      ? await onOffice(wanted.rules, call, edge, { project, asOf: day, lang })
      : {
          verdict: narrowed(
            await judge(content, day, project, edge, { chosen: chosenBy(wanted), kept }),
            wanted,
          ),
        };
    const color = edge.color && output === null;
    const options = { lang, color, width: edge.width, maxFindings: most, failOn: from, folder, outcome };
    const text = inPortions(await piecesOf(format, verdict, options));
    if (output === null) for (const part of text) edge.out(part);
    else writeReport(output, text);
    if (isUnwritten === true) return wrongCall;
    return failsCheck(verdict.summary, from) ? 1 : 0;
  };
  return { content, once };
};

/** Checks the content; 1 where findings fail the check. */
export const check: Carry = async (call, edge, lang) => {
  const { content, once } = await prepare(call, edge, lang);
  return call.options.has('watch')
    ? watchContent({ content, settings: configPlaces(call, edge.cwd), once }, edge, lang)
    : once();
};
