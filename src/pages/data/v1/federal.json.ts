// What holds for every territory, as JSON: directions, indicators with thresholds, acts, kinds, concepts, topics.
import type { APIRoute } from 'astro';
import { citingsIn, placeOfCiting } from '../../../../validators/model/act-citations.ts';
import { allActs } from '../../../../validators/model/registers.ts';
import type { Statement } from '../../../../validators/model/types.ts';
import { dataAnswer } from '../../../lib/data/answer.ts';
import { corpus } from '../../../lib/svod.ts';

const said = (statements: readonly Statement[]): readonly string[] =>
  statements.map(({ printed }) => printed);

export const GET: APIRoute = ({ site }) => {
  const { directions, indicators, subjectKinds, concepts, topics } = corpus.federal;
  const data = {
    version: 1,
    directions: directions.map(({ id, number, name, systemMeasures }) => ({
      id,
      number,
      name,
      systemMeasures: systemMeasures.map((measure) => ({
        name: measure.name,
        statedIn: said(measure.statedIn),
      })),
    })),
    indicators: indicators.map(
      ({ id, name, direction, unit, better, every, shownBy, thresholds, statedIn }) => ({
        id,
        name,
        direction: direction.printed,
        unit,
        better,
        every,
        shownBy,
        statedIn: said(statedIn),
        thresholds: thresholds.map(
          ({ by, min, max, printed, from, until, setBy, replaced, statedIn: places }) => ({
            by,
            min,
            max,
            printed,
            from,
            until,
            setBy: setBy?.printed ?? null,
            replaced: replaced === null ? null : { from: replaced.from, by: replaced.by?.printed ?? null },
            statedIn: said(places),
          }),
        ),
      }),
    ),
    acts: allActs(corpus).map((act) => {
      const { id, kind, issuer, number, date, title, name, published, printed } = act;
      return {
        id,
        kind,
        issuer,
        number,
        date,
        title,
        name,
        published,
        printed,
        citedIn: (citingsIn(corpus).get(act) ?? [])
          .map(placeOfCiting)
          .map(({ territory, clause }) => `${territory}#${clause}`),
      };
    }),
    subjectKinds: [...subjectKinds.values()].map(({ id, level, name }) => ({ id, level, name })),
    concepts: concepts.map(({ id, name, spellings }) => ({
      id,
      name,
      spellings: spellings.map(({ printed }) => printed),
    })),
    topics: topics.map(({ id, name, question }) => ({ id, name, question })),
  };
  return dataAnswer('federal', data, site);
};
