// The act that made an edition, where an editor names its folder, must be another act of the territory.
import { makersAmong, requisitesOf, sameRequisites } from '../../model/own-acts.ts';
import type { ActHead, OwnAct } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { actReferences } from '../../text/acts/act-reference.ts';
import { formatDate } from '../../text/russian.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import { amended, editionOf, maker, paths } from './example-editions.ts';
import { actName, editionName } from './say.ts';

const edition = `${paths.edition}/edition.yaml`;

/** Words of `by` that cite another act than the folder in `act` has. */
function* citedOtherwise(act: ActHead, named: OwnAct): Generator<Issue> {
  const requisites = requisitesOf(named);
  const cited = actReferences(act.by ?? '').flatMap(({ number, date, quoted }) =>
    quoted || date === null ? [] : [{ number, date }],
  );
  const [first] = cited;
  if (requisites === null || first === undefined) return;
  if (cited.some((one) => sameRequisites(one, requisites))) return;
  const { ru, en } = actName(named);
  yield {
    at: child(act.made, 'by'),
    message: {
      ru: `Изменяющим в ${editionName({ act }).ru} назван акт №\u00A0${first.number} от ${formatDate(first.date)}, а в папке «${named.id}» лежит акт ${ru}`,
      en: `The amending act of ${editionName({ act }).en} is said to be № ${first.number} of ${first.date}, but the folder “${named.id}” has ${en}`,
    },
    hint: {
      ru: 'Сверьте номер и дату в by с реквизитами изменяющего акта, а act – с его папкой.',
      en: 'Compare number and date in `by` with the requisites of the amending act, and `act` with its folder.',
    },
    evidence: `${act.from} ${first.number} ${first.date} ${named.id}`,
  };
}

export const makerKnown: TerritoryRule = {
  id: 'editions/maker-known',
  scope: 'territory',
  across: true,
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Редакцию сделал другой акт территории',
    en: 'An edition is made by another act of the territory',
  },
  fault: {
    ru: 'Изменяющий акт назван неверно: его нет в Своде, или это сам изменяемый акт',
    en: 'The amending act is not in the Svod, or is the amended act itself',
  },
  reason: {
    ru: 'По этой записи со страницы редакции открывают изменяющий акт и сверяют с ним её слова.',
    en: 'By this entry the page of an edition leads to the amending act, and its words are held against it.',
  },
  cure: {
    ru: 'Запишите в act имя папки изменяющего акта; если его нет в Своде, оставьте только by.',
    en: 'Write the folder of the amending act in `act`; where it is not in the Svod, keep only `by`.',
  },
  *check({ acts }) {
    const folders = acts.map(({ id }) => id);
    for (const own of acts)
      for (const act of own.heads) {
        if (act.from === null) continue;
        const made = { act };
        const named = acts.find(({ id }) => id === act.byAct);
        if (act.byAct !== null && !folders.includes(act.byAct))
          yield {
            at: child(act.made, 'act'),
            message: {
              ru: `Акта «${act.byAct}», который назван в ${editionName(made).ru}, среди актов территории нет`,
              en: `The act “${act.byAct}” named in ${editionName(made).en} is not among the acts of the territory`,
            },
            hint: {
              ru: `Запишите в act одно из имён: ${folders.filter((id) => id !== own.id).join(', ') || 'других актов в Своде нет, уберите act'}.`,
              en: `Write one of these in \`act\`: ${folders.filter((id) => id !== own.id).join(', ') || 'there are none, take it away'}.`,
            },
            evidence: `${act.from} ${act.byAct}`,
          };
        else if (makersAmong(acts, act).some(({ id }) => id === own.id))
          yield {
            at: child(act.made, act.byAct === own.id ? 'act' : 'by'),
            message: {
              ru: `Акт «${own.id}» назван изменяющим самого себя в ${editionName(made).ru}`,
              en: `The act “${own.id}” is said to amend itself in ${editionName(made).en}`,
            },
            evidence: `${act.from} ${own.id}`,
          };
        else if (named !== undefined) yield* citedOtherwise(act, named);
      }
  },
  bad: [
    {
      title: { ru: 'В папке лежит акт с другим номером', en: 'The folder has an act of another number' },
      files: {
        ...amended([]),
        [edition]: `${maker.replace('№ 4', '№ 40')}act: "4"\n`,
      },
      points: 'приказ Министерства образования Примерной области от 15.02.2024 № 40',
    },
    {
      title: { ru: 'В папке лежит акт с другой датой', en: 'The folder has an act of another date' },
      files: {
        ...amended([]),
        [edition]: `${maker.replace('15.02', '16.02')}act: "4"\n`,
      },
      points: 'приказ Министерства образования Примерной области от 16.02.2024 № 4',
    },
    {
      title: { ru: 'Такого акта нет', en: 'There is no such act' },
      files: { ...editionOf('2024-03-01'), [edition]: `${maker}act: "7"\n` },
      points: '"7"',
    },
    {
      title: { ru: 'Акт изменяет сам себя', en: 'An act amends itself' },
      files: { ...editionOf('2024-03-01'), [edition]: `${maker}act: "1"\n` },
      points: '"1"',
    },
    {
      title: {
        ru: 'Изменяющим назван сам акт по реквизитам',
        en: 'An act amends itself, by number and date',
      },
      files: { ...editionOf('2024-03-01'), [edition]: 'by: приказ от 15.12.2023 № 1\n' },
      points: 'приказ от 15.12.2023 № 1',
    },
  ],
  good: [
    {
      title: { ru: 'Акт назван и папкой, и реквизитами', en: 'The act is named by folder, number and date' },
      files: {
        ...amended([]),
        [edition]: `${maker.trim()} «О внесении изменений»\nact: "4"\n`,
      },
    },
    {
      title: { ru: 'Изменяющий акт в Своде', en: 'The amending act is in the Svod' },
      files: { ...amended([]), [edition]: `${maker}act: "4"\n` },
    },
    {
      title: { ru: 'Изменяющего акта в Своде нет', en: 'The amending act is not in the Svod' },
      files: editionOf('2024-03-01'),
    },
  ],
};
