// `svod import`: the files of an official become the folder of an act, or renew it, and what was guessed is said.

import { readContent } from '../../folder/content-folder.ts';
import { WrongCall } from '../../folder/wrong-call.ts';
import { importAs } from '../../import/as-kind.ts';
import { federalLayer } from '../../import/federal-layer.ts';
import { type Imported, type ImportOptions, importAct, type PrintedFile } from '../../import/import.ts';
import { outcomeOf } from '../../import/outcome.ts';
import { printedKinds } from '../../import/printed-kinds.ts';
import type { Call } from '../call/options.ts';
import { choice, formatOf } from '../call/values.ts';
import type { Carry } from '../command.ts';
import { loadProject } from '../project/project.ts';
import { schemaLineOf } from '../schema-line.ts';
import { writeFolder } from '../write-folder.ts';
import { type Around, renewalOf, writeRenewal } from './again.ts';
import { asJson, type Done, pretty } from './answer.ts';
import { inForm } from './in-form.ts';
import { ownActs } from './own-acts.ts';
import { withPassports } from './passports.ts';
import { withRegister } from './proposed.ts';
import { readFiles } from './read-files.ts';
import { namedBy, type Target, targetOf } from './target.ts';

/** Whose act it is, is no guess here: the call names the territory. */
const LEVEL = 'territory/level';

/** `--choose ID=VALUE`: what a person chose instead of a guess. */
const choicesOf = (call: Call): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (call.options.get('choose') ?? []).map((word) => {
      const at = word.lastIndexOf('=');
      if (at < 1)
        throw new WrongCall({
          ru: `Параметр --choose ждёт «догадка=значение», а не «${word}».`,
          en: `The option --choose takes “guess=value”, not “${word}”.`,
        });
      return [word.slice(0, at), word.slice(at + 1)];
    }),
  );

/** Imports the files, as what the call says they are. @throws WrongCall where nothing in them can be that */
const importedBy = (call: Call, printed: readonly PrintedFile[], options: ImportOptions): Imported => {
  if (!call.options.has('as')) return importAct(printed, options);
  const kind = choice(call, 'as', printedKinds, 'provision');
  const imported = importAs(printed, kind, options);
  if (imported !== null) return imported;
  throw new WrongCall({
    ru: `В файлах нет ничего, что можно понять как --as ${kind}: посмотрите, что в них прочитано (svod printed).`,
    en: `Nothing in the files can be taken for --as ${kind}: see what is read in them (svod printed).`,
  });
};

interface Place extends Around {
  readonly target: Target;
  readonly options: ImportOptions;
  readonly head: ReturnType<typeof schemaLineOf>;
}

const register = (
  proposed: Imported['proposed'],
  { content, files, target, head }: Place,
): (() => readonly string[]) =>
  withRegister(content, files, target, proposed, head('acts', target.register.split('/').length - 1));

/** Makes the folder of an act. @throws WrongCall where a new edition is asked for */
const begun = (imported: Imported, place: Place): Done => {
  const { call, content, files, target, head } = place;
  if (call.options.has('from') || call.options.has('by'))
    throw new WrongCall({
      ru: `Акта ${target.shown} ещё нет: новую редакцию делают из его следующего текста.`,
      en: `There is no act ${target.shown} yet: a new edition is made of a later text of it.`,
    });
  const made = imported.files.map((file) => inForm(file, target.path, head));
  const entered = register(imported.proposed, place);
  writeFolder(content.disk, { path: target.path, shown: `${target.shown}/`, files: made });
  const begins = withPassports(content, files, target, imported.territory, head);
  const written = made.map(({ name }) => `${target.shown}/${name}`);
  return { written: [...begins, ...written, ...entered()], differences: [], state: 'written' };
};

/** Merges the files into the folder that is there; what changes is only shown where the call does not say to write it. */
const renewed = async (imported: Imported, place: Place): Promise<Done> => {
  const renewal = await renewalOf(place, place.target, imported, place.options);
  const { differences, edition } = renewal;
  // Another extraction of the same print changes nothing: the earlier one stays, with what was corrected in it.
  const isSame =
    edition === null && differences.every(({ kind, file }) => kind === 'kept' || file === 'corrections.yaml');
  if (isSame) return { written: [], differences: [], state: 'unchanged' };
  if (!place.call.options.has('write')) return { written: [], differences, state: 'shown' };
  const texts = [...renewal.files.values()];
  const proposed = imported.proposed.filter(({ id }) =>
    texts.some((text) => new RegExp(`\\bact: ${id}(?=[\\s,}])`, 'u').test(text)),
  );
  const entered = register(proposed, place);
  const written = writeRenewal(place, renewal, place.head);
  return { written: [...written, ...entered()], differences, state: 'written' };
};

/** Makes or renews the folder of an act from printed files. @throws WrongCall where they cannot be read, or the call is at fault */
export const importFiles: Carry = async (call, edge, lang) => {
  if (call.words.length === 0)
    throw new WrongCall({
      ru: 'Назовите файлы акта: svod import приказ.docx положение.docx --region lipetsk --act 312.',
      en: 'Name the files of the act: svod import order.docx provision.docx --region lipetsk --act 312.',
    });
  const format = formatOf(call, ['pretty', 'json']);
  const named = namedBy(call);
  const content = (await loadProject(call, edge)).content([]);
  const { files } = readContent(content);
  const target = targetOf(named, content, files);
  const options = {
    federal: federalLayer(files, content.root),
    choices: { [LEVEL]: target.region.includes('/') ? 'municipality' : 'region', ...choicesOf(call) },
    territory: target.region,
    registers: target.registers,
    there: ownActs(files, content.root, target.path.slice(0, target.path.lastIndexOf('/acts/'))),
  };
  const printed = await readFiles(call.words, edge);
  const imported = importedBy(call, printed, options);
  const told = outcomeOf(printed, imported);
  const outcome = { ...told, guessed: told.guessed.filter(({ id }) => id !== LEVEL) };
  const head = schemaLineOf(files, content.root);
  const place: Place = { call, edge, content, files, target, options, head };
  const isThere = files.some(({ path }) => path.startsWith(`${target.shown}/`));
  const done = isThere ? await renewed(imported, place) : begun(imported, place);
  edge.out(format === 'json' ? asJson(done, outcome) : pretty(done, outcome, target.shown, lang));
  return 0;
};
