// An annex to a document belongs to the place that sends the reader to it; one that no place names is read by nobody.
import { allParts } from '../../model/all-parts.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import { hasWholeText } from '../../model/whole.ts';
import { edit, edits } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';

/** «Приложение к Положению», «Приложение № 1 к настоящему Положению»: of the document, and not of its order. */
const OF_DOCUMENT =
  /^\s*приложение\s+(?:№?\s?\d{1,2}\s+)?к\s+(?:настояще(?:му|й)\s+)?(?:положению|концепции|порядку|стандарту|программе|регламенту)(?!\p{L})/iu;
const REFERS = /(?<!\p{L})приложени\p{L}{1,2}(?!\p{L})/giu;
/** A mark at the head of an annex: «Приложение № 1», «Приложение к приказу …». */
const IS_HEAD = /^\s*приложение(?!\p{L})/iu;
/** «Приложение к приказу от …»: an annex of another paper. */
const OF_OTHER = /^\s*(?:№?\s?\d{1,2}\s+)?к\s+(?:приказ|распоряжени|постановлени|письм)/iu;

const refersIn = (text: string): boolean =>
  [...text.matchAll(REFERS)].some(
    ({ 0: word, index }) => !OF_OTHER.test(text.slice(index + word.length, index + word.length + 60)),
  );

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
    const heads = parts.filter(({ kind, text }) => kind !== 'bullet' && OF_DOCUMENT.test(text));
    const [first] = heads;
    if (first === undefined) return;
    const isReferred = parts.some(
      ({ kind, text }) => kind !== 'section' && !IS_HEAD.test(text) && refersIn(text),
    );
    if (isReferred) return;
    yield {
      at: first.spot,
      message: {
        ru: `К приложению «${inner(excerpt(first.text))}» текст нигде не отсылает`,
        en: `The text nowhere refers to the annex “${excerpt(first.text)}”`,
      },
      evidence: 'annex',
    };
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
