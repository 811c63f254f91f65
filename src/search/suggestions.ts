// What the search field offers while a query is typed, as nodes of a list; loaded when a field is first used.
import {
  openSuggestions,
  type Suggest,
  type SuggestedKind,
  type Suggestion,
} from '../../validators/search/suggest/suggest.ts';
import { typograph } from '../../validators/text/russian.ts';
import { servedIndex } from './open.ts';
import { element } from './view.ts';

const kindNames: Readonly<Record<SuggestedKind, string>> = {
  clause: 'Пункт',
  function: 'Функция',
  action: 'Действие',
  measure: 'Мероприятие',
  indicator: 'Показатель',
  figure: 'Число',
  row: 'Строка таблицы',
  term: 'Понятие',
  topic: 'Тема',
  subject: 'Субъект',
  'subject-kind': 'Вид субъекта',
  act: 'Акт',
  rule: 'Правило',
  finding: 'Замечание',
  guide: 'Руководство',
  page: 'Страница Свода',
  territory: 'Территория',
};

/** Where the index of a site lies, and the path under which the site is served. */
export interface SuggestFrom {
  readonly bundle: string;
  readonly base: string;
}

/** A suggestion as an option of a list box, and where it leads. */
export interface Option {
  readonly item: HTMLLIElement;
  readonly href: string;
}

const optionOf = ({ kind, title, territory, path }: Suggestion, base: string, id: string): Option => ({
  href: base + path.slice(1),
  item: element(
    'li',
    { id, role: 'option', 'aria-selected': 'false' },
    element('span', {}, typograph(title)),
    element('span', { class: 'quiet' }, [kindNames[kind], territory].filter(Boolean).join(' · ')),
  ),
});

const opened = new Map<string, Promise<Suggest>>();

const suggestOf = (bundle: string): Promise<Suggest> => {
  const before = opened.get(bundle);
  if (before !== undefined) return before;
  const now = servedIndex(bundle).then(openSuggestions);
  opened.set(bundle, now);
  now.catch(() => opened.delete(bundle));
  return now;
};

/** The options for what is typed, the likeliest first; the id of each begins with `prefix`. */
export const optionsFor = async (
  typed: string,
  { bundle, base }: SuggestFrom,
  prefix: string,
): Promise<readonly Option[]> => {
  const suggest = await suggestOf(bundle);
  const mine = document.documentElement.dataset['mineName'] ?? '';
  const found = await suggest(typed, mine);
  return found.map((one, number) => optionOf(one, base, `${prefix}${number}`));
};

/** Makes the index ready before anything is typed. @throws Error where it cannot be loaded */
export const prepare = async ({ bundle }: SuggestFrom): Promise<void> => {
  await suggestOf(bundle);
};
