// Where each subject of the Federation lies on a map of equal tiles. A fact of the site's picture, not of any act.

/** A part of the map; on a phone one stands below the other. */
export interface MapPart {
  readonly name: string;
  /** Rows from north to south; a tile is named by its short word, `·` is an empty place. */
  readonly rows: readonly string[];
}

/** How many tiles a row of the map has. */
export const mapColumns = 9;

/** A row begins no further to the right than the row above it ends: so the grid of the page keeps the rows apart by itself. */
export const mapParts: readonly MapPart[] = [
  {
    name: 'Запад: от Калининграда до Урала',
    rows: [
      '·    ·    ·    Мурм ·    ·    ·    ·    ·',
      '·    ·    ·    Кар  ·    Арх  ·    НАО  ·',
      '·    СПб  Лен  ·    Влгд ·    ·    Коми ·',
      'Клнг Пск  Новг Твер Яр   Кост ·    Кир  Перм',
      '·    Смол Мск  МО   Влад Иван Ниж  МЭл  Удм',
      '·    Брян Клж  Тула Ряз  Мрд  Чув  Тат  Башк',
      '·    Курс Орёл Лип  Тамб Пенз Улья Сам  Орнб',
      '·    ·    Белг Врнж ·    Срт  ·    ·    ·',
      'Херс Зап  ДНР  ЛНР  Рост Влгр Астр ·    ·',
      'Сев  Крым Крсд Адыг Став Клм  ·    ·    ·',
      '·    ·    ·    КЧР  КБР  РСО  Инг  Чеч  Даг',
    ],
  },
  {
    name: 'Восток: от Урала до Тихого океана',
    rows: [
      '·    ·    Ямал ·    ·    ·    ·    ·    Чук',
      '·    ·    Югра ·    ·    ·    Саха Маг  Камч',
      'Свер Тюм  ·    Том  Крсн Ирк  Амур Хаб  Схлн',
      'Чел  Кург Омск Нвсб Кузб Бур  Заб  ЕАО  Прим',
      '·    ·    АлтК РАлт Хак  Тыва ·    ·    ·',
    ],
  },
];
