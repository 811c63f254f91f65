// A schema that does not exist helps nobody, and the editor may not say so.
import { primer, whole } from '../example-base.ts';
import { problemRule } from '../problem-rule.ts';

const line = (path: string): string => `# yaml-language-server: $schema=${path}\n`;

export const namedSchema = problemRule({
  id: 'schema/named-schema',
  codes: ['schema-named'],
  severity: 'warning',
  title: { ru: 'Файл называет свою схему', en: 'A file names its own schema' },
  fault: { ru: 'Файл называет не свою схему', en: 'The file names a schema that is not its own' },
  reason: {
    ru: 'По схеме из первой строки редактор дополняет ключи и подчёркивает неверные. С чужой схемой он подсказывает не то, а если схемы нет, молчит.',
    en: 'By the schema of the first line an editor completes keys and marks wrong ones; with another it misleads, and without one it is silent.',
  },
  cure: {
    ru: 'Назовите в первой строке схему этого файла или удалите строку.',
    en: 'Name the schema of this file in the first line, or delete the line.',
  },
  say: ({ data }) => ({
    message:
      data['known'] === 'yes'
        ? {
            ru: `Названа схема «${data['written']}», а у этого файла другая: «${data['right']}»`,
            en: `The schema named is “${data['written']}”, but that of this file is “${data['right']}”`,
          }
        : {
            ru: `Схемы «${data['written']}» нет, схема этого файла – «${data['right']}»`,
            en: `There is no schema “${data['written']}”; that of this file is “${data['right']}”`,
          },
    hint: {
      ru: `Напишите ${data['right']}.`,
      en: `Write ${data['right']}.`,
    },
  }),
  bad: [
    {
      title: { ru: 'Схемы с таким именем нет', en: 'There is no schema of this name' },
      files: whole('roadmap', `${line('../../schemas/plan.schema.json')}${primer.roadmap}`),
      points: 'plan.schema.json',
    },
    {
      title: { ru: 'Схема другого файла', en: 'The schema of another file' },
      files: whole('region', `${line('../../schemas/act.schema.json')}${primer.region}`),
      points: 'act.schema.json',
    },
  ],
  good: [
    {
      title: { ru: 'Своя схема', en: 'Its own schema' },
      files: whole('roadmap', `${line('../../schemas/roadmap.schema.json')}${primer.roadmap}`),
    },
    {
      title: { ru: 'Схема не из Свода', en: 'A schema that is not of Svod' },
      files: whole('roadmap', `${line('https://example.org/plan.json')}${primer.roadmap}`),
    },
  ],
});
