// The law on education has changed its words; an act that keeps old ones, or has both, speaks of people and levels that the law does not know.
import { excerpt } from '../../../model/excerpt.ts';
import { within } from '../../../model/within.ts';
import type { Spot } from '../../../source/spot.ts';
import { foundIn } from '../../../text/remembered.ts';
import { defining } from '../../example-base.ts';
import { leaveIfPrinted } from '../../printed-so.ts';
import type { TerritoryRule } from '../../rule.ts';
import { printedTexts } from '../printed-texts.ts';

interface Kind {
  /** The words that are not of the law. */
  readonly words: RegExp;
  /** What the law says. */
  readonly law: string;
  /** Where the act must have the law's word too: by themselves both are in use. */
  readonly beside?: RegExp;
}

const adjective = String.raw`\p{Ll}{2,4}`;

const kinds: readonly Kind[] = [
  {
    words: new RegExp(
      String.raw`(?<!\p{L})ступен(?:ь|и|ью|ей|ям|ями|ях)\s+(?:(?:дошкольн|начальн|основн|средн|общ|высш|профессиональн|полн)${adjective}\s+){0,3}образования(?!\p{L})`,
      'giu',
    ),
    law: 'уровень образования',
  },
  {
    words: new RegExp(
      String.raw`(?<!\p{L})(?:высш|средн)${adjective}\s+и\s+средн${adjective}\s+профессиональн${adjective}\s+учебн${adjective}\s+заведени\p{Ll}{1,3}|(?<!\p{L})высш${adjective}\s+профессиональн${adjective}\s+образовани\p{Ll}{1,3}`,
      'giu',
    ),
    law: 'высшее образование',
  },
  {
    words: new RegExp(
      String.raw`(?<!\p{L})начальн${adjective}\s+профессиональн${adjective}\s+образовани\p{Ll}{1,3}`,
      'giu',
    ),
    law: 'среднее профессиональное образование',
  },
  {
    words: new RegExp(
      String.raw`(?<!\p{L})средн${adjective}\s+\(полн${adjective}\)\s+(?:общ${adjective}\s+)?образовани\p{Ll}{1,3}`,
      'giu',
    ),
    law: 'среднее общее образование',
  },
  {
    // Not a body by its name: «государственное образовательное учреждение», «образовательное учреждение «Школа»».
    words: new RegExp(
      String.raw`(?<!(?:государственн|муниципальн|бюджетн|автономн|казенн|казённ|частн|областн|краев|республиканск)${adjective}\s)(?<!\p{L})(?:обще)?образовательн${adjective}\s+учреждени(?:е|я|ю|ем|и|й|ям|ями|ях)(?!\p{L})(?!\s+(?:высшего|среднего|дополнительного|дошкольного|начального|основного|общего)\s|\s*[«"])`,
      'giu',
    ),
    law: 'образовательная организация',
  },
  {
    words: new RegExp(
      String.raw`(?<!профессиональн${adjective}\s)(?<!\p{L})(?:высш|средн|общеобразовательн)${adjective}\s+(?:специальн${adjective}\s+)?учебн${adjective}\s+заведени(?:е|я|ю|ем|и|й|ям|ями|ях)(?!\p{L})(?!\s*[«"])`,
      'giu',
    ),
    law: 'образовательная организация',
  },
  {
    // In the plural it is a kind of bodies and no name: «учреждения дополнительного образования».
    words: new RegExp(
      String.raw`(?<!образовательн${adjective}\s)(?<!\p{L})учреждени(?:й|ям|ями|ях)\s+(?:дошкольн|начальн|основн|средн|общ|высш|дополнительн)${adjective}\s+(?:профессиональн${adjective}\s+)?образования(?!\p{L})`,
      'giu',
    ),
    law: 'образовательная организация',
  },
  {
    // Not «институт повышения квалификации и переподготовки»: a name is as it was given.
    words:
      /(?<!(?:институт|академи|центр|учреждени|факультет|кафедр)\p{Ll}{0,3}\s)(?<!\p{L})повышени\p{Ll}{1,2}\s+квалификации\s?(?:,|и|или)\s+переподготовк\p{Ll}{1,3}/giu,
    law: 'профессиональная переподготовка',
  },
  {
    words: /(?<!\p{L})нормативн(?:о-|\p{Ll}{2,3}\s+)правов\p{Ll}{2,3}\s+документ\p{Ll}{0,3}/giu,
    law: 'нормативный правовой акт',
  },
  {
    words:
      /(?<!\p{L})(?:профессиональн|методическ|предметн|цифров|педагогическ)(?:ые|ых|ым|ыми|ие|их|им|ими)\s+компетентност\p{Ll}{1,3}(?!\p{L})/giu,
    // The one competence of a person is a notion of its own; several of them are what the law calls «компетенции».
    law: 'компетенции',
    beside: /(?<!\p{L})компетенци(?:я|и|й|ю|ям|ями|ях|ей)(?!\p{L})/iu,
  },
  {
    // «Подготовки» belongs to «направлений».
    words: /(?<!\p{L})специальност(?:ь|и|ью|ей|ям|ями|ях)\s+подготовки(?!\p{L})/giu,
    law: 'специальность и направление подготовки',
  },
  {
    // Heads of schools are «работники образования», too: the pair of the law is of others. Institutes are named as they were.
    words:
      /(?<!(?:квалификации|переподготовки)\s)(?<!\p{L})(?:работник\p{Ll}{0,3}\s+образования\s+и\s+управленческ\p{Ll}{2,3}\s+кадр\p{Ll}{0,3}|управленческ\p{Ll}{2,3}\s+кадр\p{Ll}{0,3}\s+и\s+работник\p{Ll}{0,3}\s+образования)(?!\p{L})/giu,
    law: 'педагогические работники',
    beside: /(?<!\p{L})педагогическ\p{Ll}{2,3}\s+работник/iu,
  },
];

/** «Закон «Об образовательных учреждениях»»: a name is kept as it is. */
const quoted = /«[^«»]{1,300}»|"[^"]{1,300}"/gu;

/** Older words in a text: of which kind, and where. */
const inText = foundIn((text) => {
  const names = [...text.matchAll(quoted)].map(({ 0: name, index }) => ({
    at: index,
    end: index + name.length,
  }));
  return kinds.flatMap((kind) =>
    [...text.matchAll(kind.words)]
      .filter(({ index }) => !names.some(({ at, end }) => index > at && index < end))
      .map(({ 0: words, index }) => ({ kind, words, at: index })),
  );
});

interface Found {
  readonly law: string;
  readonly words: string;
  readonly spot: Spot;
}

export const lawWords: TerritoryRule = {
  id: 'words/law-words',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Одно и то же названо одним словом, и тем, что в законе об образовании',
    en: 'One thing has one word, and that of the law on education',
  },
  fault: { ru: 'Слово не то, что в законе об образовании', en: 'A word is not that of the law on education' },
  reason: {
    ru: 'Закон № 273-ФЗ знает уровни образования и образовательные организации. Прежнее слово рядом с новым читается как другое понятие: к нему ни закон, ни сам акт ничего не относят.',
    en: 'Law 273-FZ has levels of education and educational organisations. An older word beside the new reads as another notion, of which neither the law nor the act says anything.',
  },
  cure: {
    ru: 'Пишите так, как в законе и в остальном тексте акта.',
    en: 'Write as the law and the rest of the act do.',
  },
  edit: leaveIfPrinted,
  doubt: {
    ru: 'Слово верно в названии того, что так назвали раньше: решает составитель.',
    en: 'The word is right in a name that was given before; that is for the drafter.',
  },
  *check(territory, { corpus }) {
    const texts = printedTexts(territory).filter(({ damaged }) => damaged !== true);
    const told = texts.flatMap((printed) => inText(printed.text).map((place) => ({ ...place, printed })));
    const found = kinds.flatMap((kind): readonly Found[] => {
      const places = told.filter((place) => place.kind === kind);
      if (
        places.length === 0 ||
        (kind.beside !== undefined && !texts.some(({ text }) => kind.beside?.test(text)))
      )
        return [];
      return places.map(({ at, words, printed }) => ({
        law: kind.law,
        words,
        spot: within(printed.at, printed.text, { at, length: words.length }, corpus.texts),
      }));
    });
    const [first, ...others] = found;
    if (first === undefined) return;
    const laws = [...Map.groupBy(found, ({ law }) => law)];
    const said = (words: (law: string, printed: string) => string): string =>
      laws.map(([law, places]) => words(law, excerpt(places[0]?.words ?? ''))).join('; ');
    yield {
      at: first.spot,
      message: {
        ru: `Слово не то, что в законе об образовании${laws.length > 1 ? ' и в самом акте' : ''}: ${said((law, printed) => `«${printed}», а нужно «${law}»`)}`,
        en: `Not the word of the law on education: ${said((law, printed) => `“${printed}” for “${law}”`)}`,
      },
      grounds: others.map(({ words, spot }) => ({
        says: { ru: `И здесь: «${words}»`, en: `And here: “${words}”` },
        at: spot,
      })),
      evidence: laws.map(([law]) => law).join('|'),
    };
  },
  bad: [
    {
      title: { ru: 'Переподготовка и документы', en: 'Retraining, and papers' },
      files: defining(
        'субъекты региональной системы. Учителей ждёт повышение квалификации и переподготовка по нормативным правовым документам.',
      ),
      points: 'повышение квалификации и переподготовка',
    },
    {
      title: { ru: 'Начальное профессиональное', en: 'A level that is no more' },
      files: defining(
        'субъекты региональной системы. Мастеров учат в организациях начального профессионального образования.',
      ),
      points: 'начального профессионального образования',
    },
    {
      title: { ru: 'Ступень и учреждение', en: 'A step, and an institution' },
      files: defining(
        'субъекты региональной системы. На ступени общего образования работают образовательные учреждения.',
      ),
      points: 'ступени общего образования',
    },
  ],
  good: [
    {
      title: { ru: 'Названия и слова закона', en: 'Names, and the words of the law' },
      files: defining(
        'субъекты региональной системы. Учащиеся школы искусств и обучающиеся колледжа, государственное образовательное учреждение и конкурс «Лучшее образовательное учреждение» названы; уровень образования тоже.',
      ),
    },
  ],
};
