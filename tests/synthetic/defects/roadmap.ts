// What is missing or wrong in the rows of a roadmap.
import { type Defect, type Edit, edit } from '../defect.ts';

const file = 'roadmap.yaml';

/** A defect of a row: its change in the table and in the printed table, and the words of the line it is found on. */
const defect = (
  rule: string,
  [from, to]: readonly [string, string],
  [printed, instead]: readonly [string, string],
  words: string,
  also: readonly string[] = [],
): Defect => ({
  rule,
  model: 'vladimir',
  edits: [edit(file, from, to), ...printedEdit(printed, instead)],
  at: { file, words },
  also,
});

const printedEdit = (from: string, to: string): Edit[] => (from === '' ? [] : [edit('source.txt', from, to)]);

const monitoring = 'Мониторинг исполнения плана мероприятий по развитию РС НМС';
const informing = 'Информирование педагогической общественности об основных';
const agreement = 'Подписание соглашения между РИАЦОКО и ВИРО';

export const roadmapDefects: readonly Defect[] = [
  defect(
    'roadmap/system-measure-worded',
    [`title: ${informing} тенденциях`, `title: ${informing} тенденциозностях`],
    [`3.3. ${informing} тенденциях`, `3.3. ${informing} тенденциозностях`],
    'тенденциозностях',
  ),
  defect(
    'roadmap/responsible-given',
    [`${monitoring}\n            responsible: [ЦНППМ]\n`, `${monitoring}\n`],
    [`${monitoring}\tЦНППМ\t`, `${monitoring}\t\t`],
    monitoring,
  ),
  defect(
    'roadmap/responsible-defined',
    [
      `${agreement}\n            responsible: [ВИРО, РИАЦОКО]`,
      `${agreement}\n            responsible: [ВИРО, РИОЦАКО]`,
    ],
    [`${agreement}\tВИРО РИАЦОКО`, `${agreement}\tВИРО РИОЦАКО`],
    '[ВИРО, РИОЦАКО]',
  ),
  defect(
    'roadmap/deadline-given',
    [
      '            deadline: ноябрь 2024 года\n            result: Информационно-аналитический отчет\n          - title: Подписание',
      '            result: Информационно-аналитический отчет\n          - title: Подписание',
    ],
    [`${monitoring}\tЦНППМ\tНазарова А.О.\tноябрь 2024 года`, `${monitoring}\tЦНППМ\tНазарова А.О.\t`],
    monitoring,
  ),
  defect(
    'roadmap/deadline-understood',
    [
      'Андреева В.В., Мансурова С.И.]\n            deadline: в течение 2023 года',
      'Андреева В.В., Мансурова С.И.]\n            deadline: в надлежащее время',
    ],
    ['Андреева В.В. Мансурова С.И.\tв течение 2023 года', 'Андреева В.В. Мансурова С.И.\tв надлежащее время'],
    'в надлежащее время',
  ),
  defect(
    'roadmap/deadline-plan-named',
    [
      'Андреева В.В., Мансурова С.И.]\n            deadline: в течение 2023 года',
      'Андреева В.В., Мансурова С.И.]\n            deadline: по отдельному графику',
    ],
    [
      'Андреева В.В. Мансурова С.И.\tв течение 2023 года',
      'Андреева В.В. Мансурова С.И.\tпо отдельному графику',
    ],
    'deadline: по отдельному графику',
  ),
  defect(
    'roadmap/deadline-in-period',
    [
      'Андреева В.В., Мансурова С.И.]\n            deadline: в течение 2023 года',
      'Андреева В.В., Мансурова С.И.]\n            deadline: в течение 2026 года',
    ],
    [
      'Андреева В.В. Мансурова С.И.\tв течение 2023 года',
      'Андреева В.В. Мансурова С.И.\tв течение 2026 года',
    ],
    'в течение 2026 года',
  ),
  defect(
    'roadmap/deadline-after-signing',
    [
      'Андреева В.В., Мансурова С.И.]\n            deadline: в течение 2023 года',
      'Андреева В.В., Мансурова С.И.]\n            deadline: январь 2023 года',
    ],
    ['Андреева В.В. Мансурова С.И.\tв течение 2023 года', 'Андреева В.В. Мансурова С.И.\tянварь 2023 года'],
    'deadline: январь 2023 года',
  ),
  defect(
    'roadmap/deadline-dated',
    [
      '            deadline: ноябрь 2024 года\n            result: Информационно-аналитический отчет\n          - title: Подписание',
      '            deadline: на постоянной основе\n            result: Информационно-аналитический отчет\n          - title: Подписание',
    ],
    [
      `${monitoring}\tЦНППМ\tНазарова А.О.\tноябрь 2024 года`,
      `${monitoring}\tЦНППМ\tНазарова А.О.\tна постоянной основе`,
    ],
    `${monitoring}\n            responsible: [ЦНППМ]\n            executors: [Назарова А.О.]\n            deadline: на постоянной основе`,
  ),
  defect(
    'roadmap/result-given',
    ['            result: Соглашение между ВИРО и РИАЦОКО\n', ''],
    ['\tСоглашение между ВИРО и РИАЦОКО', '\t'],
    agreement,
  ),
  defect(
    'roadmap/result-own',
    ['Соглашения между Министерством, ВИРО и ОВО', 'Соглашения между Министерством, ВИРО и ПОО'],
    [
      'в течение всего периода\tСоглашения между Министерством, ВИРО и ОВО',
      'в течение всего периода\tСоглашения между Министерством, ВИРО и ПОО',
    ],
    'Руководители ОВО]\n            deadline: в течение всего периода\n            result:',
  ),
  defect(
    'roadmap/executor-given',
    ['            executors: [Андреева В.В., Мансурова С.И.]\n', ''],
    [`${agreement}\tВИРО РИАЦОКО\tАндреева В.В. Мансурова С.И.`, `${agreement}\tВИРО РИАЦОКО\t`],
    agreement,
  ),
  defect(
    'roadmap/executor-understood',
    ['executors: [Андреева В.В., Мансурова С.И.]', 'executors: [по согласованию]'],
    [
      `${agreement}\tВИРО РИАЦОКО\tАндреева В.В. Мансурова С.И.`,
      `${agreement}\tВИРО РИАЦОКО\tпо согласованию`,
    ],
    '[по согласованию]',
  ),
  defect(
    'roadmap/measure-once',
    [
      'title: Подписание трехсторонних соглашений между Министерством, ВИРО и ОВО\n            responsible: [Министерство, ВИРО, ОВО]\n            executors: [Болтунова С.А., Андреева В.В., Руководители ОВО]\n            deadline: в течение всего периода\n            result: Соглашения между Министерством, ВИРО и ОВО',
      'title: Подписание соглашений о сетевом взаимодействии между Министерством, ВИРО и ПОО\n            responsible: [ВИРО, ПОО]\n            executors: [Андреева В.В., Руководители ПОО]\n            deadline: в течение всего периода\n            result: Соглашения между Министерством, ВИРО и ПОО',
    ],
    [
      '\tПодписание трехсторонних соглашений между Министерством, ВИРО и ОВО\tМинистерство ВИРО ОВО\tБолтунова С.А. Андреева В.В. Руководители ОВО\tв течение всего периода\tСоглашения между Министерством, ВИРО и ОВО',
      '\tПодписание соглашений о сетевом взаимодействии между Министерством, ВИРО и ПОО\tВИРО ПОО\tАндреева В.В. Руководители ПОО\tв течение всего периода\tСоглашения между Министерством, ВИРО и ПОО',
    ],
    'result: Соглашения между Министерством, ВИРО и ПОО\n          - title:',
  ),
  defect(
    'roadmap/numbering',
    ['- number: "1.4"', '- number: "1.7"'],
    ['1.4. Развитие сетевого', '1.7. Развитие сетевого'],
    '- number: "1.7"',
  ),
  defect('roadmap/bullet-known', ['provision: [5.1-9]', 'provision: [5.1-9, 5.1-99]'], ['', ''], '5.1-99'),
  defect(
    'roadmap/result-understood',
    ['            result: Соглашение между ВИРО и РИАЦОКО\n', '            result: исполнено\n'],
    ['\tСоглашение между ВИРО и РИАЦОКО', '\tисполнено'],
    'result: исполнено',
  ),
];
