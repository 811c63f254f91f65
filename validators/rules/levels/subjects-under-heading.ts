// A heading that names a level promises the subjects of that level; those of another stand there by mistake.

import { inner } from '../../model/excerpt.ts';
import { type LeadIn, passagesWithDamaged } from '../../model/passages.ts';
import type { Subject } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { child } from '../../source/spot.ts';
import type { Level } from '../../text/names/level-list.ts';
import { edit, primer } from '../example-base.ts';
import type { Ground, TerritoryRule, Text } from '../rule.ts';
import { borneOutLevels } from '../subjects/printed-levels.ts';
import { sayLevels, sayNames } from './say.ts';
import { strangeLeadIn } from './under-lead-in.ts';

/** «Федеральное государственное учреждение» is a form of organisation and says nothing of the level. */
const NAME_BEGINS: readonly (readonly [RegExp, Level])[] = [
  [/^муниципальн\p{L}+(?!\p{L})/iu, 'municipal'],
  [/^региональн\p{L}+(?!\p{L})/iu, 'regional'],
  [/^федеральн\p{L}+\s+(?!государственн)/iu, 'federal'],
];

/** The level that the subject's own name begins with. */
const printedLevel = ({ name }: Subject): Level | null =>
  NAME_BEGINS.find(([pattern]) => pattern.test(name))?.[1] ?? null;

interface Misplaced {
  readonly subject: Subject;
  readonly level: Level;
  /** The subject's name says it; else only subjects.yaml does. */
  readonly isPrinted: boolean;
}

/** Beside subjects whose names tell the level, those of which only subjects.yaml does are not accused. */
const surest = (found: readonly Misplaced[]): readonly Misplaced[] => {
  const printed = found.filter(({ isPrinted }) => isPrinted);
  return printed.length > 0 ? printed : found;
};

/**
 * Whoever has a clause of their own is moved under a line of their level. Those who are named within one sentence on the
 * whole may also be announced by the line.
 */
const hintFor = (leadIn: LeadIn, found: readonly Misplaced[], strange: readonly Level[]): Text => {
  const levels = sayLevels(strange, 'genitive');
  const all = sayLevels([...leadIn.levels, ...strange], 'genitive');
  const together = found.some(({ subject }) => subject.clause?.target?.kind === 'section');
  const [own, them] = [
    strange.length > 1 ? 'отдельные строки' : 'отдельную строку',
    found.length > 1 ? 'их' : 'его',
  ];
  return {
    ru: `Вынесите ${them} под ${own} ${levels.ru}${together ? `; если перечень общий, назовите в этой строке все уровни: «${all.ru}»` : ', остальных оставьте под этой'}.`,
    en: `Move ${found.length > 1 ? 'them' : 'it'} under ${strange.length > 1 ? 'lines' : 'a line'} of the ${levels.en}${together ? `; where the list is of all, name all levels in this line: ${all.en}` : ' and leave the others under this one'}.`,
  };
};

const withDepartments = `${primer.subjects}  - id: departments
    name: отделы в составе управлений образования районов
    kind: ministry
    level: municipal
    clause: "2"
`;

/** The same with a function and a part in the plan, where the text is whole. */
const inPlan = (text: string): Readonly<Record<string, string>> => ({
  ...edit('provision', '## 2. Субъекты\n', `## 2. Субъекты\n\n${text}\n`),
  ...edit('roadmap', 'Иванова И.И.', 'отделы в составе управлений образования районов'),
  'regions/primer/acts/1/subjects.yaml': `${withDepartments}    functions: [помогают школам.]\n`,
});

export const subjectsUnderHeading: TerritoryRule = {
  id: 'levels/subjects-under-heading',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Под заголовком уровня стоят субъекты этого уровня',
    en: 'Under the heading of a level stand the subjects of that level',
  },
  fault: {
    ru: 'Под заголовком уровня стоит субъект другого уровня',
    en: 'A subject of another level stands under the heading of a level',
  },
  reason: {
    ru: 'По заголовку читатель узнаёт, где искать помощь: в школе, в районе или в регионе. Субъект под чужим заголовком посылает его не туда.',
    en: 'The heading tells the reader where to look for help: at school, in the municipality or in the region. A subject under another level’s heading sends them the wrong way.',
  },
  cure: {
    ru: 'Дайте субъектам каждого уровня свой заголовок или исправьте уровень в заголовке.',
    en: 'Give the subjects of each level a heading of their own, or correct the level in the heading.',
  },
  *check(territory, { corpus }) {
    const { provision, subjects } = territory;
    const levelOf = borneOutLevels(territory);
    const leadInOf = strangeLeadIn(passagesWithDamaged(provision));
    const misplaced = new Map<LeadIn, Misplaced[]>();
    for (const subject of subjects) {
      const printed = printedLevel(subject);
      const level = printed ?? levelOf(subject);
      const leadIn = level === null ? null : leadInOf(subject, level);
      if (level === null || leadIn === null) continue;
      misplaced.set(leadIn, [
        ...(misplaced.get(leadIn) ?? []),
        { subject, level, isPrinted: printed !== null },
      ]);
    }
    for (const [leadIn, all] of misplaced) {
      const found = surest(all);
      const promised = sayLevels(leadIn.levels, 'genitive');
      const names = sayNames(found.map(({ subject }) => subject.label));
      const strange = [...new Set(found.map(({ level }) => level))];
      const levels = sayLevels(strange, 'genitive');
      const [opening, under] = leadIn.part.kind === 'section' ? ['Заголовок', 'ним'] : ['Строка', 'ней'];
      const single = found.length === 1;
      yield {
        at: within(leadIn.part.spot, leadIn.part.text, leadIn, corpus.texts),
        message: {
          ru: `${opening} обещает субъекты ${promised.ru}, а под ${under} ${single ? 'стоит' : 'стоят'} ${names.ru}, ${single ? 'субъект' : 'субъекты'} ${levels.ru}`,
          en: `The line promises subjects of the ${promised.en}, but under it ${single ? 'stands' : 'stand'} ${names.en} of the ${levels.en}`,
        },
        hint: hintFor(leadIn, found, strange),
        grounds: found.map(({ subject, level }): Ground => {
          const own = sayLevels([level], 'genitive');
          return {
            says: {
              ru: `«${inner(subject.label)}» – субъект ${own.ru}`,
              en: `“${subject.label}” is a subject of the ${own.en}`,
            },
            at: child(subject.spot, subject.level === level ? 'level' : 'name'),
          };
        }),
        evidence: found
          .map(({ subject }) => subject.id)
          .sort()
          .join(),
      };
    }
  },
  bad: [
    {
      title: {
        ru: 'Муниципальная служба под региональным заголовком',
        en: 'A municipal service under the regional heading',
      },
      files: {
        ...edit('provision', '## 2. Субъекты', '## 2. Субъекты муниципального уровня'),
        'regions/primer/acts/1/subjects.yaml': primer.subjects.replace(
          /level: regional\n {4}clause: "2.1"/u,
          'level: municipal\n    clause: "2.1"',
        ),
      },
      points: 'муниципального уровня',
    },
    {
      title: {
        ru: 'Муниципальная служба в перечне региональных; слова перечня перемешаны, её название цело',
        en: 'A municipal service in the list of regional ones, of which the words are scrambled but its name is whole',
      },
      files: {
        ...edit(
          'provision',
          '## 2. Субъекты\n',
          '## 2. Субъекты\n\nСтруктурные элементы системы регионального уровня:\n\n<Damaged why="Слова перемешаны.">\n\nотделы в составе управлений образования районов, организации иные.\n\n</Damaged>\n',
        ),
        'regions/primer/acts/1/subjects.yaml': withDepartments,
      },
      points: 'регионального уровня',
    },
    {
      title: {
        ru: 'Муниципальная служба в середине перечня областных',
        en: 'A municipal service in the middle of the list of regional ones',
      },
      files: inPlan(
        'Участниками системы областного уровня являются:\n\n- министерство;\n- отделы в составе управлений образования районов;\n- институт развития образования.',
      ),
      points: 'областного уровня',
    },
  ],
  good: [
    {
      title: { ru: 'Заголовок своего уровня', en: 'The heading of their own level' },
      files: edit('provision', '## 2. Субъекты', '## 2. Субъекты регионального уровня'),
    },
    {
      title: {
        ru: 'Служба названа и в перечне своего уровня',
        en: 'The service is named in the list of its own level too',
      },
      files: {
        ...edit(
          'provision',
          '## 2. Субъекты\n',
          '## 2. Субъекты\n\nСтруктурные элементы системы муниципального уровня:\n\nотделы в составе управлений образования районов.\n\nСтруктурные элементы системы регионального уровня:\n\n<Damaged why="Слова перемешаны.">\n\nотделы в составе управлений образования районов помогают им.\n\n</Damaged>\n',
        ),
        'regions/primer/acts/1/subjects.yaml': withDepartments,
      },
    },
    {
      title: {
        ru: 'Служба другого уровня названа, когда перечень закончен',
        en: 'A service of another level is named when the list has ended',
      },
      files: inPlan(
        'Участниками системы областного уровня являются:\n\n- министерство;\n- институт развития образования.\n\nКроме них, отделы в составе управлений образования районов представляют муниципальный уровень.',
      ),
    },
    {
      title: { ru: 'Заголовок на два уровня', en: 'A heading for two levels' },
      files: {
        ...edit('provision', '## 2. Субъекты', '## 2. Субъекты регионального и муниципального уровней'),
        'regions/primer/acts/1/subjects.yaml': primer.subjects.replace(
          /level: regional\n {4}clause: "2.1"/u,
          'level: municipal\n    clause: "2.1"',
        ),
      },
    },
  ],
};
