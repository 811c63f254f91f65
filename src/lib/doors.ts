// The four readers of the Svod and the first steps of each.
import { actState, answering } from './act-state.ts';
import { guideLink, link, viewLink } from './links.ts';
import { corpus } from './svod.ts';

export interface Door {
  readonly reader: string;
  readonly wants: string;
  readonly steps: readonly { readonly name: string; readonly href: string }[];
}

// An example stands for the view while it names its territory: of a document to be looked at, one that has a roadmap; of
// duties, one that is in force. Where its act is not, that is said.
const inForce = answering(corpus.territories);
const fullest = corpus.territories.toSorted(
  (a, b) => Number(a.roadmap === null) - Number(b.roadmap === null),
);
const example = (view: 'subjects' | 'roadmap' | 'provision', words: string) => {
  const has =
    view === 'subjects'
      ? inForce.find(({ subjects }) => subjects.length > 0)
      : fullest.find((territory) => territory[view] !== null);
  if (has === undefined) return [];
  const { kind, words: state } = actState(has);
  const where = kind === 'in-force' ? has.name : `${has.name}, ${state}`;
  return [{ name: `${words} (${where})`, href: viewLink(has, view) }];
};

export const doors: readonly Door[] = [
  {
    reader: 'Учителю',
    wants: 'Кто мне поможет и что обязан сделать?',
    steps: [
      { name: 'Выберите свой вопрос', href: link('/topics/') },
      { name: 'Найдите свою территорию', href: link('/regions/') },
      ...example('subjects', 'Откройте субъекты: у каждого свои функции и сроки'),
      { name: 'Как это читать: пять минут', href: guideLink('teacher') },
    ],
  },
  {
    reader: 'Сотруднику министерства',
    wants: 'Что не так в документе, пока он не подписан?',
    steps: [
      { name: 'Проверьте свой файл Word или Excel', href: link('/check/') },
      { name: 'Прочтите, что проверяется', href: link('/rules/') },
      ...example('provision', 'Посмотрите, как выглядит опубликованный документ'),
      { name: 'От документа до публикации: пять минут', href: guideLink('official') },
    ],
  },
  {
    reader: 'Эксперту',
    wants: 'Выполняет ли план федеральные показатели?',
    steps: [
      { name: 'Сопоставьте территории по федеральным показателям', href: link('/indicators/') },
      { name: 'Сравните две территории', href: link('/compare/') },
      { name: 'Отберите замечания по всем территориям', href: link('/findings/') },
      { name: 'Посмотрите сроки по месяцам', href: link('/deadlines/') },
      ...example('roadmap', 'Разберите дорожную карту с замечаниями'),
      { name: 'Как проверять по Своду: пять минут', href: guideLink('reviewer') },
    ],
  },
  {
    reader: 'Редактору и инженеру',
    wants: 'Как внести территорию и проверить её файлы?',
    steps: [
      { name: 'Внесите первую территорию: пять минут', href: guideLink('editor') },
      { name: 'Какие поля есть в файлах', href: link('/schemas/') },
      { name: 'Проверка в запросах на слияние и свои правила', href: guideLink('engineer') },
      { name: 'Правила с примерами', href: link('/rules/') },
    ],
  },
];
