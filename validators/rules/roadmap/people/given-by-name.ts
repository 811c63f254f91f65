// Not all work needs to be given: a paper anybody may prepare. An attestation is held by whom an act names for it.

import { analyse } from '../../../language/analyse.ts';
import { kindredRoots, type SaidWord, saidRoots, saidWords } from '../../../language/said-words.ts';
import { isAbout } from '../../../model/topics.ts';
import type { Part, Topic } from '../../../model/types.ts';
import { areApart, without } from '../../../text/sets.ts';
import { lazily } from '../../asked-once.ts';

/** What whoever answers for a plan does with it, without a function of its own: a measure of these words alone asks for none. */
export const ordinary = lazily(() =>
  saidRoots(
    'мониторинг обсуждение рассмотрение анализ вывод итог отчёт совещание заседание мероприятие методист план информирование ' +
      // Which of several reports or meetings it is.
      'промежуточный итоговый заключительный установочный сводный годовой ежегодный квартальный полугодовой очередной',
  ),
);

/** Words of every duty («организация», «проведение») weigh so much. */
const LIGHT = 0.25;

/** What a function on «образовательные мероприятия» is about without naming it. */
export const events = lazily(() =>
  saidRoots(
    'вебинар встреча выставка декада конкурс конференция лекция мастер-класс педсовет семинар слёт тренинг фестиваль форум',
  ),
);

/** What any body does in any matter: to prepare a paper, to agree to it, to take part, to gather people. */
const ofAnybody = lazily(
  () =>
    new Set([
      ...ordinary(),
      ...without(events(), saidRoots('конкурс тренинг')),
      ...saidRoots(
        'разработка подготовка составление утверждение согласование приведение участие сбор доклад',
      ),
    ]),
);

/** Work that acts give a body by name, since not everybody may or can do it. */
const byName = lazily(() =>
  saidRoots(
    'аттестация аккредитация экспертиза сертификация лицензирование стажировка курс обучение переподготовка квалификация ' +
      'диагностика тестирование конкурс олимпиада издание реестр финансирование награждение',
  ),
);

const isOf = (text: string, at: number, end: number, part: string): boolean =>
  analyse(text.slice(at, end)).some((one) => one.part === part);

/** «Ведение», «публикация»: a noun of doing, behind which stands what is done. */
const MAKING = /(?:[нт]ие|[ау]ция)$/u;

/** The nouns by which a title calls its work: «аттестация» in «Проведение аттестации школ», «ведение» and «реестр» in «Ведение реестра». */
const deedsOf = (title: string): readonly SaidWord[] => {
  const [first, second] = saidWords(title).filter(
    ({ at, end, weight }) => weight > LIGHT && isOf(title, at, end, 'noun'),
  );
  if (first === undefined) return [];
  const isMaking = [...first.lemmas].some((lemma) => MAKING.test(lemma));
  const isNext =
    second !== undefined &&
    isMaking &&
    !title
      .slice(first.end, second.at)
      .split(/[^\p{L}]+/u)
      .some((word) => analyse(word).some(({ part }) => part === 'preposition'));
  return isNext ? [first, second] : [first];
};

const isOneOfDeeds = ({ roots }: SaidWord, deeds: ReadonlySet<string>): boolean => !areApart(roots, deeds);

/**
 * Whether a measure is work that acts give by name: an attestation, a register, or a topic that the act itself makes one of the
 * system's. What any body does in any matter is none.
 */
export const isGivenByName = (title: string, topics: readonly Topic[], parts: readonly Part[]): boolean => {
  const deeds = deedsOf(title);
  if (deeds.slice(0, 1).some((deed) => isOneOfDeeds(deed, ofAnybody()))) return false;
  if (deeds.some((deed) => isOneOfDeeds(deed, byName()))) return true;
  return topics.some(
    (topic) => isAbout(topic, title) && parts.some(({ text, inOrder }) => !inOrder && isAbout(topic, text)),
  );
};

/** «Участвует в конкурсах», «направляет на стажировки»: to have to do with it is not to do it. */
const BESIDE =
  /^\s*(?:\p{L}{1,2}\)|\d+\))?\s*(?:участву|направля|содейств|поруча|рекоменд|обсужда|рассматрива|информиру|способству|помога|привлека)/iu;

/** Whether a word of a function is what is done, and not what it is done at, for or by: «в конкурсах», «по итогам диагностики». */
const isDone = (text: string, { at }: SaidWord): boolean => {
  const before =
    (
      text
        .slice(0, at)
        .split(/[,;:]\s/u)
        .at(-1) ?? ''
    ).match(/\p{L}+/gu) ?? [];
  if (before.some((word) => /^котор/iu.test(word))) return false;
  for (const word of before.toReversed()) {
    const readings = analyse(word);
    const is = (wanted: string): boolean => readings.some(({ part }) => part === wanted);
    if (is('preposition')) return false;
    if (is('adjective') || is('participle')) continue;
    if (!is('noun')) return true;
    if (!readings.some(({ lemma }) => MAKING.test(lemma))) return false;
  }
  return true;
};

/** Whether a function says the work that a measure is called by: by name, or with more words of the measure. */
export const saysWork = (title: string, text: string): boolean => {
  const deeds = deedsOf(title);
  const [first] = deeds;
  if (first === undefined || BESIDE.test(text)) return false;
  if (isOneOfDeeds(first, ofAnybody())) return false;
  const isSaid = ({ roots }: SaidWord): boolean =>
    saidWords(text).some((word) => !areApart(word.roots, roots) && isDone(text, word));
  const known = deeds.filter((deed) => isOneOfDeeds(deed, byName()));
  if (known.length > 0) return known.every(isSaid);
  if (!isSaid(first)) return false;
  const others = saidWords(title).filter((word) => word !== first && word.weight >= 1);
  return others.some(({ roots }) => !areApart(roots, kindredRoots(text)));
};
