// `svod find`: what the search of the site finds, in a terminal, by the same reading of the query and in the same order.
import { load } from '../../folder/load.ts';
import { WrongCall } from '../../folder/wrong-call.ts';
import type { Lang } from '../../report/format.ts';
import { type Paint, paint } from '../../report/paint.ts';
import { wrap } from '../../report/wrap.ts';
import { exactPath } from '../../search/exact-place.ts';
import { type Found, find } from '../../search/find.ts';
import { highlight, type Marks, marksOf } from '../../search/highlight.ts';
import { openInMemory } from '../../search/in-memory.ts';
import { territoryOf } from '../../search/narrow.ts';
import { kinds, type SearchRecord } from '../../search/records/record.ts';
import { searchTokens } from '../../search/tokens.ts';
import type { Vocabulary } from '../../search/vocabulary/vocabulary.ts';
import { asOf } from '../call/values.ts';
import type { Carry } from '../command.ts';
import { loadProject } from '../project/project.ts';

/** Of more a reader asks again, with other words. */
const MOST_SHOWN = 10;
const LONGEST_TITLE = 160;
const LONGEST_TEXT = 240;

interface Style {
  readonly lang: Lang;
  readonly width: number;
  readonly strokes: Paint;
}

const said = ({ query, records, partial, elsewhere }: Found, lang: Lang): readonly string[] => {
  const ru = lang === 'ru';
  const listed = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(', ');
  const unknown = listed(query.unknown);
  const territory = query.territory;
  return [
    ...(query.understoodAs === null ? [] : [`${ru ? 'Показано для' : 'Shown for'} «${query.understoodAs}»`]),
    ...(territory === null ? [] : [`${ru ? 'Территория' : 'Territory'}: ${territory.name}`]),
    ...(territory === null || territory.here !== null
      ? []
      : [ru ? 'Документов этой территории здесь нет.' : 'There are no documents of this territory here.']),
    ...(unknown === '' ? [] : [`${ru ? 'В текстах нет' : 'Not in the texts'}: ${unknown}`]),
    ...(elsewhere.length === 0
      ? []
      : [
          `${ru ? 'В документах территории нет' : 'Not in the documents of the territory'}: ${listed(elsewhere)}`,
        ]),
    ...(query.begun === null
      ? []
      : [
          `${ru ? 'Показаны слова, которые начинаются с' : 'Shown are words that begin with'} «${query.begun}»`,
        ]),
    ...(partial
      ? [ru ? 'Все слова вместе не встречаются.' : 'The words do not stand together anywhere.']
      : []),
    ...(query.suggestions.length === 0
      ? []
      : [`${ru ? 'Возможно' : 'Perhaps'}: ${query.suggestions.join(', ')}`]),
    ru ? `Найдено: ${records.length}` : `Found: ${records.length}`,
  ];
};

const shown = (
  record: SearchRecord,
  place: string,
  reading: { readonly marks: Marks; readonly vocabulary: Vocabulary },
  { width, strokes }: Style,
): string => {
  const { marks, vocabulary } = reading;
  const cut = (text: string, most: number): string =>
    highlight(text, marks, vocabulary, most)
      .map((piece) => piece.text)
      .join('');
  const [first = '', ...rest] = wrap(cut(record.title, LONGEST_TITLE), width);
  return [
    [strokes.bold(first), ...rest.map(strokes.bold)].join('\n'),
    ...(record.text === '' ? [] : wrap(cut(record.text, LONGEST_TEXT), width, '  ')),
    ...wrap(place, width, '  ').map(strokes.dim),
    `  ${strokes.cyan(exactPath(record, marks, vocabulary))}`,
  ].join('\n');
};

/** Finds what a query asks for in the content. */
export const findInContent: Carry = async (call, edge, lang) => {
  const typed = call.words.join(' ');
  if (typed.trim() === '')
    throw new WrongCall({
      ru: 'Укажите, что искать: слово, номер акта или пункта, вопрос.',
      en: 'Say what to find: a word, the number of an act or a clause, a question.',
    });
  const project = await loadProject(call, edge);
  const day = asOf(call, edge.today);
  const { report } = load(project.content([]), day, project.rules);
  const asked = searchTokens(typed).map(({ text }) => text);
  const { index, opened } = openInMemory(report, asked);
  const found = await find(opened, { typed, chosen: {}, mine: '', everywhere: false, asTyped: false });
  const style: Style = { lang, width: edge.width, strokes: paint(edge.color) };
  const reading = { marks: marksOf(found.query), vocabulary: opened.read.vocabulary };
  const hits = found.records.slice(0, MOST_SHOWN).flatMap((number) => {
    const record = index.records[number];
    if (record === undefined) return [];
    const territory = territoryOf(index.words, number);
    const place = [kinds[record.kind], territory?.name, territory?.stateWords, ...record.context];
    return [shown(record, place.filter(Boolean).join(' · '), reading, style)];
  });
  edge.out(`${[said(found, lang).join('\n'), ...hits].join('\n\n')}\n`);
  return 0;
};
