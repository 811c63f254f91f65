// The folder is the address of a territory; region.yaml must not call it otherwise.
import { child } from '../../source/spot.ts';
import { edit } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';

export const idMatchesFolder: TerritoryRule = {
  id: 'territory/id-matches-folder',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Идентификатор территории — имя её папки',
    en: 'The id of a territory is the name of its folder',
  },
  fault: {
    ru: 'Идентификатор территории – не имя её папки',
    en: 'The id of a territory is not the name of its folder',
  },
  reason: {
    ru: 'Адрес страниц берётся из имени папки. Другой id в region.yaml чаще всего остался от папки, с которой сделана копия.',
    en: 'The addresses of pages come from the folder; another id is mostly left over from the folder that was copied.',
  },
  cure: { ru: 'Запишите в id имя папки.', en: 'Write the name of the folder in `id`.' },
  *check({ id, declaredId, spot }) {
    const folder = id.split('/').at(-1) ?? id;
    if (declaredId === null || declaredId === folder) return;
    yield {
      at: child(spot, 'id'),
      message: {
        ru: `Территория лежит в папке «${folder}», а в region.yaml названа «${declaredId}»`,
        en: `The territory lies in the folder “${folder}”, but region.yaml calls it “${declaredId}”`,
      },
      hint: {
        ru: `Запишите id: ${folder} или переименуйте папку.`,
        en: `Write \`id: ${folder}\`, or rename the folder.`,
      },
      evidence: declaredId,
    };
  },
  bad: [
    {
      title: { ru: 'id чужой папки', en: 'The id of another folder' },
      files: edit('region', 'id: primer', 'id: vladimir'),
      points: 'vladimir',
    },
  ],
  good: [{ title: { ru: 'id и папка совпадают', en: 'Id and folder agree' }, files: {} }],
};
