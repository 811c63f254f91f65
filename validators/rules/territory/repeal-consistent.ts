// When and by what a document was repealed says nothing while the document is called adopted, and no act is repealed before it is signed.

import { child } from '../../source/spot.ts';
import { printedDates } from '../../text/dates/printed-dates.ts';
import { formatDate } from '../../text/russian.ts';
import { edit } from '../example-base.ts';
import { adopted } from '../requisites/example-adopted.ts';
import type { TerritoryRule } from '../rule.ts';

const repealed = (status: string, on: string) => ({
  ...adopted(),
  ...edit(
    'act',
    'status: draft',
    `status: ${status}\nrepealed: { on: ${on}, by: приказ от 01.02.2025 № 10 }`,
  ),
});

export const repealConsistent: TerritoryRule = {
  id: 'territory/repeal-consistent',
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
  about: 'data',
  title: {
    ru: 'Сведения об утрате силы согласуются с состоянием и датой документа',
    en: 'What is said of a repeal agrees with the status and the date of the document',
  },
  fault: {
    ru: 'Сведения об утрате силы расходятся с состоянием или датой документа',
    en: 'What is said of a repeal contradicts the status or the date of the document',
  },
  reason: {
    ru: 'По этим сведениям читателю говорят, действует ли документ. Если они расходятся, ему скажут неправду.',
    en: 'By them a reader is told whether the document holds; where they contradict each other, he is told wrong.',
  },
  cure: {
    ru: 'Укажите состояние repealed и день утраты силы не раньше подписания; если документ действует, уберите repealed.',
    en: 'Give the status `repealed` and a day not before the signing; where the document holds, take `repealed` away.',
  },
  *check({ repealed: said, status, provision }) {
    if (said === null) return;
    if (status !== 'repealed') {
      yield {
        at: said.spot,
        message: {
          ru: 'Сказано, что документ утратил силу, а его состояние другое',
          en: 'The document is said to be repealed, but its status is another',
        },
        evidence: status ?? '',
      };
      return;
    }
    const date = provision?.order?.date;
    if (typeof date !== 'string') return;
    const by = printedDates(said.by ?? '')[0]?.iso ?? null;
    if (by !== null && by < date)
      yield {
        at: child(said.spot, 'by'),
        message: {
          ru: `Отменяющий акт подписан ${formatDate(by)} — раньше самого документа (${formatDate(date)})`,
          en: `The act that repeals was signed on ${by}, before the document itself (${date})`,
        },
        evidence: by,
      };
    if (said.on === null || said.on >= date) return;
    yield {
      at: child(said.spot, 'on'),
      message: {
        ru: `Документ утратил силу ${formatDate(said.on)} — раньше, чем подписан (${formatDate(date)})`,
        en: `The document was repealed on ${said.on}, before it was signed (${date})`,
      },
      evidence: said.on,
    };
  },
  bad: [
    {
      title: { ru: 'Отменяющий акт старше документа', en: 'The act that repeals is older than the document' },
      files: {
        ...adopted(),
        ...edit(
          'act',
          'status: draft',
          'status: repealed\nrepealed: { on: 2025-03-01, by: приказ от 01.02.2021 № 10 }',
        ),
      },
      points: 'приказ от 01.02.2021 № 10',
    },
    {
      title: { ru: 'Состояние осталось прежним', en: 'The status is still the old one' },
      files: repealed('draft', '2025-02-01'),
    },
    {
      title: { ru: 'Утратил силу до подписания', en: 'Repealed before it was signed' },
      files: repealed('repealed', '2023-12-14'),
      points: '2023-12-14',
    },
  ],
  good: [
    {
      title: { ru: 'Утратил силу в день подписания', en: 'Repealed on the day of the signing' },
      files: repealed('repealed', '2023-12-15'),
    },
  ],
};
