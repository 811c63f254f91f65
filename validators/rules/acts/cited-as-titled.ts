// The number and the date of one act under the name of another: a reader who goes by the name finds nothing.

import { excerpt } from '../../model/excerpt.ts';
import { actsKnownTo } from '../../model/registers.ts';
import type { Act, Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { actNumberKey, actReferences } from '../../text/act-reference.ts';
import { before } from '../../text/near-place.ts';
import { primer, replaced } from '../example-base.ts';
import { waiveIfPrinted } from '../printed-so.ts';
import type { TerritoryRule } from '../rule.ts';
import { type PrintedText, printedTexts } from '../words/printed-texts.ts';
import { requisites } from './say.ts';
import { titlesAgree, titlesDiffer } from './titles.ts';

interface Named {
  readonly act: Act;
  readonly title: string;
  readonly name: string;
  readonly at: number;
}

/** «Положение о … от»: the name without quotes that stands right before the date of an act. */
const NAME =
  /(?<name>(?<kind>Положени|Концепци|Программ|Поряд|Регламент|Стратеги|Стандарт)\p{L}*\s[^«»"().;,]{1,400}?)\s+от\s*$/u;

/** The acts that a text names by their number and date with a name of its own, the kind of which the title has too. */
function* namedIn({ text }: PrintedText, acts: ReadonlyMap<string, Act>): Generator<Named> {
  for (const { at, number, date, quoted } of actReferences(text)) {
    const act = quoted || date === null ? undefined : acts.get(`${actNumberKey(number)} ${date}`);
    const said = before(text, at);
    const { name, kind } = NAME.exec(said)?.groups ?? {};
    if (act === undefined || act.title === null || name === undefined || kind === undefined) continue;
    if (act.title.toLowerCase().includes(kind.toLowerCase()))
      yield { act, title: act.title, name, at: at - said.length + said.lastIndexOf(name) };
  }
}

const byRequisites = (territory: Territory): ReadonlyMap<string, Act> =>
  new Map(
    actsKnownTo(territory).flatMap((act) =>
      act.number === null || act.date === null
        ? []
        : [[`${actNumberKey(act.number)} ${act.date}`, act] as const],
    ),
  );

export const citedAsTitled: TerritoryRule = {
  id: 'acts/cited-as-titled',
  scope: 'territory',
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
    const acts = byRequisites(territory);
    for (const printed of printedTexts(territory)) {
      if (printed.damaged) continue;
      for (const { act, title, name, at } of namedIn(printed, acts)) {
        if (titlesAgree(title, name)) continue;
        const which = requisites(act);
        const [here, there] = titlesDiffer(name, title) ?? ['', ''];
        yield {
          at: within(printed.at, printed.text, { at, length: name.length }, corpus.texts),
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
    }
  },
  bad: [
    {
      title: { ru: 'Дорожная карта называет акт иначе', en: 'A roadmap names an act otherwise' },
      files: {
        'federal/acts.yaml': `${primer.acts}  - { id: order-5, kind: order, number: "5", date: 2021-03-04, title: Об утверждении Положения о научно-методической службе, printed: приказ от 04.03.2021 № 5 «Об утверждении Положения о научно-методической службе» }\n`,
        'regions/primer/acts/1/roadmap.yaml': replaced(
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
        'regions/primer/acts/1/roadmap.yaml': replaced(
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
        'regions/primer/acts/1/roadmap.yaml': replaced(
          'roadmap',
          'Обсуждение выводов с педагогами',
          'Обсуждение Положения о научно-методической службе от 04.03.2021 № 5 с педагогами',
        ),
      },
    },
  ],
};
