import { describe, expect, it } from 'vitest';
import { readMdx } from '../source/mdx.ts';
import { allParts } from './all-parts.ts';
import type { Parts } from './parts/builder.ts';
import { citedPart } from './parts/cited.ts';
import { buildParts } from './parts.ts';

const partsOf = (text: string): Parts =>
  buildParts({
    file: 'provision.mdx',
    blocks: readMdx('provision.mdx', `---\nkind: provision\n---\n\n${text}`).blocks,
    functionsOf: () => [],
    signature: ['Министр', 'А.А. Примерова'],
  });

/** The address of each text of a provision. */
const addresses = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...allParts(partsOf(text).parts)]
      .filter((part) => part.text !== '')
      .map((part) => [part.text, part.anchor]),
  );

describe('подпункты с буквами', () => {
  const text = [
    '# Положение',
    'Стороны:',
    'а) школы.',
    '## 1. Работа',
    '1.1. Участники обязательно:',
    'а) готовят материалы;',
    'б) ведут сводки.',
    '1.2. Центр:\n\n- а) учит;\n- б) помогает.',
    '1.3. Служба:\n\n1) ведёт учёт;\n\n2) пишет отчёты.',
  ].join('\n\n');
  it.each([
    ['1.1-pp-а', 'готовят материалы'],
    ['1.1-pp-б', 'ведут сводки'],
    ['1.1-abz-2', 'ведут сводки'],
    ['1.2-pp-б', 'помогает'],
    ['1.3-pp-2', 'пишет отчёты'],
  ])('«%s» называет «%s»', (printed, words) => {
    expect(citedPart(partsOf(text), printed)?.text).toContain(words);
  });
  it.each(['1.1-pp-в', '1.3-pp-а', '1.1-pp-1', '7-pp-а'])('«%s» не называет ничего', (printed) => {
    expect(citedPart(partsOf(text), printed)).toBeNull();
  });
});

describe('новые слова изменяемого акта', () => {
  const head = '1. Внести в приказ от 15.12.2023 № 1 следующие изменения:';
  const amending = (...lines: readonly string[]): string =>
    ['<Order>', head, ...lines, '2. Приказ вступает в силу со дня подписания.', '</Order>'].join('\n\n');
  it('своих пунктов изменяющему не дают, а его пункты идут дальше', () => {
    const text = amending(
      '1) дополнить разделом VI следующего содержания:',
      '«VI. Среда',
      '20. Академия ведёт реестр «Учёт».',
      '21. Службы вносят сведения.»;',
      '2) пункт 3 исключить.',
    );
    expect(addresses(text)).toMatchObject({
      '«VI. Среда': 'order-1-pp-1-abz-1',
      '20. Академия ведёт реестр «Учёт».': 'order-1-pp-1-abz-2',
      '21. Службы вносят сведения.»;': 'order-1-pp-1-abz-3',
      '2) пункт 3 исключить.': 'order-1-pp-2',
      '2. Приказ вступает в силу со дня подписания.': 'order-2',
    });
  });
  it.each([
    ['пункты', ['1.1. Дополнить пунктами 4 и 5 следующего содержания:', '«4. Один.', '5. Другой.».']],
    [
      'подпункты',
      ['1.1. Пункт 4 изложить в следующей редакции:', '«4. Центр:', '1) учит;', '5) ведёт учёт.».'],
    ],
    [
      'разделы',
      ['1.1. Раздел V изложить в следующей редакции:', '«V. Среда', '5. Один.», пункт 7 исключить.'],
    ],
    [
      'заголовок',
      [
        '1.1. Дополнить разделами V и VI следующего содержания:',
        '«V. Среда',
        '5. Один.',
        '## VI. Итоги',
        '6. Два.».',
      ],
    ],
    [
      'строку',
      [
        '1.1. Раздел III дополнить подразделом 3.2 следующего содержания:',
        '«3.2. Среда',
        '14. до 1 июля Обучение.».',
      ],
    ],
    ['кавычки прямые', ['1.1. Пункт 4 изложить в следующей редакции:', '"4. Центр.', '5. Школа.".']],
  ])('%s', (_, lines) => {
    const numbers = [...allParts(partsOf(amending(...lines)).parts)].map(({ number }) => number);
    expect(numbers.filter((number) => number !== null)).toEqual(['1', '1.1', '2']);
  });
  it.each([
    ['название в кавычках', ['1.1. Положение о проекте «Учёт.', '1.2. Пункт 3 исключить.']],
    [
      'новые слова в одном абзаце',
      ['1.1. Пункт 4 изложить в следующей редакции: «4. Центр.».', '1.2. Пункт 5 исключить.'],
    ],
    [
      'новые слова без кавычки в конце',
      ['1.1. Пункт 4 изложить в следующей редакции: «4. Центр.', '1.2. Пункт 5 исключить.'],
    ],
  ])('%s своих пунктов не отнимает', (_, lines) => {
    const numbers = [...allParts(partsOf(amending(...lines)).parts)].map(({ number }) => number);
    expect(numbers.filter((number) => number !== null)).toEqual(['1', '1.1', '1.2', '2']);
  });
});

describe('где кончается пункт', () => {
  it('черта кончает пункт: за ней абзацы раздела считаются дальше', () => {
    const text = '## III. Структура\n\nО системе.\n\n2. Центры.\n\nИх дело.\n\n***\n\nО регионе.';
    expect(addresses(text)).toMatchObject({
      'О системе.': 'p-III-abz-1',
      'Их дело.': 'p-2-abz-1',
      'О регионе.': 'p-III-abz-2',
    });
  });
  it('без черты абзац за пунктом — его абзац', () => {
    expect(addresses('## III. Структура\n\n2. Центры.\n\nИх дело.')).toMatchObject({
      'Их дело.': 'p-2-abz-1',
    });
  });
  it('черта кончает один пункт: тот, что внутри другого, кончается первым', () => {
    const text = '## 4. Субъекты\n\n4.1. Регион.\n\n4.1.1. Центр.\n\n***\n\nО регионе.\n\n***\n\nО разделе.';
    expect(addresses(text)).toMatchObject({ 'О регионе.': 'p-4.1-abz-1', 'О разделе.': 'p-4-abz-1' });
  });
  it('черта, за которой пункта нет, ничего не меняет', () => {
    expect(addresses('## I. Начало\n\nПервый.\n\n***\n\nВторой.')).toMatchObject({ 'Второй.': 'p-I-abz-2' });
  });
  it('заголовок без номера кончает пункт и держит то, что под ним', () => {
    const text = '## III. Структура\n\n2. Центры.\n\n### Регион\n\nО регионе.';
    expect(addresses(text)).toMatchObject({ 'О регионе.': 'part-1-abz-1' });
  });
});

describe('номер абзаца', () => {
  it('повреждённый абзац считается, как и целый', () => {
    const text = '## I. Начало\n\nПервый.\n\n<Damaged why="слова">\n\nВторой.\n\n</Damaged>\n\nТретий.';
    expect(addresses(text)).toMatchObject({ 'Второй.': 'p-I-abz-2', 'Третий.': 'p-I-abz-3' });
  });
  it('повреждённый пункт перечня считается, как и целый', () => {
    const text = '1.1. Виды:\n\n- один;\n\n<Damaged why="слова">\n\n- два;\n\n</Damaged>\n\n- три.';
    expect(addresses(text)).toMatchObject({ 'два;': 'p-1.1-2', 'три.': 'p-1.1-3' });
  });
});

describe('нумерованный перечень внутри пункта', () => {
  it('«1.» после двоеточия пункта 1.2 — его подпункт, как и те, что за ним', () => {
    const text = '## I. Начало\n\n1.2. Основы.\n\nПринято по:\n\n1. указу;\n\n2. закону.\n\n1.3. Понятия.';
    expect(addresses(text)).toMatchObject({
      '1. указу;': 'p-1.2-pp-1',
      '2. закону.': 'p-1.2-pp-2',
      '1.3. Понятия.': 'p-1.3',
    });
    const { byNumber } = partsOf(text);
    expect(byNumber.get('1.2')?.children.map(({ anchor }) => anchor)).toContain('p-1.2-pp-1');
    expect(byNumber.has('1')).toBe(false);
  });
  it('«1)» после двоеточия пункта 2 — его подпункт, а «3.» за ним — следующий пункт', () => {
    expect(addresses('2. Виды:\n\n1) один;\n\n2) два.\n\n3. Иное.')).toMatchObject({
      '2) два.': 'p-2-pp-2',
      '3. Иное.': 'p-3',
    });
  });
  it('без двоеточия и в самом разделе «1.» — пункт', () => {
    expect(addresses('## 7. Показатели\n\n7.1. Учёт.\n\n1. Доля.')).toMatchObject({ '1. Доля.': 'p-1' });
    expect(addresses('## V. Показатели\n\nПоказатели:\n\n1. Доля.')).toMatchObject({ '1. Доля.': 'p-1' });
  });
});

describe('преамбула и подпись', () => {
  const order =
    '<Order>\n\nВо исполнение указа\n\nПРИКАЗЫВАЮ:\n\n1. Утвердить.\n\nМинистр\n\nА.А. Примерова\n\n</Order>';
  it('слово «ПРИКАЗЫВАЮ» стоит отдельно, преамбула — то, что перед ним', () => {
    for (const word of ['ПРИКАЗЫВАЮ:', 'п о с т а н о в л я е т:'])
      expect(partsOf(order.replace('ПРИКАЗЫВАЮ:', word)).byNumber.get('order/preamble')?.text).toBe(
        'Во исполнение указа',
      );
  });
  const disposing = (body: string): readonly string[] => {
    const { byNumber } = partsOf(
      `<Order>\n\nВо исполнение указа\n\nПРИКАЗЫВАЮ:\n\n${body}\n\nМинистр\n\nА.А. Примерова\n\n</Order>`,
    );
    return [...byNumber].map(([number, { text }]) => `${number}: ${text}`);
  };
  it.each([
    [
      'абзацы без номеров',
      'Утвердить план.\n\nКонтроль оставляю за собой.',
      ['order/abz-1: Утвердить план.', 'order/abz-2: Контроль оставляю за собой.'],
    ],
    [
      'перечень с номерами под абзацем',
      'Признать утратившими силу:\n\n1) приказ № 1;\n\n2) приказ № 2.',
      ['order/abz-1: Признать утратившими силу:', 'order/1: 1) приказ № 1;', 'order/2: 2) приказ № 2.'],
    ],
    [
      'перечень с буквами',
      'Признать утратившими силу:\n\nа) приказ № 1;\n\nб) приказ № 2.',
      [
        'order/abz-1: Признать утратившими силу:',
        'order/abz-2: а) приказ № 1;',
        'order/abz-3: б) приказ № 2.',
      ],
    ],
    [
      'перечень с тире',
      'Признать утратившими силу:\n\n- приказ № 1;\n- приказ № 2.',
      ['order/abz-1: Признать утратившими силу:', 'order/abz-2: приказ № 1;', 'order/abz-3: приказ № 2.'],
    ],
    [
      'пункты: абзац под пунктом своего адреса не имеет',
      '1. Утвердить план.\n\nПлан действует год.',
      ['order/1: 1. Утвердить план.'],
    ],
  ])('%s: чем на них ссылаются', (_, body, places) =>
    expect(disposing(body)).toEqual(['order/preamble: Во исполнение указа', ...places]),
  );
  it('подпись в конце положения — не часть последнего раздела', () => {
    const { parts } = partsOf('## VI. Схема\n\nМинистр образования\n\nИ.В.Кравченко');
    expect(parts.map(({ kind, children }) => [kind, children.length])).toEqual([
      ['section', 0],
      ['signature', 0],
      ['signature', 0],
    ]);
  });
});

describe('текст до первого заголовка', () => {
  const text = '# Положение\n\nО системе:\n\n- о школах;\n\nО лицах.\n\n## 1. Общее\n\nО положении.';

  it('стоит в преамбуле, и у каждого абзаца свой адрес', () => {
    expect(addresses(text)).toMatchObject({
      'О системе:': 'preamble-abz-1',
      'о школах;': 'preamble-1',
      'О лицах.': 'preamble-abz-2',
      'О положении.': 'p-1-abz-1',
    });
    expect(partsOf(text).byNumber.get('preamble')?.anchor).toBe('preamble');
  });
  it('кончается там, где начинается пункт', () => {
    expect(addresses('О системе.\n\n1. Пункт.\n\nЕго абзац.\n\n## II. Общее')).toMatchObject({
      'О системе.': 'preamble-abz-1',
      'Его абзац.': 'p-1-abz-1',
    });
  });
  it('строки над заголовком документа и отметка приложения — не преамбула', () => {
    const above = 'Приложение № 1\n\nк приказу\n\n# Положение\n\nО системе.\n\n## 1. Общее';
    expect(addresses(above)).toMatchObject({ 'к приказу': 'p-abz-2', 'О системе.': 'preamble-abz-1' });
    expect(addresses('Приложение № 1\n\nО системе.\n\n## 1. Общее')).toMatchObject({
      'Приложение № 1': 'p-abz-1',
      'О системе.': 'preamble-abz-1',
    });
  });
  it('где заголовков нет, преамбулы нет, а назвать её можно: это первый абзац', () => {
    const plain = '# План\n\nО системе.\n\n1. Пункт.';
    expect(addresses(plain)).toMatchObject({ 'О системе.': 'p-abz-1' });
    expect(citedPart(partsOf(plain), 'preamble')?.text).toBe('О системе.');
    expect(citedPart(partsOf('1. Пункт.'), 'preamble')).toBeNull();
  });
});

describe('гриф, подпись и отметка об электронной подписи', () => {
  const text = [
    '<Approval>\n\nУТВЕРЖДЕНО\n\n__________\n\nприказом от 01.02.2023 № 4\n\n</Approval>',
    '# Положение\n\n## 1. Общее\n\n1.1. Пункт:\n\n- первый;',
    '<Signature>\n\nМинистр\n\nА.А. Примерова\n\n</Signature>',
    '<ElectronicSignature>\n\n1. Сертификат 00AB\n\n## Владелец\n\n- Действителен с 01.02.2023\n\n</ElectronicSignature>',
    '<ElectronicSignature>\n\nСертификат 00CD\n\n</ElectronicSignature>',
  ].join('\n\n');
  const { parts } = partsOf(text);

  it('держат строки, как они напечатаны, и не становятся ни пунктом, ни разделом', () => {
    expect(parts.flatMap(({ anchor, lines }) => (lines.length === 0 ? [] : [[anchor, lines]]))).toEqual([
      ['approval', ['УТВЕРЖДЕНО', '__________', 'приказом от 01.02.2023 № 4']],
      ['signature', ['Министр', 'А.А. Примерова']],
      ['electronic-signature', ['1. Сертификат 00AB', 'Владелец', '- Действителен с 01.02.2023']],
      ['electronic-signature~2', ['Сертификат 00CD']],
    ]);
    expect(Object.values(addresses(text))).toEqual(['title', 'p-1', 'p-1.1', 'p-1.1-1']);
  });
});

describe('перечень в два уровня', () => {
  const text = '## План\n\n- раздел:\n  - первый;\n  - второй;\n- другой.\n\nТекст.';

  it('пункт внутри пункта стоит в нём, а счёт в разделе один', () => {
    const list = partsOf(text).byAnchor.get('part-1')?.children ?? [];
    expect(list.map((part) => [part.anchor, part.children.map(({ anchor }) => anchor)])).toEqual([
      ['part-1-1', ['part-1-2', 'part-1-3']],
      ['part-1-4', []],
      ['part-1-abz-1', []],
    ]);
  });
  it('список внутри пункта читатель считает вместе с тем, в котором он стоит', () => {
    expect(partsOf(text).byAnchor.get('part-1-4')?.listed).toEqual({ list: null, item: 4 });
  });
  it('читатель считает пункты в каждом списке раздела или пункта заново', () => {
    const { byAnchor } = partsOf(
      '4.1. Виды:\n\n- один;\n- другой.\n\nДела:\n\n- третий.\n\n4.2. Иное:\n\n- одно.',
    );
    expect(
      [...byAnchor.values()].flatMap(({ text, listed }) => (listed === null ? [] : [[text, listed]])),
    ).toEqual([
      ['один;', { list: 1, item: 1 }],
      ['другой.', { list: 1, item: 2 }],
      ['третий.', { list: 2, item: 1 }],
      ['одно.', { list: null, item: 1 }],
    ]);
  });
  it('номера внутри пункта с тире — его подпункты', () => {
    expect(addresses('4.1. Виды.\n\n- одни:\n\n  1. первый;\n  2. второй;\n\n- другие.')).toMatchObject({
      '2. второй;': 'p-4.1-1-pp-2',
      'другие.': 'p-4.1-2',
    });
  });
});

describe('пункты со знаком «§» и разделы, названные словами', () => {
  const text = [
    '## Замысел',
    'Служба строится вокруг методиста.',
    '§ 1. Концепция описывает службу.',
    '§ 2. Центр обеспечивает:',
    '1) маршруты;',
    '2) стажировки.',
    '## Участники',
    'Участников трое.',
    '§ 3 Институт учит методистов.',
  ].join('\n\n');
  it('пункт берёт номер за знаком, список под ним – свой', () => {
    expect(addresses(text)).toMatchObject({
      '§ 1. Концепция описывает службу.': 'p-1',
      '1) маршруты;': 'p-2-pp-1',
      '2) стажировки.': 'p-2-pp-2',
      '§ 3 Институт учит методистов.': 'p-3',
    });
  });
  it.each([
    ['1', 'Концепция описывает'],
    ['2-pp-2', 'стажировки'],
    ['part-2', 'Участники'],
    ['part-2-abz-1', 'Участников трое'],
  ])('«%s» называет место, где сказано «%s»', (printed, words) => {
    expect(citedPart(partsOf(text), printed)?.text).toContain(words);
  });
  it.each(['part-3', 'part-2-abz-2', '4', 'abz-1', ''])('«%s» не называет ничего', (printed) => {
    expect(citedPart(partsOf(text), printed)).toBeNull();
  });
});
