// An act that plans nothing any more asks for nothing, whether or not it says when it ends.
import { onlyAmends } from '../../model/act-actions.ts';
import { lastPlanned } from '../../model/last-planned.ts';
import { formatDate } from '../../text/russian.ts';
import { replaced } from '../example-base.ts';
import { onYear } from '../indicators/label.ts';
import { adopted } from '../requisites/example-adopted.ts';
import type { TerritoryRule } from '../rule.ts';

const withoutPeriod = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ...files,
  'regions/primer/acts/1/act.yaml': replaced(
    'act',
    'period: { printed: на 2024–2025 годы, from: 2024-01-01, to: 2025-12-31 }\n',
    '',
  ).replace('status: draft', 'status: adopted'),
});

export const targetsEnded: TerritoryRule = {
  id: 'validity/targets-ended',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'У принятого документа есть плановые значения впереди',
    en: 'An adopted document still has planned values ahead',
  },
  fault: {
    ru: 'У принятого документа нет плановых значений впереди',
    en: 'An adopted document has no planned values ahead',
  },
  reason: {
    ru: 'Когда последний плановый год прошёл, показатели никого не обязывают, а читатель принимает их за действующие.',
    en: 'When the last planned year is over the indicators bind nobody, but readers take them for valid.',
  },
  cure: {
    ru: 'Утвердите значения на следующие годы изменением в акт или признайте его утратившим силу.',
    en: 'Adopt values for the years to come by an amendment, or repeal the act.',
  },
  edit: {
    ru: 'Если документ утратил силу, запишите status: repealed.',
    en: 'If the document is no longer in force, write `status: repealed`.',
  },
  heldTo: {
    statuses: ['adopted'],
    why: {
      ru: 'Принятые документы: проект ещё никого не обязывает, а отменённый уже ничего не планирует.',
      en: 'Adopted documents: a draft binds nobody yet, and a repealed one plans nothing any more.',
    },
  },
  *check(territory, { asOf }) {
    const { period, indicators } = territory;
    // Its table is the new words of the amended act, which says so of itself.
    if (onlyAmends(territory)) return;
    // Of a document whose own period has ended, that is said.
    if (indicators === null || (period !== null && asOf > period.to)) return;
    const last = lastPlanned(indicators);
    if (last === null || asOf <= last.to) return;
    yield {
      at: last.at,
      message: {
        ru: `Последние значения запланированы ${onYear(last.year).ru}, он прошёл, а документ числится принятым`,
        en: `The last values are planned ${onYear(last.year).en}, which is over, but the document counts as adopted`,
      },
      grounds: [
        {
          says: {
            ru: `Последний плановый год кончился ${formatDate(last.to)}`,
            en: `The last planned year ended on ${last.to}`,
          },
          at: last.at,
        },
        { says: { ru: `Проверено на ${formatDate(asOf)}`, en: `Judged as of ${asOf}` } },
      ],
      evidence: last.year,
      placeless: true,
    };
  },
  bad: [
    {
      title: { ru: 'На следующий день после последнего года', en: 'The day after the last year' },
      files: withoutPeriod(adopted()),
      asOf: '2026-01-01',
      points: '"2025"',
    },
  ],
  good: [
    {
      title: { ru: 'В последний день последнего года', en: 'On the last day of the last year' },
      files: withoutPeriod(adopted()),
      asOf: '2025-12-31',
    },
  ],
};
