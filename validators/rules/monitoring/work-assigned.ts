// «Проводится анализ, разрабатываются рекомендации», «строится рейтинг»: work without anybody who does it is done by nobody.
import { allParts } from '../../model/all-parts.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import { namesWhoMonitors } from '../../model/monitoring.ts';
import type { Part, Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { beforeTerms } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';

/** The work, and the verb that has no doer; in either order. */
const verb =
  '(?:проводи?тся|проводятся|разрабатыва(?:е|ю)тся|составля(?:е|ю)тся|строи?тся|строятся|формиру(?:е|ю)тся|готови?тся|готовятся|публику(?:е|ю)тся|планиру(?:е|ю)тся|размеща(?:е|ю)тся|подводятся|направля(?:е|ю)тся|представля(?:е|ю)тся)';
const work = String.raw`(?:анализ|рекомендации|рейтинг|отч[её]ты?|справк[аи]|доклады?|итоги|аудит|разработка|внедрение|перечень\s+(?:мер|действий))`;
const UNDONE = new RegExp(
  String.raw`(?<!\p{L})${verb}\s+(?:\p{L}[\p{L}-]{0,30}\s+){0,3}?${work}(?!\p{L})|(?<!\p{L})${work}\s+(?:[\p{L}-]{1,30}\s+){0,4}?${verb}`,
  'giu',
);
/** What the text tells of the past, what other acts rule, and what a machine does. */
const NOT_A_DUTY =
  /автоматически|самостоятельно|по\s+согласованию|в\s+соответствии\s+с\s+законодательств|на\s+основании\s+приказ|приказом\s/iu;

/** Somebody who may do it: by the short names of subjects, or by the kind of body. */
const BODY =
  /министерств|(?<!\p{L})центр|институт|служб(?:а|ой|у|ы)(?!\p{L})|комисси|совет(?:ом|у|а)?(?!\p{L})|экспертн|оператор|координатор|академи|департамент|управлени(?:е|ем)(?!\p{L})|ЦНППМ|руководител|администраци|субъект|методист|рабоч\p{L}{2,3}\s+групп|ответственн/iu;

const names = ({ subjects }: Territory): readonly string[] =>
  subjects.flatMap(({ short }) => (short !== null && short.length > 2 ? [short] : []));

/** The sentence around a place. */
const sentenceAt = (text: string, at: number): string => {
  const from = Math.max(text.lastIndexOf('. ', at) + 1, 0);
  const end = text.indexOf('. ', at);
  return text.slice(from, end === -1 ? text.length : end + 1);
};

interface Undone {
  readonly part: Part;
  readonly at: number;
  readonly words: string;
}

const undoneIn = (part: Part, doers: readonly string[]): readonly Undone[] => {
  if (part.component !== null || part.function !== null || !/ся(?!\p{L})/iu.test(part.text)) return [];
  const seen = new Set<string>();
  return [...part.text.matchAll(UNDONE)].flatMap(({ 0: words, index }): readonly Undone[] => {
    const sentence = sentenceAt(part.text, index);
    if (seen.has(sentence)) return [];
    seen.add(sentence);
    const isDone =
      BODY.test(sentence) ||
      NOT_A_DUTY.test(sentence) ||
      namesWhoMonitors(sentence) ||
      doers.some((name) => sentence.includes(name));
    return isDone ? [] : [{ part, at: index, words }];
  });
};

export const workAssigned: TerritoryRule = {
  id: 'monitoring/work-assigned',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'У работы, которую назначает текст, есть исполнитель',
    en: 'Work that the text sets has somebody to do it',
  },
  fault: { ru: 'Работа назначена, а исполнитель не назван', en: 'Work is set, and nobody is named to do it' },
  reason: {
    ru: 'То, что «проводится», «строится» и «разрабатывается» само собой, не делает никто: некому поручить и не с кого спросить.',
    en: 'What is “held”, “drawn up” and “worked out” by itself is done by nobody: there is no one to be told or asked.',
  },
  cure: {
    ru: 'Назовите, кто это делает, к какому сроку и кому отдаёт итог.',
    en: 'Say who does it, by when, and who gets the outcome.',
  },
  doubt: {
    ru: 'Исполнителя может назвать соседнее предложение: тогда работа поручена.',
    en: 'A sentence nearby may name who does it; then the work is given.',
  },
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null) return;
    const doers = names(territory);
    const damaged = new Set(
      [...allParts(provision.parts)]
        .filter(({ component }) => component?.name === 'Damaged')
        .flatMap(({ children }) => [...allParts(children)]),
    );
    const undone = [...allParts(provision.parts)]
      .filter((part) => !part.inOrder && !damaged.has(part))
      .flatMap((part) => undoneIn(part, doers));
    const [first, ...others] = undone;
    if (first === undefined) return;
    const count = others.length;
    yield {
      at: within(
        first.part.spot,
        first.part.text,
        { at: first.at, length: first.words.length },
        corpus.texts,
      ),
      message: {
        ru: `Не сказано, кто это делает: «${inner(excerpt(first.words))}»${count > 0 ? `; таких мест ещё ${count}` : ''}`,
        en: `It is not said who does it: “${excerpt(first.words)}”${count > 0 ? `; ${count} more such places` : ''}`,
      },
      grounds: others.map(({ part, words }) => ({
        says: { ru: `И здесь: «${words}»`, en: `And here: “${words}”` },
        at: part.spot,
      })),
      evidence: undone.map(({ words }) => words).join('|'),
    };
  },
  bad: [
    {
      title: { ru: 'Рейтинг строится, рекомендации разрабатываются', en: 'A rating and advice, by nobody' },
      files: beforeTerms(
        '3.2. Раз в полугодие строится рейтинг школ. По его итогам разрабатываются адресные рекомендации.',
      ),
      points: 'строится рейтинг',
    },
    {
      title: { ru: 'Одно место', en: 'One place' },
      files: beforeTerms('3.2. Ежегодно готовится отчёт о работе.'),
      points: 'готовится отчёт',
    },
  ],
  good: [
    {
      title: { ru: 'Исполнитель назван', en: 'Somebody is named' },
      files: beforeTerms('3.2. Раз в полугодие ЦНППМ строит рейтинг школ. Анализ проводится Министерством.'),
    },
  ],
};
