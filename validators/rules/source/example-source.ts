// The printed text of the model territory: what the examples of these rules hold its content against. The model
// territory is a draft, which has none; the examples lay this one beside it.

const text = `О региональной системе

1. Утвердить Положение о региональной системе.
2. Признать утратившим силу прежний приказ.

Положение о региональной системе

1. Общие положения
1.1. Положение на 2024–2025 годы определяет субъекты региональной системы.
1.2. Положение принято в соответствии с законом об образовании.

2. Субъекты
2.1. Министерство образования Примерной области (далее – Министерство):
- утверждает дорожную карту.
2.2. Центр непрерывного повышения профессионального мастерства (далее – ЦНППМ) обеспечивает:
- диагностику профессиональных дефицитов;
- сопровождение индивидуальных маршрутов.

3. Направления
3.1. Системообразующие мероприятия:
- оценка качества методической работы.

4. Понятия
«наставник» - педагог, который помогает коллеге.

Приложение № 2
Дорожная карта
Направление 1
«Управление системой»
1.1. Оценка качества методической работы\tПроведение мониторинга\tМинистерство, ЦНППМ\tИванова И.И.\tежегодно (май)\tаналитическая справка

Приложение № 3
Показатели
1.\tДоля педагогов, прошедших диагностику\t20%\t25%\t30%
2.\tДоля наставников\t5%\t6%\t7%
`;

/** Path of the model territory's source. */
export const sourcePath = 'regions/primer/source.txt';
export const correctionsPath = 'regions/primer/corrections.yaml';

/** The source as it is printed. */
export const printed = text;

/** The source with a passage printed otherwise; throws where the passage is not in it once, so that no example goes stale. */
export const printedOtherwise = (passage: string, by: string): string => {
  if (text.split(passage).length !== 2)
    throw new Error(`«${passage}» must stand exactly once in the model source`);
  return text.replace(passage, () => by);
};
