// The acts that the door is measured on: the project's own five, and three made-up ones of other forms.
import { join } from 'node:path';
import { findContent, readContent } from '../../validators/folder/content-folder.ts';
import type { Corpus, SourceFile } from '../../validators/index.ts';
import { buildCorpus } from '../../validators/model/corpus.ts';
import type { Territory } from '../../validators/model/types.ts';

/** The day of all verdicts. */
const asOf = '2026-11-21';

const house = join(import.meta.dirname, '../..');

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

/** The files by hand: those of the content, and those of the made-up territories. */
const handMade: readonly SourceFile[] = [...filesIn('content'), ...filesIn('tests/door/truth')];

const viewIn = ({ territories }: Corpus, { region, act }: Omit<DoorAct, 'name'>): Territory => {
  const territory = territories.find(({ id }) => id === region);
  const view =
    territory !== undefined && territory.acts.length > 1
      ? territory.acts.find(({ id }) => id === act)?.current
      : territory;
  if (view === undefined) throw new Error(`no act ${region}/${act}`);
  return view;
};

let corpus: Corpus | null = null;

/** An act as a person has entered it. */
export const handMadeAct = (act: DoorAct): Territory => {
  corpus ??= buildCorpus(handMade, '', new Map(), { asOf });
  return viewIn(corpus, act);
};
