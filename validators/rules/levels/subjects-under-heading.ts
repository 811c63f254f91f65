// A heading that names a level promises the subjects of that level; those of another stand there by mistake.

import { type LeadIn, passagesWithDamaged } from '../../model/passages.ts';
import type { Subject } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { child } from '../../source/spot.ts';
import type { Level } from '../../text/level-list.ts';
import { plural } from '../../text/russian.ts';
import { primer, replaced } from '../example-base.ts';
import type { Ground, TerritoryRule } from '../rule.ts';
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

const withDepartments = `${primer.subjects}  - id: departments
    name: отделы в составе управлений образования районов
    kind: ministry
    level: municipal
    clause: "2"
`;

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
      const promised = sayLevels(leadIn.levels);
      const names = sayNames(found.map(({ subject }) => subject.label));
      const levels = sayLevels([...new Set(found.map(({ level }) => level))]);
      yield {
        at: within(leadIn.part.spot, leadIn.part.text, leadIn, corpus.texts),
        message: {
          ru: `Заголовок называет уровень: ${promised.ru}, а под ним ${plural(found.length, ['стоит субъект', 'стоят субъекты', 'стоят субъекты'])} другого уровня: ${names.ru}`,
          en: `The heading names the ${promised.en} level, but under it ${found.length === 1 ? 'stands a subject' : 'stand subjects'} of another: ${names.en}`,
        },
        hint: {
          ru: `Поставьте перед ними свой заголовок (уровень: ${levels.ru}) или исправьте этот.`,
          en: `Put a heading of their own before them (${levels.en} level), or correct this one.`,
        },
        grounds: found.map(({ subject, level }): Ground => {
          const own = sayLevels([level]);
          return {
            says: {
              ru: `Уровень субъекта «${subject.label}»: ${own.ru}`,
              en: `The level of the subject “${subject.label}”: ${own.en}`,
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
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '## 2. Субъекты',
          '## 2. Субъекты муниципального уровня',
        ),
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
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '## 2. Субъекты\n',
          '## 2. Субъекты\n\nСтруктурные элементы системы регионального уровня:\n\n<Damaged why="Слова перемешаны.">\n\nотделы в составе управлений образования районов, организации иные.\n\n</Damaged>\n',
        ),
        'regions/primer/acts/1/subjects.yaml': withDepartments,
      },
      points: 'регионального уровня',
    },
  ],
  good: [
    {
      title: { ru: 'Заголовок своего уровня', en: 'The heading of their own level' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '## 2. Субъекты',
          '## 2. Субъекты регионального уровня',
        ),
      },
    },
    {
      title: {
        ru: 'Служба названа и в перечне своего уровня',
        en: 'The service is named in the list of its own level too',
      },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '## 2. Субъекты\n',
          '## 2. Субъекты\n\nСтруктурные элементы системы муниципального уровня:\n\nотделы в составе управлений образования районов.\n\nСтруктурные элементы системы регионального уровня:\n\n<Damaged why="Слова перемешаны.">\n\nотделы в составе управлений образования районов помогают им.\n\n</Damaged>\n',
        ),
        'regions/primer/acts/1/subjects.yaml': withDepartments,
      },
    },
    {
      title: { ru: 'Заголовок на два уровня', en: 'A heading for two levels' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '## 2. Субъекты',
          '## 2. Субъекты регионального и муниципального уровней',
        ),
        'regions/primer/acts/1/subjects.yaml': primer.subjects.replace(
          /level: regional\n {4}clause: "2.1"/u,
          'level: municipal\n    clause: "2.1"',
        ),
      },
    },
  ],
};
