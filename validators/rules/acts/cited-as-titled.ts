// The number and the date of one act under the name of another: a reader who goes by the name finds nothing.

import { likeness } from '../../language/likeness.ts';
import { citingsOfAll } from '../../model/act-citations.ts';
import { excerpt } from '../../model/excerpt.ts';
import { edit, primer } from '../example-base.ts';
import { waiveIfPrinted } from '../printed-so.ts';
import type { TerritoryRule } from '../rule.ts';
import { type Mention, mentionsOf, requisitesKey, titledActs } from './mentions.ts';
import { requisites } from './say.ts';
import { titlesAgree, titlesDiffer } from './titles.ts';

/** Whether a name is to be held against a title: one in quotes, and one of a document that the title says is approved. */
const isComparable = ({ isQuotation, title }: Mention, full: string): boolean =>
  isQuotation || likeness(title.split(/\s/u, 1)[0] ?? '', full).level === 'extended';

export const citedAsTitled: TerritoryRule = {
  id: 'acts/cited-as-titled',
  scope: 'territory',
  across: true,
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Акт назван в тексте по своему заголовку', en: 'A text names an act by its title' },
  fault: {
    ru: 'Акт назван в тексте не своим заголовком',
    en: 'An act is cited by another title than its own',
  },
  reason: {
    ru: 'Номер и дата у акта одни, а назван он иначе, чем в другом месте: непонятно, тот ли это акт и что именно изменяют.',
    en: 'The number and the date are those of one act, the name is another: is it the same act, and what is to be changed?',
  },
  cure: {
    ru: 'Сверьте название с самим актом и назовите его везде одинаково.',
    en: 'Compare the name with the act, and name it the same everywhere.',
  },
  edit: waiveIfPrinted,
  *check(territory, { corpus }) {
    const acts = titledActs(territory, corpus);
    // Where the list of acts says that a place has another title, acts/number-one-title holds the two against each other.
    const listed = citingsOfAll(territory).flatMap(({ citation }) => citation.title ?? []);
    for (const mention of mentionsOf(territory, corpus)) {
      const { title: name, spot, own } = mention;
      const act = acts.get(requisitesKey(mention));
      if (!own || act === undefined || listed.some((title) => titlesAgree(title, name))) continue;
      const { title } = act;
      if (titlesAgree(title, name) || !isComparable(mention, title)) continue;
      const which = requisites(act);
      const [here, there] = titlesDiffer(name, title) ?? ['', ''];
      yield {
        at: spot,
        message:
          here === '' || there === ''
            ? {
                ru: `Акт ${which.ru} назван здесь «${excerpt(name)}», а его заголовок – «${excerpt(title)}»`,
                en: `The act ${which.en} is named “${excerpt(name)}” here, but its title is “${excerpt(title)}”`,
              }
            : {
                ru: `Акт ${which.ru} назван здесь не по заголовку: сказано «${here}», а в заголовке «${there}»`,
                en: `The act ${which.en} is not named by its title here: “${here}” for “${there}” in the title`,
              },
        ...(here === '' || there === ''
          ? {}
          : {
              hint: {
                ru: `Напишите «${there}» вместо «${here}».`,
                en: `Write “${there}” for “${here}”.`,
              },
            }),
        grounds: [
          { says: { ru: `Здесь: «${name}»`, en: `Here: “${name}”` } },
          {
            says: { ru: `Заголовок акта: «${title}»`, en: `The title of the act: “${title}”` },
            at: act.spot,
          },
        ],
        evidence: `${act.id} ${name}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Дорожная карта называет акт иначе', en: 'A roadmap names an act otherwise' },
      files: {
        'federal/acts.yaml': `${primer.acts}  - { id: order-5, kind: order, number: "5", date: 2021-03-04, title: Об утверждении Положения о научно-методической службе, printed: приказ от 04.03.2021 № 5 «Об утверждении Положения о научно-методической службе» }\n`,
        ...edit(
          'roadmap',
          'Обсуждение выводов с педагогами',
          'Обсуждение Положения о методической службе от 04.03.2021 № 5 с педагогами',
        ),
      },
      points: 'Положения о методической службе',
    },
    {
      title: { ru: 'В названии нет слова из заголовка', en: 'The name lacks a word of the title' },
      files: {
        'federal/acts.yaml': `${primer.acts}  - { id: order-5, kind: order, number: "5", date: 2021-03-04, title: Об утверждении Положения о службе методистов, printed: приказ от 04.03.2021 № 5 «Об утверждении Положения о службе методистов» }\n`,
        ...edit(
          'roadmap',
          'Обсуждение выводов с педагогами',
          'Обсуждение Положения о центре и службе методистов от 04.03.2021 № 5 с педагогами',
        ),
      },
      points: 'Положения о центре и службе методистов',
    },
  ],
  good: [
    {
      title: { ru: 'Название то же', en: 'The name is the same' },
      files: {
        'federal/acts.yaml': `${primer.acts}  - { id: order-5, kind: order, number: "5", date: 2021-03-04, title: Об утверждении Положения о научно-методической службе, printed: приказ от 04.03.2021 № 5 «Об утверждении Положения о научно-методической службе» }\n`,
        ...edit(
          'roadmap',
          'Обсуждение выводов с педагогами',
          'Обсуждение Положения о научно-методической службе от 04.03.2021 № 5 с педагогами',
        ),
      },
    },
  ],
};
