// Municipalities lie under their region: that is how each finds the other.
import { child } from '../../source/spot.ts';
import { defining, edit } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';

export const levelMatchesFolder: TerritoryRule = {
  id: 'territory/level-matches-folder',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Уровень территории соответствует её папке',
    en: 'The level of a territory agrees with its folder',
  },
  fault: {
    ru: 'Уровень территории не соответствует её папке',
    en: 'The level of a territory does not match its folder',
  },
  reason: {
    ru: 'Муниципалитет связан со своим регионом тем, что лежит в его папке municipalities. Иначе регион его не увидит.',
    en: 'A municipality belongs to the region in whose folder `municipalities` it lies; elsewhere the region does not see it.',
  },
  cure: {
    ru: 'Исправьте level или перенесите папку: регионы лежат в regions/, муниципалитеты — в regions/<регион>/municipalities/.',
    en: 'Correct `level`, or move the folder: regions lie in `regions/`, municipalities in `regions/<region>/municipalities/`.',
  },
  *check({ id, level, spot }) {
    const expected = id.includes('/') ? 'municipality' : 'region';
    if (level === expected) return;
    yield {
      at: child(spot, 'level'),
      message: {
        ru:
          expected === 'region'
            ? `Территория «${id}» названа муниципалитетом, а лежит среди регионов`
            : `Территория «${id}» названа регионом, а лежит среди муниципалитетов`,
        en:
          expected === 'region'
            ? `The territory “${id}” is called a municipality, but lies among the regions`
            : `The territory “${id}” is called a region, but lies among the municipalities`,
      },
      evidence: level,
    };
  },
  bad: [
    {
      title: { ru: 'Муниципалитет среди регионов', en: 'A municipality among the regions' },
      files: {
        ...edit('region', 'level: region', 'level: municipality'),
        ...defining('субъекты муниципальной системы.'),
      },
      points: 'municipality',
    },
  ],
  good: [
    {
      title: { ru: 'Муниципалитет в папке своего региона', en: 'A municipality in the folder of its region' },
      files: {
        'regions/primer/municipalities/gorod/region.yaml': 'id: gorod\nname: Город\nlevel: municipality\n',
        'regions/primer/municipalities/gorod/acts/1/act.yaml':
          'status: adopted\nperiod: { printed: 2024 год, from: 2024-01-01, to: 2024-12-31 }\n',
      },
    },
  ],
};
