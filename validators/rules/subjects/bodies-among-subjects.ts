// A body that signs agreements or answers for training, and is no subject of the system, has neither functions nor anybody to ask it.
import { type ActingBody, actingBodies } from '../../language/acting-bodies.ts';
import { indexOfText } from '../../language/index-of-text.ts';
import type { TextToken } from '../../language/text-tokens.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import { allParts } from '../../model/all-parts.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import type { Territory } from '../../model/types.ts';
import { isWhole } from '../../model/whole.ts';
import { within } from '../../model/within.ts';
import type { Spot } from '../../source/spot.ts';
import { beforeTerms, edit } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { printedTexts } from '../words/printed-texts.ts';

/** What there is everywhere, and in numbers: a text gives work to all of them at once. */
const anybody = wordSet(
  'школа гимназия лицей организация учреждение команда группа коллектив кадр кадры персонал муниципалитет район округ правительство площадка ' +
    'движение общество предприятие фонд сообщество объединение актив учредитель собственник заявитель',
);

interface Found {
  readonly words: string;
  readonly name: string;
  readonly spot: Spot;
}

/** Words of a name that tell bodies apart, by their first forms. */
const wordsOf = (tokens: readonly TextToken[]): readonly ReadonlySet<string>[] =>
  tokens.filter(({ kind, text }) => kind === 'word' && text.length > 2).map(({ lemmas }) => lemmas);

const shares = (one: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): boolean =>
  others.some((other) => [...one].some((lemma) => other.has(lemma)));

/** Whether a name is that of a subject: all its words are, or all words of the subject are of it. */
const isSubject = ({ name, head }: ActingBody, subject: readonly ReadonlySet<string>[]): boolean => {
  if (!shares(head.lemmas, subject)) return false;
  const words = wordsOf(name);
  return words.every((word) => shares(word, subject)) || subject.every((word) => shares(word, words));
};

/** «Методическая служба края» under the title «Концепция развития методической службы …»: the system itself. */
const isOfTitle = ({ name }: ActingBody, title: readonly ReadonlySet<string>[]): boolean =>
  wordsOf(name).every((word) => shares(word, title));

/** «Управление системой включает …»: the words begin the name of a direction of the act, which is no body, and go on with it. */
const isDirection = (text: string, { at, length }: ActingBody, directions: readonly string[]): boolean =>
  directions.some(
    (title) =>
      title.length > length && text.slice(at, at + title.length).toLowerCase() === title.toLowerCase(),
  );

const actsOf = ({ acts }: Territory): readonly Territory[] =>
  acts.flatMap(({ current }) => [current, ...current.annexes]);

/** Small systems name few subjects, and may leave the rest to others. */
const fewestSubjects = 3;

export const bodiesAmongSubjects: TerritoryRule = {
  id: 'subjects/bodies-among-subjects',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Органы и организации, которым текст даёт работу, названы среди субъектов',
    en: 'Bodies to which the text gives work are among the subjects',
  },
  fault: {
    ru: 'Орган или организация действует, а среди субъектов её нет',
    en: 'A body acts, and is not among the subjects',
  },
  reason: {
    ru: 'Функции и ответственность есть только у субъектов. С того, кто подписал соглашение или отвечает за подготовку, но субъектом не назван, спросить нечего.',
    en: 'Only subjects have functions and answer for them; whoever signs an agreement or answers for training and is none cannot be asked.',
  },
  cure: {
    ru: 'Опишите этих участников среди субъектов системы с их функциями или уберите их из текста.',
    en: 'Describe them among the subjects with their functions, or leave them out of the text.',
  },
  doubt: {
    ru: 'Участника системы можно и не делать её субъектом: решает составитель.',
    en: 'Somebody who takes part need not be a subject; that is for the drafter.',
  },
  *check(territory, { corpus }) {
    const { subjects } = territory;
    const above = corpus.territories.find(({ id }) => id === territory.id.split('/')[0]);
    if (subjects.length < fewestSubjects || !isWhole(corpus, territory, 'subjects')) return;
    // Another act of the territory or of its region may describe the body.
    const described = [
      territory,
      ...actsOf(territory),
      ...(above === undefined ? [] : [above, ...actsOf(above)]),
    ];
    const names = described
      .flatMap((view) => view.subjects)
      .flatMap(({ name, namePrinted, short, aliases }) => [name, namePrinted ?? '', short ?? '', ...aliases]);
    const known = [...names, ...territory.abbreviations.map(({ means }) => means)]
      .filter((name) => name !== '')
      .map((name) => wordsOf(indexOfText(name).tokens));
    const titles = [territory.provision?.title, territory.provision?.order?.title].map((title) =>
      wordsOf(indexOfText(title ?? '').tokens),
    );
    const directions = territory.provision?.directions.map(({ title }) => title) ?? [];
    const order = new Set(
      [...allParts(territory.provision?.parts ?? [])].flatMap(({ inOrder, text }) => (inOrder ? [text] : [])),
    );
    const found = printedTexts(territory)
      .filter(({ damaged, title, text }) => damaged !== true && title !== true && !order.has(text))
      .flatMap((printed) =>
        actingBodies(printed.text).flatMap((body): readonly Found[] =>
          isOneOf(body.head, anybody) ||
          isDirection(printed.text, body, directions) ||
          known.some((subject) => isSubject(body, subject)) ||
          titles.some((title) => isOfTitle(body, title))
            ? []
            : [
                {
                  words: printed.text.slice(body.at, body.at + body.length),
                  name: body.name.map(({ lemmas }) => [...lemmas].sort()[0] ?? '').join(' '),
                  spot: within(printed.at, printed.text, body, corpus.texts),
                },
              ],
        ),
      );
    const [first, ...others] = [...Map.groupBy(found, ({ name }) => name).values()].flatMap(
      ([one]) => one ?? [],
    );
    if (first === undefined) return;
    const count = others.length;
    yield {
      at: first.spot,
      message: {
        ru: `Среди субъектов системы этого участника нет, а текст даёт ему работу: «${inner(excerpt(first.words))}»${count > 0 ? `; таких участников ещё ${count}` : ''}`,
        en: `No subject of the system is this body, to which the text gives work: “${excerpt(first.words)}”${count > 0 ? `; ${count} more such bodies` : ''}`,
      },
      grounds: others.map(({ words, spot }) => ({
        says: { ru: `И этому: «${inner(excerpt(words))}»`, en: `This one, too: “${excerpt(words)}”` },
        at: spot,
      })),
      placeless: true,
      evidence: 'bodies',
    };
  },
  bad: [
    {
      title: { ru: 'Соглашение подписал тот, кто не субъект', en: 'A party to an agreement is no subject' },
      files: {
        'regions/primer/acts/1/subjects.yaml':
          'subjects:\n  - id: ministry\n    name: Министерство образования Примерной области\n    short: Министерство\n    kind: ministry\n    level: regional\n    clause: "2.1"\n    functions:\n      - утверждает дорожную карту.\n  - id: cnppm\n    name: Центр непрерывного повышения профессионального мастерства\n    short: ЦНППМ\n    kind: cnppm\n    level: regional\n    clause: "2.2"\n    functions:\n      - диагностику профессиональных дефицитов;\n      - сопровождение индивидуальных маршрутов.\n  - id: actives\n    name: методический актив\n    kind: cnppm\n    level: regional\n    clause: "2.2"\n    functions:\n      - обмен опытом.\n',
        ...beforeTerms('3.2. Колледжи проводят практику студентов.'),
        ...edit(
          'roadmap',
          'responsible: [Министерство, ЦНППМ]',
          'responsible: [Министерство, ЦНППМ, методический актив]',
        ),
      },
      points: 'Колледжи',
    },
  ],
  good: [{ title: { ru: 'Участников вне системы нет', en: 'Nobody outside of the system' }, files: {} }],
};
