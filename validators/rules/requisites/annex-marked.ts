// A reader finds an annex by the mark above it: «Приложение № 2 к приказу … от … № …».
import { allParts } from '../../model/all-parts.ts';
import { approvals } from '../../model/approvals.ts';
import { present } from '../../model/loose.ts';
import { makersOf, requisitesOf, sameRequisites } from '../../model/own-acts.ts';
import type { Part, Provision, Territory } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { within } from '../../model/within.ts';
import { documentKinds } from '../../source/files.ts';
import { child } from '../../source/spot.ts';
import { type ActReference, actReferences } from '../../text/acts/act-reference.ts';
import { formatDate } from '../../text/russian.ts';
import { edit } from '../example-base.ts';
import { planOfOrder } from '../example-plan.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import { marks } from './annex-text.ts';
import { orderWords } from './order-words.ts';

const components: ReadonlyMap<string, string> = new Map([
  ['roadmap', 'Roadmap'],
  ['indicators', 'Indicators'],
]);

/** Whether the annex stands in the text, where its mark must be. */
const isPlaced = ({ parts }: Provision, document: string): boolean =>
  document === 'provision' ||
  [...allParts(parts)].some(({ component }) => component?.name === components.get(document));

/** Whether the act has the document, in a text where its mark can stand. */
const isThere = ({ provision, files, annexes }: Territory, document: string): boolean => {
  const further = annexes.find((annex) => annex.document?.name === document);
  if (further !== undefined) return further.provision !== null;
  const kind = documentKinds.find((own) => own === document);
  return provision !== null && kind !== undefined && files.has(kind) && isPlaced(provision, document);
};

/** The marks in the text of the act, in all its documents. */
const allMarks = ({ provision, annexes }: Territory): ReadonlyMap<string | null, Part> =>
  new Map(
    [provision, ...annexes.map((annex) => annex.provision)].flatMap((text) => [
      ...(text === null ? [] : marks(text)),
    ]),
  );

/** «К приказу Министерства …», «от 27.06.2024 № 215»: lines of a mark that is printed in several. */
const GOES_ON = /^\s*(?:к\s+(?:приказ|распоряжени|постановлени)|(?:от\s|№)[^;:]{0,60}$)/iu;
/** A mark has so many further lines at most: to which act, whose, of which day. */
const LINES = 3;
/** No line of a mark is longer. */
const LONGEST = 300;

/** A mark with the lines in which it goes on: those up to the one with the day of the act. */
const linesOfMark = (parts: readonly Part[], at: number): readonly Part[] => {
  const [mark, ...more] = parts.slice(at, at + 1 + LINES);
  if (mark === undefined || !GOES_ON.test(more[0]?.text ?? '')) return mark === undefined ? [] : [mark];
  const last = more.findLastIndex(({ text, kind }) => kind !== 'section' && GOES_ON.test(text));
  return [mark, ...more.slice(0, last + 1)].filter(({ text }) => text.length <= LONGEST);
};

/** The act that each mark names, with the line that names it by number and day. */
function* namedByMarks(territory: Territory): Generator<{ readonly part: Part; readonly act: ActReference }> {
  const marked = new Set(allMarks(territory).values());
  for (const { provision } of [territory, ...territory.annexes]) {
    const parts = [...allParts(provision?.parts ?? [])];
    for (const [at, part] of parts.entries()) {
      if (!marked.has(part)) continue;
      for (const line of linesOfMark(parts, at)) {
        const act = actReferences(line.text).find(({ date }) => date !== null);
        if (act === undefined) continue;
        yield { part: line, act };
        break;
      }
    }
  }
}

function* ofOtherOrder(territory: Territory, texts: ReadonlyMap<string, string>): Generator<Issue> {
  const { number, date } = territory.provision?.order ?? {};
  if (number === undefined || date === undefined) return;
  // What an amending act sets anew may keep the mark of that act.
  const known = [{ number, date }, ...makersOf(territory).flatMap((maker) => requisitesOf(maker) ?? [])];
  for (const { part, act: order } of namedByMarks(territory)) {
    if (order.date === null) continue;
    const named = { number: order.number, date: order.date };
    if (known.some((one) => sameRequisites(one, named))) continue;
    yield {
      at: within(part.spot, part.text, { at: order.at, length: order.text.length }, texts),
      message: {
        ru: `Приложение отнесено к акту №\u00A0${order.number} от ${formatDate(order.date)}, а утвердил его другой: №\u00A0${number} от ${formatDate(date)}`,
        en: `The annex is marked as one of “№ ${order.number}” of ${order.date}, but “№ ${number}” of ${date} adopts it`,
      },
      evidence: order.text,
    };
  }
}

export const annexMarked: TerritoryRule = {
  id: 'requisites/annex-marked',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'На приложении стоит, каким по счёту и к какому приказу оно',
    en: 'An annex is marked with its number and its order',
  },
  fault: {
    ru: 'На приложении не стоит, каким по счёту и к какому приказу оно',
    en: 'An annex does not say which it is and of which order',
  },
  reason: {
    ru: 'Приказ отсылает к приложениям по номерам. По приложению без номера или с чужим приказом не видно, оно ли утверждено.',
    en: 'The order refers to its annexes by number. An annex without one, or with another order, cannot be told to be the one adopted.',
  },
  cure: {
    ru: 'Сверьте с напечатанным актом: если отметка «Приложение № …» в нём есть, внесите её в текст.',
    en: 'Compare with the printed act: if it has the mark “Приложение № …”, enter it in the text.',
  },
  doubt: {
    ru: 'Отметку часто печатают в углу листа, и она могла потеряться при извлечении текста.',
    en: 'Such a mark is often printed in the corner of a sheet and may be lost in the extraction of the text.',
  },
  ofAct: true,
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    const known = allMarks(territory);
    const annexes = present(provision.front.order?.annexes);
    const stamps = [territory, ...territory.annexes].reduce(
      (sum, own) => sum + approvals(own.provision?.parts ?? []).length,
      0,
    );
    for (const [index, { number, title, document }] of annexes) {
      if (number === undefined || document === undefined || !isThere(territory, document)) continue;
      const alone = annexes.length === 1 && known.has(null);
      // «УТВЕРЖДЁН приказом … № 145» above each of them says of which order it is.
      if (stamps >= annexes.length) continue;
      if (known.has(number) || alone) continue;
      yield {
        at: child(provision.spot, 'order', 'annexes', index, 'number'),
        message: {
          ru: `${orderWords(provision).One} называет приложение №\u00A0${number}, но в тексте отметки «Приложение №\u00A0${number}» нет`,
          en: `The order names annex ${number}, but no mark “Приложение № ${number}” stands in the text`,
        },
        evidence: `${number} ${title ?? ''}`,
      };
    }
    yield* ofOtherOrder(territory, corpus.texts);
  },
  bad: [
    {
      title: { ru: 'Первое приложение не отмечено', en: 'The first annex has no mark' },
      files: edit('provision', 'Приложение № 1\n\n', ''),
      points: '"1"',
    },
    {
      title: { ru: 'Приложение к другому приказу', en: 'An annex of another order' },
      files: edit('provision', '## Приложение № 2', '## Приложение № 2 к приказу от 14.12.2023 № 1'),
      points: '14.12.2023 № 1',
    },
    {
      title: { ru: 'Отметка в несколько строк, день другой', en: 'A mark of several lines, of another day' },
      files: edit(
        'provision',
        'Приложение № 1\n',
        'Приложение № 1\n\nк приказу Министерства образования Примерной области\n\nот 16.12.2023 № 1\n',
      ),
      points: '16.12.2023 № 1',
    },
    {
      title: { ru: 'Отметка в несколько строк, номер другой', en: 'A mark of several lines, another number' },
      files: edit(
        'provision',
        '## Приложение № 2\n',
        '## Приложение № 2\n\nк приказу\n\nот 15 декабря 2023 г. № 11\n',
      ),
      points: '15 декабря 2023 г. № 11',
    },
  ],
  good: [
    {
      title: {
        ru: 'Прилагаемый план без номера, над ним гриф',
        en: 'An annex without a number under a stamp',
      },
      files: planOfOrder('{ title: план мероприятий, document: roadmap }'),
    },
    {
      title: { ru: 'Единственное приложение под грифом', en: 'The only annex stands under a stamp' },
      files: planOfOrder('{ number: "1", title: план мероприятий, document: roadmap }'),
    },
    {
      title: { ru: 'Приложение к этому приказу', en: 'An annex of this order' },
      files: edit('provision', '## Приложение № 2', '## Приложение № 2 к приказу от 15 декабря 2023 г. № 1'),
    },
    {
      title: { ru: 'Отметка в несколько строк', en: 'A mark of several lines' },
      files: edit(
        'provision',
        'Приложение № 1\n',
        'Приложение № 1\n\nк приказу Министерства образования Примерной области\n\nот 15.12.2023 № 1\n',
      ),
    },
    {
      title: { ru: 'Отметка стоит грифом', en: 'The mark is the stamp' },
      files: edit(
        'provision',
        'Приложение № 1\n',
        '<Approval>\n\nПриложение № 1\n\nк приказу Министерства образования Примерной области\n\nот 15.12.2023 № 1\n\n</Approval>\n',
      ),
    },
    {
      title: { ru: 'Под отметкой назван другой акт', en: 'Another act is named below the mark' },
      files: edit(
        'provision',
        '## Приложение № 2\n',
        '## Приложение № 2\n\nПлан разработан по приказу от 01.02.2020 № 9.\n',
      ),
    },
    {
      title: { ru: 'Приложение к изменениям в другой приказ', en: 'An annex of changes to another order' },
      files: edit(
        'provision',
        '## 4. Понятия',
        '## 4. Приложение к изменениям, вносимым в приказ от 14.12.2023 № 8',
      ),
    },
    {
      title: { ru: 'Приложение к самому Положению', en: 'An annex of the provision itself' },
      files: edit('provision', '## 4. Понятия', '## 4. Приложение к Положению'),
    },
  ],
};
