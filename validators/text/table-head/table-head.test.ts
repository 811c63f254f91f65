import { describe, expect, it } from 'vitest';
import { mayHeadMeasures, readRoadmapHeads } from './roadmap.ts';

describe('шапка дорожной карты', () => {
  it.each([
    [
      '№ п/п | Наименование мероприятий | Срок реализации | Ответственный исполнитель | Результат. Вид документа',
      'number measure deadline responsible result',
    ],
    [
      '№ | Наименование этапа | Мероприятия | Содержание деятельности | Сроки | Ответственный',
      'number group measure - deadline responsible',
    ],
    [
      'Сроки | Мероприятие | Место | Участники | Ответственные',
      'deadline measure place participants responsible',
    ],
    [
      'Наименование системообразующего мероприятия регионального уровня | Наименование мероприятия | Ответственный субъект РС НМС | Ответственный исполнитель (соисполнители) | Срок | Результат выполнения мероприятия',
      'group measure responsible executors deadline result',
    ],
    ['Направление | Мероприятие | Исполнители | Ожидаемые результаты', 'group measure responsible result'],
    ['Неделя | Содержание работы | Ответственный', 'deadline - responsible'],
    ['Декада | Мероприятия | Ответственный', 'deadline measure responsible'],
    ['Неделя наставника | Мероприятия', '- measure'],
    [
      'Дата проведения мероприятия | Тема | Категория участников | Место проведения',
      'deadline measure participants place',
    ],
    ['Мероприятие | Показатель | Источник финансирования | Примечание', 'measure indicator funding note'],
    ['Задача | Меры | Соисполнители | Ответственный за исполнение', 'group measure executors responsible'],
    ['Баллы | Критерий', '- -'],
    [
      'П.п. | Ключевые события | Планируемая дата | Куратор | Форма завершения',
      'number measure deadline responsible result',
    ],
    [
      'Этапы | Что делаем | Год реализации | Кто делает | Что получим',
      'group measure deadline responsible result',
    ],
    [
      'Вопросы для рассмотрения | Координатор | Ожидаемый эффект | Отметка о выполнении',
      'measure responsible result note',
    ],
    ['Срок | Тематика | Курирующий орган', 'deadline measure responsible'],
    ['Мероприятие | Ответственный | С чьим участием', 'measure responsible executors'],
    ['Мероприятие | Ответственные | При участии', 'measure responsible executors'],
    ['Мероприятие | Кто отвечает | Привлекаемые организации', 'measure responsible executors'],
    [
      'Мероприятие | Ответственный | Социальные партнёры | Участники',
      'measure responsible executors participants',
    ],
    ['Мероприятие | Ответственный | Совместно с', 'measure responsible executors'],
    ['Мероприятия с участием школ | Срок | Категория участников', 'measure deadline participants'],
    ['Что проводим | Кого приглашаем | Чем завершается', 'measure participants result'],
    ['Шаг | К какому времени | Кто делает | Кто помогает', '- deadline responsible executors'],
    ['Дело | Когда | Где | Отвечает', '- deadline place responsible'],
    ['Раздел работы | Вопрос | Кто готовит', 'group measure responsible'],
    ['Мероприятие | Дата | Кто проводит | Кто участвует', 'measure deadline responsible participants'],
    ['Мероприятие | Где пройдёт | Кем организуется', 'measure place responsible'],
    ['Что обсуждаем | До какого числа | Готовят', 'measure deadline responsible'],
    ['Что предстоит сделать | На чьей базе | Кто организует', 'measure place responsible'],
    ['Что планируется | Кто содействует | Что изменится', 'measure executors result'],
    ['Мероприятие | Кто контролирует | Кто утверждает', 'measure - -'],
    ['Мероприятие | Где опубликовано | Кому полезно', 'measure - -'],
    ['Мероприятие | Кто согласовал | Готовность', 'measure - -'],
    ['Ответы на вопросы | Отвечающий', 'measure -'],
    [
      '№ | Что будет сделано | Когда | Кто делает | Что получим',
      'number measure deadline responsible result',
    ],
    ['Кто делает | Что будет проведено | Чем завершается', 'responsible measure result'],
    ['Направление | Что будет организовано | Срок', 'group measure deadline'],
    ['Мероприятие | Что будет сделано | Срок', 'measure result deadline'],
    ['Содержание работы | Срок | Что будет сделано', '- deadline result'],
    ['Действия | Что будет готово', 'measure result'],
    ['№ | Месяц | Вид работы | Организатор', 'number deadline - responsible'],
    ['Событие | Время проведения | Организаторы | Выход', 'measure deadline responsible result'],
    ['Мероприятие | Организаторы мероприятия | Срок', 'measure responsible deadline'],
    ['Мероприятие | Организатор | Ответственный', 'measure - responsible'],
    ['Мероприятие | Организация | Срок', 'measure - deadline'],
    ['Мероприятие | Для организаторов | Срок', 'measure - deadline'],
    ['Меры | Срок исполнения | Координатор | Соисполнители', 'measure deadline responsible executors'],
  ])('%s', (heads, roles) => {
    expect(readRoadmapHeads(heads.split(' | ')).map((role) => role ?? '-')).toEqual(roles.split(' '));
  });

  it.each([
    ['Содержание работы', true],
    ['Содержание деятельности', true],
    ['Вид деятельности', true],
    ['Виды работ', true],
    ['Формы работы', true],
    ['Наименование', true],
    ['Название', true],
    ['Направление работы', true],
    ['Планируемая деятельность', true],
    ['Охват', false],
    ['Для кого', false],
    ['Отметка о выполнении', false],
    ['Обработано', false],
  ])('«%s»: под таким заголовком без другой графы стоят мероприятия – %s', (head, may) => {
    expect(mayHeadMeasures(head)).toBe(may);
  });
});
