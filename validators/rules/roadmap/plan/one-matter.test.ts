import { describe, expect, it } from 'vitest';
import { check } from '../../../index.ts';
import { edit, exampleBase } from '../../example-base.ts';
import { isOfOneMatter } from './one-matter.ts';

describe('план одного дела', () => {
  it.each([
    'План мероприятий («дорожная карта») по поддержке молодых педагогов на 2023/2024 учебный год',
    'План по развитию наставничества',
    'Комплекс мер по профессиональной подготовке управленческих команд',
    'План по профилактике профессионального выгорания',
  ])('«%s»', (title) => expect(isOfOneMatter(title)).toBe(true));
  it.each([
    'Дорожная карта',
    'План-график реализации Положения о региональной системе',
    'План мероприятий по развитию региональной системы научно-методического сопровождения',
    'План методической работы по повышению мастерства педагогов',
    'Комплекс мер по созданию и функционированию РС НМС',
  ])('не «%s»', (title) => expect(isOfOneMatter(title)).toBe(false));

  const asked = (title: string): number => {
    const files = {
      ...exampleBase,
      ...edit('roadmap', 'title: Дорожная карта', `title: ${title}`),
      ...edit(
        'subjects',
        '- сопровождение индивидуальных маршрутов.',
        '- сопровождение индивидуальных маршрутов.\n  - id: council\n    name: Экспертный совет\n    kind: ministry\n    clause: "2.2"\n    functions: [рассматривает программы.]',
      ),
    };
    const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
    return check(sources, { asOf: '2024-06-01' }).findings.filter(({ rule }) =>
      ['subjects/part-in-roadmap', 'roadmap/federal-served'].includes(rule),
    ).length;
  };
  it('не обязан служить всей системе', () => {
    expect(asked('Дорожная карта')).toBeGreaterThan(0);
    expect(asked('План по поддержке молодых педагогов')).toBe(0);
  });
});
