// One number and date with different titles: the documents name different things, or one of them has a slip.
import { type Citing, placeOfCiting } from '../../model/act-citations.ts';
import { actsKnownTo } from '../../model/registers.ts';
import { statedPlaces } from '../../model/stated-places.ts';
import type { Act, Corpus, Territory } from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';
import { edit, primer, replaced, whole } from '../example-base.ts';
import type { Issue, RegisterRule, Text } from '../rule.ts';
import { contradicting, mentionsOf, type Named, requisitesKey, sameMaker, titledActs } from './mentions.ts';
import { requisites } from './say.ts';
import { sameWords, titlesAgree, titlesDiffer } from './titles.ts';

interface Titled {
  readonly title: string;
  readonly where: readonly Citing[];
  readonly spot: Spot;
}

const issuersAgree = (a: Act, b: Act): boolean =>
  a.issuer === null || b.issuer === null || sameWords(a.issuer, b.issuer);

const sameRequisites = (a: Act, b: Act): boolean =>
  a.number !== null && a.number === b.number && a.date !== null && a.date === b.date && issuersAgree(a, b);

/** The words of a citation: its own, else those of the register. */
const saidBy = ({ act, citation }: Citing): string => citation.printed ?? act.printed;

/** Whether the words of a citation stand in those of another act at the same place: they are that act's title, and not ours. */
const isInTitle = (citing: Citing, citings: readonly Citing[]): boolean => {
  const { act, territory, citation } = citing;
  const own = saidBy(citing);
  return citings.some(
    (outer) =>
      outer.act !== act &&
      outer.territory === territory &&
      outer.citation.clause.printed === citation.clause.printed &&
      saidBy(outer) !== own &&
      saidBy(outer).includes(own),
  );
};

/** The title of an act, with the places that print it. */
const ownTitle = (act: Act, citings: readonly Citing[]): readonly Titled[] =>
  act.title === null
    ? []
    : [
        {
          title: act.title,
          where: citings.filter(
            (each) =>
              each.act === act && each.citation.title === null && saidBy(each).includes(act.title ?? ''),
          ),
          spot: child(act.spot, 'title'),
        },
      ];

/** The titles that documents print otherwise, each once. */
const otherTitles = (act: Act, citings: readonly Citing[]): readonly Titled[] => {
  const others = Map.groupBy(
    citings.filter((each) => each.act === act && each.citation.title !== null && !isInTitle(each, citings)),
    ({ citation }) => citation.title ?? '',
  );
  return [...others].flatMap(([title, where]) => {
    const [first] = where;
    return first === undefined ? [] : [{ title, where, spot: child(first.citation.spot, 'title') }];
  });
};

/** «№ 5 от 4 марта 2021 г. » with a space after it; nothing for an act of which neither is known. */
const named = (act: Act): Text => {
  const { ru, en } = requisites(act);
  return ru === '' ? { ru, en } : { ru: `${ru} `, en: `${en} ` };
};

const places = ({ where }: Titled, corpus: Corpus): Text =>
  statedPlaces(where.map(placeOfCiting), corpus.names);

const said = (titled: Titled, corpus: Corpus): Text => {
  const { title } = titled;
  const place = places(titled, corpus);
  if (place.ru === '') return { ru: `«${title}»`, en: `“${title}”` };
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

/** What texts name by one number and day with different titles, where no register and no order says what the title is. */
function* inTexts(territory: Territory, corpus: Corpus): Generator<Issue> {
  const known = titledActs(territory, corpus);
  const unknown = mentionsOf(territory, corpus).filter(
    (mention) => mention.isQuotation && !known.has(requisitesKey(mention)),
  );
  const same = (a: Named, b: Named): boolean => titlesAgree(a.title, b.title) && sameMaker(a, b);
  for (const { earlier, later } of contradicting(unknown, requisitesKey, same, sameMaker)) {
    const which = requisites(later);
    yield {
      at: later.spot,
      message: {
        ru: `Акт ${which.ru} назван здесь «${later.title}», а в другом месте «${earlier.title}»`,
        en: `The act ${which.en} is named “${later.title}” here, and “${earlier.title}” elsewhere`,
      },
      grounds: [
        { says: { ru: `Название: «${earlier.title}»`, en: `A title: “${earlier.title}”` }, at: earlier.spot },
      ],
      evidence: `${requisitesKey(later)} ${later.title}`,
    };
  }
}

/** The model provision that prints the act with a title of its own. */
const cited = (printed: string, title: string): string =>
  replaced(
    'provision',
    '{ act: education-law, clause: "1.2" }',
    `{ act: education-law, clause: "1.2", printed: ${printed}, title: ${title} }`,
  );

export const numberOneTitle: RegisterRule = {
  id: 'acts/number-one-title',
  scope: 'register',
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
  *check({ territory, acts, citings }, { corpus }) {
    const all = territory === null ? acts : actsKnownTo(territory);
    const cited = new Set(citings.filter(({ citation }) => citation.title !== null).map(({ act }) => act));
    const own = new Set(acts);
    for (const [index, act] of all.entries()) {
      if (!own.has(act) && !cited.has(act)) continue;
      const twins = all.slice(0, index).filter((earlier) => sameRequisites(earlier, act));
      const titles = [...ownTitle(act, citings), ...otherTitles(act, citings)];
      for (const [place, later] of titles.entries()) {
        // Of the entry of another register that register speaks.
        if (place === 0 && act.title !== null && !own.has(act)) continue;
        const earlier = [...twins.flatMap((twin) => ownTitle(twin, citings)), ...titles.slice(0, place)];
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
    if (territory !== null) yield* inTexts(territory, corpus);
  },
  bad: [
    {
      title: { ru: 'Текст называет акт двумя заголовками', en: 'A text names an act by two titles' },
      files: edit(
        'provision',
        'определяет субъекты региональной системы.',
        'применяется с приказом Министерства от 10.06.2021 № 88 «О создании центра методистов» и приказом Министерства от 10.06.2021 № 88 «О конкурсе наставников».',
      ),
      points: 'О конкурсе наставников',
    },
    {
      title: { ru: 'Один номер, два заголовка', en: 'One number, two titles' },
      files: whole(
        'acts',
        `${primer.acts}  - { id: order-5, kind: order, number: "5", date: 2021-03-04, title: О школе, printed: приказ от 04.03.2021 № 5 «О школе» }
  - { id: order-5-b, kind: order, number: "5", date: 2021-03-04, title: О лицее, printed: приказ от 04.03.2021 № 5 «О лицее» }\n`,
      ),
      points: 'О лицее',
    },
    {
      title: { ru: 'Пункт называет акт иначе', en: 'A clause names the act otherwise' },
      files: {
        ...edit(
          'acts',
          'name: закон об образовании\n    kind: code\n    printed: закон об образовании',
          'kind: code\n    title: об учении\n    printed: закон об учении',
        ),
        'regions/primer/acts/1/provision.mdx': cited('законом об образовании', 'об образовании'),
      },
      points: 'об образовании',
    },
    {
      title: { ru: 'В названии пропущено слово', en: 'A word is left out of the title' },
      files: {
        ...edit(
          'acts',
          'name: закон об образовании\n    kind: code\n    printed: закон об образовании',
          'kind: code\n    title: об общем образовании\n    printed: закон об общем образовании',
        ),
        'regions/primer/acts/1/provision.mdx': cited('законом об образовании', 'об образовании'),
      },
      points: 'об образовании',
    },
  ],
  good: [
    {
      title: { ru: 'Другой падеж — тот же заголовок', en: 'Another case is the same title' },
      files: {
        ...edit(
          'acts',
          'kind: code\n    printed: закон об образовании',
          'kind: code\n    title: закон об образовании\n    printed: закон об образовании',
        ),
        'regions/primer/acts/1/provision.mdx': cited('законом об образовании', 'законом об образовании'),
      },
    },
  ],
};
