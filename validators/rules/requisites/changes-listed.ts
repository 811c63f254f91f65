// Which acts an order ends or changes must be known of the acts too: whoever opens them has to learn that they are no more.

import { isAssignment } from '../../language/assignment.ts';
import { amendingParts } from '../../model/act-actions.ts';
import { allParts } from '../../model/all-parts.ts';
import { requisitesOf, sameRequisites } from '../../model/own-acts.ts';
import type { Citation, OwnAct, Part, Provision, Territory } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { within } from '../../model/within.ts';
import { actNumberKey, actReferences } from '../../text/acts/act-reference.ts';
import { amending, repealing } from '../../text/acts/order-words.ts';
import { formatDate } from '../../text/russian.ts';
import { amended, amendingOrder, paths } from '../editions/example-editions.ts';
import { misnamed, type Reported, reportedBy } from '../editions/reported.ts';
import { edit, replaced } from '../example-base.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { orderParts } from './order-text.ts';
import { type OrderWords, orderWords } from './order-words.ts';

interface Change {
  readonly key: 'repeals' | 'amends';
  readonly words: RegExp;
  readonly does: Text;
}

const changes: readonly Change[] = [
  { key: 'repeals', words: repealing, does: { ru: 'отменяет', en: 'repeals' } },
  { key: 'amends', words: amending, does: { ru: 'изменяет', en: 'amends' } },
];

/** An enumeration may run on in the clauses below the one that says the words. */
const covers = (listed: readonly Citation[], number: string): boolean =>
  listed.some(({ clause: { printed } }) => {
    const own = printed.replace(/^order\//, '');
    return own === number || own.startsWith(`${number}.`) || number.startsWith(`${own}.`);
  });

type Named = NonNullable<Reported['act']>;

const keyOf = ({ number, date }: Named): string => `${actNumberKey(number)} ${date}`;

/** The acts that an order itself says it changes in this way, each with the part that says it; what it changes in a clause it does not repeal. */
const saidIn = (current: Territory, { key }: Change): ReadonlyMap<string, readonly [Named, Part]> => {
  const said = reportedBy({ current }).flatMap(({ act, action, part }): readonly [Named, Part][] =>
    act === null || (action.kind === 'repeal') !== (key === 'repeals') ? [] : [[act, part]],
  );
  return new Map(said.toReversed().map((one) => [keyOf(one[0]), one]));
};

/** Whether an act is known without the list: the territory has it, and it tells itself of its editions and its end. */
const isOwn = (acts: readonly OwnAct[], named: Named): boolean =>
  acts.some((act) => sameRequisites(requisitesOf(act), named));

/** Whether the list has the act, or may have it: one of those it names there prints no number and date. */
const isListed = (listed: readonly Citation[], named: Named, number: string): boolean =>
  listed.some(
    (citation) =>
      sameRequisites(requisitesOfCited(citation), named) ||
      (requisitesOfCited(citation) === null && covers([citation], number)),
  );

const requisitesOfCited = ({ act: { target }, number, date }: Citation): Named | null => {
  const own = { number: number ?? target?.number ?? null, date: date ?? target?.date ?? null };
  return own.number === null || own.date === null ? null : { number: own.number, date: own.date };
};

/** The parts of an order, each with the number of the clause that it stands in. */
const clausesOf = (provision: Provision): ReadonlyMap<Part, string> => {
  let last = '';
  return new Map(
    orderParts(provision).map((part) => {
      if (part.number !== null && part.kind === 'clause') last = part.number;
      return [part, last];
    }),
  );
};

const naming = ({ number, date }: Named): Text => ({
  ru: `акт №\u00A0${number} от ${formatDate(date)}`,
  en: `the act № ${number} of ${date}`,
});

/** The act of the territory that is meant by one that is not there: one of the two is misprinted. */
const twinOf = (territory: Territory, named: Named): Named | null => {
  const maker = territory.acts.find(({ id }) => id === territory.act?.id);
  const own = maker === undefined ? null : misnamed(named, maker);
  return own === null ? null : requisitesOf(own);
};

const misprinted = (named: Named, own: Named): Omit<Issue, 'at'> => {
  const isDate = actNumberKey(named.number) === actNumberKey(own.number);
  const [ru, en] = isDate
    ? ['дата другая', 'the date is another']
    : ['номер другой', 'the number is another'];
  const [what, it] = isDate ? ['дату', 'её'] : ['номер', 'его'];
  return {
    message: {
      ru: `Назван ${naming(named).ru}, а в Своде есть акт №\u00A0${own.number} от ${formatDate(own.date)}: ${ru}`,
      en: `${naming(named).en} is named, but the Svod has № ${own.number} of ${own.date}: ${en}`,
    },
    hint: {
      ru: `Сверьте ${what}: если акт тот же, исправьте ${it} там, где он назван неверно; если другой – внесите его в acts.yaml территории.`,
      en: `Compare the ${isDate ? 'date' : 'number'}: where it is the same act, correct it where it is wrong; else enter the other act in acts.yaml of the territory.`,
    },
    evidence: `${isDate ? 'date' : 'number'} ${keyOf(named)}`,
  };
};

const issueOf = (
  change: Change,
  clause: string,
  named: Named | null,
  order: OrderWords,
): Omit<Issue, 'at'> => {
  const what = named === null ? { ru: 'акт', en: 'an act' } : naming(named);
  return {
    message: {
      ru: `Пункт ${clause} ${order.of} ${change.does.ru} ${what.ru}, но в реквизитах (${change.key}) он не назван`,
      en: `Clause ${clause} of the order ${change.does.en} ${what.en}, which the requisites (\`${change.key}\`) do not name`,
    },
    hint: {
      ru: `Внесите ${named === null ? 'акт' : 'этот акт'} в acts.yaml территории и впишите в ${change.key}: { act: …, clause: order/${clause} }.`,
      en: `Enter the act in acts.yaml of the territory and add \`{ act: …, clause: order/${clause} }\` to \`${change.key}\`.`,
    },
    evidence: `${change.key} ${named === null ? clause : keyOf(named)}`,
  };
};

function* unlisted(
  provision: Provision,
  territory: Territory,
  change: Change,
  texts: ReadonlyMap<string, string>,
): Generator<Issue> {
  const listed = provision[change.key];
  const clauses = clausesOf(provision);
  const order = orderWords(provision);
  const said = changingClauses(territory, clauses);
  for (const [named, part] of saidIn(territory, change).values()) {
    const clause = clauses.get(part);
    if (isOwn(territory.acts, named) || isListed(listed, named, clause ?? '')) continue;
    const twin = twinOf(territory, named);
    // What an annex of the order changes the clause that approves it names.
    if (clause === undefined && twin === null) continue;
    // The act may be named by the words that open the list of its changes.
    const [place] = [part, ...allParts(provision.parts)].flatMap(({ text, spot }) => {
      const words = actReferences(text).find(({ number, date }) =>
        sameRequisites(date === null ? null : { number, date }, named),
      );
      return words === undefined
        ? []
        : [within(spot, text, { at: words.at, length: words.text.length }, texts)];
    });
    yield {
      at: place ?? part.spot,
      ...(twin === null ? issueOf(change, clause ?? '', named, order) : misprinted(named, twin)),
    };
  }
  // What is said without number and date, «приказ о центре», only the clause can tell.
  const read = amendingParts(provision);
  for (const part of clauses.keys()) {
    const words = part.kind === 'clause' && part.number !== null ? change.words.exec(part.text) : null;
    if (words === null || isAssignment(part.text, words.index) || isOfPapers(part.text)) continue;
    if (covers(listed, part.number ?? '')) continue;
    if (actReferences(part.text).some(({ quoted, date }) => !quoted && date !== null)) continue;
    if (read.has(part) && said.has(part.number ?? '')) continue;
    yield {
      at: within(part.spot, part.text, { at: words.index, length: words[0].length }, texts),
      ...issueOf(change, part.number ?? '', null, order),
    };
  }
}

/** «Внести изменения в планы работы», «в программы», «в трудовые договоры»: papers of those who are told to, and no act of the one who orders. */
const isOfPapers = (text: string): boolean =>
  /изменени\p{L}{1,2}\s+в\s+(?:(?!приказ|постановлени|распоряжени|решени)[^.;:]{1,30}\s)?(?:план|график|расписани|программ|договор|должностн|локальн)\p{L}{0,6}(?!\p{L})(?![^.;]{0,200}(?:утвержд|№|приказ|постановлени|распоряжени))/iu.test(
    text,
  );

/** The clauses of an order in which an act that is changed was read, and those over them. */
const changingClauses = (current: Territory, clauses: ReadonlyMap<Part, string>): ReadonlySet<string> =>
  new Set(
    reportedBy({ current }).flatMap(({ part, act }) => {
      const steps = act === null ? [] : (clauses.get(part) ?? '').split('.');
      return steps.map((_, last) => steps.slice(0, last + 1).join('.'));
    }),
  );

const other = (id: string, number: string, date: string, printed: string, title: string): string =>
  `  - { id: ${id}, kind: order, issuer: Министерство образования Примерной области, number: "${number}", date: ${date}, title: ${title}, printed: приказ Министерства образования Примерной области от ${printed} № ${number} «${title}» }\n`;
const withOther = replaced(
  'acts',
  'printed: прежний приказ\n',
  `printed: прежний приказ\n${other('other-order', '9', '2020-02-01', '01.02.2020', 'О сети')}${other('third-order', '10', '2020-02-03', '03.02.2020', 'О центрах')}`,
);
const repealingTwo = replaced(
  'provision',
  '2. Признать утратившим силу прежний приказ.',
  '2. Признать утратившими силу:\n\nприказ Министерства образования Примерной области от 01.02.2020 № 9 «О сети»;\n\nприказ Министерства образования Примерной области от 03.02.2020 № 10 «О центрах».',
);

const same =
  '1.1. Пункт 1.2 изложить в следующей редакции: «1.2. Положение принято в соответствии с законом об образовании.».';

/** The amending order whose changes stand in its annex, with these requisites of what they change. */
const inAnnex = (requisites: string): string =>
  `${amendingOrder(
    [],
    '1. Утвердить прилагаемые изменения, которые вносятся в приказ Министерства образования Примерной области от 15.12.2023 № 1.',
  )}
# ИЗМЕНЕНИЯ, которые вносятся в приказ Министерства образования Примерной области от 15.12.2023 № 1

1. В Положении о региональной системе, утверждённом приказом ${requisites}:

${same}
`;

export const changesListed: TerritoryRule = {
  id: 'requisites/changes-listed',
  scope: 'territory',
  about: 'data',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Отменённые и изменённые приказом акты названы в реквизитах',
    en: 'The requisites name the acts that the order repeals and amends',
  },
  fault: {
    ru: 'Отменённый или изменённый приказом акт не назван в реквизитах',
    en: 'An act that the order repeals or amends is not in the requisites',
  },
  reason: {
    ru: 'По реквизитам видно на странице самого акта, что он отменён или изменён. Иначе читатель сошлётся на то, чего больше нет.',
    en: 'From the requisites the page of an act shows that it is repealed or amended; otherwise readers cite what is no more.',
  },
  cure: {
    ru: 'Впишите акт в repeals (отменён) или amends (изменён) с пунктом приказа.',
    en: 'Name the act in `repeals` or `amends`, with the clause of the order.',
  },
  ofAct: true,
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    for (const change of changes) yield* unlisted(provision, territory, change, corpus.texts);
  },
  bad: [
    {
      title: { ru: 'Изменяемый акт назван с другой датой', en: 'The amended act is named with another date' },
      files: {
        ...amended([]),
        [`${paths.amending}/provision.mdx`]: amendingOrder(
          [same],
          '1. Внести в Положение о региональной системе, утверждённое приказом Министерства образования Примерной области от 16.12.2023 № 1, следующие изменения:',
        ),
      },
      points: '16.12.2023 № 1',
    },
    {
      title: {
        ru: 'Изменяемый акт назван с другой датой в приложении',
        en: 'The amended act is named with another date in an annex',
      },
      files: {
        ...amended([]),
        [`${paths.amending}/provision.mdx`]: inAnnex('от 16.12.2023 № 1'),
      },
      points: '16.12.2023 № 1',
    },
    {
      title: {
        ru: 'Изменяемый акт назван с другим номером в приложении',
        en: 'The amended act is named with another number in an annex',
      },
      files: {
        ...amended([]),
        [`${paths.amending}/provision.mdx`]: inAnnex('от 15.12.2023 № 11'),
      },
      points: '15.12.2023 № 11',
    },
    {
      title: { ru: 'Отменённый акт не назван', en: 'The repealed act is not named' },
      files: edit('provision', '  repeals:\n    - { act: old-order, clause: order/2 }\n', ''),
      points: 'утратившим силу',
    },
    {
      title: { ru: 'Изменённый акт не назван', en: 'The amended act is not named' },
      files: edit(
        'provision',
        '4. Приказ вступает',
        '4. Внести изменения в приказ о центре. Приказ вступает',
      ),
      points: 'Внести изменени',
    },
    {
      title: { ru: 'Из двух отменённых актов назван один', en: 'Of two repealed acts one is named' },
      files: {
        'federal/acts.yaml': withOther,
        'regions/primer/acts/1/provision.mdx': repealingTwo.replace(
          '    - { act: old-order, clause: order/2 }\n',
          '    - { act: other-order, clause: order/2 }\n',
        ),
      },
      points: '03.02.2020 № 10',
    },
  ],
  good: [
    {
      title: { ru: 'Названы оба отменённых акта', en: 'Both repealed acts are named' },
      files: {
        'federal/acts.yaml': withOther,
        'regions/primer/acts/1/provision.mdx': repealingTwo.replace(
          '    - { act: old-order, clause: order/2 }\n',
          '    - { act: other-order, clause: order/2 }\n    - { act: third-order, clause: order/2 }\n',
        ),
      },
    },
    {
      title: {
        ru: 'Пункт, утративший силу, акта не отменяет',
        en: 'A clause that loses its force repeals no act',
      },
      files: {
        'federal/acts.yaml': withOther,
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '4. Приказ вступает',
          '4. Внести в приказ Министерства образования Примерной области от 01.02.2020 № 9 «О сети» изменения:\n\n4.1. пункт 6 признать утратившим силу;\n\n4.2. абзац второй пункта 7 считать утратившим силу.\n\n5. Приказ вступает',
        )
          .replace('clause: order/4', 'clause: order/5')
          .replace('  annexes:', '  amends:\n    - { act: other-order, clause: order/4 }\n  annexes:'),
      },
    },
    {
      title: {
        ru: 'Изменения в свои планы поручено внести другим',
        en: 'Others are charged to amend plans of their own',
      },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '4. Приказ вступает',
          '4. Директорам школ внести изменения в планы работы.\n\n5. Приказ вступает',
        ).replace('clause: order/4', 'clause: order/5'),
      },
    },
    {
      title: { ru: 'Изменённый акт назван', en: 'The amended act is named' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '4. Приказ вступает',
          '4. Внести изменения в приказ о центре. Приказ вступает',
        ).replace('  annexes:', '  amends:\n    - { act: centre-order, clause: order/4 }\n  annexes:'),
        ...edit(
          'acts',
          'printed: прежний приказ\n',
          'printed: прежний приказ\n  - { id: centre-order, kind: other, name: приказ о центре, printed: приказ о центре }\n',
        ),
      },
    },
  ],
};
