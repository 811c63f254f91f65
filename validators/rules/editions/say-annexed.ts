// How an edition is told that it is not as the amending act has it: row by row, cell by cell, paragraph by paragraph.
import { excerpt, inner } from '../../model/excerpt.ts';
import type { OwnAct, Territory } from '../../model/types.ts';
import type { Issue } from '../rule.ts';
import type { AnnexFault } from './annexed.ts';
import type { TextFault } from './annexed-text.ts';
import type { Departure } from './departs.ts';
import { bareWords } from './lines.ts';
import { actName, editionName } from './say.ts';

const asInAnnex = {
  ru: 'Напишите в редакции то, что стоит в приложении к изменяющему акту.',
  en: 'Write in the edition what the annex of the amending act has.',
};

/** A cell or a row of an edition that is not as the annex of the amending act has it. */
export const sayFault = (fault: AnnexFault, maker: OwnAct, after: Territory): Omit<Issue, 'grounds'> => {
  const [by, edition] = [actName(maker), editionName(after)];
  const row = fault.row.name;
  const evidence = `${after.act?.from} ${fault.kind} ${row}`;
  if (fault.kind !== 'cell')
    return {
      at: fault.at,
      message:
        fault.kind === 'missing'
          ? {
              ru: `В приложении к акту ${by.ru} есть строка «${inner(excerpt(row))}», а в ${edition.ru} её нет`,
              en: `The annex of the act ${by.en} has the row “${excerpt(row)}”, ${edition.en} has not`,
            }
          : {
              ru: `В ${edition.ru} осталась строка «${inner(excerpt(row))}», а в приложении к акту ${by.ru}, которым таблица изложена заново, её нет`,
              en: `In ${edition.en} the row “${excerpt(row)}” is left, which the annex of the act ${by.en} does not have`,
            },
      evidence,
    };
  const [said, done] = [fault.annex?.text ?? '', fault.cell?.text ?? ''];
  const quoted = (text: string): string => (text === '' ? 'ничего' : `«${inner(excerpt(text))}»`);
  return {
    at: fault.at,
    message: {
      ru: `В строке «${inner(excerpt(row))}» приложения к акту ${by.ru} стоит ${quoted(said)}, а в ${edition.ru} – ${quoted(done)}`,
      en: `In the row “${excerpt(row)}” the annex of the act ${by.en} has “${excerpt(said)}”, ${edition.en} “${excerpt(done)}”`,
    },
    hint: asInAnnex,
    evidence: `${evidence} ${(fault.annex ?? fault.cell)?.column} ${said} ${done}`,
  };
};

/** The words before the first in which two texts differ that are shown with it. */
const shownBefore = 3;

/** Two texts from where they part, a few words before; short ones whole. */
const whereTheyPart = (a: string, b: string): readonly [string, string] => {
  const [left, right] = [a.split(/\s+/u), b.split(/\s+/u)];
  const parting = left.findIndex((word, index) => word !== right[index]);
  const from = Math.max(0, (parting < 0 ? left.length : parting) - shownBefore);
  const isWhole = excerpt(a) === a && excerpt(b) === b;
  const shown = (words: readonly string[]): string =>
    isWhole || from === 0 || b === '' ? excerpt(words.join(' ')) : `…${excerpt(words.slice(from).join(' '))}`;
  return [shown(left), shown(right)];
};

/** A paragraph of an edition that is not as the annex of the amending act has it. */
export const sayText = (
  { annex, line, at }: TextFault,
  maker: OwnAct,
  after: Territory,
): Omit<Issue, 'grounds'> => {
  const [by, edition] = [actName(maker), editionName(after)];
  const [said, done] = whereTheyPart(annex?.text ?? '', line?.text ?? '');
  const message =
    annex === null
      ? {
          ru: `В ${edition.ru} осталось «${inner(done)}», а в приложении к акту ${by.ru}, которым текст изложен заново, этого нет`,
          en: `In ${edition.en} “${done}” is left, which the annex of the act ${by.en} does not have`,
        }
      : line === null
        ? {
            ru: `В приложении к акту ${by.ru} стоит «${inner(said)}», а в ${edition.ru} этого нет`,
            en: `The annex of the act ${by.en} has “${said}”, ${edition.en} has not`,
          }
        : {
            ru: `В приложении к акту ${by.ru} стоит «${inner(said)}», а в ${edition.ru} – «${inner(done)}»`,
            en: `The annex of the act ${by.en} has “${said}”, ${edition.en} “${done}”`,
          };
  return { at, message, hint: asInAnnex, evidence: `${after.act?.from} ${annex?.words} ${line?.words}` };
};

/** A paragraph of an edition that is not as the amending act quotes it. */
export const sayDeparture = (
  { said: words, line }: Departure,
  maker: OwnAct,
  after: Territory,
): Omit<Issue, 'grounds'> => {
  const [by, edition] = [actName(maker), editionName(after)];
  const [said, done] = whereTheyPart(words, line.text);
  return {
    at: line.spot,
    message: {
      ru: `Новые слова акта ${by.ru} – «${inner(said)}», а в ${edition.ru} стоит «${inner(done)}»`,
      en: `The new words of the act ${by.en} are “${said}”, ${edition.en} has “${done}”`,
    },
    hint: {
      ru: 'Напишите в редакции те слова, которые приводит изменяющий акт.',
      en: 'Write in the edition the words that the amending act quotes.',
    },
    evidence: `${after.act?.from} ${bareWords(words)}`,
  };
};
