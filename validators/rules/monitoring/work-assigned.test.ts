import { describe, expect, it } from 'vitest';
import { check } from '../../index.ts';
import { beforeTerms, exampleBase } from '../example-base.ts';

const isTold = (says: string): boolean =>
  check(
    Object.entries({ ...exampleBase, ...beforeTerms(`3.2. ${says}`) }).map(([path, content]) => ({
      path,
      content,
    })),
    { asOf: '2024-06-01' },
  ).findings.some(({ rule }) => rule === 'monitoring/work-assigned');

const centre = 'Центр непрерывного повышения профессионального мастерства';
const ofCentre = centre.replace('Центр', 'Центра');

describe('исполнитель назван в придаточном при самой работе', () => {
  it.each([
    `До диагностики с педагогом проводится беседа, на которой методист ${ofCentre} выясняет трудности и записывает их.`,
    `Раз в год составляется список школ, который представитель ${ofCentre}, не работающий в школе, обновляет.`,
    `Проводится собеседование с учителем, в ходе которого ${centre} определяет его запрос.`,
    `Ежегодно готовится обзор, который ${centre} рассылает школам.`,
  ])('«%s»', (says) => expect(isTold(says)).toBe(false));

  it.each([
    'Ежегодно проводится беседа, на которой педагог рассказывает о трудностях.',
    `Ежегодно проводится семинар, в котором ${centre} участвует.`,
    `Ежегодно готовится обзор, который направляется в ${centre}.`,
    `Ежегодно готовится обзор, который получает ${centre}.`,
    `Ежегодно готовится обзор. ${centre} рассылает письма школам.`,
  ])('не назван: «%s»', (says) => expect(isTold(says)).toBe(true));
});
