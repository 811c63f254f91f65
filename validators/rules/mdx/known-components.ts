// The few components of a provision stand for its tables and lists; a misspelt one would leave a hole in the act.
import { components } from '../../source/components.ts';
import { problemRule } from '../problem-rule.ts';
import type { Text } from '../rule.ts';
import { withPassage } from './examples.ts';

const names = Object.keys(components)
  .map((name) => `<${name}>`)
  .join(', ');

type Said = { readonly message: Text; readonly hint?: Text };

const suggestion = (meant: string, shown: string): { readonly hint?: Text } =>
  meant === '' ? {} : { hint: { ru: `Возможно, имелось в виду ${shown}.`, en: `Did you mean ${shown}?` } };

const say = (data: Readonly<Record<string, string | number>>): Said => {
  const name = `<${data['name']}>`;
  const attribute = String(data['attribute'] ?? '');
  const meant = String(data['didYouMean'] ?? '');
  switch (data['reason']) {
    case 'inside-text':
      return {
        message: {
          ru: `Компонент ${name} стоит внутри абзаца`,
          en: `The component ${name} stands inside a paragraph`,
        },
        hint: {
          ru: 'Поставьте его на отдельной строке, с пустыми строками до и после.',
          en: 'Put it on a line of its own, with empty lines around it.',
        },
      };
    case 'unknown-attribute':
      return {
        message: {
          ru: `У компонента ${name} нет свойства «${attribute}»`,
          en: `The component ${name} has no property “${attribute}”`,
        },
        hint:
          meant === ''
            ? { ru: 'Уберите это свойство.', en: 'Take the property out.' }
            : { ru: `Возможно, имелось в виду ${meant}.`, en: `Did you mean ${meant}?` },
      };
    case 'repeated-attribute':
      return {
        message: {
          ru: `Свойство «${attribute}» компонента ${name} указано дважды`,
          en: `The property “${attribute}” of ${name} is given twice`,
        },
      };
    case 'missing-attribute':
      return {
        message: {
          ru: `У компонента ${name} не указано свойство «${attribute}»`,
          en: `The component ${name} lacks the property “${attribute}”`,
        },
        hint: {
          ru: `Впишите его в тег: <${data['name']} ${attribute}="…">.`,
          en: `Write it in the tag: <${data['name']} ${attribute}="…">.`,
        },
      };
    case 'holds-text':
      return {
        message: {
          ru: `Внутри компонента ${name} не бывает текста`,
          en: `The component ${name} holds no text`,
        },
        hint: {
          ru: `Закройте тег сразу: <${data['name']} … />, а текст поставьте после него.`,
          en: `Close the tag at once: <${data['name']} … />.`,
        },
      };
    case 'no-text':
      return {
        message: {
          ru: `Между ${name} и </${data['name']}> нет текста`,
          en: `There is no text between ${name} and </${data['name']}>`,
        },
        hint: {
          ru: 'Впишите между этими строками то, что напечатано на этом месте, или уберите обе.',
          en: 'Put what is printed there between these lines, or take both out.',
        },
      };
    default:
      return {
        message: { ru: `Компонента ${name} в положениях нет`, en: `Provisions have no component ${name}` },
        ...suggestion(meant, `<${meant}>`),
      };
  }
};

export const knownComponents = problemRule({
  id: 'mdx/known-components',
  codes: ['mdx-component'],
  title: {
    ru: 'Компоненты положения известны и правильно записаны',
    en: 'The components of a provision are known and well-formed',
  },
  fault: {
    ru: 'Компонент положения неизвестен или записан с ошибкой',
    en: 'A component of the provision is unknown or misspelt',
  },
  reason: {
    ru: 'Компонент стоит на месте таблицы, списка функций или приказа. Незнакомый компонент оставил бы на этом месте пустоту.',
    en: 'A component stands for a table, a list of functions or the order. An unknown one would leave a hole there.',
  },
  cure: { ru: `Известны ${names}.`, en: `The known ones are ${names}.` },
  say: ({ data }) => say(data),
  bad: [
    {
      title: { ru: 'Опечатка в названии', en: 'A misspelt name' },
      files: withPassage('<Term/>'),
      points: '<Term/>',
    },
    {
      title: { ru: 'Компонент внутри абзаца', en: 'A component inside a paragraph' },
      files: withPassage('Понятия: <Terms/> и их смысл.'),
      points: '<Terms/>',
    },
    {
      title: { ru: 'Опечатка в свойстве', en: 'A misspelt property' },
      files: withPassage('<Damaged why="строка разорвана" whi="а">\n\nслова\n\n</Damaged>'),
      points: 'whi="а"',
    },
    {
      title: { ru: 'Свойство не указано', en: 'A property is missing' },
      files: withPassage('<Damaged>\n\nслова\n\n</Damaged>'),
      points: '<Damaged>',
    },
    {
      title: { ru: 'Свойство указано дважды', en: 'A property given twice' },
      files: withPassage('<Damaged why="строка" why="разорвана">\n\nслова\n\n</Damaged>'),
    },
    {
      title: {
        ru: 'Текст внутри компонента, где его не бывает',
        en: 'Text inside a component that holds none',
      },
      files: withPassage('<Terms>\n\nслова\n\n</Terms>'),
    },
    {
      title: { ru: 'Гриф ещё не вписан', en: 'A stamp that is not filled in yet' },
      files: withPassage('<Approval>\n\n</Approval>'),
      points: '<Approval>',
    },
  ],
  good: [
    {
      title: { ru: 'Известный компонент', en: 'A known component' },
      files: withPassage('<Damaged why="строка разорвана">\n\nслова\n\n</Damaged>'),
    },
  ],
});
