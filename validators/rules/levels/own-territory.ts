// A municipal act made after the regional one keeps telling what was done in the region, not in the municipality.

import { namedPlaces } from '../../language/places.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Corpus, Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import type { Spot } from '../../source/spot.ts';
import { withoutQuotations } from '../../text/marks/quotations.ts';
import { wordsBefore } from '../../text/places/near-place.ts';
import { stem } from '../../text/words/stem.ts';
import type { TerritoryRule } from '../rule.ts';
import { textsBeside } from '../words/printed-texts.ts';
import { inAnyCase } from './any-case.ts';

interface Place {
  readonly text: string;
  readonly printed: string;
  readonly at: Spot;
}

/** The words of a name that tell the place: «Джидинский» of «МО «Джидинский район»». */
const PROPER = /\p{Lu}\p{Ll}{4,}/gu;

/** The name of the region of a municipality; null for a region. */
const regionOf = ({ id, level }: Territory, { names }: Corpus): string | null =>
  level === 'municipality' && id.includes('/') ? (names.get(id.split('/')[0] ?? '') ?? null) : null;

/** What two names of one place have in common, whatever the case: «Приозерн» of «Приозёрного» and «Приозёрный». */
const bare = (word: string): string => stem(word.toLowerCase().replaceAll('ё', 'е'));

/**
 * A reader finds the territory's own name beside another: the two are spoken of together. The body that issued the act is of its
 * territory: «Отдел образования администрации Озёрного района».
 */
const namesOwn = ({ name, provision }: Territory): ((text: string) => boolean) => {
  const issuer = provision?.order?.issuer ?? '';
  const own = new Set((`${name} ${issuer}`.match(PROPER) ?? []).map(bare));
  return (text) => (text.match(PROPER) ?? []).some((word) => own.has(bare(word)));
};

/** «Совместно с Осокинским районом», «при участии педагогов …»: a partner in what the act's own territory does. */
const BESIDE =
  /(?<!\p{L})(?:совместн\p{L}{1,3}|вместе|сообща|партн[её]рств\p{L}{1,2}|сотрудничеств\p{L}{1,2}|взаимодействи\p{L}{1,2}|соглашени\p{L}{1,2}|при\s+(?:участии|поддержке|содействии)|с\s+(?:участием|приглашением)|обмен\p{L}{0,3}\s+опытом|межмуниципальн\p{L}{1,3}|выезд\p{L}{0,3}|поездк\p{L}{1,2}|гост\p{L}{1,3})\s[^.;()]{0,80}$/iu;

/** Where a text speaks of the region as of its own territory, or names another municipality. */
const foreignIn = (
  text: string,
  ofRegion: RegExp,
): (Pick<Place, 'printed'> & { readonly at: number }) | null => {
  const bareText = withoutQuotations(text);
  const found = ofRegion.exec(bareText);
  const places = found === null ? namedPlaces(bareText) : [];
  // Which settlements lie in the own territory its documents do not say.
  const place = places.find(
    ({ at: start, isSettlement }) => !isSettlement && !BESIDE.test(wordsBefore(bareText, start)),
  );
  const [at, length] = found === null ? [place?.at, place?.length ?? 0] : [found.index, found[0].length];
  return at === undefined ? null : { printed: text.slice(at, at + length), at };
};

/** Where the act speaks of another territory, and not of its own beside it. */
const placesOf = (territory: Territory, region: string, { texts }: Corpus): readonly Place[] => {
  const theirs = new Set(territory.subjects.filter(({ level }) => level === 'regional').map(({ id }) => id));
  const speaksOfOwn = namesOwn(territory);
  const ofRegion = new RegExp(`(?<!\\p{L})на\\s+территории\\s+${inAnyCase(region)}`, 'iu');
  const passages = passagesOf(territory.provision).filter(
    ({ part, leadIn }) =>
      leadIn?.levels.includes('regional') !== true &&
      (part.function === null || !theirs.has(part.function.subject)),
  );
  return [
    ...passages.map(({ text, part }) => ({ text, spot: part.spot })),
    ...textsBeside(territory).map(({ text, at }) => ({ text, spot: at })),
  ].flatMap(({ text, spot }) => {
    const found = speaksOfOwn(text) ? null : foreignIn(text, ofRegion);
    if (found === null) return [];
    const { printed } = found;
    return [{ text, printed, at: within(spot, text, { at: found.at, length: printed.length }, texts) }];
  });
};

const municipal = (result: string, front = '', stamp = ''): Readonly<Record<string, string>> => ({
  'regions/primer/municipalities/gorod/region.yaml':
    'id: gorod\nname: Городской округ Образцовск\nlevel: municipality\n',
  'regions/primer/municipalities/gorod/acts/1/act.yaml': 'status: draft\n',
  'regions/primer/municipalities/gorod/acts/1/provision.mdx': `---
kind: provision
title: Положение о муниципальной системе
${front}---

${stamp}# Положение о муниципальной системе

1. Создание муниципальной системы методического сопровождения позволило достичь результатов:

- ${result}.
`,
});

export const ownTerritory: TerritoryRule = {
  id: 'levels/own-territory',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Муниципальный акт говорит о своей территории',
    en: 'A municipal act speaks of its own territory',
  },
  fault: {
    ru: 'Муниципальный акт говорит о чужой территории',
    en: 'The municipal act speaks of another territory',
  },
  reason: {
    ru: 'Итоги и задачи муниципальной системы – это то, что сделано и нужно в муниципалитете. Сделанное «на территории области» читатель района не может ни проверить, ни отнести к себе.',
    en: 'What a municipal system has reached is what was done in the municipality; what was done across the region says nothing of it.',
  },
  cure: {
    ru: 'Скажите, что сделано в муниципалитете, или назовите, чем он участвует в том, что сделано в регионе.',
    en: 'Say what was done in the municipality, or how it takes part in what was done in the region.',
  },
  doubt: {
    ru: 'Районный документ может упомянуть, что есть в регионе и чем пользуется район. Правило не знает, упоминание это или слова, оставшиеся от регионального образца.',
    en: 'A municipal document may mention what the region offers. The rule cannot tell a mention from words left over from the regional model.',
  },
  heldTo: {
    levels: ['municipality'],
    why: {
      ru: 'Документы муниципалитетов: их пишут по образцу региональных.',
      en: 'Documents of municipalities: they are written after those of the region.',
    },
  },
  *check(territory, { corpus }) {
    const region = regionOf(territory, corpus);
    if (region === null || region.trim() === '') return;
    const places = placesOf(territory, region, corpus);
    const [first] = places;
    if (first === undefined) return;
    const count = places.length;
    yield {
      at: first.at,
      message: {
        ru: `Муниципальный акт говорит не о своей территории: «${first.printed}»${count === 1 ? '' : `; всего таких мест ${count}`}`,
        en: `The municipal act speaks of another territory than its own: “${first.printed}”${count === 1 ? '' : `; there are ${count} such places`}`,
      },
      grounds: places.map(({ text, at }) => ({
        says: { ru: `Здесь: «${inner(excerpt(text))}»`, en: `Here: “${excerpt(text)}”` },
        at,
      })),
      evidence: region,
    };
  },
  bad: [
    {
      title: {
        ru: 'Итогом района назван итог области',
        en: 'A result of the region is told as the district’s',
      },
      files: municipal('на территории Примерной области создан методический актив'),
      points: 'на территории Примерной области',
    },
    {
      title: { ru: 'Назван другой округ', en: 'Another district is named' },
      files: municipal('педагоги Сосновского района прошли диагностику'),
      points: 'Сосновского района',
    },
    {
      title: { ru: 'О нескольких местах говорится один раз', en: 'Several places are told once' },
      files: municipal(
        'на территории Примерной области создан методический актив;\n- на территории Примерной области проводится диагностика педагогов',
      ),
      points: 'на территории Примерной области',
    },
  ],
  good: [
    {
      title: { ru: 'Сказано, чем участвует округ', en: 'It is said how the district takes part' },
      files: municipal(
        'в методический актив, созданный на территории Примерной области, вошли педагоги Образцовска',
      ),
    },
    {
      title: { ru: 'Посёлок может быть и в своём округе', en: 'A settlement may lie in the own district' },
      files: municipal('в посёлке Кедровом и в селе Примерки прошли методические дни'),
    },
    {
      title: { ru: 'Речь о своей территории', en: 'It is about its own territory' },
      files: municipal('на территории округа создан методический совет'),
    },
    {
      title: {
        ru: 'Соседи названы тем, в чём лежат вместе',
        en: 'Neighbours are named by what they lie in together',
      },
      files: municipal('педагоги района стажируются в школах других районов Округа и городов Края'),
    },
    {
      title: { ru: 'Район, чей отдел издал приказ', en: 'The district whose office issued the order' },
      files: municipal(
        'педагоги Озёрного района прошли диагностику',
        'approval: { issuer: Отдел образования администрации Озёрного района }\n',
        '<Approval>\n\nУТВЕРЖДЕНО\n\nприказом отдела образования администрации Озёрного района\n\nот 10.01.2024 № 1\n\n</Approval>\n\n',
      ),
    },
  ],
};
