import { describe, expect, it } from 'vitest';
import { check } from '../../../validators/index.ts';
import { exampleBase, exampleDate, replaced } from '../../../validators/rules/example-base.ts';
import { answersOf, facets, firstDay } from './facets.ts';
import { timelineOf } from './timeline.ts';

const planned = (deadline: string) => {
  const files = {
    ...exampleBase,
    'regions/primer/acts/1/roadmap.yaml': replaced('roadmap', 'ежегодно (май)', deadline),
  };
  const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
  const { corpus } = check(sources, { asOf: exampleDate });
  const [territory] = corpus.territories;
  const measure = territory?.roadmap?.measures[0];
  if (territory === undefined || measure === undefined || territory.roadmap === null)
    throw new Error('no measure');
  return { territory, measure, roadmap: territory.roadmap };
};

const marks = (deadline: string) => {
  const { territory, roadmap } = planned(deadline);
  return timelineOf(roadmap, territory, exampleDate)?.rows[0]?.marks;
};

describe('срок на шкале времени', () => {
  it('год на двухлетней шкале занимает половину', () => {
    expect(marks('в течение 2024 года')).toEqual([{ kind: 'span', from: 0, to: expect.closeTo(50, 0) }]);
  });
  it('ежегодный срок отмечен в каждом году', () => {
    expect(marks('ежегодно (май)')?.map(({ kind }) => kind)).toEqual(['repeat', 'repeat']);
  });
  it('ежеквартальный — восемь раз за два года, последний у правого края', () => {
    const found = marks('ежеквартально') ?? [];
    expect(found).toHaveLength(8);
    expect(found.at(-1)?.to).toBe(100);
  });
  it('срок без даты — отметка другого вида во весь период', () => {
    expect(marks('постоянно')).toEqual([{ kind: 'open', from: 0, to: 100 }]);
  });
  it('день проверки стоит на шкале, только если попадает в неё', () => {
    const { territory, roadmap } = planned('ежегодно (май)');
    expect(timelineOf(roadmap, territory, '2024-01-01')?.today).toBe(0);
    expect(timelineOf(roadmap, territory, '2023-12-31')?.today).toBeNull();
    expect(timelineOf(roadmap, territory, '2026-01-01')?.today).toBeNull();
  });
  it('без периода шкалы нет', () => {
    const { territory, roadmap } = planned('ежегодно (май)');
    expect(timelineOf(roadmap, { ...territory, period: null }, exampleDate)).toBeNull();
  });
});

describe('отбор мероприятий', () => {
  it('мероприятие отвечает своему направлению, субъектам, исполнителям и годам', () => {
    const { territory, measure } = planned('март 2024 года');
    expect(answersOf(measure, territory, [])).toEqual({
      direction: ['1'],
      subject: ['ministry', 'cnppm'],
      executor: ['иванова-и-и'],
      time: ['2024'],
      finding: [],
    });
  });
  it('повторяющийся срок виден и по годам, и как повторяющийся', () => {
    const { territory, measure } = planned('ежегодно (май)');
    expect(answersOf(measure, territory, []).time).toEqual(['2024', '2025', 'repeats']);
  });
  it('предлагает только то, чему отвечает хоть одно мероприятие, и значения без пробелов', () => {
    const { territory, roadmap } = planned('март 2024 года');
    for (const { choices } of facets(roadmap, territory, () => []))
      for (const { value } of choices) {
        expect(value).not.toMatch(/\s|^$/);
        expect(
          roadmap.measures.some((measure) =>
            Object.values(answersOf(measure, territory, []))
              .flat()
              .includes(value),
          ),
        ).toBe(true);
      }
  });
  it('мероприятия без даты при сортировке стоят последними', () => {
    const dated = planned('март 2024 года');
    const open = planned('постоянно');
    expect(firstDay(dated.measure, dated.territory)).toBe('2024-03-31');
    expect(firstDay(open.measure, open.territory) > firstDay(dated.measure, dated.territory)).toBe(true);
  });
});
