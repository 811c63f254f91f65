// `svod report`: a form to be filled for what was achieved in a period, and the filled form as a file of the content.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFolder, readContent } from '../../folder/content-folder.ts';
import { WrongCall } from '../../folder/wrong-call.ts';
import { check, type Territory } from '../../index.ts';
import { daysOf } from '../../model/planned-year.ts';
import { ownerOf } from '../../model/view-of.ts';
import { visible } from '../../report/visible.ts';
import type { Text } from '../../rules/rule.ts';
import { insideRoot, isPeriod } from '../../source/files.ts';
import type { Call } from '../call/options.ts';
import { asOf, lastValue } from '../call/values.ts';
import type { Carry } from '../command.ts';
import type { Edge } from '../edge.ts';
import { placeOutside, sizeWords, writeFile } from '../file-outside.ts';
import { canonical } from '../format/canonical.ts';
import { readFiles } from '../import/read-files.ts';
import { actOrLeading } from '../named-act.ts';
import { loadProject } from '../project/project.ts';
import { writeInside } from '../waive/write-inside.ts';
import { writeFolder } from '../write-folder.ts';

const periodOf = (call: Call): string => {
  const period = lastValue(call, 'period');
  if (period !== null && isPeriod(period)) return period;
  throw new WrongCall({
    ru: `Укажите период, за который отчёт: --period 2024, 2022-2023, 2024-H1, 2024-Q1 или 2024-09${period === null ? '' : `, а не «${visible(period)}»`}.`,
    en: `Give the period of the report: --period 2024, 2022-2023, 2024-H1, 2024-Q1 or 2024-09${period === null ? '' : `, not “${visible(period)}”`}.`,
  });
};

/** The document with the table of indicators that a word names: of an act, or of what a territory shows as its own. */
const viewNamed = (word: string, territories: readonly Territory[]): Territory => {
  const territory = territories.find(({ id }) => id === word);
  const { act } = actOrLeading(word, territories);
  const views =
    territory === undefined ? [act.current, ...act.current.annexes] : [ownerOf(territory, 'indicators')];
  const view = views.find(({ indicators }) => indicators !== null);
  if (view !== undefined) return view;
  throw new WrongCall({
    ru: `В акте ${word} нет таблицы показателей: отчитываться не о чем.`,
    en: `The act ${word} has no table of indicators: there is nothing to report on.`,
  });
};

/** Where the report lies inside the content: beside the first edition of its act. */
const pathOf = ({ folder, act, document }: Territory, period: string, root: string): string =>
  `${insideRoot(root, folder)}acts/${act?.id ?? ''}/reports/${period}${document === null ? '' : `.${document.name}`}.yaml`;

const shownIn = ({ root }: ContentFolder, path: string): string => (root === '' ? path : `${root}/${path}`);

/** Writes a new file of the content. @throws WrongCall where it is there already */
const writeNew = (content: ContentFolder, path: string, text: string): void => {
  const shown = shownIn(content, path);
  const folder = path.slice(0, path.lastIndexOf('/'));
  const name = path.slice(folder.length + 1);
  if (existsSync(join(content.disk, path)))
    throw new WrongCall({
      ru: `${visible(shown)} уже есть: Svod не пишет поверх того, что есть. Посмотреть, что вышло бы, можно с --dry-run.`,
      en: `${visible(shown)} is there already: Svod does not write over what is there. See what would come out with --dry-run.`,
    });
  if (existsSync(join(content.disk, folder))) writeInside(content.disk, { path, shown, text, before: null });
  else
    writeFolder(content.disk, {
      path: folder,
      shown: `${shownIn(content, folder)}/`,
      files: [{ name, text }],
    });
};

const writeForm = async (
  named: string,
  { cwd }: Edge,
  content: ContentFolder,
  view: Territory,
  period: string,
): Promise<Text> => {
  const { reportForm } = await import('../../export/report-form.ts');
  const { xlsx } = await import('../../export/office/xlsx/xlsx.ts');
  const file = placeOutside(named, cwd, content);
  if (existsSync(file))
    throw new WrongCall({
      ru: `${visible(named)} уже есть, и в нём могут быть значения. Укажите другое имя.`,
      en: `${visible(named)} is here already and may hold values. Name another file.`,
    });
  const bytes = xlsx(reportForm(view.name, view.indicators?.indicators ?? [], period));
  if (bytes === null) throw new Error('a form without a sheet');
  writeFile(file, bytes);
  return sizeWords(bytes.length);
};

/** Makes the form of a report, or reads a filled one into the content. @throws WrongCall where the call does not say which */
export const report: Carry = async (call, edge, lang) => {
  const [word, ...paths] = call.words;
  const [template, from] = [lastValue(call, 'template'), lastValue(call, 'from')];
  if (word === undefined || (template === null) === (from === null))
    throw new WrongCall({
      ru: 'Назовите территорию или акт и что сделать: svod report vladimir --period 2024 --template форма.xlsx – форма, которую заполняют; svod report vladimir --period 2024 --from форма.xlsx – прочитать заполненную.',
      en: 'Name a territory or an act and what to do: svod report vladimir --period 2024 --template form.xlsx makes the form to fill in; svod report vladimir --period 2024 --from form.xlsx reads the filled one.',
    });
  const period = periodOf(call);
  const content = (await loadProject(call, edge)).content(paths);
  const day = asOf(call, () => daysOf(period).to);
  const { corpus } = check(readContent(content).files, { asOf: day, root: content.root, rules: [] });
  const view = viewNamed(word, corpus.territories);
  if (template !== null) {
    const size = await writeForm(template, edge, content, view, period);
    edge.out(`${visible(template)}: ${size[lang]}\n`);
    return 0;
  }
  const [filled] = await readFiles(from === null ? [] : [from], edge);
  const { readReportForm } = await import('../../import/report/read-form.ts');
  const read =
    filled === undefined ? null : readReportForm(filled.document, view.indicators?.indicators ?? []);
  if (read === null)
    throw new WrongCall({
      ru: `В файле «${visible(from ?? '')}» нет таблицы со столбцами «№» и «Значение»: форму делает --template.`,
      en: `The file “${visible(from ?? '')}” has no table with the columns «№» and «Значение»: --template makes the form.`,
    });
  const path = pathOf(view, period, content.root);
  const text = canonical(path, read.text, 'report') ?? read.text;
  if (call.options.has('dry-run')) edge.out(text);
  else {
    writeNew(content, path, text);
    edge.out(`${visible(shownIn(content, path))}\n`);
  }
  for (const words of read.left)
    edge.out(`  ${lang === 'ru' ? 'не понято' : 'not understood'}: ${visible(words[lang])}\n`);
  edge.out(
    lang === 'ru'
      ? `Показателей: ${read.count}. Что не так, скажет svod check\n`
      : `Indicators: ${read.count}. What is wrong, svod check tells\n`,
  );
  return 0;
};
