// An organisation is found by its name: «Бурятский региональный институт …» and «Бурятский республиканский институт …» are two.
import { excerpt, inner } from '../../../model/excerpt.ts';
import type { Corpus, Territory } from '../../../model/types.ts';
import { child } from '../../../source/spot.ts';
import { firstBeyond } from '../../../text/halving.ts';
import { stem } from '../../../text/stem.ts';
import { matchWords } from '../../../text/word-match.ts';
import { primer, replaced } from '../../example-base.ts';
import type { Issue, TerritoryRule } from '../../rule.ts';
import { type Repeated, type Slip, slipsIn } from '../once.ts';
import type { PrintedText } from '../printed-texts.ts';
import { byRegion, inQuotes } from './other-spellings.ts';

/** A name in quotes, up to the first closing one: nested names share it. */
const quoted = /«([^»]{12,250})»|"([^"]{12,250})"/gu;

const organisation =
  /(?<!\p{L})(?:институт|центр|академи|университет|колледж|техникум|училищ|учреждени|министерств)\p{L}*/iu;

/** Shorter names may differ by a word and be two («Ичалковский колледж», «Саранский колледж»). */
const fewestWords = 5;

function* names({ text }: PrintedText): Generator<Slip> {
  for (const found of text.matchAll(quoted)) {
    const name = found[1] ?? found[2] ?? '';
    if (organisation.test(name)) yield { text: name, at: found.index + 1, length: name.length };
  }
}

interface Named extends Repeated {
  readonly stems: readonly string[];
}

/** «им.» is «имени»: a shortening is no other word. */
const isOther = (a: string, b: string): boolean => !a.startsWith(b) && !b.startsWith(a);

/** Whether two names of as many words differ in one of them, neither the first nor the last. */
const differ = (a: Named, b: Named): boolean => {
  const places = a.stems.flatMap((word, at) => (word === b.stems[at] ? [] : [at]));
  const [at = 0] = places;
  const isInside = at > 0 && at < a.stems.length - 1;
  return places.length === 1 && isInside && isOther(a.stems[at] ?? '', b.stems[at] ?? '');
};

/** Finds the first later name of some of as many words that differs from one in one word; null where none does. */
const laterDiffering = (group: readonly Named[]): ((index: number) => Named | null) => {
  // Names that are the same but for the word at one place, by their indexes.
  const alike = new Map<string, number[]>();
  const keysOf = ({ stems }: Named): readonly string[] =>
    stems.slice(1, -1).map((_, at) => `${at} ${stems.toSpliced(at + 1, 1).join(' ')}`);
  for (const [index, named] of group.entries())
    for (const key of keysOf(named)) {
      const known = alike.get(key);
      if (known === undefined) alike.set(key, [index]);
      else known.push(index);
    }
  return (index) => {
    const one = group[index];
    if (one === undefined) return null;
    const later = keysOf(one).flatMap((key) => {
      const indexes = alike.get(key) ?? [];
      for (let at = firstBeyond(indexes.length, (place) => (indexes[place] ?? 0) <= index); ; at += 1) {
        const place = indexes[at];
        const other = place === undefined ? undefined : group[place];
        if (place === undefined || other === undefined) return [];
        if (differ(one, other)) return [place];
      }
    });
    return later.length === 0 ? null : (group[Math.min(...later)] ?? null);
  };
};

/** The words in which two names differ, as they are printed. */
const differing = (a: Named, b: Named): readonly [string, string] => {
  const at = a.stems.findIndex((word, index) => word !== b.stems[index]);
  return [matchWords(a.slip.text)[at] ?? '', matchWords(b.slip.text)[at] ?? ''];
};

function* otherSpellings(corpus: Corpus, territory: Territory): Generator<Issue> {
  for (const [rarer, usual] of inQuotes(corpus, territory))
    yield {
      at: rarer.first,
      message: {
        ru: `Кавычки в названии одной организации стоят по-разному: «${rarer.slip.text}» и «${usual.slip.text}»`,
        en: `The quotes in the name of one organisation differ: “${rarer.slip.text}” and “${usual.slip.text}”`,
      },
      grounds: [
        {
          says: { ru: `Здесь – «${inner(usual.slip.text)}»`, en: `Here it is “${usual.slip.text}”` },
          at: usual.first,
        },
      ],
      evidence: `${rarer.slip.text} ${usual.slip.text}`,
    };
  for (const { subject, word, found } of byRegion(corpus, territory))
    yield {
      at: found.first,
      message: {
        ru: `Организация «${inner(excerpt(subject.name))}», видимо, названа и иначе: «${found.slip.text}» вместо «${word}»`,
        en: `The organisation “${excerpt(subject.name)}” seems to have another name too: “${found.slip.text}” for “${word}”`,
      },
      grounds: [
        {
          says: { ru: `Субъект назван «${subject.name}»`, en: `The subject is called “${subject.name}”` },
          at: child(subject.spot, 'name'),
        },
      ],
      evidence: `${found.slip.text} ${subject.name}`,
    };
}

export const organisationOneName: TerritoryRule = {
  id: 'words/organisation-one-name',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Организация названа одинаково', en: 'An organisation is called by one name' },
  fault: { ru: 'Организация названа по-разному', en: 'An organisation is named in different ways' },
  reason: {
    ru: 'По названию узнают организацию. Если в нём другое слово, читатель не знает, та ли это организация.',
    en: 'An organisation is known by its name; with another word in it nobody knows whether it is the same.',
  },
  cure: {
    ru: 'Сверьте название с уставом организации и пишите его одинаково.',
    en: 'Compare the name with the charter of the organisation, and write it in one way.',
  },
  doubt: {
    ru: 'Это могут быть две разные организации, или организацию переименовали.',
    en: 'They may be two organisations, or one that was renamed.',
  },
  *check(territory, { corpus }) {
    const found: readonly Named[] = slipsIn(corpus, territory, names).map((repeated) => ({
      ...repeated,
      stems: matchWords(repeated.slip.text).map(stem),
    }));
    const long = found.filter(({ stems }) => stems.length >= fewestWords);
    // Names that may be one begin with the same word and have as many.
    for (const group of Map.groupBy(long, ({ stems }) => `${stems[0]} ${stems.length}`).values()) {
      const laterThan = laterDiffering(group);
      for (const [index, one] of group.entries()) {
        const other = laterThan(index);
        if (other === null) continue;
        const [rarer, usual] = one.otherCount < other.otherCount ? [one, other] : [other, one];
        const [own, wanted] = differing(rarer, usual);
        yield {
          at: rarer.first,
          message: {
            ru: `Организация «${inner(excerpt(usual.slip.text))}», видимо, названа и иначе: «${own}» вместо «${wanted}»`,
            en: `The organisation “${excerpt(usual.slip.text)}” seems to have another name too: “${own}” for “${wanted}”`,
          },
          hint: {
            ru: `Если организация одна, пишите везде «${inner(usual.slip.text)}» или так, как в её уставе.`,
            en: `Where it is one organisation, write “${usual.slip.text}” everywhere, or as its charter does.`,
          },
          grounds: [
            {
              says: { ru: `Здесь – «${usual.slip.text}»`, en: `Here it is “${usual.slip.text}”` },
              at: usual.first,
            },
          ],
          evidence: `${rarer.slip.text} ${usual.slip.text}`,
        };
      }
    }
    yield* otherSpellings(corpus, territory);
  },
  bad: [
    {
      title: { ru: 'Региональный и республиканский', en: 'Regional and republican' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты: «Примерный региональный институт образовательной политики» и «Примерный областной институт образовательной политики».',
        ),
      },
      points: 'Примерный областной институт образовательной политики',
    },
    {
      title: {
        ru: 'Внутренние кавычки то стоят, то нет',
        en: 'The inner quotes stand in one place and not in the other',
      },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты: ГБУ «ЦНППМ «Педагог», ГБУ «ЦНППМ «Педагог» и ГБУ «ЦНППМ Педагог».',
        ),
        'regions/primer/acts/1/subjects.yaml': primer.subjects.replace(
          'short: ЦНППМ\n',
          'short: ЦНППМ\n    aliases: [ГБУ «ЦНППМ «Педагог», ГБУ «ЦНППМ Педагог»]\n',
        ),
      },
      points: 'ГБУ «ЦНППМ Педагог»',
    },
    {
      title: { ru: 'Областной центр и региональный', en: 'A centre with another word for the region' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты. Консультирует Областной центр непрерывного повышения профессионального мастерства.',
        ),
        'regions/primer/acts/1/subjects.yaml': primer.subjects.replace(
          'name: Центр непрерывного',
          'name: Региональный центр непрерывного',
        ),
      },
      points: 'Областной',
    },
  ],
  good: [
    {
      title: { ru: 'Другой падеж и разные организации', en: 'Another case, and two organisations' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты: «Примерный региональный институт образовательной политики», работа с «Примерным региональным институтом образовательной политики», «Примерский педагогический колледж», «Соседский педагогический колледж».',
        ),
      },
    },
  ],
};
