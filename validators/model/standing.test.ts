import { describe, expect, it } from 'vitest';
import { check } from '../index.ts';
import { exampleBase, primer } from '../rules/example-base.ts';

const order = (number: string, date: string, title: string): string => `---
kind: order
title: ${title}
order:
  kind: order
  issuer: Министерство образования Примерной области
  number: "${number}"
  date: ${date}
  title: ${title}
  signatory: { post: Министр, name: А.А. Примерова }
  controller: signatory
  annexes:
    - { title: ${title}, document: DOCUMENT }
---

<Order>

${title}

1. Утвердить прилагаемый документ.

2. Контроль за исполнением приказа оставляю за собой.

Министр

А.А. Примерова

</Order>
`;

/** An act beside the model's own, signed later. */
const beside = (
  id: string,
  date: string,
  document: 'roadmap' | 'indicators',
  text: string,
  act = 'status: adopted\n',
): Record<string, string> => ({
  [`regions/primer/acts/${id}/act.yaml`]: act,
  [`regions/primer/acts/${id}/provision.mdx`]:
    order(id, date, 'О дополнительных делах').replace('DOCUMENT', document) +
    `\n<${document === 'roadmap' ? 'Roadmap' : 'Indicators'}/>\n`,
  [`regions/primer/acts/${id}/${document}.yaml`]: text,
});

const adopted = primer.act.replace('draft', 'adopted');

const findings = (
  files: Record<string, string | null>,
  rule: string,
  asOf = '2024-10-01',
): readonly string[] => {
  const all = { ...exampleBase, 'regions/primer/acts/1/act.yaml': adopted, ...files };
  const sources = Object.entries(all).flatMap(([path, content]) =>
    content === null ? [] : [{ path, content }],
  );
  return check(sources, { asOf }).findings.flatMap((one) =>
    one.rule === rule ? [`${one.file.split('/').at(-2)}: ${one.message.ru}`] : [],
  );
};

const plan = (title: string, deadline = 'май 2025 года'): string =>
  `title: План встреч\nmeasures:\n  - title: ${title}\n    responsible: [ЦНППМ]\n    executors: [Иванова И.И.]\n    deadline: ${deadline}\n    result: отчёт\n`;

const table =
  'title: Показатели встреч\nyears: ["2024", "2025"]\nindicators:\n  - number: "1"\n    name: Доля школ с музеями\n    targets: { "2024": 5%, "2025": 6% }\n';

describe('несколько действующих таблиц показателей', () => {
  const rule = 'indicators/federal-covered';
  const uncarried = primer.indicators
    .replace('    federal: diagnosed\n', '')
    .replace('прошедших диагностику', 'с наставником');
  it('показатель, который несёт прежняя, с новой не спрашивается', () => {
    expect(findings(beside('2', '2024-03-01', 'indicators', table), rule)).toEqual([]);
  });
  it('показатель, который несёт новая, не спрашивается с прежней', () => {
    const files = {
      'regions/primer/acts/1/indicators.yaml': uncarried,
      ...beside('2', '2024-03-01', 'indicators', primer.indicators),
    };
    expect(findings(files, rule)).toEqual([]);
  });
  it('которого нет ни в одной, сказано один раз', () => {
    const files = {
      'regions/primer/acts/1/indicators.yaml': uncarried,
      ...beside('2', '2024-03-01', 'indicators', table),
    };
    expect(findings(files, rule)).toHaveLength(1);
  });
  it('таблица отменённого акта ничего не несёт', () => {
    const files = {
      'regions/primer/acts/1/indicators.yaml': uncarried,
      ...beside('2', '2024-03-01', 'indicators', primer.indicators, 'status: repealed\n'),
    };
    expect(findings(files, rule)).toHaveLength(1);
  });
  it('таблица, подписанная позже, ещё ничего не несёт', () => {
    const files = {
      'regions/primer/acts/1/indicators.yaml': uncarried,
      ...beside('2', '2024-11-01', 'indicators', primer.indicators),
    };
    expect(findings(files, rule)).toHaveLength(1);
  });
});

describe('несколько действующих планов', () => {
  const topics = {
    'federal/topics.yaml':
      'topics:\n  - { id: burnout, name: Не выгореть, question: Кто поможет?, ties: [{ any: ["выгорани*"] }] }\n',
  };
  const rule = 'roadmap/federal-served';
  const unserved = primer.roadmap.replace(' по итогам диагностики', '');
  it('показателю служит прежний план, новый не спрашивается', () => {
    expect(findings(beside('2', '2024-03-01', 'roadmap', plan('Слёт краеведов')), rule)).toEqual([]);
  });
  it('показателю служит дополнительный план', () => {
    const files = {
      'regions/primer/acts/1/roadmap.yaml': unserved,
      ...beside('2', '2024-03-01', 'roadmap', plan('Диагностика педагогов области')),
    };
    expect(findings(files, rule)).toEqual([]);
  });
  it('которому не служит ни один, сказано один раз, у плана по направлениям', () => {
    const files = {
      'regions/primer/acts/1/roadmap.yaml': unserved,
      ...beside('2', '2024-03-01', 'roadmap', plan('Слёт краеведов')),
      ...beside('3', '2024-04-01', 'roadmap', plan('Смотр музеев')),
    };
    const found = findings(files, rule);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^1: .*действующих планов \(их 3\)/u);
  });
  it('ответственный без функции виден и в прежнем плане, и в новом', () => {
    const files = {
      ...topics,
      ...beside('2', '2024-03-01', 'roadmap', plan('Ведение реестра инновационных площадок')),
      ...beside('3', '2024-04-01', 'roadmap', plan('Обновление реестра издательств')),
    };
    const found = findings(files, 'roadmap/responsible-empowered');
    expect(found.map((one) => one.slice(0, 2)).sort()).toEqual(['2:', '3:']);
  });
  it('план, срок которого прошёл, рядом с действующим не судится', () => {
    const files = {
      ...topics,
      ...beside(
        '2',
        '2024-01-01',
        'roadmap',
        plan('Ведение реестра площадок', 'май 2024 года'),
        'status: adopted\nperiod: { printed: на первое полугодие 2024 года, from: 2024-01-01, to: 2024-06-30 }\n',
      ),
    };
    expect(findings(files, 'roadmap/responsible-empowered')).toEqual([]);
  });

  const over = (to: string): string =>
    `status: adopted\nperiod: { printed: на 2024 год, from: 2024-01-01, to: ${to} }\n`;
  const after = (files: Record<string, string>): readonly string[] => findings(files, rule, '2026-02-01');
  it('кончились в один день: показателю служит прежний, новый не спрашивается', () => {
    const last = beside('2', '2024-03-01', 'roadmap', plan('Слёт краеведов'), over('2025-12-31'));
    expect(after(last)).toEqual([]);
  });
  it('кончились в один день: показателю служит дополнительный', () => {
    const last = beside(
      '2',
      '2024-03-01',
      'roadmap',
      plan('Диагностика педагогов области'),
      over('2025-12-31'),
    );
    expect(after({ ...last, 'regions/primer/acts/1/roadmap.yaml': unserved })).toEqual([]);
  });
  it('кончились в один день, и не служит ни один: сказано один раз', () => {
    const last = beside('2', '2024-03-01', 'roadmap', plan('Слёт краеведов'), over('2025-12-31'));
    expect(after({ ...last, 'regions/primer/acts/1/roadmap.yaml': unserved })).toHaveLength(1);
  });
  it('один кончился раньше: спрашивается тот, который кончился последним', () => {
    const earlier = beside('2', '2024-03-01', 'roadmap', plan('Диагностика педагогов'), over('2024-12-31'));
    expect(after({ ...earlier, 'regions/primer/acts/1/roadmap.yaml': unserved })).toHaveLength(1);
  });
});
