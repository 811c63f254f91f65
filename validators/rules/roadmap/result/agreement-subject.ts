// An agreement binds its parties to something; a plan that says only between whom plans any paper at all.

import { excerpt, inner } from '../../../model/excerpt.ts';
import type { Measure } from '../../../model/types.ts';
import { child } from '../../../source/spot.ts';
import { plural } from '../../../text/russian.ts';
import { edits } from '../../example-base.ts';
import { ofSeveral } from '../../makers/several.ts';
import type { TerritoryRule } from '../../rule.ts';

const SIGNED =
  /^(?:организаци\p{L}{1,2}\s+)?(?:подписани|заключени)\p{L}{1,2}\s+(?:(?:дву|тр[её]х|четыр[её]х|много)сторонн\p{L}{2,3}\s+)?(?:соглашени|договор|меморандум)\p{L}{1,3}(?:\s+(?:между|со?)\s|$)/iu;
/** «О сотрудничестве», «на проведение практики», «по вопросам», «в сфере», «для»: what it is about. */
const ABOUT = /(?<!\p{L})(?:об?о?|по|на|для|в\s+(?:сфере|области|рамках|целях|части)|предмет\p{L}{0,3})\s/iu;

const isSilent = ({ title, result }: Measure): boolean =>
  SIGNED.test(title) && !ABOUT.test(title) && !ABOUT.test(result ?? '');

const signed = (title: string, result: string): Readonly<Record<string, string>> =>
  edits('roadmap', ['title: Проведение мониторинга', `title: ${title}`], ['аналитическая справка', result]);

export const agreementSubject: TerritoryRule = {
  id: 'roadmap/agreement-subject',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Сказано, о чём соглашение', en: 'It is said what an agreement is about' },
  fault: { ru: 'Не сказано, о чём соглашение', en: 'It is not said what an agreement is about' },
  reason: {
    ru: 'План называет только стороны. Любая бумага за их подписями исполнит такое мероприятие, а что стороны будут делать, неизвестно.',
    en: 'The plan names only the parties. Whatever paper they sign fulfils it, and nobody learns what they are to do.',
  },
  cure: {
    ru: 'Допишите предмет: «о сетевом взаимодействии», «о целевом обучении методистов».',
    en: 'Add what it is about, e.g. “о сетевом взаимодействии”.',
  },
  *check({ roadmap }) {
    const silent = (roadmap?.measures ?? []).filter(isSilent);
    const [first, ...others] = silent;
    if (first === undefined) return;
    const count = silent.length;
    yield {
      at: child(first.spot, 'title'),
      message: {
        ru:
          count === 1
            ? `Не сказано, о чём соглашение: «${inner(excerpt(first.title))}»`
            : `Не сказано, о чём соглашения, в ${count} ${plural(count, ['мероприятии', 'мероприятиях', 'мероприятиях'])}; первое – «${inner(excerpt(first.title))}»`,
        en:
          count === 1
            ? `It is not said what the agreement is about: “${excerpt(first.title)}”`
            : `In ${count} measures it is not said what the agreement is about; the first is “${excerpt(first.title)}”`,
      },
      ...ofSeveral(
        silent.map(({ title }) => title),
        others.map(({ title, spot }) => ({
          says: { ru: `И здесь: «${inner(excerpt(title))}»`, en: `And here: “${excerpt(title)}”` },
          at: child(spot, 'title'),
        })),
      ),
    };
  },
  bad: [
    {
      title: { ru: 'Названы одни стороны', en: 'The parties alone' },
      files: signed(
        'Подписание соглашения между Министерством и ЦНППМ',
        'соглашение между Министерством и ЦНППМ',
      ),
      points: 'Подписание соглашения между Министерством и ЦНППМ',
    },
    {
      title: { ru: 'В двух мероприятиях', en: 'In two measures' },
      files: edits(
        'roadmap',
        ['title: Проведение мониторинга', 'title: Заключение договора между Министерством и ЦНППМ'],
        ['аналитическая справка', 'договор между Министерством и ЦНППМ'],
        ['title: Обсуждение выводов с педагогами', 'title: Подписание соглашений с педагогами'],
        ['план поддержки по итогам диагностики', 'соглашения с педагогами, прошедшими диагностику'],
      ),
      points: 'Заключение договора между Министерством и ЦНППМ',
    },
  ],
  good: [
    {
      title: { ru: 'Предмет назван', en: 'What it is about is named' },
      files: signed('Подписание соглашения о диагностике между Министерством и ЦНППМ', 'соглашение'),
    },
  ],
};
