// One number and date with different titles: the documents name different things, or one of them has a slip.
import { statedPlaces } from '../../model/stated-places.ts';
import type { Act, ActCitation, Corpus } from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';
import { primer, replaced } from '../example-base.ts';
import type { FederalRule, Issue, Text } from '../rule.ts';
import { requisites } from './say.ts';
import { sameWords, titlesAgree, titlesDiffer } from './titles.ts';

interface Titled {
  readonly title: string;
  readonly where: readonly ActCitation[];
  readonly spot: Spot;
}

const issuersAgree = (a: Act, b: Act): boolean =>
  a.issuer === null || b.issuer === null || sameWords(a.issuer, b.issuer);

const sameRequisites = (a: Act, b: Act): boolean =>
  a.number !== null && a.number === b.number && a.date !== null && a.date === b.date && issuersAgree(a, b);

/** Whether the words of a citation stand in those of another act at the same place: they are that act's title, and not ours. */
const isInTitle = (act: Act, { place, printed }: ActCitation, acts: readonly Act[]): boolean =>
  acts.some(
    (other) =>
      other !== act &&
      other.citations.some(
        (outer) =>
          outer.place.territory === place.territory &&
          outer.place.clause === place.clause &&
          outer.printed !== printed &&
          outer.printed.includes(printed),
      ),
  );

/** The titles of an act: its own with the places that do not print another, then the others, each once. */
const titlesOf = (act: Act, acts: readonly Act[]): readonly Titled[] => {
  const others = Map.groupBy(
    act.citations.filter((citation) => citation.title !== null && !isInTitle(act, citation, acts)),
    ({ title }) => title ?? '',
  );
  const own =
    act.title === null
      ? []
      : [
          {
            title: act.title,
            where: act.citations.filter(
              ({ title, printed }) => title === null && printed.includes(act.title ?? ''),
            ),
            spot: child(act.spot, 'title'),
          },
        ];
  const printed = [...others].flatMap(([title, where]) => {
    const [first] = where;
    return first === undefined ? [] : [{ title, where, spot: child(first.spot, 'title') }];
  });
  return [...own, ...printed];
};

/** «№ 5 от 4 марта 2021 г. » with a space after it; nothing for an act of which neither is known. */
const named = (act: Act): Text => {
  const { ru, en } = requisites(act);
  return ru === '' ? { ru, en } : { ru: `${ru} `, en: `${en} ` };
};

const places = ({ where }: Titled, corpus: Corpus): Text =>
  statedPlaces(
    where.map(({ place }) => place),
    corpus.names,
  );

const said = (titled: Titled, corpus: Corpus): Text => {
  const { title } = titled;
  const place = places(titled, corpus);
  return { ru: `«${title}» (${place.ru})`, en: `“${title}” (${place.en})` };
};

/** One title held against another: what is wrong, and how to mend it where only some words differ. */
const compared = (
  which: Text,
  first: Titled,
  second: Titled,
  corpus: Corpus,
): Pick<Issue, 'message' | 'hint'> => {
  const [one, two] = [said(first, corpus), said(second, corpus)];
  const message = {
    ru: `Акт ${which.ru}назван по-разному: ${one.ru} и ${two.ru}`,
    en: `The act ${which.en}is named differently: ${one.en} and ${two.en}`,
  };
  const [usual, own] = titlesDiffer(first.title, second.title) ?? ['', ''];
  const where = places(second, corpus);
  if (usual === '' || own !== '' || where.ru === '') return { message };
  return {
    message: {
      ru: `В названии акта ${which.ru}пропущено «${usual}»: ${where.ru}`,
      en: `The title of the act ${which.en}lacks “${usual}”: ${where.en}`,
    },
    hint: {
      ru: `Сверьте название с опубликованным актом и впишите «${usual}», если слово пропущено.`,
      en: `Compare the title with the published act and add “${usual}” where it is left out.`,
    },
  };
};

export const numberOneTitle: FederalRule = {
  id: 'acts/number-one-title',
  scope: 'federal',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'У одного номера и даты один заголовок', en: 'One number and date have one title' },
  fault: { ru: 'У одного номера и даты разные заголовки', en: 'One number and date have different titles' },
  reason: {
    ru: 'Акт с одним номером и датой назван по-разному: читатель не знает, какое название верно и тот ли это акт.',
    en: 'An act of one number and date is named differently: which title is right, and is it one act?',
  },
  cure: {
    ru: 'Сверьте название с опубликованным актом и исправьте то, которое с ним расходится.',
    en: 'Compare the titles with the published act and correct the one that differs from it.',
  },
  doubt: {
    ru: 'Свод видит акт только таким, каким его называют документы, и не может сказать, какой заголовок верен.',
    en: 'The Svod knows an act only as documents cite it, and cannot say which title is right.',
  },
  *check(corpus) {
    const acts = [...corpus.federal.acts.values()];
    for (const [index, act] of acts.entries()) {
      const twins = acts.slice(0, index).filter((earlier) => sameRequisites(earlier, act));
      const own = titlesOf(act, acts);
      for (const [place, later] of own.entries()) {
        const earlier = [...twins.flatMap((twin) => titlesOf(twin, acts)), ...own.slice(0, place)];
        const other = earlier.find(({ title }) => !titlesAgree(title, later.title));
        if (other === undefined) continue;
        yield {
          at: later.spot,
          ...compared(named(act), other, later, corpus),
          grounds: [other, later].map((titled) => ({
            says: { ru: `Название: ${said(titled, corpus).ru}`, en: `A title: ${said(titled, corpus).en}` },
            at: titled.spot,
          })),
          evidence: `${act.id} ${later.title}`,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Один номер, два заголовка', en: 'One number, two titles' },
      files: {
        'federal/acts.yaml': `${primer.acts}  - { id: order-5, kind: order, number: "5", date: 2021-03-04, title: О школе, printed: приказ от 04.03.2021 № 5 «О школе» }
  - { id: order-5-b, kind: order, number: "5", date: 2021-03-04, title: О лицее, printed: приказ от 04.03.2021 № 5 «О лицее» }\n`,
      },
      points: 'О лицее',
    },
    {
      title: { ru: 'Пункт называет акт иначе', en: 'A clause names the act otherwise' },
      files: {
        'federal/acts.yaml': replaced(
          'acts',
          'kind: law\n    printed: закон об образовании',
          'kind: code\n    title: об учении\n    printed: закон об учении\n    citations: [{ in: primer#1.2, printed: законом об образовании, title: об образовании }]',
        ),
      },
      points: 'об образовании',
    },
    {
      title: { ru: 'В названии пропущено слово', en: 'A word is left out of the title' },
      files: {
        'federal/acts.yaml': replaced(
          'acts',
          'kind: law\n    printed: закон об образовании',
          'kind: code\n    title: об общем образовании\n    printed: закон об общем образовании\n    citations: [{ in: primer#1.2, printed: законом об образовании, title: об образовании }]',
        ),
      },
      points: 'об образовании',
    },
  ],
  good: [
    {
      title: { ru: 'Другой падеж — тот же заголовок', en: 'Another case is the same title' },
      files: {
        'federal/acts.yaml': replaced(
          'acts',
          'kind: law\n    printed: закон об образовании',
          'kind: code\n    title: закон об образовании\n    printed: закон об образовании\n    citations: [{ in: primer#1.2, printed: законом об образовании, title: законом об образовании }]',
        ),
      },
    },
  ],
};
