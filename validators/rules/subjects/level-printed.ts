// A level that the act does not print is the editor's own opinion, and a wrong one hides what the act has left out.
import { inner } from '../../model/excerpt.ts';
import { within } from '../../model/within.ts';
import { child } from '../../source/spot.ts';
import { mayBeInDamaged } from '../damaged-passages.ts';
import { edit, primer } from '../example-base.ts';
import { sayLevels } from '../levels/say.ts';
import type { TerritoryRule } from '../rule.ts';
import { printed, sourcePath } from '../source/example-source.ts';
import { levelElsewhere, printedLevels } from './printed-levels.ts';

/** The printed text of the model territory with a council, the line over it, and the level recorded. */
const withCouncils = (councils: string, level: string, line = ''): Readonly<Record<string, string>> => {
  const passage = `${line}2.3. ${councils} помогают в подготовке мероприятий.`;
  return {
    ...edit('provision', '## 3. Направления', `${passage}\n\n## 3. Направления`),
    'regions/primer/acts/1/subjects.yaml': `${primer.subjects}  - id: councils
    name: ${councils}
    kind: ministry
${level}    clause: "2.3"
    functions: [{ text: помогают в подготовке мероприятий., clause: "2.3" }]
`,
    [sourcePath]: printed.replace('3. Направления', `${passage}\n3. Направления`),
  };
};

const federal = '    level: federal\n';

/** The councils carry out a measure, so that without a level nothing else is missed of them. */
const plannedWith = (level: string, line = ''): Readonly<Record<string, string | null>> => {
  const files = withCouncils('Методические советы', level, line);
  return {
    ...files,
    ...edit('roadmap', '[Иванова И.И.]', '[Методические советы]'),
    [sourcePath]: files[sourcePath]?.replace('Иванова И.И.', 'Методические советы') ?? null,
  };
};

export const levelPrinted: TerritoryRule = {
  id: 'subjects/level-printed',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  about: 'data',
  title: { ru: 'Уровень субъекта назван в акте', en: 'The act prints the level of a subject' },
  fault: {
    ru: 'Уровень субъекта не подтверждён словами акта',
    en: 'The level of a subject is not borne out by the words of the act',
  },
  reason: {
    ru: 'По уровню судят, описал ли акт всё, что объявил. Уровень, которого в акте нет, придуман за него и может скрыть пропуск.',
    en: 'Levels tell whether the act describes all that it announces. One that it does not print is invented for it and may hide a gap.',
  },
  cure: {
    ru: 'Запишите уровень, который называет акт: заголовок, строка над перечнем, само название. Если акт не называет никакого, уберите level.',
    en: 'Record the level that the act prints in a heading, in the line over the list or in the name itself; where it prints none, leave `level` out.',
  },
  *check(territory, { corpus }) {
    const { provision, source, subjects } = territory;
    if (provision === null || source === null) return;
    const { bears, of, leadInOf } = printedLevels(territory);
    const isBorneOut = levelElsewhere(territory);
    for (const subject of subjects) {
      const { label, level, name, spot } = subject;
      if (
        level === null ||
        bears(subject, level) ||
        isBorneOut(subject, level) ||
        mayBeInDamaged(provision, name)
      )
        continue;
      const levels = of(subject);
      const leadIn = leadInOf(subject);
      const own = sayLevels([level], 'nominative');
      const read = levels.size === 0 ? null : sayLevels([...levels], 'nominative');
      yield {
        at: child(spot, 'level'),
        message: {
          ru: `Субъекту «${inner(label)}» записан ${own.ru}, а акт ${read === null ? 'никакого не называет' : `называет ${read.ru}`}`,
          en: `Of the subject “${label}” the ${own.en} is recorded, but the act prints ${read === null ? 'none' : `the ${read.en}`}`,
        },
        hint:
          read === null
            ? { ru: 'Уберите level.', en: 'Leave `level` out.' }
            : {
                ru: `Запишите уровень, как в акте (${read.ru}), или уберите level.`,
                en: `Record the level as the act has it (${read.en}), or leave \`level\` out.`,
              },
        grounds:
          leadIn === null
            ? []
            : [
                {
                  says: { ru: 'Под этими словами он стоит', en: 'It stands under these words' },
                  at: within(leadIn.part.spot, leadIn.part.text, leadIn, corpus.texts),
                },
              ],
        evidence: level,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Акт не называет уровня', en: 'The act prints no level' },
      files: plannedWith(federal),
      points: 'federal',
    },
    {
      title: { ru: 'Название говорит о другом уровне', en: 'The name tells another level' },
      files: withCouncils('Методические советы районов', federal),
      points: 'federal',
    },
    {
      title: { ru: 'Акт ставит его под другой уровень', en: 'The act puts it under another level' },
      files: withCouncils(
        'Методические советы',
        federal,
        'Структурный компонент системы представляют субъекты регионального уровня:\n\n',
      ),
      points: 'federal',
    },
  ],
  good: [
    {
      title: { ru: 'Уровень назван над перечнем', en: 'The line over the list prints the level' },
      files: withCouncils(
        'Методические советы',
        federal,
        'Структурные элементы системы федерального уровня:\n\n',
      ),
    },
    {
      title: {
        ru: 'Перечень назван по территории: «краевого уровня»',
        en: 'The line names the level by the kind of territory',
      },
      files: plannedWith('    level: regional\n', 'Участниками системы краевого уровня являются:\n\n'),
    },
    {
      title: { ru: 'Уровня нет ни в акте, ни в записи', en: 'Neither the act nor the record has a level' },
      files: {
        ...withCouncils('Методические советы', ''),
        ...edit('roadmap', 'Иванова И.И.', 'Методические советы'),
        [sourcePath]: printed
          .replace(
            '3. Направления',
            '2.3. Методические советы помогают в подготовке мероприятий.\n3. Направления',
          )
          .replace('Иванова И.И.', 'Методические советы'),
      },
    },
    {
      title: {
        ru: 'Уровень министерства говорит его название, уровень координатора – слово «координатор»',
        en: 'A ministry’s name tells its level, the word “coordinator” that of the coordinator',
      },
      files: { [sourcePath]: printed },
    },
  ],
};
