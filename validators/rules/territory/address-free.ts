// The pages of a municipality lie beside the views of its region: one named like a view would have no page.
import { territoryViews } from '../../model/addresses.ts';
import { child } from '../../source/spot.ts';
import { primer } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';

const taken: ReadonlySet<string> = new Set(territoryViews);

const municipality = (id: string): string =>
  primer.region
    .replace('id: primer', `id: ${id}`)
    .replace('Примерная область', 'Примерный район')
    .replace('level: region', 'level: municipality')
    .replace(/^coordinator: .*\n/m, '');

export const addressFree: TerritoryRule = {
  id: 'territory/address-free',
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
  about: 'data',
  title: {
    ru: 'Имя папки муниципалитета не занято страницами региона',
    en: 'The name of a municipality’s folder is not taken by the pages of its region',
  },
  fault: {
    ru: 'Имя папки муниципалитета занято страницей региона',
    en: 'The name of a municipality’s folder is taken by a page of its region',
  },
  reason: {
    ru: 'Страницы муниципалитета лежат рядом со страницами документов региона. Если имена совпадут, у муниципалитета не будет страницы, а ссылки на него откроют чужую.',
    en: 'The pages of a municipality lie beside those of its region’s documents. Where the names are the same the municipality has no page, and links to it open another.',
  },
  cure: {
    ru: 'Назовите папку иначе и запишите то же имя в id.',
    en: 'Name the folder otherwise, and `id` like it.',
  },
  *check({ id, spot }) {
    const [, own] = id.split('/');
    if (own === undefined || !taken.has(own)) return;
    yield {
      at: child(spot, 'id'),
      message: {
        ru: `Муниципалитет назван «${own}», а по этому адресу лежит страница его региона`,
        en: `The municipality is called “${own}”, and a page of its region has that address`,
      },
      hint: {
        ru: `Переименуйте папку и id, например в ${own}-rayon; заняты имена: ${territoryViews.join(', ')}.`,
        en: `Rename the folder and the id, to ${own}-rayon for instance; taken are ${territoryViews.join(', ')}.`,
      },
      evidence: own,
    };
  },
  bad: [
    {
      title: { ru: 'Муниципалитет с именем страницы', en: 'A municipality with the name of a page' },
      files: { 'regions/primer/municipalities/findings/region.yaml': municipality('findings') },
      points: 'findings',
    },
  ],
  good: [
    {
      title: { ru: 'Имя с уточнением', en: 'A name that says more' },
      files: { 'regions/primer/municipalities/findings-rayon/region.yaml': municipality('findings-rayon') },
    },
  ],
};
