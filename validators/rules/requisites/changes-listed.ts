// Which acts an order ends or changes must be known of the acts too: whoever opens them has to learn that they are no more.

import { isAssignment } from '../../language/assignment.ts';
import { amendingParts } from '../../model/act-actions.ts';
import { allParts } from '../../model/all-parts.ts';
import { requisitesOf, sameRequisites } from '../../model/own-acts.ts';
import type { Provision, Territory } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { within } from '../../model/within.ts';
import { actReferences } from '../../text/acts/act-reference.ts';
import { amended, amendingOrder, paths } from '../editions/example-editions.ts';
import { misnamed } from '../editions/reported.ts';
import { edit, edits, replaced } from '../example-base.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import {
  type Change,
  changes,
  changingClauses,
  clausesOf,
  covers,
  isListed,
  isOfPapers,
  isOwn,
  type Named,
  saidIn,
} from './changes-said.ts';
import { issueOf, misprinted } from './changes-worded.ts';
import { inAnnex, repealingTwo, same, withOther } from './example-changes.ts';
import { orderWords } from './order-words.ts';

/** The act of the territory that is meant by one that is not there: one of the two is misprinted. */
const twinOf = (territory: Territory, named: Named): Named | null => {
  const maker = territory.acts.find(({ id }) => id === territory.act?.id);
  const own = maker === undefined ? null : misnamed(named, maker);
  return own === null ? null : requisitesOf(own);
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
    const clause = clauses.get(part) ?? '';
    if (covers(listed, clause)) continue;
    if (actReferences(part.text).some(({ quoted, date }) => !quoted && date !== null)) continue;
    if (read.has(part) && said.has(clause)) continue;
    yield {
      at: within(part.spot, part.text, { at: words.index, length: words[0].length }, texts),
      ...issueOf(change, clause, null, order),
    };
  }
}

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
      title: { ru: 'Об отмене говорит подпункт приказа', en: 'An item of the order repeals an act' },
      files: edits(
        'provision',
        [
          '4. Приказ вступает',
          '4. В связи с этим:\n\n1) закрыть реестр;\n\n2) признать утратившим силу приказ о центре.\n\n5. Приказ вступает',
        ],
        ['clause: order/4', 'clause: order/5'],
      ),
      points: 'утратившим силу',
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
