// A cell that names one subject twice names another's place by it: a slip of the pen, mostly for somebody else.

import { excerpt, inner } from '../../../model/excerpt.ts';
import { measuresInForce } from '../../../model/roadmap/ended-row.ts';
import type { Reference, Subject } from '../../../model/types.ts';
import { normalise } from '../../../text/words/words.ts';
import { edit } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';
import { tiedByHand } from '../../subjects/spelling.ts';

/** A name that says again whom a name before it in the cell says, with that name; null where none does. */
const repeated = (
  names: readonly Reference<Subject>[],
  isTied: (subject: Subject, printed: string) => boolean,
): { readonly first: Reference<Subject>; readonly again: Reference<Subject> } | null => {
  for (const [index, again] of names.entries()) {
    const first = names
      .slice(0, index)
      .find(
        ({ printed, target }) =>
          normalise(printed) === normalise(again.printed) ||
          (target !== null &&
            target === again.target &&
            ![printed, again.printed].some((name) => isTied(target, name))),
      );
    if (first !== undefined) return { first, again };
  }
  return null;
};

export const responsibleOnce: TerritoryRule = {
  id: 'roadmap/responsible-once',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Ответственный назван в строке один раз',
    en: 'Who is responsible is named once in a row',
  },
  fault: {
    ru: 'Ответственный назван в строке дважды',
    en: 'Who is responsible is named twice in a row',
  },
  reason: {
    ru: 'Второе такое имя чаще всего стоит вместо другого: читатель не узнает, кто ещё отвечает за мероприятие.',
    en: 'A name said again mostly stands for another one, and nobody learns who else is responsible.',
  },
  cure: {
    ru: 'Уберите повтор или назовите того, кто должен стоять вместо него.',
    en: 'Remove the repeated name, or name the one who should stand in its place.',
  },
  *check(territory) {
    // A name that only the record ties to a subject may be another's.
    const isTied = tiedByHand(territory);
    for (const { title, responsible, inherited } of measuresInForce(territory.roadmap)) {
      const found = inherited.responsible ? null : repeated(responsible ?? [], isTied);
      if (found === null) continue;
      const { first, again } = found;
      const same = normalise(first.printed) === normalise(again.printed);
      yield {
        at: again.spot,
        message: same
          ? {
              ru: `За мероприятие «${inner(excerpt(title))}» дважды назван ответственным «${inner(again.printed)}»`,
              en: `The measure “${excerpt(title)}” names “${again.printed}” twice as responsible`,
            }
          : {
              ru: `За мероприятие «${inner(excerpt(title))}» один ответственный назван дважды: «${inner(first.printed)}» и «${inner(again.printed)}»`,
              en: `The measure “${excerpt(title)}” names one subject twice: “${first.printed}” and “${again.printed}”`,
            },
        evidence: `${title} ${again.printed}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Одно имя дважды', en: 'One name twice' },
      files: edit('roadmap', '[Министерство, ЦНППМ]', '[ЦНППМ, Министерство, ЦНППМ]'),
      points: 'ЦНППМ',
    },
    {
      title: { ru: 'Сокращение и полное название', en: 'An abbreviation and the full name' },
      files: edit(
        'roadmap',
        '[Министерство, ЦНППМ]',
        '[ЦНППМ, Центр непрерывного повышения профессионального мастерства]',
      ),
      points: 'Центр непрерывного повышения профессионального мастерства',
    },
  ],
  good: [
    { title: { ru: 'Каждый назван один раз', en: 'Each is named once' }, files: {} },
    {
      title: { ru: 'Субъект и его сотрудники', en: 'A subject and its staff' },
      files: edit('roadmap', '[Министерство, ЦНППМ]', '[ЦНППМ, методисты ЦНППМ]'),
    },
  ],
};
