// Slips of the pen in the words of an act.
import { type Defect, edit, inPrint, ofRegion } from '../defect.ts';

const file = 'provision.mdx';

/** A slip in the act's own text. */
const slip = (rule: string, from: string, to: string, also: readonly string[] = []): Defect => ({
  rule,
  model: 'dzhida',
  edits: inPrint(file, from, to),
  at: { file, words: to },
  also,
});

const mechanisms = 'семинары-совещания, вебинары;';
const bank = '- инновационные проекты (площадки);';

export const wordDefects: readonly Defect[] = [
  slip('words/no-doubled-words', mechanisms, 'семинары-совещания, вебинары вебинары;'),
  slip(
    'words/name-in-full',
    mechanisms,
    'семинары-совещания, вебинары о федеральных образовательных стандартах;',
  ),
  slip('words/words-agree', mechanisms, 'семинары-совещания, тематическая вебинары;'),
  slip('words/case-governed', mechanisms, 'семинары-совещания на базе школой, вебинары;'),
  slip('words/number-agrees', bank, '- инновационные проекты 15 школы (площадки);'),
  slip(
    'statistics/listed-as-counted',
    mechanisms,
    '3 семинара (семинар для учителей, семинар для наставников), вебинары;',
  ),
  slip('words/no-capitals', mechanisms, 'семинары-совещания, СОВМЕСТНЫХ вебинары;'),
  slip('words/abbreviation-said-once', bank, '- инновационные проекты системы МС НМС;'),
  {
    rule: 'words/abbreviation-one-name',
    model: 'vladimir',
    edits: [
      edit(
        'indicators.yaml',
        'short: НП\n    means: национальный проект',
        'short: НП\n    means: целевая модель наставничества',
      ),
      edit('source.txt', 'НП - национальный проект', 'НП - целевая модель наставничества'),
    ],
    at: { file: 'indicators.yaml', words: 'short: НП' },
    also: [],
  },
  slip('words/no-leftovers', mechanisms, 'семинары-совещания, вебинары Ошибка! Источник ссылки не найден.'),
  slip('words/no-misprints', mechanisms, 'семинары-совещания по сопроваждению, вебинары;'),
  slip('words/one-alphabet', mechanisms, 'семинары-совещания, вeбинары;'),
  slip('words/marks-paired', bank, '- инновационные проекты (площадки;'),
  slip('words/marks-in-place', mechanisms, 'семинары-совещания,, вебинары;'),
  {
    rule: 'words/spaces',
    model: 'kchr',
    edits: inPrint(file, 'выполнение функций, комплекса мер', 'выполнение функций,комплекса мер'),
    at: { file, words: 'функций,комплекса' },
    also: [],
  },
  slip(
    'words/whole-words',
    'оперативное реагирование на профессиональные дефициты',
    'оперативное реагирование на профессиональные дефи циты',
  ),
  slip(
    'words/abbreviation-introduced-once',
    mechanisms,
    'семинары-совещания муниципальной системы научно-методического сопровождения (далее – МС НМС), вебинары;',
  ),
  {
    rule: 'words/abbreviation-introduced-first',
    model: 'dzhida',
    edits: [
      ...inPrint(file, mechanisms, 'семинары-совещания, вебинары и ЩМЖ;'),
      ...inPrint(file, bank, '- щедрые методические жемчужины (далее – ЩМЖ);'),
    ],
    at: { file, words: 'вебинары и ЩМЖ' },
    also: [],
  },
  slip('words/abbreviation-introduced', mechanisms, 'семинары-совещания, вебинары ЩЖБК;'),
  {
    rule: 'words/abbreviation-used',
    model: 'dzhida',
    edits: [
      edit(
        file,
        'abbreviations:\n',
        'abbreviations:\n  - { short: ССВ, means: семинары-совещания, clause: "4.1.1" }\n',
      ),
      ...inPrint(file, mechanisms, 'семинары-совещания (далее – ССВ), вебинары;'),
    ],
    at: { file, words: 'ССВ' },
    also: [],
  },
];

export const levelDefects: readonly Defect[] = [
  {
    rule: 'levels/subjects-under-heading',
    model: 'mordovia',
    edits: inPrint(
      'provision.mdx',
      '4.4. Структурный компонент муниципального уровня',
      '4.4. Структурный компонент регионального уровня',
    ),
    at: { file: 'provision.mdx', words: '4.4. Структурный компонент регионального уровня' },
    also: [],
  },
  {
    ...slip('levels/own-territory', mechanisms, `семинары-совещания на территории ${ofRegion}, вебинары;`),
    instead: true,
  },
  slip(
    'levels/federal-wording',
    mechanisms,
    'семинары-совещания, вебинары всех субъектов Российской Федерации;',
  ),
  {
    rule: 'levels/plan-own-level',
    model: 'kchr',
    edits: inPrint(
      'provision.mdx',
      'положение о федеральных центрах научно-методического сопровождения педагогических работников;',
      'комплекс мер по развитию региональной системы научно-методического сопровождения педагогических работников;',
    ),
    at: { file: 'provision.mdx', words: 'комплекс мер по развитию региональной системы' },
    also: [],
  },
];
