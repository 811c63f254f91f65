// What a check takes on one long text in which a conversion went wrong, and which rule is the slowest of all.
import type { LongCase } from '../hostile/long/judge.ts';
import { patternNames } from '../hostile/long/patterns.ts';
import { roomiestFields } from '../hostile/long/places.ts';
import { limitedThread } from '../support/limited.ts';
import type { RuleTime } from '../support/rule-times.ts';
import { sayFigure, sayHeading } from './measure.ts';

/** Characters of each text, and milliseconds of processor time after which a check is stopped. */
const size = 100_000;
const limit = 30_000;

/** The kinds of file that hold most of an act's words. */
const kinds = ['subjects', 'terms', 'roadmap', 'indicators', 'tables'];
const places = [
  'пункт',
  'строка исходного текста',
  ...kinds.flatMap((kind) => roomiestFields.get(kind)?.name ?? []),
];

const cases = places.flatMap((place) => patternNames.map((name) => ({ place, fillings: [name], size })));
const thread = limitedThread<LongCase, RuleTime>(new URL('../hostile/long/judge.ts', import.meta.url), limit);
const outcomes = await thread.run(cases);
await thread.close();
const slowestFirst = outcomes.toSorted((a, b) => b.time - a.time);
const beyond = (milliseconds: number): string =>
  String(outcomes.filter(({ time }) => time > milliseconds).length);

sayHeading(`A long text of ${size} characters: processor time of the whole check`);
sayFigure('checks', String(outcomes.length));
sayFigure('over 2 s (goal: 0)', beyond(2000));
sayFigure('over 5 s (goal: 0)', beyond(5000));
sayFigure('not done in 30 s (goal: 0)', String(outcomes.filter(({ result }) => result === null).length));
for (const { case: given, result, time } of slowestFirst.slice(0, 5))
  sayFigure(
    `${given.place}, ${given.fillings.join()}`,
    `${(time / 1000).toFixed(2)} s, slowest ${result?.rule ?? 'unknown'}${result === null ? '' : ` (${(result.time / 1000).toFixed(2)} s)`}`,
  );
