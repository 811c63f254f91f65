// `svod amend`: begins a new edition of an act with the documents of the last one, so that only what changed is written.
import { basename, dirname } from 'node:path';
import { stringify } from 'yaml';
import { readContent } from '../../folder/content-folder.ts';
import { WrongCall } from '../../folder/wrong-call.ts';
import { check, type Territory } from '../../index.ts';
import { requisitesOf, signedOn } from '../../model/own-acts.ts';
import { orderName } from '../../model/places/part-place.ts';
import { visible } from '../../report/visible.ts';
import { insideRoot, type SourceFile } from '../../source/files.ts';
import { isRealDate } from '../../text/dates/calendar.ts';
import type { Call } from '../call/options.ts';
import { lastValue } from '../call/values.ts';
import type { Carry } from '../command.ts';
import { actNamed, type NamedAct } from '../named-act.ts';
import { loadProject } from '../project/project.ts';
import { writeFolder } from '../write-folder.ts';

const needed = (option: string, says: { readonly ru: string; readonly en: string }): WrongCall =>
  new WrongCall({ ru: `Не хватает ${option}: ${says.ru}.`, en: `${option} is missing: ${says.en}.` });

/** What edition.yaml says of the amending act: what it is cited by and its folder where the territory has one of this name, else how it is printed. */
const makerOf = (
  by: string,
  { id: territory, acts }: Territory,
  act: Territory['acts'][number],
): {
  readonly made: Readonly<Record<string, string>>;
  /** The folder of an act that has neither number nor day yet. */
  readonly nameless: string | null;
} => {
  const named = by.trim();
  const folder = named.startsWith(`${territory}/`) ? named.slice(territory.length + 1) : named;
  if (folder === act.id)
    throw new WrongCall({
      ru: `В --by назван сам изменяемый акт: ${folder}.`,
      en: `--by names the amended act itself: ${folder}.`,
    });
  const maker = acts.find(({ id }) => id === folder);
  if (maker === undefined) return { made: { by: named }, nameless: null };
  const requisites = requisitesOf(maker);
  if (requisites === null) return { made: { by: named, act: folder }, nameless: folder };
  const kind =
    maker.current.provision === null ? 'приказ' : orderName(maker.current.provision).ru.toLowerCase();
  const day = requisites.date.split('-').reverse().join('.');
  return { made: { by: `${kind} от ${day} № ${requisites.number}`, act: folder }, nameless: null };
};

/** What is the act's own, or says how the edition before was printed. */
const LEFT = new Set(['act.yaml', 'edition.yaml', 'source.txt']);

/** Files that belong to an edition, by the folder of the one before: its printed text is none of the words of the new one. */
const documentsOf = (files: readonly SourceFile[], folder: string): readonly SourceFile[] =>
  files.filter(({ path }) => dirname(path) === folder.slice(0, -1) && !LEFT.has(basename(path)));

/** A new edition of an act, as a call asks for it. */
export interface NewEdition {
  readonly from: string;
  /** The path of its folder as reports print it, with a slash at its end. */
  readonly folder: string;
  /** The text of its edition.yaml. */
  readonly made: string;
  /** The folder of the edition before it. */
  readonly before: string;
  /** The folder of the amending act where that has neither number nor day to be cited by; null where nothing is missing. */
  readonly nameless: string | null;
}

/** The day and the amending act that a call names. @throws WrongCall where one is missing or is none */
export const amendingOf = (call: Call): { readonly from: string; readonly by: string } => {
  const [from, by] = [lastValue(call, 'from'), lastValue(call, 'by')];
  if (from === null)
    throw needed('--from', {
      ru: 'день, с которого действует редакция, например 2025-03-01',
      en: 'the day from which the edition applies, e.g. 2025-03-01',
    });
  if (!isRealDate(from))
    throw new WrongCall({
      ru: `В --from не день: «${from}». Напишите год, месяц и число, например 2025-03-01.`,
      en: `--from is no day: “${from}”. Write year, month and day, e.g. 2025-03-01.`,
    });
  if (by === null || by.trim() === '')
    throw needed('--by', {
      ru: 'изменяющий акт, как он напечатан, или имя его папки',
      en: 'the amending act as printed, or the name of its folder',
    });
  return { from, by };
};

/** The new edition of an act. @throws WrongCall where it is there already, or would apply before the act was signed */
export const newEdition = (
  { territory, act }: NamedAct,
  { from, by }: { readonly from: string; readonly by: string },
  files: readonly SourceFile[],
): NewEdition => {
  const folder = `${territory.folder}acts/${act.id}/editions/${from}/`;
  if (files.some(({ path }) => path.startsWith(folder)))
    throw new WrongCall({
      ru: `Редакция с этого дня уже есть: ${folder}.`,
      en: `There is an edition of this day already: ${folder}.`,
    });
  const signed = signedOn(act);
  if (signed !== undefined && from < signed)
    throw new WrongCall({
      ru: `Редакция не может действовать раньше, чем акт подписан: ${from} раньше ${signed}.`,
      en: `An edition cannot apply before its act was signed: ${from} is before ${signed}.`,
    });
  const before = act.editions.findLast((edition) => (edition.act?.from ?? '') < from) ?? act.current;
  const { made, nameless } = makerOf(by, territory, act);
  return {
    from,
    folder,
    made: stringify(made, { lineWidth: 0 }),
    before: before.act?.folder ?? '',
    nameless,
  };
};

/** The text of a file in the folder of an edition: the schema that its first line names lies two folders further up than from the act. */
export const inEdition = (text: string, { before }: NewEdition): string =>
  before.includes('/editions/') ? text : text.replace(/^(# yaml-language-server: \$schema=)/, '$1../../');

/** Makes the folder of a new edition. @throws WrongCall where the call names no act, day or amending act, or the edition is there */
export const amend: Carry = async (call, edge, lang) => {
  const [word, ...paths] = call.words;
  if (word === undefined)
    throw new WrongCall({
      ru: 'Назовите акт, например primer/767: территория и имя папки акта.',
      en: 'Name the act, e.g. primer/767: the territory and the name of the act’s folder.',
    });
  const asked = amendingOf(call);
  const { content: contentOf, rules } = await loadProject(call, edge);
  const content = contentOf(paths);
  const { files } = readContent(content);
  const report = check(files, { asOf: edge.today(), root: content.root, rules });
  const edition = newEdition(actNamed(word, report.corpus.territories), asked, files);
  const { folder, from, nameless } = edition;
  const made = [
    { name: 'edition.yaml', text: edition.made },
    ...documentsOf(files, edition.before).flatMap(({ path }) => {
      const text = report.corpus.texts.get(path);
      return text === undefined ? [] : [{ name: basename(path), text: inEdition(text, edition) }];
    }),
  ];
  writeFolder(content.disk, { path: insideRoot(content.root, folder), shown: folder, files: made });
  const said =
    lang === 'ru'
      ? [
          `Редакция с ${from}: ${visible(folder)}`,
          'В ней пока прежние слова: измените то, что изменил акт. Если сводный текст новой редакции опубликован, положите его рядом: source.txt. Если нет, внесите изменяющий акт со своим source.txt.',
          ...(nameless === null
            ? []
            : [
                `У акта ${visible(nameless)} ещё нет даты и номера: когда внесёте их, впишите в edition.yaml вместо by: ${visible(nameless)} вид, дату и номер.`,
              ]),
        ]
      : [
          `The edition of ${from}: ${visible(folder)}`,
          'It still has the words of before: change what the act changed. Where the text of the new edition is published whole, put it beside them as source.txt; where it is not, enter the amending act with its own source.txt.',
          ...(nameless === null
            ? []
            : [
                `The act ${visible(nameless)} has no date and number yet: once they are entered, put its kind, date and number into edition.yaml in place of by: ${visible(nameless)}.`,
              ]),
        ];
  edge.out(`${said.join('\n')}\n`);
  return 0;
};
