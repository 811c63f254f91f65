// A number and a date lead to the act; its title tells a reader whether it is worth the way, and shows a slip in either.
import { within } from '../../model/within.ts';
import type { Spot } from '../../source/spot.ts';
import { type ActReference, actNumberKey, actReferences } from '../../text/acts/act-reference.ts';
import { before } from '../../text/places/near-place.ts';
import { edit } from '../example-base.ts';
import { sayNames } from '../levels/say.ts';
import { leaveIfPrinted } from '../printed-so.ts';
import type { TerritoryRule } from '../rule.ts';
import { type PrintedText, printedTexts } from '../words/printed-texts.ts';

interface Named extends ActReference {
  readonly printed: PrintedText;
}

/** An act that another is amended by has the title of that one; a protocol and a letter have often none, and the mark of an annex needs none. */
const UNTITLED =
  /(?:(?<!\p{L})ред(?:акции|\.)|изменени\p{L}{1,3}|протокол\p{L}{0,3}|утвержд[её]нн\p{L}{1,3}|зарегистрирован\p{L}{0,3})[^«;]{0,120}$|^\s{0,3}приложени\p{L}{1,2}\s(?:№\s?\d{1,3}\s)?к\s[^«;]{0,300}$/iu;
/** A law, a decree, an order, a letter before its number, of whatever body. */
const IS_ACT =
  /(?<!\p{L})(?:закон|указ|постановлени|распоряжени|приказ|письм|решени)\p{L}{0,3}(?!\p{L})[^«;]{0,200}$/iu;

/** The title stands behind the number, or the same words name the act by what it adopted. */
const hasTitle = ({ printed: { text }, at, text: words }: Named): boolean => {
  const [behind = ''] = text.slice(at + words.length).split(';');
  return (
    /^\s*(?:г(?:ода|\.)?\s*)?(?:,|\(|№\s?\S+)?\s*["«„]/u.test(behind) ||
    // «Программа «Развитие» (постановление от … № …)», «Положение, утвержденное приказом от … № …»
    /[»"],?\s{0,2}(?:\(|утвержд)[^«»"]{0,200}$/iu.test(before(text, at))
  );
};

const key = ({ number }: Named): string => actNumberKey(number);

export const actTitled: TerritoryRule = {
  id: 'basis/titled',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Где одни акты названы с заголовком, с ним названы и остальные',
    en: 'Where some acts are cited with their titles, all are',
  },
  fault: { ru: 'Акт назван без заголовка', en: 'An act is cited without its title' },
  reason: {
    ru: 'По заголовку читатель понимает, о чём акт, и видит описку в номере. Без него реквизиты – только цифры.',
    en: 'A title tells what the act is about, and shows a slip in its number; without it there are only figures.',
  },
  cure: {
    ru: 'Допишите заголовки этих актов там, где они названы впервые: «от … № … „О …“».',
    en: 'Add the titles of these acts where they are first named.',
  },
  edit: leaveIfPrinted,
  doubt: {
    ru: 'Если акт без заголовка или назван по тому, что он утвердил, дописывать нечего.',
    en: 'An act without a title, or one named by what it adopted, needs nothing more.',
  },
  *check(territory, { corpus }) {
    const own = territory.provision?.order?.number ?? null;
    const named = printedTexts(territory)
      .filter(({ damaged }) => damaged !== true)
      .flatMap((printed) =>
        actReferences(printed.text).flatMap((reference): readonly Named[] =>
          reference.quoted || reference.date === null ? [] : [{ ...reference, printed }],
        ),
      );
    const acts = [...Map.groupBy(named, key).values()];
    const titled = acts.filter((places) => places.some(hasTitle));
    // An act that gives no titles at all names its acts in one way.
    if (titled.length === 0) return;
    const wanting = acts.flatMap((places) => {
      const [first] = places;
      if (first === undefined || places.some(hasTitle)) return [];
      const above = before(first.printed.text, first.at);
      const isOwn = own !== null && actNumberKey(own) === key(first);
      return isOwn || UNTITLED.test(above) || !IS_ACT.test(above) ? [] : [first];
    });
    const [first, ...others] = wanting;
    if (first === undefined) return;
    const spot = ({ printed, at, text }: Named): Spot =>
      within(printed.at, printed.text, { at, length: text.length }, corpus.texts);
    const names = sayNames(wanting.map(({ text }) => text));
    yield {
      at: spot(first),
      message: {
        ru: `${wanting.length === 1 ? 'Акт назван' : 'Акты названы'} без заголовка: ${names.ru}`,
        en: `Cited without a title: ${names.en}`,
      },
      grounds: others.map((other) => ({
        says: { ru: `И здесь заголовка нет: «${other.text}»`, en: `No title here either: “${other.text}”` },
        at: spot(other),
      })),
      evidence: wanting.map(key).sort().join(' '),
    };
  },
  bad: [
    {
      title: { ru: 'Один акт без заголовка среди трёх', en: 'One of three acts has no title' },
      files: edit(
        'provision',
        'Положение принято в соответствии с законом об образовании.',
        'Положение принято в соответствии с законом об образовании, приказом Министерства просвещения от 01.02.2021 № 38 «О порядке», приказом Министерства культуры от 02.02.2021 № 39 «О наставниках», распоряжением Правительства области от 03.02.2021 № 40.',
      ),
      points: '03.02.2021 № 40',
    },
    {
      title: { ru: 'Два акта без заголовка', en: 'Two acts without a title' },
      files: edit(
        'provision',
        'Положение принято в соответствии с законом об образовании.',
        'Положение принято в соответствии с законом об образовании, приказом Министерства просвещения от 01.02.2021 № 38 «О порядке», приказом Министерства культуры от 02.02.2021 № 39 «О наставниках»; распоряжением Правительства области от 03.02.2021 № 40; указом Губернатора области от 04.02.2021 № 41.',
      ),
      points: '03.02.2021 № 40',
    },
  ],
  good: [
    {
      title: {
        ru: 'Заголовки названы; акт известен по тому, что утвердил',
        en: 'Titles, and an act known by what it adopted',
      },
      files: edit(
        'provision',
        'Положение принято в соответствии с законом об образовании.',
        'Положение принято в соответствии с законом об образовании, приказом Министерства просвещения от 01.02.2021 № 38 «О порядке», приказом Министерства культуры от 02.02.2021 № 39 «О наставниках» и порядком, утверждённым приказом Министерства образования от 03.02.2021 № 40.',
      ),
    },
  ],
};
