// Настройка проверки одного региона: своё правило рядом с общими.
import { child, defineConfig, edit, type TerritoryRule } from 'svod';

/** Результат, по которому исполнение не проверить: остаётся ли после него документ, неизвестно. */
const informing = /^\s*информирован/iu;

const resultIsDocument: TerritoryRule = {
  id: 'ministry/result-is-document',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'После мероприятия остаётся документ',
    en: 'A measure leaves a document behind',
  },
  fault: {
    ru: 'После мероприятия не остаётся документа',
    en: 'A measure leaves no document behind',
  },
  reason: {
    ru: 'Министерство проверяет исполнение по документам. «Информирование» документа не оставляет.',
    en: 'The ministry checks execution by documents; informing people leaves none.',
  },
  cure: {
    ru: 'Назовите документ: приказ, справку, протокол, рассылку с датой.',
    en: 'Name a document: an order, a report, minutes, a dated letter.',
  },
  *check({ roadmap }) {
    for (const { title, result, spot } of roadmap?.measures ?? []) {
      if (result === null || !informing.test(result)) continue;
      yield {
        at: child(spot, 'result'),
        message: {
          ru: `Результат мероприятия «${title}» не назван документом: «${result}»`,
          en: `The result of the measure “${title}” is no document: “${result}”`,
        },
      };
    }
  },
  // Примеры — это и тесты: плохой даёт ровно одно замечание, хороший ни одного.
  bad: [
    {
      title: { ru: 'Только информирование', en: 'Informing only' },
      files: edit('roadmap', 'result: аналитическая справка', 'result: информирование педагогов'),
      points: 'информирование педагогов',
    },
  ],
  good: [{ title: { ru: 'Названа справка', en: 'A report is named' }, files: {} }],
};

export default defineConfig({
  // Папка с содержанием, если она названа иначе.
  content: 'content',
  rules: [resultIsDocument],
  // Правила, которые этому проекту не нужны: имя или вся папка, например 'statistics/*'.
  off: ['words/spaces'],
  // Другая тяжесть для правила.
  severity: { 'roadmap/deadline-dated': 'warning' },
  // С какой тяжести замечание не пропускает изменение; параметр --fail-on важнее.
  failOn: 'warning',
});
