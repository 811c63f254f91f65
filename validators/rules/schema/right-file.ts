// Data of one kind in a file of another would draw a finding for every key; one is enough.
import { primer } from '../example-base.ts';
import { problemRule } from '../problem-rule.ts';
import { kindName } from './words.ts';

export const rightFile = problemRule({
  id: 'schema/right-file',
  codes: ['schema-wrong-kind'],
  title: { ru: 'В файле то, что обещает его имя', en: 'A file holds what its name promises' },
  fault: { ru: 'В файле не то, что обещает его имя', en: 'The file holds something else than its name says' },
  reason: {
    ru: 'Что значит файл, решает его имя. Субъекты, сохранённые под именем дорожной карты, не станут ни тем, ни другим.',
    en: 'The name of a file decides what it means.',
  },
  cure: {
    ru: 'Переименуйте файл или впишите в него нужные данные.',
    en: 'Rename the file or put the right data in it.',
  },
  say: ({ data }) => {
    const promised = kindName(String(data['kind']));
    const found = kindName(String(data['looksLike']));
    return {
      message: {
        ru: `Здесь должны стоять данные «${promised.ru}», а стоят «${found.ru}»`,
        en: `This should be ${promised.en}, but looks like ${found.en}`,
      },
    };
  },
  bad: [
    {
      title: { ru: 'Понятия под именем waivers.yaml', en: 'Terms under the name waivers.yaml' },
      files: { 'regions/primer/acts/1/waivers.yaml': primer.terms },
    },
    {
      title: { ru: 'Отчёт под именем statistics.yaml', en: 'A report under the name statistics.yaml' },
      files: {
        'regions/primer/acts/1/statistics.yaml':
          'reportedOn: 2024-05-20\nsource: письмо\nvalues:\n  - { indicator: "2", value: 7% }\n',
      },
    },
  ],
  good: [{ title: { ru: 'Понятия в terms.yaml', en: 'Terms in terms.yaml' }, files: {} }],
});
