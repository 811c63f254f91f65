// A finding is accepted for a time; when the time is over, somebody has to decide again.

import type { Waiver } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { isRealDate } from '../../text/dates/calendar.ts';
import { formatDate } from '../../text/russian.ts';
import { inForce as isInForce } from '../apply-waivers.ts';
import type { FindingsRule, Text } from '../rule.ts';

const faultOf = (waiver: Waiver, asOf: string): Text | null => {
  const { until, rule } = waiver;
  if (until !== 'amendment' && !isRealDate(until))
    return {
      ru: `Замечание ${rule} принято до «${until}», но такой даты нет`,
      en: `The finding ${rule} is waived until “${until}”, which is no date`,
    };
  if (isInForce(waiver, asOf)) return null;
  return {
    ru: `Замечание ${rule} было принято до ${formatDate(until)}, этот срок прошёл`,
    en: `The finding ${rule} was waived until ${until}, and that day is past`,
  };
};

const waiver = (until: string): string => `waivers:
  - fingerprint: 0123456789abcdef
    rule: roadmap/executor-given
    reason: Исполнителя назначат приказом.
    by: Министерство
    until: ${until}
`;

export const inForce: FindingsRule = {
  id: 'waivers/in-force',
  scope: 'findings',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Срок принятого замечания не прошёл', en: 'A waiver is in force' },
  fault: { ru: 'Срок принятого замечания прошёл', en: 'A waiver has lapsed' },
  reason: {
    ru: 'Замечание принимают на время. Когда срок прошёл, его надо исправить или принять заново, но не забыть.',
    en: 'A finding is waived for a time; after it the finding is to be mended or waived anew, not forgotten.',
  },
  cure: {
    ru: 'Исправьте то, о чём замечание, и уберите запись; если это невозможно, назовите новый срок и причину.',
    en: 'Mend what the finding is about and remove the entry; where that cannot be, name a new day and the reason.',
  },
  *check({ waivers }, asOf) {
    for (const entry of waivers) {
      const message = faultOf(entry, asOf);
      if (message !== null)
        yield {
          at: child(entry.spot, 'until'),
          message,
          evidence: `${entry.rule} ${entry.fingerprint} ${entry.until}`,
        };
    }
  },
  bad: [
    {
      title: { ru: 'Срок прошёл', en: 'The day is past' },
      files: { 'regions/primer/acts/1/waivers.yaml': waiver('2024-05-31') },
      points: '2024-05-31',
    },
    {
      title: { ru: 'Такой даты нет', en: 'There is no such day' },
      files: { 'regions/primer/acts/1/waivers.yaml': waiver('2025-02-30') },
      points: '2025-02-30',
    },
  ],
  good: [
    {
      title: { ru: 'Принятых замечаний нет', en: 'Nothing is waived' },
      files: { 'regions/primer/acts/1/waivers.yaml': 'waivers: []\n' },
    },
  ],
};
