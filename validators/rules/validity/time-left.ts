// An act is read, sent out and carried out after it was signed: what is due within days of that cannot be carried out under it.

import { analyse } from '../../language/analyse.ts';
import { indexOfText } from '../../language/index-of-text.ts';
import { isMostly, saidOf } from '../../language/likeness.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import type { Territory } from '../../model/types.ts';
import { compareDates, isRealDate } from '../../text/dates/calendar.ts';
import { formatDate } from '../../text/russian.ts';
import { edit, edits } from '../example-base.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { type ShortTerm, shortTerms } from './short-terms.ts';

const approving = wordSet('утверждение утвердить утверждать принятие');

/** Whether a measure is to approve what the order itself approves. */
const isDoneByOrder = ({ measure }: ShortTerm, { roadmap, provision, indicators }: Territory): boolean => {
  const title = measure?.title ?? '';
  const approved = [roadmap?.title, provision?.title, indicators?.title].flatMap((one) => one ?? []);
  return (
    indexOfText(title).tokens.some((token) => isOneOf(token, approving)) &&
    approved.some((one) => isMostly(saidOf(title, one)))
  );
};

const meetings = wordSet(
  'совещание заседание встреча собрание планёрка педсовет совет конференция семинар вебинар форум слёт съезд чтение собеседование',
);
const holding = wordSet('проведение организация');

/**
 * Whether people meet some days after the signing, as in August before every school year: they were called before, and the plan
 * only records it. What is to be written or done by such a day is another matter.
 */
const isMeeting = ({ measure, last }: ShortTerm, signed: string): boolean => {
  if (measure === null || compareDates(last, signed) <= 0) return false;
  const nouns = indexOfText(measure.title).tokens.filter(
    (token) =>
      token.kind === 'word' &&
      !isOneOf(token, holding) &&
      analyse(token.text).some(({ part }) => part === 'noun'),
  );
  const [called] = nouns;
  return called !== undefined && isOneOf(called, meetings);
};

const when = ({ last, begins }: ShortTerm, signed: string): Text => {
  const day: Text = { ru: formatDate(last), en: last };
  if (begins) return { ru: `наступает ${day.ru}`, en: `comes on ${day.en}` };
  const order = compareDates(last, signed);
  if (order < 0)
    return { ru: `прошло ${day.ru}, до подписания`, en: `was over on ${day.en}, before the signing` };
  return order === 0
    ? { ru: 'кончается в самый день подписания', en: 'ends on the very day of the signing' }
    : { ru: `кончается ${day.ru}`, en: `ends on ${day.en}` };
};

const named = ({ printed, measure, begins }: ShortTerm): Text => {
  if (begins) return { ru: `Срок «${printed}»`, en: `The time “${printed}”` };
  return measure === null
    ? {
        ru: `Время, к которому обязывает текст, – «${printed} год»`,
        en: `The time that the text binds to, ${printed},`,
      }
    : {
        ru: `Срок «${printed}» мероприятия «${inner(excerpt(measure.title))}»`,
        en: `The deadline “${printed}” of the measure “${excerpt(measure.title)}”`,
      };
};

const say = (term: ShortTerm, signed: string): Text => {
  const [what, ends] = [named(term), when(term, signed)];
  return {
    ru: `${what.ru} ${term.measure === null && !term.begins ? `: оно ${ends.ru}` : ends.ru}`.replace(
      ' :',
      ':',
    ),
    en: `${what.en} ${ends.en}`,
  };
};

/** The model signed on another day, with a deadline or a sentence of the text. */
const signedOn = (date: string, sentence = ''): Readonly<Record<string, string>> =>
  edits(
    'provision',
    ['  date: 2023-12-15\n', `  date: ${date}\n`],
    ['субъекты региональной системы.', `субъекты региональной системы.${sentence}`],
  );

/** The model whose period begins on the day of its signing. */
const begun = edit('act', 'from: 2024-01-01', 'from: 2023-12-15');

export const timeLeft: TerritoryRule = {
  id: 'validity/time-left',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'После подписания акта до срока остаётся время',
    en: 'Time is left between the signing of an act and what is due under it',
  },
  fault: { ru: 'Срок кончается сразу после подписания', en: 'What is due ends right after the signing' },
  reason: {
    ru: 'Акт рассылают и исполняют после подписания. То, что надо сделать в эти же дни, к ним уже сделано или сделано не будет: срок ничего не планирует.',
    en: 'An act is sent out and carried out after it is signed. What is due in the same days was done before, or will not be done: such a deadline plans nothing.',
  },
  cure: {
    ru: 'Назовите срок, к которому это ещё можно сделать, или уберите то, что уже сделано.',
    en: 'Name a time by which it can still be done, or take out what has been done.',
  },
  doubt: {
    ru: 'Работа могла начаться до подписания, и срок – её конец. Правило считает коротким срок меньше двух недель.',
    en: 'The work may have begun before the signing, and the deadline be its end. The rule takes less than two weeks for a short time.',
  },
  *check(territory, { corpus }) {
    const { provision } = territory;
    const signed = provision?.order?.date;
    if (provision === null || typeof signed !== 'string' || !isRealDate(signed)) return;
    const [first, ...more] = shortTerms(territory, signed, corpus.texts).filter(
      (term) => !isMeeting(term, signed),
    );
    if (first === undefined) return;
    const { ru, en } = say(first, signed);
    yield {
      at: first.spot,
      message: {
        ru: `${ru}, а подписан акт ${formatDate(signed)}${more.length === 0 ? '' : `; таких сроков ещё ${more.length}`}`,
        en: `${en}; the act was signed on ${signed}${more.length === 0 ? '' : `, and ${more.length} more are so`}`,
      },
      grounds: [
        ...[first, ...more]
          .filter((term) => isDoneByOrder(term, territory))
          .map((term) => ({
            says: {
              ru: `Это утверждает сам приказ: «${inner(excerpt(term.measure?.title ?? ''))}»`,
              en: `The order itself approves it: “${excerpt(term.measure?.title ?? '')}”`,
            },
            at: term.spot,
          })),
        ...more.map((term) => ({ says: say(term, signed), at: term.spot })),
      ],
      placeless: true,
      evidence: first.printed,
    };
  },
  bad: [
    {
      title: { ru: 'До срока неделя', en: 'A week is left' },
      files: { ...begun, ...edit('roadmap', 'ежегодно (май)', 'до 22.12.2023') },
      points: 'до 22.12.2023',
    },
    ...['Разработка плана заседаний', 'Отчёт о семинаре'].map((title) => ({
      title: { ru: `До срока неделя: «${title}»`, en: `A week is left: “${title}”` },
      files: {
        ...begun,
        ...edits(
          'roadmap',
          ['ежегодно (май)', 'до 22.12.2023'],
          ['title: Проведение мониторинга', `title: ${title}`],
        ),
      },
      points: 'до 22.12.2023',
    })),
    {
      title: { ru: 'В самый день подписания, и ещё один', en: 'On the very day of the signing, and another' },
      files: {
        ...begun,
        ...edits(
          'roadmap',
          ['ежегодно (май)', '15 декабря 2023 года'],
          ['ежегодно (июнь)', '20 декабря 2023 года'],
        ),
      },
      points: '15 декабря 2023 года',
    },
    {
      title: { ru: 'Утверждает сам приказ', en: 'The order itself approves it' },
      files: {
        ...signedOn('2024-01-25'),
        ...edits(
          'roadmap',
          ['ежегодно (май)', 'январь 2024 года'],
          ['Проведение мониторинга', 'Утверждение дорожной карты'],
        ),
      },
      points: 'январь 2024 года',
    },
    {
      title: { ru: 'К году, который начнётся через неделю', en: 'By a year that begins in a week' },
      files: signedOn('2023-12-24', ' Доля школ с советами – не менее 60% к 2024 году.'),
      points: 'к 2024 году',
    },
    {
      title: { ru: 'Год в тексте прошёл', en: 'The year in the text is over' },
      files: signedOn('2023-12-15', ' Школы должны в 2022 году создать советы.'),
      points: '2022',
    },
    {
      title: { ru: 'Год в тексте кончается', en: 'The year in the text is ending' },
      files: signedOn('2023-12-20', ' Школы должны в 2023 году создать советы.'),
      points: '2023',
    },
  ],
  good: [
    ...[
      'Установочное совещание с методистами',
      'Августовский педагогический совет',
      'Проведение собрания наставников',
      'Заседание методического совета «Задачи года»',
    ].map((title) => ({
      title: { ru: `Встреча через несколько дней: «${title}»`, en: `A meeting some days later: “${title}”` },
      files: {
        ...begun,
        ...edits(
          'roadmap',
          ['ежегодно (май)', '22.12.2023'],
          ['title: Проведение мониторинга', `title: ${title}`],
        ),
      },
    })),
    {
      title: { ru: 'До срока месяц', en: 'A month is left' },
      files: edit('roadmap', 'ежегодно (май)', 'январь 2024 года'),
    },
    {
      title: { ru: 'Последний срок далеко', en: 'The last of the deadlines is far' },
      files: { ...begun, ...edit('roadmap', 'ежегодно (май)', 'декабрь 2023 года; май 2024 года') },
    },
    {
      title: { ru: 'Рассказ о прошедшем', en: 'A tale of what was' },
      files: signedOn('2023-12-15', ' В 2022 году школы создали советы.'),
    },
  ],
};
