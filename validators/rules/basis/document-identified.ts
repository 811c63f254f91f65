// «В соответствии с регламентом», «подписано соглашение»: what a duty or a fact rests on must be a paper that can be found.

import { indexOfText } from '../../language/index-of-text.ts';
import { allParts } from '../../model/all-parts.ts';
import { excerpt } from '../../model/excerpt.ts';
import type { Territory } from '../../model/types.ts';
import type { Stretch } from '../../text/places/covered.ts';
import { foundIn } from '../../text/remembered.ts';
import { plural } from '../../text/russian.ts';
import { defining, edit } from '../example-base.ts';
import { toldOnce } from '../makers/told-once.ts';
import { type PrintedText, printedTexts } from '../words/printed-texts.ts';
import { restingPapers } from './resting-papers.ts';

const words = String.raw`(?:\p{L}[\p{L}-]{0,30}\s+)`;
const relying = String.raw`(?<!\p{L})(?:реализаци\p{L}{1,2}|исполнени\p{L}{1,2}|выполнени\p{L}{1,2}|(?:в\s+)?соответствии\s+со?|согласно|на\s+основании|в\s+рамках|внесени\p{L}{1,2}\s+(?:\p{L}{1,20}\s+){1,2}в)\s+`;

const patterns: readonly RegExp[] = [
  // «реализация плана мероприятий», «в соответствии с регламентом»; «в рамках трёхстороннего соглашения»
  new RegExp(
    String.raw`${relying}${words}{0,3}?(?:план(?:а|ом|у)?\s+(?:мероприятий|работы|действий)|регламент(?:а|ом|у))(?!\p{L})`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:в\s+рамках|на\s+основании|согласно|в\s+соответствии\s+со?)\s+${words}{0,2}?соглашени(?:я|ем|ю)(?!\p{L})`,
    'giu',
  ),
  // «подписано соглашение о сотрудничестве»
  /(?<!\p{L})(?:подписан|заключ[её]н)о?\s+(?:\p{L}[\p{L}-]{0,30}\s+){0,2}(?:соглашение|договор|меморандум)(?!\p{L})/giu,
  // «(п. 3 «Показатели эффективности»)»: a clause of what?
  /\((?:см\.\s)?п(?:ункт|\.)\s?\d{1,2}(?:\.\d{1,2}){0,3}\s[«"][^«»"()]{1,80}(?:[»"]\)?)?/giu,
  // «учитываются показатели мотивирующего мониторинга», «в соответствии с целевыми показателями проекта»
  /(?<!\p{L})(?:учитыва(?:ются|ет|ют)|соответствии\s+с)\s+(?:\p{L}[\p{L}-]{0,30}\s+)?показател(?:и|ями)\s+(?=\p{L})/giu,
];

/** What follows names the paper: number, date, title, annex, or whoever is to find it in this very act. */
const NAMED =
  /№|\bN\s?\d|\d{2}\.\d{2}\.\d{4}|\d{4}\s?г|приложени|настоящ|утвержд[её]нн\p{L}{1,3}\s|далее\s[–—-]/iu;
const TITLED = /(?:план|регламент|соглашени|договор|меморандум)\p{L}{0,3}\s+(?:мероприятий\s+)?[«"]/iu;
/** The act's own system, and what somebody else's paper cannot be. */
const OWN =
  /(?:РС\s?НМС|МС\s?НМС|систем\p{L}{0,3}|эффективности|деятельности|качества\s+работы|настоящ\p{L}{1,4})/iu;
const GENERIC = /(?:индивидуальн|личн|типов|примерн|федеральн\p{L}{2,3}\s+показател)/iu;

/** The clause of the sentence that begins at a place. */
const clauseFrom = (text: string, at: number, length: number): string => {
  const tail = text.slice(at, at + 240);
  const end = /[.;](?:\s|$)/u.exec(tail.slice(length));
  return end === null ? tail : tail.slice(0, length + end.index);
};

const MADE = /(?:разработ|утвержд|составл|подготов|принят|заключ|подписан)\p{L}{0,8}\s/iu;
const THING =
  /(план|регламент|соглашени|договор|меморандум|показател|порядк|положени|программ|приказ|постановлени|распоряжени|письм|методик|концепци|решени|протокол|стандарт|инструкци)/iu;

/** The act itself has the paper made: another sentence speaks of it, of the same things. */
const isMadeIn = (texts: readonly PrintedText[], clause: string): boolean => {
  const thing = THING.exec(clause)?.[0].toLowerCase() ?? '';
  const behind = new Set(
    indexOfText(clause.slice(clause.toLowerCase().indexOf(thing)))
      .tokens.slice(1, 8)
      .flatMap(({ text, lemmas }) => (text.length > 4 ? [...lemmas] : [])),
  );
  return texts.some(({ text: whole }) => {
    const text = whole.replace(clause, ' ');
    if (!MADE.test(text) || !text.toLowerCase().includes(thing)) return false;
    const shared = indexOfText(text).tokens.filter(
      ({ text: word, lemmas }) => word.length > 4 && [...lemmas].some((lemma) => behind.has(lemma)),
    );
    return shared.length > 1;
  });
};

/** «(п. 3 «Показатели»)» is a clause of this very act: it begins so and has the words. */
const isOwnClause = (texts: readonly PrintedText[], words: string): boolean => {
  const [, number = '', title = ''] = /(\d[\d.]*)\s[«"]([^»"]{0,40})/u.exec(words) ?? [];
  const start = title.slice(0, 25).toLowerCase();
  return texts.some(({ text }) => text.startsWith(`${number}.`) && text.toLowerCase().includes(start));
};

/** The titles of the documents that the territory's own acts approve, as they are headed and as orders list them. */
const ownTitles = (territory: Territory): readonly string[] =>
  (territory.acts.length === 0 ? [territory] : territory.acts.map(({ current }) => current))
    .flatMap((view) => [view, ...view.annexes])
    .flatMap(({ provision, roadmap }) => [
      roadmap?.title ?? '',
      provision?.title ?? '',
      ...[...allParts(provision?.parts ?? [])].flatMap(({ text, inOrder }) => (inOrder ? [text] : [])),
    ]);

/** «Утвердить План мероприятий …», «1.2. План мероприятий …»: the paper is the act's own. */
const headsWith = (thing: string): RegExp =>
  new RegExp(String.raw`^\s*(?:[\d.]+\s+)?(?:утвердить\s+)?(?:прилагаем\p{L}{1,3}\s+)?${thing}`, 'iu');

const isOwn = (titles: readonly string[], clause: string): boolean => {
  const thing = THING.exec(clause)?.[0];
  return thing !== undefined && titles.some((title) => headsWith(thing).test(title));
};

/** «Показателями проекта «Школа»»: whose they are is named. */
const OF_NAMED = /^[^.;«»"]{0,60}[«"]\p{L}/u;

interface Own {
  readonly texts: readonly PrintedText[];
  readonly titles: readonly string[];
  /** The results of the plan, which tell what will have been done. */
  readonly results: ReadonlySet<string>;
}

/** A number, a day, a title, an annex: by these a paper is found; who made it is not enough. */
const FOUND =
  /№|\bN\s?\d|\d{2}\.\d{2}\.\d{4}|\d{4}\s?г|приложени|настоящ|далее\s[–—-]|[«"]|указанн|прилагаем/iu;

/** One certain paper of which nothing more is said. */
const unidentified = ({ texts, titles, results }: Own, text: string): readonly Stretch[] =>
  restingPapers(text, results.has(text)).filter(({ at, length }) => {
    const clause = clauseFrom(text, at, length);
    const before = text.slice(Math.max(0, at - 60), at);
    return (
      !FOUND.test(clause) &&
      !/настоящ|прилагаем|указанн/iu.test(before) &&
      !GENERIC.test(before) &&
      // A separate paper is not the one that says so.
      (/отдельн\p{L}{2,3}\s+$/iu.test(before) || !isOwn(titles, clause)) &&
      !isMadeIn(texts, clause)
    );
  });

const placesIn = (own: Own, printed: PrintedText): readonly Stretch[] => {
  const told = byPatterns(own, printed);
  const more = unidentified(own, printed.text).filter(
    ({ at, length }) => !told.some((one) => one.at < at + length && at < one.at + one.length),
  );
  return [...told, ...more].sort((a, b) => a.at - b.at);
};

/** Where a text may rest on a paper, by its words alone. */
const mentioned = foundIn((text) =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ found, index }))),
);

const byPatterns = ({ texts, titles }: Own, { text }: PrintedText): readonly Stretch[] =>
  mentioned(text)
    .filter(({ found, index }) => {
      const clause = clauseFrom(text, index, found.length);
      if (found.startsWith('(')) return !isOwnClause(texts, text.slice(index, index + 120));
      const isFact = /^(?:подписан|заключ)/iu.test(found);
      if (NAMED.test(clause) || TITLED.test(clause) || GENERIC.test(found)) return false;
      if (/показател/iu.test(found))
        return (
          !/^[^,;]{0,40}(?:эффективности|системы|РС|МС)/iu.test(clause.slice(found.length)) &&
          !OF_NAMED.test(clause.slice(found.length))
        );
      if (!isFact && isOwn(titles, clause)) return false;
      return isFact || (!OWN.test(clause.slice(found.length, found.length + 80)) && !isMadeIn(texts, clause));
    })
    .map(({ found, index }) => ({ at: index, length: found.trimEnd().length }));

export const documentIdentified = toldOnce({
  id: 'basis/document-identified',
  title: {
    ru: 'Документ, на который опирается текст, назван так, что его можно найти',
    en: 'A paper on which the text rests is named so that it can be found',
  },
  fault: {
    ru: 'Документ, на который опирается текст, не назван',
    en: 'A paper on which the text rests is not named',
  },
  reason: {
    ru: 'План, регламент или соглашение без даты, номера и заголовка не найти: нельзя ни исполнить обязанность, ни проверить сказанное.',
    en: 'A plan, a regulation or an agreement without date, number or title cannot be found: a duty cannot be done by it, nor a statement checked.',
  },
  cure: {
    ru: 'Назовите документ: кем и когда принят, номер и заголовок; если он приложен или только будет разработан, скажите это.',
    en: 'Name the paper: by whom and when adopted, its number and title; say so where it is annexed or yet to be made.',
  },
  doubt: {
    ru: 'Если документов такого рода много и назван их вид, а не один из них, называть нечего.',
    en: 'Where a kind of paper is meant, and not one of them, there is nothing to name.',
  },
  find: (territory) => {
    const own = {
      texts: printedTexts(territory),
      titles: ownTitles(territory),
      results: new Set((territory.roadmap?.measures ?? []).flatMap(({ result }) => result ?? [])),
    };
    return (printed) => placesIn(own, printed);
  },
  say: ({ words: said, count }) => ({
    ru:
      count === 1
        ? `Документ не назван: «${excerpt(said)}» – ни даты, ни номера, ни заголовка`
        : `В ${count} ${plural(count, ['месте', 'местах', 'местах'])} текст опирается на документ, который не назван; впервые: «${excerpt(said)}»`,
    en:
      count === 1
        ? `A paper is not named: “${excerpt(said)}” has no date, number or title`
        : `In ${count} places the text rests on a paper that it does not name, first “${excerpt(said)}”`,
  }),
  bad: [
    {
      title: { ru: 'Регламент без реквизитов', en: 'A regulation without requisites' },
      files: defining(
        'субъекты региональной системы. Отбор идёт в соответствии с регламентом, который установил оператор.',
      ),
      points: 'в соответствии с регламентом',
    },
    {
      title: { ru: 'Соглашение и чужие показатели', en: 'An agreement, and indicators of others' },
      files: edit(
        'provision',
        '1.2. Положение принято',
        '1.2. С вузом подписано трёхстороннее соглашение о сотрудничестве. При отборе учитываются показатели мотивирующего мониторинга. Положение принято',
      ),
      points: 'подписано трёхстороннее соглашение',
    },
    {
      title: { ru: 'Пункт неизвестно чего', en: 'A clause of an unknown paper' },
      files: defining('субъекты региональной системы. Число школ растёт (п. 8 «Показатели работы центра»).'),
      points: '(п. 8 «Показатели работы центра»)',
    },
  ],
  good: [
    {
      title: {
        ru: 'Реквизиты, свой план и план к разработке',
        en: 'Requisites, its own plan, one to be made',
      },
      files: defining(
        'субъекты региональной системы. Отбор идёт в соответствии с регламентом от 01.02.2024 № 5 «Об отборе» и планом, реализация плана мероприятий по развитию региональной системы – дело Министерства.',
      ),
    },
  ],
});
