// A parcel through the door: its files read, the act that they make, and how near that comes to the one entered by hand.
import { type Imported, importAct, type PrintedFile } from '../../validators/import/import.ts';
import { actFrom, type DoorAct, federal, handMadeAct, registersOf } from './acts.ts';
import { type Aspect, aspects, compareAspect, line, type Measured } from './compare.ts';
import { type Parcel, printedOf } from './files.ts';
import { type Choices, type Tried, untold } from './told.ts';

/** What must be right of each aspect, as a share; of links, which can only be proposed, nothing must. */
const goals: Readonly<Record<Aspect, number>> = {
  roadmap: 0.99,
  indicators: 0.99,
  clauses: 0.98,
  subjects: 0.9,
  functions: 0.9,
  order: 0.9,
  abbreviations: 0.9,
  terms: 0.9,
  tables: 0.99,
  links: 0,
};

/** What is read of a parcel. */
export const printedFiles = (parcel: Parcel): Promise<readonly PrintedFile[]> =>
  Promise.all(parcel.files.map(async (file) => ({ name: file.name, document: await printedOf(file) })));

/** What a parcel comes back as. */
export const importedOf = (files: readonly PrintedFile[], act?: DoorAct, choices: Choices = {}): Imported =>
  importAct(files, {
    federal,
    choices,
    ...(act === undefined ? {} : { territory: act.region, registers: registersOf(act) }),
  });

/** What a parcel is held to: tables that come without their document say nothing of it. */
const aspectsOf = ({ files }: Parcel): readonly Aspect[] =>
  files.every(({ manner }) => manner === 'xlsx' || manner.endsWith('.csv'))
    ? ['roadmap', 'indicators']
    : (Object.keys(aspects) as Aspect[]);

const marksOf = (parcel: Parcel, { files }: Imported): readonly Measured[] => {
  const [wanted, found] = [handMadeAct(parcel.act), actFrom(parcel.act, files)];
  const isBare = parcel.files.every(({ manner }) => manner.endsWith('.csv'));
  return aspectsOf(parcel)
    .map((aspect) => compareAspect(aspect, wanted, found, { isBare }))
    .filter((each) => each.wanted + each.differences.length > 0);
};

/** How near a parcel comes to what a person has entered; what neither of the two has is left out. */
export const measured = async (parcel: Parcel): Promise<readonly Measured[]> =>
  marksOf(parcel, importedOf(await printedFiles(parcel), parcel.act));

/** The differences of a parcel that its report does not tell of as guesses. */
export const untoldIn = async (parcel: Parcel): Promise<ReturnType<typeof untold>> => {
  const printed = await printedFiles(parcel);
  const importBy = (choices: Choices): Tried => {
    const imported = importedOf(printed, parcel.act, choices);
    return { guesses: imported.guesses, marks: marksOf(parcel, imported) };
  };
  return untold(importBy({}), importBy);
};

/** «roadmap 100», «subjects 29.7 (26 of 37, goal 90)» */
const mark = ({ aspect, wanted, differences, share }: Measured): string => {
  const percent = (value: number): string => String(Number((value * 100).toFixed(1)));
  const goal = share < goals[aspect] ? `, goal ${percent(goals[aspect])}` : '';
  const how = differences.length === 0 ? '' : ` (${differences.length} of ${wanted}${goal})`;
  return `${aspect} ${percent(share)}${how}`;
};

/** The marks of a parcel in one line. */
export const inWords = ({ name }: Parcel, marks: readonly Measured[]): string =>
  `${name}: ${marks.map(mark).join(', ')}`;

/** Whether a parcel misses what an aspect is held to. */
export const missesGoal = (marks: readonly Measured[]): boolean =>
  marks.some(({ aspect, share }) => share < goals[aspect]);

/**
 * «subjects 100 apart from 4 that it asks about»: what is missed of a goal, without the differences that the report tells of as
 * guesses.
 */
export const askedInWords = (
  marks: readonly Measured[],
  untold: Awaited<ReturnType<typeof untoldIn>>,
): string =>
  marks
    .filter(({ aspect, share }) => share < goals[aspect])
    .map(({ aspect, wanted, differences }) => {
      const left = untold.find(([of]) => of === aspect)?.[1].length ?? 0;
      const share = Number(((1 - left / Math.max(1, wanted)) * 100).toFixed(1));
      return `  ${aspect} ${share} apart from ${differences.length - left} that the report asks about\n`;
    })
    .join('');

/** The differences that are not told of, a line each. */
export const untoldInWords = (untold: Awaited<ReturnType<typeof untoldIn>>): string =>
  untold
    .flatMap(([aspect, differences]) => differences.map((each) => `  not told: ${aspect}  ${line(each)}\n`))
    .join('');
