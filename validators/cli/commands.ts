// What commands there are: enough for the help and for judging a call. What a command does is loaded when it is called,
// so that the help and a misspelt option are answered at once.
import { exportFormats } from './call/values.ts';
import type { Command } from './command.ts';

const check: Command = {
  name: 'check',
  usage: { ru: '[ПУТЬ…]', en: '[PATH…]' },
  summary: { ru: 'проверить содержание', en: 'check the content' },
  details: {
    ru: 'ПУТЬ — папка с содержанием (обычно content; другую называет переменная SVOD_CONTENT), папка или файл внутри неё. Читается всегда вся папка с содержанием, а показываются замечания к файлам, которые лежат по этому пути. Вместо папки можно назвать файлы ведомства — приказ, положение, дорожную карту, показатели в Word, OpenDocument, Excel, PDF: они проверяются как один акт, как есть, а --comments записывает замечания примечаниями в копию файла.',
    en: 'PATH is the content folder (default: content, or what SVOD_CONTENT names), or a folder or file in it. The whole content folder is always read; the findings shown are those on the files under PATH. Instead of a folder the files of a ministry may be named – order, provision, roadmap, indicators in Word, OpenDocument, Excel or PDF: they are checked as one act, as they are, and --comments writes the findings as comments into a copy of the file.',
  },
  options: [
    'format',
    'output',
    'as-of',
    'fail-on',
    'region',
    'rule',
    'watch',
    'max-findings',
    'cache',
    'comments',
  ],
  load: async () => (await import('./check/check.ts')).check,
};

const rules: Command = {
  name: 'rules',
  usage: { ru: '[ПРАВИЛО|ПАПКА]', en: '[ID|FOLDER]' },
  summary: { ru: 'показать правила или объяснить одно', en: 'list the rules, or explain one' },
  details: {
    ru: 'Без слов перечислены все правила, с именем папки (roadmap) — правила о её документе. У каждого правила есть норма, причина, способ исправить и примеры: плохие показаны с замечанием, которое они вызывают. Правила из файла настройки стоят вместе с остальными.',
    en: 'Without a word all rules are listed, with the name of a folder (roadmap) those on its document. Each rule has its norm, its reason, a cure and examples: the bad ones are shown with the finding they draw. Rules of a configuration file stand among the others.',
  },
  options: ['format', 'severity'],
  formats: ['pretty', 'json'],
  load: async () => (await import('./rules/rules.ts')).showRules,
};

const explain: Command = {
  name: 'explain',
  usage: { ru: 'ЗАМЕЧАНИЕ|ПОКАЗАТЕЛЬ [ЗНАК=ЧИСЛО…] [ПУТЬ]', en: 'FINDING|INDICATOR [SYMBOL=NUMBER…] [PATH]' },
  summary: {
    ru: 'объяснить замечание или показатель, посчитать показатель по формуле',
    en: 'explain a finding or an indicator, compute an indicator by its formula',
  },
  details: {
    ru: 'ЗАМЕЧАНИЕ — отпечаток из отчёта svod check или его начало (не меньше 6 знаков). ПОКАЗАТЕЛЬ — имя федерального показателя, например young-teachers-support, или территория и номер её показателя, например moscow-oblast/1: тогда показана его формула и смысл обозначений, а со значениями (svod explain moscow-oblast/1 K_T=40 K_n=100) — вычисление по шагам и сравнение с планом. ПУТЬ — папка с содержанием (обычно content; другую называет переменная SVOD_CONTENT).',
    en: 'FINDING is a fingerprint from a report of svod check, or its beginning (at least 6 digits). INDICATOR is the name of a federal indicator, e.g. young-teachers-support, or a territory and the number of its indicator, e.g. moscow-oblast/1: then its formula and the meanings of the symbols are shown and, with values (svod explain moscow-oblast/1 K_T=40 K_n=100), the computation step by step and how the result stands to the plan. PATH is the content folder (default: content, or what SVOD_CONTENT names).',
  },
  options: ['as-of'],
  load: async () => (await import('./explain/explain.ts')).explain,
};

const waive: Command = {
  name: 'waive',
  usage: { ru: 'ЗАМЕЧАНИЕ… [ПУТЬ]', en: 'FINDING… [PATH]' },
  summary: { ru: 'принять замечания до срока', en: 'accept findings for a time' },
  details: {
    ru: 'ЗАМЕЧАНИЕ — отпечаток из отчёта svod check или его начало (не меньше 6 знаков). Нужны причина, кто принял и срок: запись появится в waivers.yaml акта, а если замечание о самой территории – в её waivers.yaml; комментарии и порядок в нём останутся. Принятое замечание остаётся видно, но проверку не проваливает. ПУТЬ — папка с содержанием (обычно content; другую называет переменная SVOD_CONTENT).',
    en: 'FINDING is a fingerprint from a report of svod check, or its beginning (at least 6 digits). The reason, who accepts it and until when must be given: an entry is made in the waivers.yaml of the act, or of the territory where the finding is about no act; its comments and order stay. A waived finding is still shown and does not fail a check. PATH is the content folder (default: content, or what SVOD_CONTENT names).',
  },
  options: ['reason', 'by', 'until', 'as-of', 'dry-run'],
  load: async () => (await import('./waive/waive.ts')).waive,
};

const amend: Command = {
  name: 'amend',
  usage: { ru: 'АКТ [ПУТЬ]', en: 'ACT [PATH]' },
  summary: { ru: 'начать новую редакцию акта', en: 'begin a new edition of an act' },
  details: {
    ru: 'АКТ — территория и имя папки акта, например primer/767. Рядом с прежней появится папка новой редакции с теми же документами: в ней меняют то, что изменил акт. Нужны день, с которого редакция действует, и изменяющий акт. ПУТЬ — папка с содержанием (обычно content; другую называет переменная SVOD_CONTENT).',
    en: 'ACT is a territory and the name of the act’s folder, e.g. primer/767. A folder of the new edition appears beside the last one with the same documents, in which what the act changed is changed. The day from which the edition applies and the amending act must be given. PATH is the content folder (default: content, or what SVOD_CONTENT names).',
  },
  options: ['from', 'by'],
  load: async () => (await import('./amend/amend.ts')).amend,
};

const begin: Command = {
  name: 'new',
  usage: { ru: 'ТЕРРИТОРИЯ|АКТ [ПУТЬ]', en: 'TERRITORY|ACT [PATH]' },
  summary: { ru: 'начать территорию или акт', en: 'begin a territory or an act' },
  details: {
    ru: 'ТЕРРИТОРИЯ — имя новой папки: lipetsk, а для муниципалитета region/municipality, например buryatia/dzhida; область, край и республика узнаются по имени. АКТ — территория, которая уже есть, и имя папки акта, например lipetsk/312 или buryatia/dzhida/plan; тогда нужен --kind, а если вместо приказа напечатан только гриф, ещё и --stamp. С --draft появится полный проект: приказ, положение с субъектами и их функциями, дорожная карта со всеми направлениями и системообразующими мероприятиями, показатели с федеральными порогами на --as-of (с --kind – только названные документы и приказ); незаполненные места стоят в скобках, и svod check назовёт каждое. Файлы появятся с пояснениями, что куда писать: что ещё не вписано, скажет svod check. Ничего из того, что уже есть, не меняется. ПУТЬ — папка с содержанием (обычно content; другую называет переменная SVOD_CONTENT).',
    en: 'TERRITORY is the name of the new folder: lipetsk, or region/municipality such as buryatia/dzhida; a subject of the Federation is known by its name. ACT is a territory that is there and the name of the act’s folder, e.g. lipetsk/312 or buryatia/dzhida/plan; then --kind must be given, and --stamp where a stamp is printed in the place of the order. With --draft a complete draft appears: an order, a provision with subjects and their functions, a roadmap with all directions and system measures, indicators with the federal thresholds of --as-of (with --kind only the documents named, and the order); open places stand in brackets, and svod check names each. The files come with comments on what goes where: what is still to be filled in, svod check tells. Nothing that is there already is changed. PATH is the content folder (default: content, or what SVOD_CONTENT names).',
  },
  options: ['kind', 'stamp', 'draft', 'docx', 'issuer', 'order', 'years', 'as-of', 'name', 'code'],
  load: async () => (await import('./new/new.ts')).begin,
};

const format: Command = {
  name: 'format',
  usage: { ru: '[ПУТЬ…]', en: '[PATH…]' },
  summary: { ru: 'привести файлы к одному виду', en: 'put the files into the one form' },
  details: {
    ru: 'Ключи встают в порядке схемы, отступы – по два пробела, кавычки – двойные, значение – в одну строку. Сказанное, комментарии и текст под реквизитами положения не меняются. Файл, который не читается без потерь, остаётся как есть: что в нём не так, скажет svod check. ПУТЬ — папка с содержанием (обычно content; другую называет переменная SVOD_CONTENT), папка или файл внутри неё.',
    en: 'Keys take the order of the schema, indents are two spaces, quotes are double, a value is one line. What is said, the comments and the text below the requisites of a provision are not changed. A file that cannot be read without loss stays as it is: svod check tells what is wrong with it. PATH is the content folder (default: content, or what SVOD_CONTENT names), or a folder or file in it.',
  },
  options: ['check'],
  load: async () => (await import('./format/format.ts')).format,
};

const printed: Command = {
  name: 'printed',
  usage: { ru: 'ФАЙЛ', en: 'FILE' },
  summary: { ru: 'показать, что прочитано в файле документа', en: 'show what is read in a document file' },
  details: {
    ru: 'ФАЙЛ — документ Word (.docx) или OpenDocument (.odt), книга Excel (.xlsx) или OpenDocument (.ods), таблица .csv или .tsv, HTML, текст или PDF с текстом, как он есть; что это за файл, решают его байты. Показаны абзацы с теми номерами, которые печатаются, таблицы с объединёнными ячейками, сноски, надписи и колонтитулы и то, что в текст не вошло: исправления, примечания, скрытый текст, рисунки. Таблицы PDF угадываются, и это сказано. Файл не меняется, ничего не загружается и не исполняется. Код выхода 1 — файл прочитать нельзя: сказано, почему и что сделать.',
    en: 'FILE is a document of Word (.docx) or OpenDocument (.odt), a workbook of Excel (.xlsx) or OpenDocument (.ods), a table in .csv or .tsv, HTML, a text, or a PDF with text, as it is; what it is, its bytes say. Shown are the paragraphs with the numbers that are printed, tables with their merged cells, notes, text boxes and page headings, and what is no part of the text: tracked changes, comments, hidden text, pictures. Tables of a PDF are guessed, and said to be. The file is not changed, nothing is fetched or run. Exit code 1: the file cannot be read; it says why and what to do.',
  },
  options: ['format'],
  formats: ['pretty', 'json'],
  load: async () => (await import('./printed/printed.ts')).showPrinted,
};

const importCommand: Command = {
  name: 'import',
  usage: { ru: 'ФАЙЛ…', en: 'FILE…' },
  summary: { ru: 'сделать папку акта из его файлов', en: 'make the folder of an act from its files' },
  details: {
    ru: 'ФАЙЛ — приказ, положение, дорожная карта или таблица показателей в том виде, в каком они есть у ведомства: всё, что читает svod printed. Несколько файлов — один акт; приказ узнаётся сам. Нужны территория (--region) и имя папки акта (--act). Svod узнаёт реквизиты, пункты, понятия, сокращения, субъектов с функциями и таблицы; слова переносятся, как напечатаны, и из них же делается source.txt. Чего он не понял, остаётся текстом или таблицей. Что понято, что угадано и чем ещё может быть, что осталось как есть, сказано в конце, с местом в файле: --choose выбирает другое. Если папка акта уже есть, файлы – новый печатный текст того же акта: внесённое вами остаётся, слова берутся из новых файлов, и сначала показано, что изменится; записывает --write. С --from и --by получится новая редакция.',
    en: 'FILE is the order, the provision, the roadmap or the table of indicators as the ministry has it: whatever svod printed reads. Several files are one act; the order is recognised by itself. The territory (--region) and the name of the act’s folder (--act) must be given. Svod recognises requisites, clauses, terms, abbreviations, subjects with their functions, and tables; words are taken as printed, and source.txt is made of them. What is not understood stays text or a table. What was understood, what was guessed and what else it may be, and what stayed as it is, is said at the end with its place in the file: --choose takes another. Where the folder of the act is there, the files are a later print of the same act: what you have set stays, words come from the new files, and what would change is shown first; --write writes it. With --from and --by it becomes a new edition.',
  },
  options: ['region', 'act', 'as', 'choose', 'write', 'from', 'by', 'format'],
  formats: ['pretty', 'json'],
  load: async () => (await import('./import/import.ts')).importFiles,
};

const exportAct: Command = {
  name: 'export',
  usage: { ru: 'АКТ [ПУТЬ]', en: 'ACT [PATH]' },
  summary: {
    ru: 'записать акт файлом Word, Excel или для программ',
    en: 'write an act as a file of Word, Excel or for programs',
  },
  details: {
    ru: 'АКТ — территория и имя папки акта, например vladimir/767; одна территория — её главный акт. docx и odt – акт целиком, как он напечатан: приказ, положение, приложения с новых страниц, таблицы с повторяемой шапкой; xlsx – его таблицы, по листу на каждую; akn – Akoma Ntoso для правовых систем; json – все данные вместе с замечаниями. Берётся редакция, которая действует на --as-of. Без --output файл появится в текущей папке под именем территории и акта и не заменит того, что там есть. Одно и то же содержание даёт одни и те же байты. ПУТЬ — папка с содержанием (обычно content; другую называет переменная SVOD_CONTENT).',
    en: 'ACT is a territory and the name of the act’s folder, e.g. vladimir/767; a territory alone is the act that leads it. docx and odt are the whole act as printed: the order, the provision, annexes on new pages, tables that repeat their heads; xlsx its tables, a sheet each; akn is Akoma Ntoso for registers of law; json all data with the findings. The edition is the one that applies on --as-of. Without --output the file appears in the working folder under the names of territory and act, and replaces nothing that is there. The same content gives the same bytes. PATH is the content folder (default: content, or what SVOD_CONTENT names).',
  },
  options: ['format', 'output', 'as-of'],
  formats: exportFormats,
  load: async () => (await import('./export/export.ts')).exportAct,
};

const report: Command = {
  name: 'report',
  usage: { ru: 'ТЕРРИТОРИЯ|АКТ [ПУТЬ]', en: 'TERRITORY|ACT [PATH]' },
  summary: {
    ru: 'отчитаться о показателях: форма в XLSX и чтение заполненной',
    en: 'report on indicators: a form in XLSX, and the filled one read',
  },
  details: {
    ru: 'С --template записывается форма: показатели акта с единицей, планом и порогом на период и обозначения их формул. С --from читается заполненная форма (XLSX, ODS, CSV, DOCX – всё, что читает svod printed, с теми же заголовками столбцов): значения ложатся в reports/ПЕРИОД.yaml в папке акта, а что не понято, названо с листом и ячейкой. Того, что уже есть, Svod не меняет; --dry-run показывает, что вышло бы. Берётся редакция, которая действовала в последний день периода, или на --as-of. ПУТЬ — папка с содержанием (обычно content; другую называет переменная SVOD_CONTENT).',
    en: 'With --template a form is written: the indicators of the act with unit, plan and threshold for the period, and the symbols of their formulas. With --from a filled form is read (XLSX, ODS, CSV, DOCX: whatever svod printed reads, with the same heads of columns): the values go into reports/PERIOD.yaml in the folder of the act, and what was not understood is named with its sheet and cell. What is there already is not changed; --dry-run shows what would come out. The edition is the one that applied on the last day of the period, or on --as-of. PATH is the content folder (default: content, or what SVOD_CONTENT names).',
  },
  options: ['period', 'template', 'from', 'dry-run', 'as-of'],
  load: async () => (await import('./report/report.ts')).report,
};

const find: Command = {
  name: 'find',
  usage: { ru: 'ЗАПРОС…', en: 'QUERY…' },
  summary: { ru: 'найти место в содержании', en: 'find a place in the content' },
  details: {
    ru: 'ЗАПРОС — слова, вопрос, номер акта или пункта («767 приказ», «4.1.3 Владимир»), в кавычках — точная фраза; читается так же, как на странице поиска, и порядок ответов тот же. Находятся и правила, и замечания: «правило сроков», «замечания Мордовия». Показаны первые десять мест с адресами на сайте. Ищут во всей папке с содержанием (обычно content; другую называет переменная SVOD_CONTENT).',
    en: 'QUERY is words, a question, the number of an act or a clause, in quotes an exact phrase; it is read as on the page of the search, and the answers come in the same order. Rules and findings are found too. The first ten places are shown with their addresses on the site. The whole content folder is searched (default: content, or what SVOD_CONTENT names).',
  },
  options: ['as-of'],
  load: async () => (await import('./find/find.ts')).findInContent,
};

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [
  check,
  rules,
  explain,
  waive,
  begin,
  amend,
  importCommand,
  exportAct,
  report,
  format,
  printed,
  find,
];
