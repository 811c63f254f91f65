// `svod export`: an act of the content as a file for people who work in Word and Excel, or for other programs.
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type ContentFolder, readContent } from '../../folder/content-folder.ts';
import { WrongCall } from '../../folder/wrong-call.ts';
import { check, type Rule, type Territory } from '../../index.ts';
import { jsonText } from '../../report/json.ts';
import { visible } from '../../report/visible.ts';
import type { Call } from '../call/options.ts';
import { asOf, choice, type ExportFormat, exportFormats, lastValue } from '../call/values.ts';
import type { Carry } from '../command.ts';
import type { Edge } from '../edge.ts';
import { placeOutside, sizeWords, writeFile } from '../file-outside.ts';
import { actOrLeading } from '../named-act.ts';
import { loadProject } from '../project/project.ts';

/** What a file is made of. */
interface Asked {
  /** The edition of the act. */
  readonly edition: Territory;
  /** With all its acts. */
  readonly territory: Territory;
  /** All that was found out about the content. */
  readonly report: ReturnType<typeof check>;
  readonly day: string;
}

const endings: Readonly<Record<ExportFormat, string>> = {
  docx: 'docx',
  odt: 'odt',
  xlsx: 'xlsx',
  akn: 'xml',
  json: 'json',
};

/** How each file is made; what makes it is loaded for it alone. Null where the act has nothing for it. */
const makers: Readonly<Record<ExportFormat, (asked: Asked) => Promise<string | Uint8Array | null>>> = {
  docx: async ({ edition }) => {
    const { officeDocument } = await import('../../export/office/made/act.ts');
    return (await import('../../export/office/docx/docx.ts')).docx(officeDocument(edition));
  },
  odt: async ({ edition }) => {
    const { officeDocument } = await import('../../export/office/made/act.ts');
    return (await import('../../export/office/odt/odt.ts')).odt(officeDocument(edition));
  },
  xlsx: async ({ edition }) => {
    const { officeDocument } = await import('../../export/office/made/act.ts');
    return (await import('../../export/office/xlsx/xlsx.ts')).xlsx(officeDocument(edition));
  },
  akn: async ({ edition, day }) =>
    (await import('../../export/akoma-ntoso/whole-act.ts')).wholeAct(edition, day),
  json: async ({ edition, territory, report, day }) => {
    const { territoryData } = await import('../../export/data/territory.ts');
    const data = territoryData(edition, report.corpus.federal, report.findings, day, territory);
    return jsonText({ $schema: 'schemas/data-territory.schema.json', ...data });
  },
};

/** Why an act gives no file of a format. */
const missing = (format: ExportFormat, name: string): WrongCall =>
  new WrongCall(
    format === 'xlsx'
      ? {
          ru: `В акте ${name} нет таблиц, книги из него не сделать.`,
          en: `The act ${name} has no tables to make a workbook of.`,
        }
      : { ru: `В акте ${name} нет текста.`, en: `The act ${name} has no text.` },
  );

/** Where the file is written: what the call names, else a name of its own, which nothing has yet. @throws WrongCall */
const placeOf = (call: Call, { cwd }: Edge, content: ContentFolder, usual: string): string => {
  const named = lastValue(call, 'output');
  const file = placeOutside(named ?? usual, cwd, content);
  if (named === null && existsSync(file))
    throw new WrongCall({
      ru: `${usual} здесь уже есть, и в нём могут быть правки. Укажите другое имя или его же: --output ${usual}.`,
      en: `${usual} is here already and may have been worked on. Name another file, or this one: --output ${usual}.`,
    });
  return file;
};

const reportOf = (content: ContentFolder, day: string, rules: readonly Rule[]): Asked['report'] =>
  check(readContent(content).files, { asOf: day, root: content.root, rules });

/** Writes an act as one file. @throws WrongCall where the call names no act, or the act has nothing for the format */
export const exportAct: Carry = async (call, edge, lang) => {
  const [word, ...paths] = call.words;
  if (word === undefined)
    throw new WrongCall({
      ru: 'Назовите акт, например vladimir/767: территория и имя папки акта.',
      en: 'Name the act, e.g. vladimir/767: the territory and the name of the act’s folder.',
    });
  const format = choice(call, 'format', exportFormats, 'docx');
  const day = asOf(call, edge.today);
  const project = await loadProject(call, edge);
  const content = project.content(paths);
  const report = reportOf(content, day, format === 'json' ? project.rules : []);
  const { territory, act } = actOrLeading(word, report.corpus.territories);
  const name = `${territory.id}/${act.id}`;
  const file = placeOf(call, edge, content, `${name.replaceAll('/', '-')}.${endings[format]}`);
  const made = await makers[format]({ edition: act.current, territory, report, day });
  if (made === null) throw missing(format, name);
  const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made;
  writeFile(file, bytes);
  const shown = visible(lastValue(call, 'output') ?? basename(file));
  edge.out(`${shown}: ${sizeWords(bytes.length)[lang]}\n`);
  return 0;
};
