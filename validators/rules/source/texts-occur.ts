// Names, requisites and functions picked out of a clause are the act's words too, though they stand elsewhere.
import { excerpt, inner } from '../../model/excerpt.ts';
import { occurrencesIn, type Parting } from '../../model/provenance/occurrences.ts';
import { type OtherForm, otherFormsIn } from '../../model/provenance/other-forms.ts';
import { outsideTexts, subjectNames } from '../../model/provenance/outside.ts';
import { readSource } from '../../model/provenance/printed-source.ts';
import { reading } from '../../model/provenance/reading.ts';
import { wordsOf } from '../../model/provenance/words.ts';
import type { Territory } from '../../model/types.ts';
import { lazily } from '../asked-once.ts';
import { editionOf, paths } from '../editions/example-editions.ts';
import { edit, edits, primer } from '../example-base.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { compared } from './compared.ts';
import { printed, printedOtherwise, sourcePath } from './example-source.ts';

/** What a text says otherwise than the source, and at which line. */
const parting = (published: string, other: string, line: number): Text => {
  const place = { ru: `source.txt, строка ${line}`, en: `source.txt, line ${line}` };
  if (published === '')
    return {
      ru: `пропущено напечатанное слово «${other}» (${place.ru})`,
      en: `the printed word “${other}” is left out (${place.en})`,
    };
  if (other === '')
    return {
      ru: `слово «${published}» не напечатано (${place.ru})`,
      en: `the word “${published}” is not printed (${place.en})`,
    };
  return {
    ru: `внесено «${published}», а напечатано «${other}» (${place.ru})`,
    en: `“${published}” is published, “${other}” is printed (${place.en})`,
  };
};

/** A function that is a piece of a phrase. */
const sayCut = (text: string, { printed: other, line }: Parting): Pick<Issue, 'message' | 'hint'> => ({
  message: {
    ru: `«${excerpt(text)}» в акте напечатано не само по себе: рядом стоит «${other}» (source.txt, строка ${line})`,
    en: `“${excerpt(text)}” is a piece of a phrase in the act: “${other}” stands beside it (source.txt, line ${line})`,
  },
  hint: {
    ru: 'Внесите целую часть предложения: от его начала, от знака, от названия субъекта или от «и» перед сказуемым – до знака или до «и» перед следующим сказуемым.',
    en: 'Enter a whole part of the sentence: from its beginning, a mark, the subject’s name or an “и” before a predicate, to a mark or the next such “и”.',
  },
});

/** Of a text of whose words none stands there as given: those that stand there in no form. */
const nowhere = (text: string, missing: readonly string[] | null): Text => {
  const all = wordsOf(text).length;
  if (missing === null || missing.length === all)
    return { ru: 'ни одного из этих слов в source.txt нет', en: 'source.txt has none of these words' };
  const [first] = missing;
  return first === undefined
    ? { ru: 'его слова в source.txt стоят не подряд', en: 'its words stand apart in source.txt' }
    : { ru: `слова «${first}» в source.txt нет`, en: `source.txt has no “${first}”` };
};

/** A name that is printed, but in another case, or in the lines of a head. */
const printedSo = ({ printed: other, line }: OtherForm): Pick<Issue, 'hint'> & { readonly why: Text } => ({
  why: {
    ru: `там стоит «${inner(other)}» (source.txt, строка ${line})`,
    en: `“${other}” stands there (source.txt, line ${line})`,
  },
  hint: {
    ru: `Запишите название двумя строками: в printed – «${inner(other)}», в nominative – те же слова в именительном падеже.`,
    en: `Write the name in two lines: in \`printed\` “${other}”, in \`nominative\` the same words in the nominative.`,
  },
});

/** How a name parts from the text of the edition itself. */
const partingHere = (parted: Parting | 'nowhere'): Text => {
  if (parted === 'nowhere')
    return { ru: 'ни одного из этих слов в нём нет', en: 'it has none of these words' };
  const { published, printed: other } = parted;
  if (published === '') return { ru: `пропущено слово «${other}»`, en: `the word “${other}” is left out` };
  if (other === '') return { ru: `слова «${published}» там нет`, en: `the word “${published}” is not there` };
  return {
    ru: `внесено «${published}», а там «${other}»`,
    en: `“${published}” is entered, “${other}” stands there`,
  };
};

/** In an edition that was never printed whole, its own text tells how a subject is called: an amendment may have named it anew. */
function* unlikeOwnText(territory: Territory): Generator<Issue> {
  if (territory.source !== null || territory.act?.from == null) return;
  const own = reading(territory)
    .map(({ text }) => text)
    .join('\n');
  const occurrences = occurrencesIn(readSource(own, [], []));
  for (const { text, spot } of subjectNames(territory)) {
    const parted = occurrences.parting(text);
    if (parted === null) continue;
    const why = partingHere(parted);
    yield {
      at: spot,
      message: {
        ru: `Название «${excerpt(text)}» не стоит в тексте этой редакции: ${why.ru}`,
        en: `The name “${excerpt(text)}” is not in the text of this edition: ${why.en}`,
      },
      evidence: text,
    };
  }
}

const asSource = (passage: string): string => passage.replace(/^## /u, '').replaceAll('\n\n', '\n');

/** A passage printed otherwise, and published so; with it a requisite or a function. */
const inBoth = (
  from: string,
  to: string,
  ...more: readonly (readonly [string, string])[]
): Readonly<Record<string, string>> => ({
  ...edits('provision', [from, to], ...more),
  [sourcePath]: printedOtherwise(asSource(from), asSource(to)),
});

const withAlias = (alias: string): Readonly<Record<string, string>> =>
  edit('subjects', '    kind: ministry', `    aliases: [${alias}]\n    kind: ministry`);

export const textsOccur: TerritoryRule = {
  id: 'source/texts-occur',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Названия, реквизиты и выписанные функции напечатаны в акте',
    en: 'Names, requisites and functions picked out of the text are printed in the act',
  },
  fault: {
    ru: 'Название, реквизит или выписанная функция не напечатаны в акте',
    en: 'A name, requisite or function is not printed in the act',
  },
  reason: {
    ru: 'Название субъекта или функция, выписанные из пункта с другим словом, расходятся с актом, хотя сам пункт опубликован верно.',
    en: 'A name or a function picked out of a clause with another word contradicts the act, though the clause itself is published as printed.',
  },
  cure: {
    ru: 'Перенесите слова из акта подряд и без изменений.',
    en: 'Take the words of the act as they stand.',
  },
  everyEdition: true,
  *check(territory) {
    const found = compared(territory);
    if (found === null) {
      yield* unlikeOwnText(territory);
      return;
    }
    const occurrences = occurrencesIn(found.source);
    const forms = lazily(() => otherFormsIn(found.source));
    for (const { text, spot, phraseOf, name } of outsideTexts(territory)) {
      const parted = occurrences.parting(text, phraseOf);
      if (parted === null) continue;
      const other = name === undefined ? null : (forms().standing(text) ?? forms().headed(text));
      if (name === 'other' && other !== null) continue;
      const { why, ...cure } =
        other !== null
          ? printedSo(other)
          : {
              why:
                parted === 'nowhere'
                  ? nowhere(text, forms().missing(text))
                  : parting(parted.published, parted.printed, parted.line),
            };
      if (parted !== 'nowhere' && parted.cut === true) {
        yield { at: spot, ...sayCut(text, parted), evidence: text };
        continue;
      }
      yield {
        at: spot,
        message: {
          ru: `«${excerpt(text)}» в акте не напечатано: ${why.ru}`,
          en: `“${excerpt(text)}” is not printed in the act: ${why.en}`,
        },
        ...cure,
        evidence: text,
      };
    }
  },
  bad: [
    {
      title: { ru: 'В названии субъекта другое слово', en: 'Another word in the name of a subject' },
      files: {
        [sourcePath]: printed,
        ...edit(
          'subjects',
          'name: Министерство образования Примерной области',
          'name: Министерство просвещения Примерной области',
        ),
      },
      points: 'Министерство просвещения Примерной области',
    },
    {
      title: {
        ru: 'Функция выписана из пункта без первого слова',
        en: 'A function picked out without its first word',
      },
      files: {
        [sourcePath]: printed,
        ...edit(
          'subjects',
          '      - утверждает дорожную карту.\n',
          '      - утверждает дорожную карту.\n      - { text: субъекты региональной системы., clause: "1.1" }\n',
        ),
        ...edit('provision', '<Functions of="ministry"/>', '- утверждает дорожную карту.'),
      },
      points: 'субъекты региональной системы.',
    },
    {
      title: { ru: 'Из названия выпало слово', en: 'A word is left out of a name' },
      files: {
        [sourcePath]: printed,
        ...edit(
          'subjects',
          'name: Министерство образования Примерной области',
          'name: Министерство Примерной области',
        ),
      },
    },
    {
      title: { ru: 'В название вписано слово', en: 'A word is put into a name' },
      files: {
        [sourcePath]: printed,
        ...edit(
          'subjects',
          'name: Министерство образования Примерной области',
          'name: Министерство общего образования Примерной области',
        ),
      },
    },
    {
      title: { ru: 'Ни одного слова названия в акте нет', en: 'The act has none of the words of a name' },
      files: {
        [sourcePath]: printed,
        ...withAlias('Минобр'),
      },
      points: 'Минобр',
    },
    {
      title: { ru: 'Название напечатано в другом падеже', en: 'A name is printed in another case' },
      files: {
        ...inBoth(
          '2.2. Центр непрерывного повышения профессионального мастерства (далее – ЦНППМ) – координатор',
          '2.2. Центром непрерывного повышения профессионального мастерства (далее – ЦНППМ) назван координатор',
          ['ЦНППМ, means: Центр', 'ЦНППМ, means: Центром'],
        ),
      },
      points: 'Центр непрерывного повышения профессионального мастерства',
    },
    {
      title: { ru: 'Бланк называет орган двумя строками', en: 'A head names a body in two lines' },
      files: inBoth(
        '1. Утвердить Положение',
        'АДМИНИСТРАЦИЯ ПРИМЕРНОЙ ОБЛАСТИ\n\nУПРАВЛЕНИЕ ШКОЛ\n\n1. Утвердить Положение',
        [
          'issuer: Министерство образования Примерной области',
          'issuer: Управление школ администрации Примерной области',
        ],
      ),
      points: 'Управление школ администрации Примерной области',
    },
    {
      title: { ru: 'Слова другого названия стоят не подряд', en: 'The words of another name stand apart' },
      files: {
        [sourcePath]: printed,
        ...withAlias('Система министерства'),
      },
      points: 'Система министерства',
    },
    {
      title: {
        ru: 'Одного слова другого названия в акте нет',
        en: 'The act has not one word of another name',
      },
      files: {
        [sourcePath]: printed,
        ...withAlias('Министерства городов'),
      },
      points: 'Министерства городов',
    },
    {
      title: {
        ru: 'Название субъекта – не то, что в тексте редакции, которая целиком не печаталась',
        en: 'The name of a subject is not that of the text of an edition that was never printed whole',
      },
      files: {
        ...editionOf('2024-03-01', {}),
        [`${paths.edition}/subjects.yaml`]: primer.subjects.replace(
          'name: Центр непрерывного повышения профессионального мастерства',
          'name: Центр повышения профессионального мастерства',
        ),
      },
      asOf: '2024-06-01',
      points: 'Центр повышения профессионального мастерства',
    },
  ],
  good: [
    { title: { ru: 'Слова акта', en: 'Words of the act' }, files: { [sourcePath]: printed } },
    {
      title: { ru: 'Другое название в другом падеже', en: 'Another name in another case' },
      files: {
        ...inBoth('## 3. Направления', '## 3. Направления министерств'),
        ...withAlias('министерства'),
      },
    },
    {
      title: {
        ru: 'Название субъекта стоит в тексте редакции, которая целиком не печаталась',
        en: 'The name of a subject stands in the text of an edition that was never printed whole',
      },
      files: editionOf('2024-03-01', {}),
      asOf: '2024-06-01',
    },
  ],
};
