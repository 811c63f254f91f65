// An organisation is found by its name: «Бурятский региональный институт …» and «Бурятский республиканский институт …» are two.
import {
  differenceOf,
  nearNames,
  type OrganisationName,
  organisationNames,
} from '../../../language/organisations.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import type { Corpus, Territory } from '../../../model/types.ts';
import { child } from '../../../source/spot.ts';
import { defining, edit } from '../../example-base.ts';
import type { Issue, TerritoryRule } from '../../rule.ts';
import { type Repeated, slipsIn } from '../once.ts';
import { byRegion, inFull, inQuotes } from './other-spellings.ts';

/** A name that stands in the texts, with its places. */
type Named = Repeated<OrganisationName>['slip'] & Repeated<OrganisationName>;

/** The names of a territory's texts, the words of each once. */
const namesIn = (corpus: Corpus, territory: Territory): readonly Named[] => {
  const byWords = new Map<string, Named>();
  for (const found of slipsIn(corpus, territory, ({ text }) => organisationNames(text))) {
    const key = found.slip.words.join(' ');
    const known = byWords.get(key);
    byWords.set(
      key,
      known === undefined
        ? { ...found.slip, ...found }
        : { ...known, otherCount: known.otherCount + found.otherCount + 1 },
    );
  }
  return [...byWords.values()];
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
  for (const [shorter, longer] of inFull(corpus, territory))
    yield {
      at: shorter.first,
      message: {
        ru: `Учреждение названо полностью по-разному: «${shorter.slip.text}» и «${longer.slip.text}»`,
        en: `The full name of one institution differs: “${shorter.slip.text}” and “${longer.slip.text}”`,
      },
      grounds: [
        {
          says: { ru: `Здесь – «${longer.slip.text}»`, en: `Here it is “${longer.slip.text}”` },
          at: longer.first,
        },
      ],
      evidence: `${shorter.slip.form} ${shorter.slip.name}`,
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
    for (const [earlier, later] of nearNames(namesIn(corpus, territory))) {
      const [rarer, usual] = earlier.otherCount < later.otherCount ? [earlier, later] : [later, earlier];
      const [own, wanted] = differenceOf(rarer, usual) ?? ['', ''];
      const difference =
        own === '' || wanted === ''
          ? {
              ru: own === '' ? `без слова «${wanted}»` : `со словом «${own}»`,
              en: own === '' ? `without “${wanted}”` : `with “${own}”`,
            }
          : { ru: `«${own}» вместо «${wanted}»`, en: `“${own}” for “${wanted}”` };
      yield {
        at: rarer.first,
        message: {
          ru: `Организация «${inner(excerpt(usual.slip.text))}», видимо, названа и иначе: ${difference.ru}`,
          en: `The organisation “${excerpt(usual.slip.text)}” seems to have another name too: ${difference.en}`,
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
    yield* otherSpellings(corpus, territory);
  },
  bad: [
    {
      title: { ru: 'В полном названии нет слов', en: 'The full name has lost words' },
      files: defining(
        'субъекты: государственное автономное учреждение дополнительного образования области «Институт развития образования» и государственное автономное учреждение области «Институт развития образования».',
      ),
      points: 'государственное автономное учреждение области',
    },
    {
      title: { ru: 'Региональный и республиканский', en: 'Regional and republican' },
      files: defining(
        'субъекты: «Примерный региональный институт образовательной политики». Курсы ведёт «Примерный областной институт образовательной политики».',
      ),
      points: 'Примерный областной институт образовательной политики',
    },
    {
      title: {
        ru: 'Внутренние кавычки то стоят, то нет',
        en: 'The inner quotes stand in one place and not in the other',
      },
      files: {
        ...defining('субъекты: ГБУ «ЦНППМ «Педагог», ГБУ «ЦНППМ «Педагог» и ГБУ «ЦНППМ Педагог».'),
        ...edit(
          'subjects',
          'short: ЦНППМ\n',
          'short: ЦНППМ\n    aliases: [ГБУ «ЦНППМ «Педагог», ГБУ «ЦНППМ Педагог»]\n',
        ),
      },
      points: 'ГБУ «ЦНППМ Педагог»',
    },
    {
      title: { ru: 'Областной центр и региональный', en: 'A centre with another word for the region' },
      files: {
        ...defining(
          'субъекты. Консультирует Областной центр непрерывного повышения профессионального мастерства.',
        ),
        ...edit('subjects', 'name: Центр непрерывного', 'name: Региональный центр непрерывного'),
      },
      points: 'Областной',
    },
  ],
  good: [
    {
      title: { ru: 'Полное название в двух падежах', en: 'The full name in two cases' },
      files: defining(
        'субъекты: государственное автономное учреждение области «Институт развития образования», работа с государственным автономным учреждением области «Институт развития образования».',
      ),
    },
    {
      title: { ru: 'Другой падеж и разные организации', en: 'Another case, and two organisations' },
      files: defining(
        'субъекты: «Примерный региональный институт образовательной политики», работа с «Примерным региональным институтом образовательной политики», «Примерский педагогический колледж», «Соседский педагогический колледж».',
      ),
    },
  ],
};
