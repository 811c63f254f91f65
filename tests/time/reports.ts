// Reports: from which day what was reported is judged, and where a value turns from reached to missed.

import { replaced } from '../../validators/rules/example-base.ts';
import { computing, reporting } from '../../validators/rules/reports/example.ts';
import { always, around, near, onThatDay, path, type Turning } from './turning.ts';

const reportedOn = '2024-12-20';

const sinceReported = (rule: string, files: Turning['files']): Turning => ({
  rule,
  what: 'о сообщённом говорится со дня отчёта',
  at: around(reportedOn, false, true, true),
  files,
  asOf: onThatDay,
});

const dueAt = (by: string): Readonly<Record<string, string>> => ({
  [path.federalIndicators]: replaced('federalIndicators', 'by: 2025-12-31, min: 30', `by: ${by}, min: 30`),
});

const afterwards = (): string => '2024-12-25';

export const reports: readonly Turning[] = [
  sinceReported('reports/numbers-enough', always(computing('{ indicator: "2", given: { K_1: 7 } }'))),
  sinceReported(
    'reports/symbols-known',
    always(reporting(['{ indicator: "2", value: 7%, given: { K_1: 7 } }'])),
  ),
  sinceReported('reports/value-unit', always(reporting(['{ indicator: "2", value: 7 чел. }']))),
  sinceReported('reports/plan-reached', always(reporting(['{ indicator: "2", value: 5% }']))),
  sinceReported(
    'reports/value-agrees',
    always(computing('{ indicator: "2", value: 9%, given: { K_1: 7, K_2: 100 } }')),
  ),
  {
    rule: 'reports/period-begun',
    what: 'отчёт сделан до первого дня своего периода',
    at: around('2024-01-01', true, false, false),
    files: (on) => reporting(['{ indicator: "2", value: 7% }'], { on }),
    asOf: afterwards,
  },
  {
    rule: 'reports/plan-reached',
    what: 'план 6% не достигнут ниже шести процентов',
    at: near(['5.99%', '6%', '6.01%'], true, false, false),
    files: (value) => reporting([`{ indicator: "2", value: ${value} }`]),
    asOf: afterwards,
  },
  {
    rule: 'reports/threshold-kept',
    what: 'порог 30% нарушен ниже тридцати процентов',
    at: near(['29.9%', '30%', '30.1%'], true, false, false),
    files: (value) => ({ ...dueAt('2024-12-31'), ...reporting([`{ indicator: "1", value: ${value} }`]) }),
    asOf: afterwards,
  },
  {
    rule: 'reports/threshold-kept',
    what: 'за 2024 год действует порог, который наступил не позже последнего дня года',
    at: around('2024-12-31', true, true, false),
    files: (by) => ({ ...dueAt(by), ...reporting(['{ indicator: "1", value: 25% }']) }),
    asOf: afterwards,
  },
];
