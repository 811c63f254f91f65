// An annex to a document belongs to the place that sends the reader to it; one that no place names is read by nobody.
import { allParts } from '../../model/all-parts.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import type { Part } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { after } from '../../text/places/near-place.ts';
import { edit, edits } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';

/** «Приложение № 1», «Приложение А к Положению», «Приложение. Форма отчёта»: what stands over an annex. */
const HEAD = /^\s*приложение(?:\s+(?:№\s?)?(\d{1,2}|\p{L}))?\s*(?:$|[.:]|(?=к\s))/iu;
/** The document whose annex it is; «к приказу», «к постановлению» is that of the order or of another paper. */
const OF_DOCUMENT =
  /^\s*к\s+(?:настояще(?:му|й)\s+)?(?:положению|концепции|порядку|стандарту|программе|регламенту)(?!\p{L})/iu;
const REFERS = /(?<!\p{L})(?:приложени\p{L}{1,2}|прилага(?:ем|[ею]тся)\p{L}{0,3})(?!\p{L})/giu;
/** «№ 1», «1 и 2», «А, Б», «1–3»: which annexes are meant. */
const WHICH = /^(?:\s{0,2}(?:№|и|,|[–-])?\s?(?:\d{1,2}|\p{Lu})(?![\p{L}\d])){1,10}/u;
const OF_OTHER = /^\s*к\s+(?:приказ|распоряжени|постановлени|письм)/iu;

interface Head {
  readonly part: Part;
  /** «1», «а»; null where it has none. */
  readonly id: string | null;
  /** Its words are those of the parts `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** The marks over annexes, and whether each says that it is one of the document; null where it does not say of what. */
const headsIn = (parts: readonly Part[]): readonly (Head & { readonly ofDocument: boolean | null })[] => {
  const heads = parts.flatMap((part, from) => {
    const [mark, id] = (part.kind === 'bullet' ? null : HEAD.exec(part.text)) ?? [];
    if (mark === undefined) return [];
    const behind = part.text.slice(mark.length).trim() || (parts[from + 1]?.text ?? '');
    const ofDocument = OF_DOCUMENT.test(behind) || (/^(?:к\s|утвержд)/iu.test(behind) ? false : null);
    return [{ part, id: id?.toLowerCase() ?? null, from, ofDocument }];
  });
  return heads.map((one, index) => ({ ...one, to: heads[index + 1]?.from ?? parts.length }));
};

/** For numbers: what sends to an annex without one, and what sends to one by any. */
const [NONE, ANY] = ['', '*'];

/** The annexes that a text sends to, those of other papers left out: for each place their numbers, none where it has none. */
const referredIn = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(REFERS)].flatMap(({ 0: word, index }) => {
    const behind = after(text, index + word.length);
    const [which = ''] = WHICH.exec(behind) ?? [];
    if (OF_OTHER.test(behind.slice(which.length))) return [];
    const named = [...which.toLowerCase().matchAll(/([–-])?\s?(\d{1,2}|[^\s,№и–-])/gu)];
    return [
      named.flatMap(({ 1: dash, 2: last = '' }, at) => {
        const first = Number(named[at - 1]?.[2]);
        return dash === undefined || !(first < Number(last))
          ? [last]
          : Array.from({ length: Number(last) - first }, (_, step) => String(first + step + 1));
      }),
    ];
  });

const head = 'Приложение к Положению о региональной системе';
const annexed = `## ${head}\n\nСписок школ области.\n\n## Приложение № 2`;

export const annexReferred: TerritoryRule = {
  id: 'requisites/annex-referred',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'К приложению документа отсылает его текст',
    en: 'The text of a document refers to its annex',
  },
  fault: { ru: 'К приложению документа ничто не отсылает', en: 'Nothing refers to the annex of a document' },
  reason: {
    ru: 'Приложение действует там, где текст к нему отсылает. Если не отсылает нигде, неизвестно, часть ли оно документа и что с ним делать.',
    en: 'An annex holds where the text refers to it: where nothing does, nobody knows whether it is of the document and what it is for.',
  },
  cure: {
    ru: 'Добавьте в текст отсылку: «понятия приведены в приложении к настоящему Положению».',
    en: 'Add a reference to the text.',
  },
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    const parts = [...allParts(provision.parts)].filter(({ inOrder }) => !inOrder);
    const begins = parts.findIndex(({ kind }) => kind === 'clause' || kind === 'section');
    const ofOrder = new Set((provision.order?.annexes ?? []).map((annex) => annex?.number ?? ''));
    const marks = headsIn(parts);
    // Of «Приложение № 1» alone only an order that names its own annexes tells that it is not one of them.
    const heads = marks.filter(
      ({ ofDocument, id, from }) =>
        ofDocument ?? (from > begins && ofOrder.size > 0 && !ofOrder.has(id ?? '')),
    );
    const isMark = new Set(marks.map(({ part }) => part));
    // The first part that sends to an annex of that number, and the last.
    const senders = new Map<string, { readonly first: number; readonly last: number }>();
    for (const [at, part] of parts.entries()) {
      if (part.kind === 'section' || isMark.has(part)) continue;
      for (const ids of referredIn(part.text))
        for (const id of ids.length === 0 ? [NONE] : [...ids, ANY])
          senders.set(id, { first: senders.get(id)?.first ?? at, last: at });
    }
    for (const { part, id, from, to } of heads) {
      const keys = id === null ? [NONE, ANY] : [id, ...(heads.length === 1 ? [NONE] : [])];
      const isReferred = keys.some((key) => {
        const { first = from, last = from } = senders.get(key) ?? {};
        return first < from || last >= to;
      });
      if (isReferred) continue;
      yield {
        at: part.spot,
        message: {
          ru: `К приложению «${inner(excerpt(part.text))}» текст нигде не отсылает`,
          en: `The text nowhere refers to the annex “${excerpt(part.text)}”`,
        },
        evidence: id === null ? 'annex' : `annex ${id}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Отсылки нет', en: 'No reference' },
      files: edit('provision', '## Приложение № 2', annexed),
    },
  ],
  good: [
    {
      title: { ru: 'Текст отсылает', en: 'The text refers' },
      files: edits(
        'provision',
        ['## Приложение № 2', annexed],
        ['субъекты региональной системы.', 'субъекты региональной системы (приложение к Положению).'],
      ),
    },
  ],
};
