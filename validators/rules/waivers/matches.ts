// A waiver that accepts nothing stays behind when the finding is gone, and would accept the next one unseen.

import { child } from '../../source/spot.ts';
import { isRealDate } from '../../text/dates/calendar.ts';
import { inForce } from '../apply-waivers.ts';
import { amended, paths } from '../editions/example-editions.ts';
import type { FindingsRule } from '../rule.ts';

const needless = `waivers:
  - fingerprint: 0123456789abcdef
    rule: roadmap/executor-given
    reason: Исполнителя назначат приказом.
    by: Министерство
    until: amendment
`;

export const matches: FindingsRule = {
  id: 'waivers/matches',
  scope: 'findings',
  about: 'data',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Принятое замечание существует', en: 'A waived finding exists' },
  fault: { ru: 'Принятого замечания больше нет', en: 'A waiver matches no finding' },
  reason: {
    ru: 'Если замечания больше нет, запись о нём лишняя: она скроет такое же замечание, когда оно появится снова.',
    en: 'When the finding is gone its waiver is of no use, and would hide the same finding when it comes again.',
  },
  cure: {
    ru: 'Уберите запись или исправьте rule и fingerprint: их печатает svod check.',
    en: 'Remove the entry, or correct `rule` and `fingerprint`: svod check prints them.',
  },
  *check({ id, waivers, whole, later }, asOf, findings) {
    if (!whole) return;
    const known = new Set(
      findings.flatMap(({ region, rule, fingerprint }) => (region === id ? [`${rule} ${fingerprint}`] : [])),
    );
    for (const waiver of waivers) {
      const { rule, fingerprint, until, spot } = waiver;
      // One that has lapsed is to be removed or renewed in any case: waivers/in-force says so.
      const holds = inForce(waiver, asOf) && (until === 'amendment' || isRealDate(until));
      const isOfLater = later.some((folder) => spot.source.file.startsWith(folder));
      if (isOfLater || !holds || known.has(`${rule} ${fingerprint}`)) continue;
      const sameRule = findings.filter((finding) => finding.region === id && finding.rule === rule).length;
      yield {
        at: child(spot, 'fingerprint'),
        message: {
          ru: `Принято замечание ${rule} с отпечатком ${fingerprint}, но такого замечания нет`,
          en: `The finding ${rule} with the fingerprint ${fingerprint} is waived, but there is no such finding`,
        },
        hint:
          sameRule === 0
            ? {
                ru: 'Замечаний этого правила у территории нет: уберите запись.',
                en: 'The territory has no findings of this rule: remove the entry.',
              }
            : {
                ru: `Других замечаний этого правила у территории: ${sameRule}. Если принято одно из них, исправьте отпечаток, иначе уберите запись.`,
                en: `The territory has this many other findings of the rule: ${sameRule}. Correct the fingerprint where one of them is meant, else remove the entry.`,
              },
        evidence: `${rule} ${fingerprint}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Замечание уже исправлено', en: 'The finding has been mended' },
      files: {
        'regions/primer/acts/1/waivers.yaml': needless,
      },
      points: '0123456789abcdef',
    },
  ],
  good: [
    {
      title: { ru: 'Акт подписан позже дня проверки', en: 'The act was signed after the day of the check' },
      files: {
        ...amended(['1.1. Пункт 1.2 исключить.']),
        [`${paths.amending}/act.yaml`]: 'status: adopted\n',
        [`${paths.amending}/waivers.yaml`]: needless,
      },
      asOf: '2024-02-14',
    },
    {
      title: { ru: 'Принятых замечаний нет', en: 'Nothing is waived' },
      files: { 'regions/primer/acts/1/waivers.yaml': 'waivers: []\n' },
    },
  ],
};
