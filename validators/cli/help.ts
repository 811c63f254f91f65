// The help, made from the commands themselves so that it cannot name what there is not.

import { draftedOrders } from '../export/draft/order-words.ts';
import { printedKinds } from '../import/printed-kinds.ts';
import type { Lang } from '../report/format.ts';
import { formatNames } from '../report/load-format.ts';
import { visible, widthOf } from '../report/visible.ts';
import { wrap } from '../report/wrap.ts';
import type { Text } from '../rules/rule.ts';
import { commonOptions, type OptionName } from './call/options.ts';
import { actKinds } from './call/values.ts';
import type { Command } from './command.ts';

const width = 100;

interface OptionHelp {
  readonly form: Text;
  readonly says: Text;
}

const same = (form: string): Text => ({ ru: form, en: form });

const optionHelp: Readonly<Record<OptionName, OptionHelp>> = {
  format: {
    form: same(`--format ${formatNames.join('|')}`),
    says: {
      ru: 'вид отчёта: pretty для терминала (обычно), json и sarif для программ, junit и github для CI, markdown для комментария к запросу на слияние, html для печати и подписи; у export свои виды – svod export --help',
      en: 'form of the report: pretty for a terminal (default), json and sarif for programs, junit and github for CI, markdown for a comment on a pull request, html to print and sign; export has its own, see svod export --help',
    },
  },
  output: {
    form: { ru: '--output ФАЙЛ', en: '--output FILE' },
    says: { ru: 'записать отчёт или акт в этот файл', en: 'write the report, or the act, to this file' },
  },
  'as-of': {
    form: { ru: '--as-of ДАТА', en: '--as-of DATE' },
    says: {
      ru: 'на какую дату дать заключение, например 2024-12-31 (обычно сегодня)',
      en: 'date of the verdict, e.g. 2024-12-31 (default: today)',
    },
  },
  'fail-on': {
    form: same('--fail-on error|warning|note'),
    says: {
      ru: 'с какой тяжести замечание проваливает проверку (обычно error)',
      en: 'least severity that fails the check (default: error)',
    },
  },
  region: {
    form: { ru: '--region ИМЯ', en: '--region ID' },
    says: {
      ru: 'только эта территория и её муниципалитеты, например vladimir; можно повторить. Для import — территория акта',
      en: 'only this territory and its municipalities, e.g. vladimir; may be repeated. For import the territory of the act',
    },
  },
  rule: {
    form: { ru: '--rule ПРАВИЛО', en: '--rule ID' },
    says: {
      ru: 'только это правило, например roadmap/responsible-given; можно повторить',
      en: 'only this rule, e.g. roadmap/responsible-given; may be repeated',
    },
  },
  watch: {
    form: same('--watch'),
    says: { ru: 'проверять снова при каждом изменении файлов', en: 'check again whenever a file changes' },
  },
  'max-findings': {
    form: { ru: '--max-findings ЧИСЛО', en: '--max-findings N' },
    says: { ru: 'показать не больше стольких замечаний', en: 'show no more findings than this' },
  },
  cache: {
    form: { ru: '--cache ПАПКА', en: '--cache FOLDER' },
    says: {
      ru: 'хранить здесь найденное: регион, в котором ничего не изменилось, снова не проверяется, а отчёт тот же',
      en: 'keep here what was found: a region where nothing has changed is not examined again; the report is the same',
    },
  },
  severity: {
    form: same('--severity error|warning|note'),
    says: { ru: 'только правила этой тяжести', en: 'only rules of this severity' },
  },
  reason: {
    form: { ru: '--reason ПРИЧИНА', en: '--reason TEXT' },
    says: { ru: 'почему замечание принято', en: 'why the finding is accepted' },
  },
  by: {
    form: { ru: '--by КТО', en: '--by WHO' },
    says: {
      ru: 'кто принял: лицо или отдел; у amend и import – изменяющий акт: как напечатан или имя его папки',
      en: 'who accepts it: a person or an office; of amend and import the amending act: as printed, or the name of its folder',
    },
  },
  from: {
    form: { ru: '--from ДАТА|ФАЙЛ', en: '--from DATE|FILE' },
    says: {
      ru: 'с какого дня действует редакция; у report – заполненная форма',
      en: 'the day from which the edition applies; of report the filled form',
    },
  },
  until: {
    form: { ru: '--until ДАТА|amendment', en: '--until DATE|amendment' },
    says: {
      ru: 'до какого дня включительно или до изменения акта (amendment)',
      en: 'the last day on which it holds, or until the act is amended (amendment)',
    },
  },
  period: {
    form: { ru: '--period ПЕРИОД', en: '--period PERIOD' },
    says: {
      ru: 'за какое время отчёт: 2024, 2022-2023, 2024-H1, 2024-Q1, 2024-09',
      en: 'the time that is reported on: 2024, 2022-2023, 2024-H1, 2024-Q1, 2024-09',
    },
  },
  template: {
    form: { ru: '--template ФАЙЛ', en: '--template FILE' },
    says: {
      ru: 'записать в этот файл XLSX форму отчёта, которую заполняют',
      en: 'write to this XLSX the form of a report, to be filled in',
    },
  },
  'dry-run': {
    form: same('--dry-run'),
    says: {
      ru: 'показать, что было бы записано, и не писать',
      en: 'show what would be written; write nothing',
    },
  },
  kind: {
    form: same(`--kind ${actKinds.join('|')}`),
    says: {
      ru: 'что за акт: положение, дорожная карта, показатели или приказ без приложений; можно повторить',
      en: 'what the act is: a provision, a roadmap, indicators, or an order alone; may be repeated',
    },
  },
  stamp: {
    form: same('--stamp'),
    says: {
      ru: 'приказа нет, над документом напечатан только гриф («УТВЕРЖДЕНО …»)',
      en: 'there is no order: only a stamp is printed above the document',
    },
  },
  draft: {
    form: same('--draft'),
    says: {
      ru: 'полный проект акта: не хватает в нём только решений, и каждое названо в скобках',
      en: 'the complete draft of an act: nothing is missing in it but decisions, each named in brackets',
    },
  },
  docx: {
    form: { ru: '--docx ФАЙЛ', en: '--docx FILE' },
    says: { ru: 'тот же проект ещё и документом Word', en: 'the same draft as a document of Word, too' },
  },
  issuer: {
    form: { ru: '--issuer ОРГАН', en: '--issuer BODY' },
    says: { ru: 'кто издаёт акт, о котором проект', en: 'who issues the act that is drafted' },
  },
  order: {
    form: same(`--order ${draftedOrders.join('|')}`),
    says: {
      ru: 'чем он утверждён: приказом (обычно), распоряжением или постановлением',
      en: 'what adopts it: an order (default), a directive or a resolution',
    },
  },
  years: {
    form: { ru: '--years ГОД-ГОД', en: '--years YEAR-YEAR' },
    says: {
      ru: 'на какие годы его показатели, например 2026-2028 (обычно этот и следующий)',
      en: 'the years of its targets, such as 2026-2028 (default: this year and the next)',
    },
  },
  name: {
    form: { ru: '--name НАЗВАНИЕ', en: '--name NAME' },
    says: { ru: 'название территории', en: 'the name of the territory' },
  },
  code: {
    form: { ru: '--code ЦИФРЫ', en: '--code DIGITS' },
    says: { ru: 'код субъекта Федерации', en: 'the code of the subject of the Federation' },
  },
  act: {
    form: { ru: '--act ИМЯ', en: '--act ID' },
    says: { ru: 'имя папки акта, например 767', en: 'name of the act’s folder, e.g. 767' },
  },
  comments: {
    form: { ru: '--comments ФАЙЛ', en: '--comments FILE' },
    says: {
      ru: 'записать сюда проверенный файл с замечаниями на полях; если файлов несколько, это папка',
      en: 'write the checked file here with the findings in its margin; of several files this is a folder',
    },
  },
  choose: {
    form: { ru: '--choose ДОГАДКА=ЗНАЧЕНИЕ', en: '--choose GUESS=VALUE' },
    says: {
      ru: 'вместо догадки — то, что выбрано, как названо в отчёте; можно повторить',
      en: 'instead of a guess what is chosen, as the report names it; may be repeated',
    },
  },
  as: {
    form: same(`--as ${printedKinds.join('|')}`),
    says: {
      ru: 'что это за файлы, если они не узнаны: положение, дорожная карта, показатели или приказ',
      en: 'what the files are where they are not recognised: a provision, a roadmap, indicators or an order',
    },
  },
  write: {
    form: same('--write'),
    says: {
      ru: 'записать показанное: без него папка, которая уже есть, не меняется',
      en: 'write what was shown: without it a folder that is there is not changed',
    },
  },
  check: {
    form: same('--check'),
    says: {
      ru: 'не писать, а назвать файлы, у которых другой вид: тогда код выхода 1',
      en: 'write nothing and name the files that have another form: the exit code is 1 then',
    },
  },
  config: {
    form: { ru: '--config ФАЙЛ', en: '--config FILE' },
    says: {
      ru: 'файл настройки (обычно svod.config.ts, .mjs или .js, если он есть)',
      en: 'configuration file (default: svod.config.ts, .mjs or .js where it is there)',
    },
  },
  'no-config': {
    form: same('--no-config'),
    says: { ru: 'не читать файл настройки', en: 'read no configuration file' },
  },
  lang: {
    form: same('--lang ru|en'),
    says: { ru: 'язык сообщений (обычно ru)', en: 'language of messages (default: ru)' },
  },
  help: { form: same('-h, --help'), says: { ru: 'эта справка', en: 'this help' } },
  version: { form: same('--version'), says: { ru: 'версия', en: 'the version' } },
};

const exitCodes: Text = {
  ru: 'Код выхода: 0 — замечаний нет, 1 — есть замечания, 2 — неверный вызов, 3 — ошибка в самом Svod.',
  en: 'Exit code: 0 no findings, 1 findings, 2 the call is wrong, 3 Svod itself failed.',
};

const column = 32;

/** Two columns; where the first is too long, the second goes on the next line. */
const row = (left: string, right: string): readonly string[] => {
  const head = `  ${visible(left)}`;
  const room = column - widthOf(head);
  const said = wrap(right, width, ' '.repeat(column));
  if (room < 2) return [head, ...said];
  return [head + (said[0] ?? '').slice(widthOf(head)), ...said.slice(1)];
};

/** The formats of a command that has its own. */
const fewFormats = (names: readonly string[]): OptionHelp => ({
  form: same(`--format ${names.join('|')}`),
  says: {
    ru: `вид отчёта или файла (обычно ${names[0]})`,
    en: `form of the report or file (default: ${names[0]})`,
  },
});

const optionRows = (names: readonly OptionName[], lang: Lang, few?: readonly string[]): readonly string[] =>
  names.flatMap((name) => {
    const { form, says } = name === 'format' && few !== undefined ? fewFormats(few) : optionHelp[name];
    return row(form[lang], says[lang]);
  });

const titles = {
  usage: { ru: 'Вызов', en: 'Usage' },
  commands: { ru: 'Команды', en: 'Commands' },
  options: { ru: 'Параметры', en: 'Options' },
} as const satisfies Readonly<Record<string, Text>>;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** The help on all commands. */
export const help = (commands: readonly Command[], lang: Lang): string =>
  text([
    lang === 'ru'
      ? 'Svod проверяет положения, дорожные карты и показатели региональных систем методического сопровождения.'
      : 'Svod checks provisions, roadmaps and indicators of regional systems of methodological support.',
    '',
    `${titles.commands[lang]}:`,
    ...commands.flatMap(({ name, usage, summary }) => row(`svod ${name} ${usage[lang]}`, summary[lang])),
    '',
    `${titles.options[lang]}:`,
    ...optionRows([...new Set(commands.flatMap(({ options }) => options)), ...commonOptions], lang),
    '',
    lang === 'ru' ? 'О команде подробнее: svod check --help.' : 'More on a command: svod check --help.',
    exitCodes[lang],
  ]);

/** The help on one command. */
export const commandHelp = (command: Command, lang: Lang): string =>
  text([
    `${titles.usage[lang]}: svod ${command.name} ${command.usage[lang]}`,
    '',
    ...wrap(`${capital(command.summary[lang])}. ${command.details[lang]}`, width),
    '',
    `${titles.options[lang]}:`,
    ...optionRows([...command.options, ...commonOptions], lang, command.formats),
    '',
    exitCodes[lang],
  ]);
