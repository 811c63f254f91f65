// An edition is found by the day from which it applies: a folder named otherwise is read by nobody.
import { isRealDate } from '../../text/dates/calendar.ts';
import { primer } from '../example-base.ts';
import { problemRule } from '../problem-rule.ts';

const folder = 'regions/primer/acts/1/editions';

/** «2025-3-1», «01.03.2025»: the day that a name means; null where it means none. */
const dayIn = (name: string): string | null => {
  const [, year = '', month = '', day = ''] = /(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec(name) ?? [];
  const [, last = '', middle = '', first = ''] = /(\d{1,2})\D(\d{1,2})\D(\d{4})/.exec(name) ?? [];
  const iso = year === '' ? [first, middle, last] : [year, month, day];
  const read = iso.map((part) => part.padStart(2, '0')).join('-');
  return isRealDate(read) ? read : null;
};

export const editionDated = problemRule({
  id: 'file/edition-dated',
  codes: ['edition-undated'],
  title: {
    ru: 'Папка редакции названа днём, с которого она действует, и одного дня – одна',
    en: 'The folder of an edition is named by the day from which it applies, one for a day',
  },
  fault: {
    ru: 'Папка редакции названа не днём, с которого она действует',
    en: 'The folder of an edition is not named by the day from which it applies',
  },
  reason: {
    ru: 'По имени папки Свод узнаёт, какая редакция действует. Редакция без дня и вторая редакция того же дня не проверены и не опубликованы.',
    en: 'By the name of the folder Svod knows which edition applies; one without a day, and a second one of a day, are neither checked nor published.',
  },
  cure: {
    ru: 'Назовите папку днём вступления редакции в силу: год, месяц и число через дефис. Если в этот день изменили акт два акта, внесите оба изменения в одну редакцию и назовите в by оба.',
    en: 'Name the folder by the day on which the edition enters into force: year, month and day with hyphens. Where two acts amended it on that day, make one edition of both and name both in `by`.',
  },
  say: ({ data }) => {
    const name = String(data['what']);
    const day = dayIn(name);
    const second = day !== null && name.startsWith(day);
    const message = second
      ? {
          ru: `Папка «${name}» – вторая редакция одного дня: читается только «${day}»`,
          en: `The folder “${name}” is a second edition of one day; only “${day}” is read`,
        }
      : {
          ru: `Папка редакции названа «${name}», а с какого дня она действует, не сказано`,
          en: `The folder of the edition is called “${name}”, which does not say from which day it applies`,
        };
    if (day === null || second) return { message };
    return {
      message,
      hint: {
        ru: `Если имеется в виду этот день, назовите папку ${day}.`,
        en: `If this day is meant, call the folder ${day}.`,
      },
    };
  },
  bad: [
    {
      title: { ru: 'Редакция без дня', en: 'An edition without a day' },
      files: { [`${folder}/march/roadmap.yaml`]: primer.roadmap },
      points: '',
    },
    {
      title: { ru: 'День записан не так', en: 'A day that is written otherwise' },
      files: { [`${folder}/01.03.2025/roadmap.yaml`]: primer.roadmap },
      points: '',
    },
    {
      title: { ru: 'Две редакции одного дня', en: 'Two editions of one day' },
      files: { [`${folder}/2025-03-01-2/roadmap.yaml`]: primer.roadmap },
      points: '',
    },
  ],
  good: [
    {
      title: { ru: 'Первая редакция, у которой нет своей папки', en: 'A first edition, which has no folder' },
      files: {},
    },
  ],
});
