// A provision that promises its tasks, or rests on them, and sets none, leaves the reader to look for them.
import { phrasePlaces } from '../../language/phrase-places.ts';
import { allParts } from '../../model/all-parts.ts';
import type { Part, Territory } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { within } from '../../model/within.ts';
import { defining, edit, edits } from '../example-base.ts';
import { tasksOf } from '../indicators/tasks.ts';
import type { TerritoryRule } from '../rule.ts';

const SYSTEM =
  '(?:(?:систем|Систем|Экосистем)\\p{L}{0,3}|[РМ]С\\s?НМС|(?:региональн|муниципальн|методическ)\\p{L}{1,4}\\s)';

/** «Определяет цели и задачи, принципы …»: what the act says that it holds. */
const PROMISED = new RegExp(
  `(?<!\\p{L})(?:определя|устанавлива|раскрыва|закрепля|формулиру|содерж)(?:ет|ит)\\s+(?:\\p{L}+(?:\\s+\\p{L}+){0,3}?\\s*(?:,|\\sи)\\s+){0,4}(?:\\p{L}+[ыи]е\\s+)?(задачи)(?=\\s*(?:,|и\\s|\\.|$|(?:(?:создания|развития|функционирования|формирования|деятельности)\\s+)?${SYSTEM}))`,
  'u',
);
/** «Единством целей и задач Системы»: what is there must have been said. */
const RESTING = new RegExp(`(?<!\\p{L})цел(?:ей|ям|ями|ях|и)\\s+и\\s+(задач\\p{L}{0,3})\\s+${SYSTEM}`, 'u');

/** «Основными задачами являются», «Цели и задачи изложены в …»: here they are set, or said to stand elsewhere. */
const SET =
  /^[\s\p{N}.)IVX–—-]*(?:(?:цел(?:ь|и|ью|ями)\s+и\s+)?(?:\p{L}+(?:ой|ая|ые|ие|ыми|ими)\s+)?задач(?:а|и|ей|ами))(?!\p{L})([^.;:]{0,80})/iu;

/** Whether a part sets tasks of the system, and not those of a subject: «задачей центров является …». */
const sets =
  ({ subjects }: Territory) =>
  ({ text }: Part): boolean => {
    const of = SET.exec(text)?.[1];
    return of !== undefined && !subjects.some(({ label }) => phrasePlaces(of, label).length > 0);
  };

/** Where a part promises tasks or rests on them. */
const needIn = ({ text }: Part): { readonly at: number; readonly isPromise: boolean } | null => {
  for (const [pattern, isPromise] of [
    [PROMISED, true],
    [RESTING, false],
  ] as const) {
    const found = pattern.exec(text);
    if (found !== null) return { at: found.index, isPromise };
  }
  return null;
};

export const tasksSet: TerritoryRule = {
  id: 'numbering/tasks-set',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Задачи, о которых говорит акт, в нём названы',
    en: 'The tasks of which an act speaks are set in it',
  },
  fault: {
    ru: 'Акт говорит о своих задачах, но их не называет',
    en: 'The act speaks of its tasks and sets none',
  },
  reason: {
    ru: 'Если акт обещает задачи или ссылается на них, а перечня нет, никто не знает, что система должна решить и за что отчитаться.',
    en: 'Where an act promises tasks or rests on them and has no list of them, nobody knows what the system is to do.',
  },
  cure: {
    ru: 'Назовите задачи перечнем или уберите слова о них.',
    en: 'List the tasks, or take out the words on them.',
  },
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    const parts = [...allParts(provision.parts)].filter(({ inOrder }) => !inOrder);
    const needs = parts.flatMap((part) => {
      const found = part.function === null ? needIn(part) : null;
      return found === null ? [] : [{ part, ...found }];
    });
    const [first] = needs;
    if (first === undefined || tasksOf(provision, corpus.texts).length > 0 || parts.some(sets(territory)))
      return;
    const { part, at, isPromise } = first;
    const length = ((isPromise ? PROMISED : RESTING).exec(part.text)?.[0] ?? '').length;
    const words = part.text.slice(at, at + length).trim();
    yield {
      at: within(part.spot, part.text, { at, length: words.length }, corpus.texts),
      message: isPromise
        ? {
            ru: `Акт обещает свои задачи («${words}»), а дальше их не называет`,
            en: `The act promises its tasks (“${words}”) and does not set them`,
          }
        : {
            ru: `Акт опирается на задачи системы («${words}»), а нигде их не называет`,
            en: `The act rests on the tasks of the system (“${words}”) and sets them nowhere`,
          },
      evidence: '',
    };
  },
  bad: [
    {
      title: { ru: 'Задачи обещаны', en: 'Tasks are promised' },
      files: defining('цели и задачи, принципы региональной системы.'),
      points: 'определяет цели и задачи',
    },
    {
      title: { ru: 'На задачи ссылаются', en: 'Tasks are rested on' },
      files: edit(
        'provision',
        '## 4. Понятия',
        '3.2. Преемственность обеспечена единством целей и задач региональной системы.\n\n## 4. Понятия',
      ),
      points: 'целей и задач региональной',
    },
  ],
  good: [
    {
      title: { ru: 'Задачи обещаны и названы', en: 'Tasks are promised and set' },
      files: edits(
        'provision',
        ['субъекты региональной системы.', 'цели и задачи региональной системы.'],
        [
          '## 2. Субъекты\n',
          '1.3. Основной задачей системы является поддержка наставников.\n\n## 2. Субъекты\n',
        ],
      ),
    },
  ],
};
