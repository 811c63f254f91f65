// Rules that read a date, a deadline or a value and whose verdict turns at none, by the reason.

const reasons: Readonly<Record<string, readonly string[]>> = {
  'дата нужна, чтобы узнать акт: она та же или другая, раньше или позже – всё равно': [
    'acts/cited-as-titled',
    'acts/number-one-title',
    'acts/requisites-printed',
    'acts/title-one-number',
    'basis/cited-once',
    'basis/not-itself',
    'editions/acts-distinct',
    'editions/amended-there',
    'editions/amendment-done',
    'editions/amendment-entered',
    'editions/change-told',
    'editions/maker-known',
    'editions/repealer-known',
    'requisites/annex-marked',
    'requisites/approval-agrees',
    'requisites/as-printed',
    'requisites/changes-listed',
    'requisites/repealed-not-amended',
  ],
  'спрашивается, есть ли дата, срок или значение и есть ли такой день в календаре': [
    'acts/date-possible',
    'acts/named',
    'basis/number-and-date',
    'indicators/values-planned',
    'requisites/number-and-date',
    'roadmap/deadline-given',
    'schema/values',
  ],
  'срок или значение читается как слова: понятны ли они, сколько их, в какой единице': [
    'formulas/counts-named',
    'formulas/result-unit',
    'formulas/target-base',
    'indicators/baseline-understood',
    'indicators/target-per-head',
    'indicators/target-single',
    'indicators/target-understood',
    'indicators/target-unit',
    'levels/federal-wording',
    'roadmap/deadline-dated',
    'roadmap/deadline-plan-named',
    'roadmap/deadline-understood',
  ],
  'у порога или числа проверяется, где он сказан и теми ли словами, а не сколько в нём': [
    'federal/statement-resolves',
    'federal/threshold-printed',
    'statistics/clause-known',
  ],
  'у значения спрашивается только, с какой стороны его граница': ['indicators/bound-direction'],
  'от федерального показателя берутся слова и единица, пороги его ни при чём': ['indicators/federal-measure'],
  'слово стоит в имени другого: пункт вступления в силу, столбец таблицы, результат соседа': [
    'indicators/numbers-unbroken',
    'indicators/weights-add-up',
    'provision/clause-known',
    'roadmap/columns',
    'roadmap/measure-once',
    'roadmap/responsible-empowered',
    'roadmap/result-own',
    'words/no-leftovers',
  ],
};

/** The reason why a rule has no turning, by the rule. */
export const undated: ReadonlyMap<string, string> = new Map(
  Object.entries(reasons).flatMap(([why, rules]) => rules.map((rule) => [rule, why] as const)),
);
