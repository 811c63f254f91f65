// The parts of the rule book: what the rules of a folder are about, as a reader calls it.

/** Folders of rules with their names, in the order in which a reader asks: the tables and the text of an act first, then what is only of the data. */
export const folderNames: ReadonlyMap<string, string> = new Map([
  ['roadmap', 'Дорожная карта'],
  ['indicators', 'Показатели'],
  ['formulas', 'Формулы'],
  ['reports', 'Отчёты о показателях'],
  ['provision', 'Положение'],
  ['subjects', 'Субъекты'],
  ['levels', 'Уровни системы'],
  ['monitoring', 'Мониторинг'],
  ['requisites', 'Реквизиты'],
  ['basis', 'Нормативная основа'],
  ['validity', 'Срок действия'],
  ['statistics', 'Числа в тексте'],
  ['numbering', 'Нумерация'],
  ['words', 'Слова, сокращения, понятия'],
  ['acts', 'Реестр актов'],
  ['federal', 'Федеральные показатели'],
  ['territory', 'Паспорт территории'],
  ['editions', 'Редакции и отмена актов'],
  ['source', 'Исходный текст'],
  ['waivers', 'Принятые замечания'],
  ['schema', 'Состав файлов'],
  ['mdx', 'Разметка текста акта (MDX)'],
  ['yaml', 'Запись данных (YAML)'],
  ['file', 'Файлы'],
]);

/** The folder of a rule. */
export const folderOf = ({ id }: { readonly id: string }): string => id.split('/')[0] ?? '';

/** What a rule is about, as the rule book calls it. */
export const folderName = (rule: { readonly id: string }): string =>
  folderNames.get(folderOf(rule)) ?? folderOf(rule);
