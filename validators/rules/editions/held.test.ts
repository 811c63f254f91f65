import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../model/corpus.ts';
import type { Territory } from '../../model/types.ts';
import { exampleBase, primer, sectionedPlan } from '../example-base.ts';
import { amended, reworded, type Words } from './example-editions.ts';
import { heldAgainst } from './held.ts';
import { movedBetween } from './moved.ts';
import { reportedOf } from './reported.ts';
import { unreported } from './unreported.ts';

const old = 'ЦНППМ поддерживает наставников и обеспечивает:';
const basis = '1.2. Положение принято в соответствии с законом об образовании.';
const counts = 'ЦНППМ поддерживает наставников, ведёт учёт и обеспечивает:';
const clause =
  '2.2. Центр непрерывного повышения профессионального мастерства (далее – ЦНППМ) – координатор системы.';

const held = (changes: readonly string[], words: Words = {}, first: string = primer.provision) => {
  const files = Object.entries({
    ...exampleBase,
    ...amended(changes, words),
    'regions/primer/acts/1/provision.mdx': first,
  });
  const { territories } = buildCorpus(
    files.map(([path, content]) => ({ path, content })),
    '',
  );
  const own = territories[0]?.acts ?? [];
  const [act, maker] = ['1', '4'].map((id) => own.find((one) => one.id === id));
  const [before, after] = act?.editions ?? [];
  if (act === undefined || maker === undefined || before === undefined || after === undefined)
    throw new Error('the model has no second edition');
  const reported = reportedOf(maker, act);
  return {
    outcomes: reported.map((one) => heldAgainst(one, before, after, movedBetween(before, after, reported))),
    beyond: unreported([{ maker, reported }], before, after).map(
      ({ line, what }) => `${what} ${line.numbers.at(-1) ?? line.document}`,
    ),
  };
};

const indicators = `${primer.indicators}  - number: "3"
    name: Доля школ с наставником
    unit: процент
    baseline: { at: "2023", value: "0" }
    targets: { "2024": –, "2025": "20" }
    source: отчёт Центра
`;

const inserted = reworded('## 3. Направления', '2.3. Методист помогает школам.\n\n## 3. Направления');

describe('сказанное изменяющим актом сделано в редакции', () => {
  it.each<readonly [string, readonly string[], Words]>([
    [
      'слова заменены',
      [
        '1.1. В пункте 2.2 слова «поддерживает наставников» заменить словами «поддерживает наставников, ведёт учёт».',
      ],
      { provision: reworded(old, counts) },
    ],
    [
      'слова добавлены после названных',
      ['1.1. Пункт 2.2 после слов «поддерживает наставников» дополнить словами «, ведёт учёт».'],
      { provision: reworded(old, counts) },
    ],
    [
      'пункт изложен в новой редакции',
      ['1.1. Пункт 1.2 изложить в следующей редакции:', '«1.2. Положение принято во исполнение закона.».'],
      {
        provision: reworded(
          '1.2. Положение принято в соответствии с законом об образовании.',
          '1.2. Положение принято во исполнение закона.',
        ),
      },
    ],
    [
      'пункт добавлен',
      ['1.1. Дополнить пунктом 2.3 следующего содержания:', '«2.3. Методист помогает школам.».'],
      { provision: inserted },
    ],
    [
      'слова исключены',
      ['1.1. В пункте 2.2 слова «поддерживает наставников и» исключить.'],
      { provision: reworded('поддерживает наставников и обеспечивает', 'обеспечивает') },
    ],
    [
      'пункт исключён',
      ['1.1. Пункт 1.2 исключить.'],
      { provision: reworded('1.2. Положение принято в соответствии с законом об образовании.\n\n', '') },
    ],
    [
      'пункт утратил силу, и это напечатано',
      ['1.1. Пункт 1.2 признать утратившим силу.'],
      {
        provision: reworded(
          '1.2. Положение принято в соответствии с законом об образовании.',
          '1.2. Утратил силу.',
        ),
      },
    ],
    [
      'срок в дорожной карте заменён',
      ['1.1. В дорожной карте слова «ежегодно (май)» заменить словами «ежегодно (март)».'],
      { roadmap: primer.roadmap.replace('ежегодно (май)', 'ежегодно (март)') },
    ],
    [
      'слова добавлены перед названными',
      ['1.1. В пункте 2.2 перед словами «и обеспечивает» дополнить словами «, ведёт учёт».'],
      { provision: reworded(old, counts) },
    ],
    [
      'срок по строке изложен заново, графа не названа',
      ['1.1. Срок исполнения по строке 1.1 дорожной карты изложить в следующей редакции: «ежегодно (март)».'],
      { roadmap: primer.roadmap.replace('ежегодно (май)', 'ежегодно (март)') },
    ],
    [
      'значение по показателю изложено заново',
      ['1.1. По показателю 2 значение на 2025 год изложить в редакции «9%».'],
      { indicators: primer.indicators.replace('"2025": 7%', '"2025": 9%') },
    ],
    [
      'строка показателей добавлена',
      [
        '1.1. Приложение № 3 дополнить строкой 3 следующего содержания: «3 | Доля школ с наставником | процент | 0 | – | 20 | отчёт Центра».',
      ],
      { indicators },
    ],
    [
      'показатель добавлен, ячейки напечатаны абзацами и в другом порядке',
      [
        '1.1. Показатели дополнить показателем 3:',
        '«3',
        'Доля школ с наставником',
        'отчёт Центра',
        'процент',
        '0',
        '–',
        '20».',
      ],
      { indicators },
    ],
    [
      'показатель добавлен без номера',
      [
        '1.1. Показатели дополнить строкой следующего содержания: «Доля школ с наставником; процент; 0; –; 20; отчёт Центра».',
      ],
      { indicators },
    ],
  ])('%s', (_, changes, words) => {
    expect(held(changes, words)).toEqual({ outcomes: ['done'], beyond: [] });
    expect(held(changes).outcomes).toEqual(['undone']);
    expect(held(['1.1. Пункт 4.9 исключить.'], words).beyond).toHaveLength(1);
  });
  it('новая редакция приложения не напечатана в приказе: изменено может быть что угодно в нём, и только в нём', () => {
    const whole = ['1.1. Приложение № 2 изложить в новой редакции согласно приложению.'];
    const roadmap = primer.roadmap.replace('ежегодно (май)', 'ежегодно (март)');
    expect(held(whole, { roadmap })).toEqual({ outcomes: ['unsure'], beyond: [] });
    expect(held(whole, { roadmap, provision: reworded(old, counts) }).beyond).toEqual(['came 2.2']);
  });
  it('аббревиатуру в разных падежах по всему тексту', () => {
    const words = { provision: primer.provision.replaceAll('ЦНППМ', 'Центр') };
    const inOnePlace = { provision: reworded(old, old.replace('ЦНППМ', 'Центр')) };
    const changes = ['1.1. По тексту слово «ЦНППМ» в соответствующем падеже заменить словом «Центр».'];
    expect(held(changes, words)).toEqual({ outcomes: ['done'], beyond: [] });
    expect(held(changes, inOnePlace)).toEqual({ outcomes: ['undone'], beyond: [] });
  });
  it.each<readonly [string, readonly string[], Words, readonly string[]]>([
    [
      'слов, которые заменяют, прежде не было: о новых словах сказано',
      ['1.1. В пункте 2.2 слова «ведёт реестр» заменить словами «поддерживает наставников, ведёт учёт».'],
      { provision: reworded(old, counts) },
      ['absent'],
    ],
    [
      'тот же знак, что прежде, где слова заменяют теми же с другим знаком',
      ['1.1. В пункте 1.2 слова «об образовании.» заменить словами «об образовании;».'],
      {},
      ['undone'],
    ],
    [
      'слова заменены теми же с другим знаком',
      ['1.1. В пункте 1.2 слова «об образовании.» заменить словами «об образовании;».'],
      { provision: reworded('законом об образовании.', 'законом об образовании;') },
      ['done'],
    ],
    [
      'запятая добавлена посреди слов',
      [
        '1.1. В пункте 2.2 слова «наставников и обеспечивает» заменить словами «наставников, и обеспечивает».',
      ],
      { provision: reworded('наставников и обеспечивает', 'наставников, и обеспечивает') },
      ['done'],
    ],
    [
      'слово написано с прописной буквы',
      ['1.1. В пункте 2.2 слова «координатор системы» заменить словами «координатор Системы».'],
      { provision: reworded('– координатор системы.', '– координатор Системы.') },
      ['done'],
    ],
    [
      'прежнего знака в тексте не было',
      ['1.1. В пункте 1.2 слова «об образовании,» заменить словами «об образовании;».'],
      {},
      ['unsure'],
    ],
    ['второго предложения в пункте нет', ['1.1. Второе предложение пункта 1.2 исключить.'], {}, ['absent']],
    ['подпункта с таким номером нет', ['1.1. Подпункт 1.2.1 исключить.'], {}, ['absent']],
    [
      'в строке, которую называют её слова',
      ['1.1. В дорожной карте в строке «Обсуждение» слово «июнь» заменить словом «июль».'],
      { roadmap: primer.roadmap.replace('ежегодно (июнь)', 'ежегодно (июль)') },
      ['done'],
    ],
    [
      'в строке, которую называет её место',
      ['1.1. В дорожной карте в строке первой слово «июнь» заменить словом «июль».'],
      { roadmap: primer.roadmap.replace('ежегодно (июнь)', 'ежегодно (июль)') },
      ['absent'],
    ],
  ])('%s', (_, changes, words, outcomes) => {
    expect(held(changes, words).outcomes).toEqual(outcomes);
  });
  it('того, что меняют, прежде не было', () => {
    expect(held(['1.1. Пункт 9.9 изложить в следующей редакции: «9.9. Новый.».']).outcomes).toEqual([
      'absent',
    ]);
    expect(held(['1.1. В пункте 2.2 слова «ведёт реестр» заменить словами «ведёт учёт».']).outcomes).toEqual([
      'absent',
    ]);
    expect(held(['1.1. Пункт 2.2 после слов «ведёт реестр» дополнить словами «школ».']).outcomes).toEqual([
      'absent',
    ]);
  });
  it('нумерация пунктов, которая сдвинулась, сама изменением не считается', () => {
    const moved = primer.provision.replace(
      clause,
      `2.2. Методист помогает школам.\n\n${clause.replace('2.2.', '2.3.')}`,
    );
    const reported = [
      '1.1. Дополнить пунктом 2.2 следующего содержания: «2.2. Методист помогает школам.»;',
      '1.2. Пункт 2.2 считать пунктом 2.3.',
    ];
    expect(held(reported, { provision: moved })).toEqual({ outcomes: ['done', 'done'], beyond: [] });
  });
});

it('строки плана любой формы – под своими заголовками, и графы их все', () => {
  const plan = sectionedPlan('title: Диагностика', 'number: "2"\n    title: Обсуждение');
  const files = Object.entries({
    ...exampleBase,
    ...amended(['1.1. В дорожной карте в строке 2 слова «июнь» заменить словами «июль».'], {
      roadmap: plan.replace('июнь 2025', 'июль 2025').replace('май 2025', 'март 2025'),
    }),
    'regions/primer/acts/1/roadmap.yaml': plan,
  });
  const [territory] = buildCorpus(
    files.map(([path, content]) => ({ path, content })),
    '',
  ).territories;
  const [act, maker] = ['1', '4'].map((id) => territory?.acts.find((one) => one.id === id));
  const [before, after] = act?.editions ?? [];
  if (act === undefined || maker === undefined || before === undefined || after === undefined)
    throw new Error('the model has no second edition');
  const reported = reportedOf(maker, act);
  expect(
    reported.map((one) => heldAgainst(one, before, after, movedBetween(before, after, reported))),
  ).toEqual(['done']);
  expect(unreported([{ maker, reported }], before, after).map(({ line }) => line.text)).toEqual([
    'Диагностика педагогов\nмарт 2025 года\nМинистерство\nЦНППМ\nаналитическая справка',
  ]);
});

const reporting = (paragraphs: string): string =>
  primer.provision.replace('## 4. Понятия', `4. Отчёт:\n\n${paragraphs}\n\n## 4. Понятия`);

it('абзац считают в пункте документа, а не в пункте приказа с тем же номером', () => {
  const changes = ['1.1. Абзац третий пункта 4 исключить.'];
  const provision = reporting('справка;');
  expect(held(changes, { provision }, reporting('справка;\n\nплан.')).outcomes).toEqual(['done']);
});

it.each([
  [
    'каждый абзац изменён своим',
    'отчёт о работе наставника;\n\nотчёт о работе и росте молодого педагога.',
    [],
  ],
  [
    'во втором изменено и другое',
    'отчёт о работе наставника;\n\nотчёт о делах и росте молодого педагога.',
    ['came 4'],
  ],
])('в пункте изменены два абзаца с одними словами: %s', (_, now, beyond) => {
  const changes = [
    '1.1. В абзаце втором пункта 4 слово «справка» заменить словом «отчёт».',
    '1.2. Абзац третий пункта 4 после слов «о работе» дополнить словами «и росте».',
  ];
  const first = reporting('справка о работе наставника;\n\nотчёт о работе молодого педагога.');
  expect(held(changes, { provision: reporting(now) }, first).beyond).toEqual(beyond);
});

it.each([
  ['больше ничего', 'справка о работе молодого педагога;', []],
  ['дописано слово', 'справка о работе каждого молодого педагога;', ['came 4']],
])('слова заменены по тексту, и абзац рядом исключён: %s', (_, now, beyond) => {
  const changes = [
    '1.1. По тексту слова «молодой специалист» в соответствующем падеже заменить словами «молодой педагог».',
    '1.2. Абзац третий пункта 4 исключить.',
  ];
  const first = reporting('справка о работе молодого специалиста;\n\nплан.');
  expect(held(changes, { provision: reporting(now) }, first)).toEqual({ outcomes: ['done', 'done'], beyond });
});

describe('сделанное, но не сказанное', () => {
  const added = '«2.3. Методист помогает школам.».';
  const third = inserted.replace(old, counts);
  it.each<readonly [string, readonly string[], Words, readonly string[]]>([
    [
      'раздел дополнен',
      ['1.1. Раздел 2 дополнить пунктом 2.3 следующего содержания:', added],
      { provision: third },
      ['came 2.2'],
    ],
    [
      'дополнен по-другому',
      ['1.1. Дополнить раздел 2 пунктом 2.3 следующего содержания:', added],
      { provision: third },
      ['came 2.2'],
    ],
    [
      'дополнен в перечне',
      ['1.1. В разделе 2:', 'а) дополнить пунктом 2.3 следующего содержания:', added],
      { provision: third },
      ['came 2.2'],
    ],
    [
      'в разделе заменены слова, а пункт в нём появился',
      [
        '1.1. В разделе 2 слова «поддерживает наставников» заменить словами «поддерживает наставников, ведёт учёт».',
      ],
      { provision: third },
      ['came 2.3'],
    ],
    [
      'пункт изложен заново, а изменён соседний',
      [
        '1.1. Пункт 1.2 изложить в следующей редакции:',
        '«1.2. Положение принято в соответствии с законом об образовании.».',
      ],
      { provision: reworded('1.1. Положение на', '1.1. Настоящее положение на') },
      ['came 1.1'],
    ],
    [
      'в пункте заменены не только сказанные слова',
      [
        '1.1. В пункте 2.2 слова «поддерживает наставников» заменить словами «поддерживает наставников, ведёт учёт».',
      ],
      { provision: reworded(old, counts).replace('– координатор системы.', '– куратор системы.') },
      ['came 2.2'],
    ],
    [
      'слова исключены и добавлены, больше ничего',
      [
        '1.1. В пункте 2.2 слова «и обеспечивает» исключить, после слова «наставников» дополнить словами «, ведёт учёт».',
      ],
      { provision: reworded(old, 'ЦНППМ поддерживает наставников, ведёт учёт:') },
      [],
    ],
    [
      'исключён один пункт, пропал и другой',
      ['1.1. Пункт 1.2 исключить.'],
      {
        provision: reworded(
          '1.2. Положение принято в соответствии с законом об образовании.\n\n',
          '',
        ).replace('Мониторинг системы проводит Министерство не реже одного раза в год. ', ''),
      },
      ['came 3.1'],
    ],
    [
      'два пункта изложены двумя цитатами, изменён и третий',
      [
        '1.1. Пункты 1.2 и 3.1 изложить в следующей редакции:',
        '«1.2. Положение принято во исполнение закона.»;',
        '«3.1. Показатели приведены в приложении № 3.».',
      ],
      {
        provision: reworded(basis, '1.2. Положение принято во исполнение закона.')
          .replace(/3\.1\. [^\n]*/u, '3.1. Показатели приведены в приложении № 3.')
          .replace(old, counts),
      },
      ['came 2.2'],
    ],
    [
      'ячейка дополнена словом, больше ничего',
      ['1.1. В дорожной карте строку «Обсуждение выводов» в графе «Исполнители» дополнить словом «ЦНППМ».'],
      { roadmap: primer.roadmap.replace('[Петров П.П.]', '[Петров П.П., ЦНППМ]') },
      [],
    ],
    [
      'ячейка дополнена словом, изменён и срок',
      ['1.1. В дорожной карте строку «Обсуждение выводов» в графе «Исполнители» дополнить словом «ЦНППМ».'],
      {
        roadmap: primer.roadmap
          .replace('[Петров П.П.]', '[Петров П.П., ЦНППМ]')
          .replace('ежегодно (июнь)', 'ежегодно (июль)'),
      },
      ['came 1.1'],
    ],
    [
      'строка дополнена, изменена другая',
      ['1.1. В дорожной карте слова «ежегодно (май)» заменить словами «ежегодно (март)».'],
      {
        roadmap: primer.roadmap
          .replace('ежегодно (май)', 'ежегодно (март)')
          .replace('ежегодно (июнь)', 'ежегодно (июль)'),
      },
      ['came 1.1'],
    ],
  ])('%s', (_, changes, words, beyond) => {
    expect(held(changes, words).beyond).toEqual(beyond);
  });
  const everywhere = (words: string, by: string): string =>
    `1.1. По тексту слова «${words}» в соответствующих числе и падеже заменить словами «${by}» в соответствующих числе и падеже.`;
  it.each<readonly [string, string, string, string, readonly string[]]>([
    [
      'вместе с заменой по тексту дописано слово',
      'наставник',
      'куратор',
      'ЦНППМ поддерживает всех кураторов и обеспечивает:',
      ['came 2.2'],
    ],
    [
      'вместе с заменой по тексту изменено слово',
      'наставник',
      'куратор',
      'ЦНППМ обучает кураторов и обеспечивает:',
      ['came 2.2'],
    ],
    [
      'слово заменено, больше ничего',
      'наставник',
      'куратор',
      'ЦНППМ поддерживает кураторов и обеспечивает:',
      [],
    ],
    [
      'новые слова длиннее и содержат прежнее',
      'наставник',
      'школьный наставник',
      'ЦНППМ поддерживает школьных наставников и обеспечивает:',
      [],
    ],
    [
      'с новым словом согласованы соседние',
      'ЦНППМ',
      'служба',
      'Служба поддерживала наставников и обеспечивает:',
      [],
    ],
  ])('%s', (_, words, by, next, beyond) => {
    const provision = reworded(old, next);
    expect(held([everywhere(words, by)], { provision }).beyond).toEqual(beyond);
  });
  it('значения новой строки стоят не под своими годами', () => {
    const changes = [
      '1.1. Показатели дополнить строкой 4: «3 | Доля школ с наставником | процент | 20 | – | 0 | отчёт Центра».',
    ];
    expect(held(changes, { indicators }).beyond).toEqual(['came 3']);
  });
  it.each<readonly [string, string, readonly string[]]>([
    ['пункт, утративший силу раньше, новым не считается', '1.1. Пункт 1.2 признать утратившим силу.', []],
    ['другой пункт утратил силу, а сказано не о нём', '1.1. Пункт 2.2 исключить.', ['came 1.2']],
  ])('%s', (_, change, beyond) => {
    const ended = (first: string): string =>
      primer.provision.replace(basis, first).replace(/3\.1\. [^\n]*/u, '3.1. Утратил силу.');
    const words = { provision: ended('1.2. Утратил силу.') };
    expect(held([change], words, ended(basis)).beyond).toEqual(beyond);
  });
  it('названо одним разом на пункт', () => {
    const provision = inserted.replace(old, counts);
    const reported = [
      '1.1. Дополнить пунктом 2.3 следующего содержания:',
      '«2.3. Методист помогает школам.».',
    ];
    expect(held(reported, { provision })).toEqual({ outcomes: ['done'], beyond: ['came 2.2'] });
  });
  it('пропавший пункт', () => {
    const provision = reworded('1.2. Положение принято в соответствии с законом об образовании.\n\n', '');
    expect(held(['1.1. Пункт 4.9 исключить.'], { provision }).beyond).toEqual(['went 1.2']);
  });
});

it('изменения чужого акта к этому не относятся', () => {
  const files = Object.entries({
    ...exampleBase,
    ...amended(['1.1. Пункт 1.2 исключить.', '1.2. В приказе от 01.02.2020 № 9 пункт 3 исключить.']),
  });
  const [territory] = buildCorpus(
    files.map(([path, content]) => ({ path, content })),
    '',
  ).territories as readonly [Territory];
  const [act, maker] = ['1', '4'].map((id) => territory.acts.find((one) => one.id === id));
  expect(
    act === undefined || maker === undefined ? [] : reportedOf(maker, act).map(({ place }) => place.clauses),
  ).toEqual([['1.2']]);
});
