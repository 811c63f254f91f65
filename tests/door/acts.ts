// The acts that the door is measured on: the project's own five, and three made-up ones of other forms.
import { join } from 'node:path';
import { findContent, readContent } from '../../validators/folder/content-folder.ts';
import type { Corpus, SourceFile } from '../../validators/index.ts';
import { buildCorpus } from '../../validators/model/corpus.ts';
import type { Territory } from '../../validators/model/types.ts';

/** The day of all verdicts. */
export const asOf = '2026-11-21';

const house = join(import.meta.dirname, '../..');

/** The content folder of the made-up acts. */
export const truth = join(house, 'tests/door/truth');

const filesIn = (folder: string): readonly SourceFile[] =>
  readContent(findContent([folder], house)).files.map((file) => ({
    ...file,
    path: file.path.slice(folder.length + 1),
  }));

/** An act: the name of its files here, its territory, its folder among the acts of the territory. */
export interface DoorAct {
  readonly name: string;
  readonly region: string;
  readonly act: string;
}

export const doorActs: readonly DoorAct[] = [
  { name: 'vladimir', region: 'vladimir', act: '767' },
  { name: 'kchr', region: 'kchr', act: '1103' },
  { name: 'mordovia', region: 'mordovia', act: 'provision' },
  { name: 'moscow-oblast', region: 'moscow-oblast', act: '948-04' },
  { name: 'dzhida', region: 'buryatia/dzhida', act: 'provision' },
  { name: 'plan', region: 'primernaya/obraztsovo', act: 'plan' },
  { name: 'stages', region: 'primernaya', act: '214-p' },
  { name: 'two', region: 'primernaya', act: '88' },
];

/** Whether an act is none of the project's own. */
export const isMadeUp = ({ region }: DoorAct): boolean => region.startsWith('primernaya');

/** One of them by its name; throws where there is none. */
export const actNamed = (name: string): DoorAct => {
  const act = doorActs.find((each) => each.name === name);
  if (act === undefined) throw new Error(`no act ${name}`);
  return act;
};

/** The files by hand: those of the content, and those of the made-up territories. */
const handMade: readonly SourceFile[] = [...filesIn('content'), ...filesIn('tests/door/truth')];

/** The folder of an act in a content folder. */
export const folderOf = ({ region, act }: DoorAct): string =>
  `regions/${region.replace('/', '/municipalities/')}/acts/${act}/`;

const viewIn = ({ territories }: Corpus, { name, region, act }: DoorAct): Territory => {
  const own = territories.find(({ id }) => id === region)?.acts.find(({ id }) => id === act);
  if (own === undefined) throw new Error(`no act ${name}`);
  return own.current;
};

let corpus: Corpus | null = null;

/** An act as a person has entered it. */
export const handMadeAct = (act: DoorAct): Territory => {
  corpus ??= buildCorpus(handMade, '', new Map(), { asOf });
  return viewIn(corpus, act);
};

/** Of other files an act needs the federal layer, and the passports and registers of its territory and its region. */
const isBeside = ({ region }: DoorAct, path: string): boolean => {
  const [first = ''] = region.split('/');
  return (
    path.startsWith('federal/') ||
    (path.startsWith(`regions/${first}/`) && /\/(?:region|acts)\.yaml$/.test(path))
  );
};

/** What is checked where an act has these files, and nothing else is known of its territory; paths are those inside its folder. */
export const contentWith = (act: DoorAct, files: readonly SourceFile[]): readonly SourceFile[] => [
  ...handMade.filter(({ path }) => isBeside(act, path)),
  ...files.map((file) => ({ ...file, path: folderOf(act) + file.path })),
];

/** The act that has these files; what it is like, no rule is asked. */
export const actFrom = (act: DoorAct, files: readonly SourceFile[]): Territory =>
  viewIn(buildCorpus(contentWith(act, files), '', new Map(), { asOf }), act);

/** The files of an act by hand, their paths those inside its folder. */
export const filesOf = (act: DoorAct): readonly SourceFile[] =>
  handMade.flatMap((file) =>
    file.path.startsWith(folderOf(act)) ? [{ ...file, path: file.path.slice(folderOf(act).length) }] : [],
  );

/** The files of the federal layer. */
export const federal: readonly SourceFile[] = handMade.filter(({ path }) => path.startsWith('federal/'));

/** The registers that an import of an act reads, as texts. */
export const registersOf = (act: DoorAct): readonly string[] =>
  handMade.flatMap(({ path, content }) => {
    const isRegister = isBeside(act, path) && path.endsWith('/acts.yaml') && !path.startsWith('federal/');
    return !isRegister
      ? []
      : [typeof content === 'string' ? content : new TextDecoder().decode(content as Uint8Array)];
  });
