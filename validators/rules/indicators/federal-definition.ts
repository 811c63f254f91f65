// A row that carries out a federal indicator must count what the federal one counts, or its value proves nothing.

import { saysWords } from '../../language/said-in.ts';
import { allParts, printedText } from '../../model/all-parts.ts';
import { clauseName } from '../../model/clause-names.ts';
import { inner } from '../../model/excerpt.ts';
import type { FederalIndicator, Indicator, Part, Territory } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { type Counted, type CountedPhrase, countedIn, printedKind } from '../../text/counted.ts';
import { type Fragment, stemsOf, wordsBeyond } from '../../text/same-words.ts';
import { without } from '../../text/sets.ts';
import { replaced } from '../example-base.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { sayCounted } from './counted-words.ts';
import { labelOf } from './label.ts';

/** Saying of which territory a row speaks narrows nothing. */
const TERRITORY = 'региона области республики края округа субъекта Российской Федерации';
const UNTIL = /(?<!\p{L})до\s+(20\d\d)/iu;

/** An organisation of the territory itself, known by a name in quotes: saying who does it here tells the territory. */
const isOwnOrganisation = ({ subjects }: Territory, { text }: Fragment): boolean =>
  /[«"]/u.test(text) &&
  subjects.some(({ name, short, aliases }) =>
    [name, short ?? '', ...aliases].some((own) => own.includes(text)),
  );

/** «Программы, вошедшие в реестр» are «программы из реестра»: that they are in it the name of the list says. */
const INCLUDED =
  /^(?:вошедш|входящ|включ[её]нн|внес[её]нн|размещ[её]нн|содержащ|состоящ|представленн)\p{L}{1,5}$/iu;

/** Whether words in which two names differ are said in the other in another form, or say no more than words they share. */
const isSaid = (words: string, other: string): boolean => {
  const left = words.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '' && !INCLUDED.test(word));
  return left.length === 0 || saysWords(other, left.join(' '));
};

const quoted = (fragments: readonly Fragment[]): Text => ({
  ru: fragments.map(({ text }) => `«${inner(text)}»`).join(', '),
  en: fragments.map(({ text }) => `“${text}”`).join(', '),
});

/** Words inside the counted phrase are told by its kinds. */
const outside = ({ at, length }: CountedPhrase, fragments: readonly Fragment[]): readonly Fragment[] =>
  fragments.filter((one) => one.at < at || one.at >= at + length);

/** A row about whether a plan is there: a plan that ends before the federal one does not carry it out, a longer one does. */
const otherYear = ({ name }: Indicator, federal: FederalIndicator): Text | null => {
  const [here, there] = [UNTIL.exec(name)?.[1], UNTIL.exec(federal.name)?.[1]];
  if (here === undefined || there === undefined || here >= there) return null;
  return {
    ru: `кончается раньше: «до ${here} года», а федеральный — «до ${there} года»`,
    en: `it ends earlier, in ${here}, the federal one in ${there}`,
  };
};

const otherPeople = (own: CountedPhrase, federal: CountedPhrase): Text | null => {
  if (own.kinds.some((kind) => federal.kinds.includes(kind))) return null;
  const [here, there] = [sayCounted(own.kinds), sayCounted(federal.kinds)];
  return {
    ru: `он считает ${here.ru}, а федеральный — ${there.ru}`,
    en: `it counts ${here.en}, the federal one ${there.en}`,
  };
};

/**
 * «Доля организаций, управленческие команды которых прошли …»: the row counts the wholes by the deed of the federal ones
 * in them. The share may be the same or not; the words do not tell.
 */
const countsWholesOf = ({ name }: Indicator, own: CountedPhrase, federal: FederalIndicator): boolean => {
  const behind = name.slice(own.at + own.length);
  const phrase = countedIn(federal.name);
  if (phrase === null || !/(?<!\p{L})котор(?:ых|ой|ого)(?!\p{L})/iu.test(behind)) return false;
  const wanted = federal.name.slice(phrase.at, phrase.at + phrase.length);
  return without(stemsOf(wanted), stemsOf(behind)).size === 0;
};

/** Who is added, in the words of the row. */
const asPrinted = ({ name }: Indicator, own: CountedPhrase, added: readonly Counted[]): Text => {
  const words = added.map((kind) => printedKind(name, own, kind) ?? kind);
  return {
    ru: words.map((text) => `«${inner(text)}»`).join(', '),
    en: words.map((text) => `“${text}”`).join(', '),
  };
};

/** What the row says otherwise than the federal indicator, and how to mend it where the general cure does not say it. */
interface Difference {
  readonly says: Text;
  readonly cure: Text | null;
}

const saying = (says: Text | null): Difference | null => (says === null ? null : { says, cure: null });

/** Teams and single people are no parts of one whole. */
const cannotBeAdded = (own: CountedPhrase): boolean => own.kinds.includes('teams') && own.kinds.length > 1;

/** Whom a row counts besides: they want a row of their own. */
const cureForAdded = (added: Text, federal: FederalIndicator): Text => ({
  ru: `Назовите показатель «${inner(federal.name)}», а для ${added.ru} заведите отдельный.`,
  en: `Call the indicator “${federal.name}”, and give ${added.en} one of their own.`,
});

/** A condition that the row has beside the federal indicator. */
const cureForNarrowing = (condition: Text): Text => ({
  ru: `Уберите из названия ${condition.ru} или дайте федеральному показателю отдельную строку.`,
  en: `Take ${condition.en} out of the name, or give the federal indicator a row of its own.`,
});

/** What the row says otherwise than the federal indicator, or null. */
const differenceOf = (
  indicator: Indicator,
  federal: FederalIndicator,
  territory: Territory,
): Difference | null => {
  if (federal.unit === 'fact') return saying(otherYear(indicator, federal));
  const [own, common] = [countedIn(indicator.name), countedIn(federal.name)];
  if (own === null || common === null || countsWholesOf(indicator, own, federal)) return null;
  const other = otherPeople(own, common);
  if (other !== null) return saying(other);
  const added = own.kinds.filter((kind) => !common.kinds.includes(kind));
  const beyond = wordsBeyond(indicator.name, `${federal.name} ${territory.name} ${TERRITORY}`).filter(
    (fragment) => !isOwnOrganisation(territory, fragment),
  );
  const narrowing = (added.length === 0 ? beyond : outside(own, beyond)).filter(
    ({ text }) => !isSaid(text, federal.name),
  );
  const dropped = wordsBeyond(federal.name, indicator.name).filter(
    ({ text }) => !isSaid(text, indicator.name),
  );
  const parts: readonly (Text | null)[] = [
    added.length === 0
      ? null
      : {
          ru: `он считает и тех, кого федеральный не считает: ${asPrinted(indicator, own, added).ru}${cannotBeAdded(own) ? ' (команды и отдельных людей в одной доле не сложить)' : ''}`,
          en: `it is wider than the federal one: it counts others too, ${asPrinted(indicator, own, added).en}${cannotBeAdded(own) ? ' (teams and single people make no one share)' : ''}`,
        },
    narrowing.length === 0
      ? null
      : {
          ru: `он считает не всех, кого федеральный: добавлено условие ${quoted(narrowing).ru}`,
          en: `it is narrower than the federal one: it adds ${quoted(narrowing).en}`,
        },
    dropped.length === 0
      ? null
      : {
          ru: `он считает и тех, кого федеральный не считает: в нём нет условия ${quoted(dropped).ru}`,
          en: `it is wider than the federal one: it lacks ${quoted(dropped).en}`,
        },
  ];
  const said = parts.filter((part) => part !== null);
  if (said.length === 0) return null;
  const says = { ru: said.map(({ ru }) => ru).join('; '), en: said.map(({ en }) => en).join('; ') };
  if (said.length > 1 || dropped.length > 0) return { says, cure: null };
  const cure =
    added.length > 0
      ? cureForAdded(asPrinted(indicator, own, added), federal)
      : cureForNarrowing(quoted(narrowing));
  return { says, cure };
};

/**
 * The clause in which the document itself states the federal indicator in full: there the row contradicts its own act. A clause
 * that has the words of the row, such as a list of the document's own indicators, says nothing against it.
 */
const ownStatement = (
  { id, provision }: Territory,
  { name, statedIn }: FederalIndicator,
  row: Indicator,
): Part | null => {
  for (const { territory, clause } of statedIn) {
    const part = territory === id ? provision?.byNumber.get(clause) : undefined;
    if (part === undefined) continue;
    const words = [...allParts([part])].map(printedText);
    const says = (text: string): boolean =>
      wordsBeyond(name, text).length === 0 && wordsBeyond(row.name, text).length > 0;
    if (words.some(says)) return part;
  }
  return null;
};

const named = (name: string): Readonly<Record<string, string>> => ({
  'regions/primer/acts/1/indicators.yaml': replaced(
    'indicators',
    'name: Доля педагогов, прошедших диагностику',
    name,
  ),
});

export const federalDefinition: TerritoryRule = {
  id: 'indicators/federal-definition',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Показатель считает то же, что федеральный',
    en: 'A row counts what the federal indicator counts',
  },
  fault: {
    ru: 'Показатель считает не то, что федеральный',
    en: 'The indicator counts something else than the federal one',
  },
  reason: {
    ru: 'Значение сравнивают с федеральным порогом. Если посчитаны другие люди или по другому условию, сравнение ничего не доказывает: чем уже круг, тем выше доля.',
    en: 'The value is held against the federal threshold; where other people are counted the comparison proves nothing.',
  },
  cure: {
    ru: 'Назовите показатель как федеральный. Если регион нарочно считает другое, дайте федеральному показателю отдельную строку.',
    en: 'Name the row as the federal indicator; where the region means something else, give the federal one a row of its own.',
  },
  *check(territory) {
    for (const indicator of territory.indicators?.indicators ?? []) {
      const federal = indicator.federal?.target;
      if (federal === null || federal === undefined) continue;
      const difference = differenceOf(indicator, federal, territory);
      if (difference === null) continue;
      const own = ownStatement(territory, federal, indicator);
      const where = own === null ? '' : ` (${clauseName(own.number ?? '')})`;
      yield {
        at: child(indicator.spot, 'name'),
        message: {
          ru: `${labelOf(indicator).ru} близок к федеральному${where}, но ${difference.says.ru}`,
          en: `${labelOf(indicator).en} is near to the federal one${own === null ? '' : ` (clause ${own.number})`}, but ${difference.says.en}`,
        },
        hint: difference.cure ?? {
          ru: `Назовите показатель «${inner(federal.name)}». Если регион нарочно считает другое, дайте федеральному показателю отдельную строку.`,
          en: `Call the indicator “${federal.name}”. Where the region counts something else on purpose, give the federal indicator a row of its own.`,
        },
        edit: {
          ru: `У показателя, который считает другое, уберите federal: ${federal.id}.`,
          en: `Remove \`federal: ${federal.id}\` from a row that counts something else.`,
        },
        grounds: [
          {
            says: {
              ru: `Федеральный показатель: «${federal.name}»`,
              en: `The federal indicator: “${federal.name}”`,
            },
            at: child(federal.spot, 'name'),
          },
          ...(own === null
            ? []
            : [
                {
                  says: {
                    ru: 'Сам документ приводит федеральный показатель здесь',
                    en: 'The document itself states the federal indicator here',
                  },
                  at: own.spot,
                },
              ]),
        ],
        evidence: indicator.name,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Считают другое', en: 'Something else is counted' },
      files: named('name: Доля школ, прошедших диагностику'),
      points: 'Доля школ, прошедших диагностику',
    },
    {
      title: { ru: 'Круг людей уже', en: 'Fewer people are counted' },
      files: named('name: Доля педагогов общеобразовательных организаций, прошедших диагностику'),
    },
    {
      title: {
        ru: 'Сам документ говорит, кого считает федеральный',
        en: 'The document itself says whom the federal one counts',
      },
      files: {
        ...named('name: Доля педагогов общеобразовательных организаций, прошедших диагностику'),
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты региональной системы. К 2024 году доля педагогов, прошедших диагностику, – не менее 30 %.',
        ),
      },
    },
    {
      title: { ru: 'Добавлены другие люди', en: 'Other people are added' },
      files: named('name: Доля педагогов и управленческих кадров, прошедших диагностику'),
    },
    {
      title: { ru: 'Условие потеряно', en: 'A condition is lost' },
      files: named('name: Доля педагогов'),
    },
    {
      title: { ru: 'План кончается раньше федерального', en: 'The plan ends before the federal one' },
      files: {
        'federal/indicators.yaml': replaced(
          'federalIndicators',
          'name: доля педагогов, прошедших диагностику',
          'name: разработана и реализуется дорожная карта на период до 2026 года',
        )
          .replace('unit: percent', 'unit: fact')
          .replace(/ {4}thresholds:[\s\S]*$/u, ''),
        'regions/primer/acts/1/indicators.yaml': replaced(
          'indicators',
          'name: Доля педагогов, прошедших диагностику',
          'name: Разработана и реализуется дорожная карта на период до 2025 года',
        ).replace(
          '{ at: "2023", value: 20% }\n    targets: { "2024": 25%, "2025": 30% }',
          '{ at: "2023", value: нет }\n    targets: { "2024": да, "2025": да }',
        ),
      },
    },
    {
      title: { ru: 'Вместо педагогов – управленческие команды', en: 'Management teams instead of teachers' },
      files: named('name: Доля управленческих команд, прошедших диагностику'),
    },
    {
      title: { ru: 'Вместо педагогов – специалисты служб', en: 'Staff of services instead of teachers' },
      files: named('name: Доля специалистов муниципальных методических служб, прошедших диагностику'),
    },
    {
      title: { ru: 'Вместо педагогов – соглашения', en: 'Agreements instead of teachers' },
      files: named('name: Доля соглашений, прошедших диагностику'),
    },
  ],
  good: [
    {
      title: {
        ru: 'Число словом, «из реестра» вместо «вошедшие в реестр»',
        en: 'A number in words, and programmes “of the register”',
      },
      files: {
        'federal/indicators.yaml': replaced(
          'federalIndicators',
          'name: доля педагогов, прошедших диагностику',
          'name: доля педагогов, прошедших диагностику по 3 программам, вошедшим в реестр',
        ),
        ...named('name: Доля педагогов, прошедших диагностику по трём программам из реестра'),
        'regions/primer/acts/1/roadmap.yaml': replaced(
          'roadmap',
          'по итогам диагностики',
          'по итогам диагностики, программы из реестра',
        ),
      },
    },
    {
      title: {
        ru: 'Организации посчитаны по людям, которых считает федеральный',
        en: 'Organisations are counted by the people that the federal one counts',
      },
      files: named('name: Доля школ, педагоги которых прошли диагностику'),
    },
    {
      title: {
        ru: 'Те же люди названы иначе, территория ничего не сужает',
        en: 'The same people by another name; the territory narrows nothing',
      },
      files: named('name: Доля педагогических работников Примерной области, прошедших диагностику'),
    },
  ],
};
