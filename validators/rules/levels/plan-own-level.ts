// The roadmap of a system is made by those who run it; under the heading of another level nobody here is to make it.
import { analyse } from '../../language/analyse.ts';
import { indexOfText } from '../../language/index-of-text.ts';
import type { TextToken } from '../../language/text-tokens.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Part } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { findLevels, type Level } from '../../text/names/level-list.ts';
import { beforeTerms, edit } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { sayLevels } from './say.ts';
import { namesSystem, type Words } from './system-names.ts';

/** The line that opened the list, and the one level that it speaks of. */
interface Opened {
  readonly part: Part;
  readonly level: Level;
}

const OWN = { region: 'regional', municipality: 'municipal' } as const;
const SYSTEM = { region: 'региональной системы', municipality: 'муниципальной системы' } as const;
const ABOVE: Readonly<Record<'region' | 'municipality', readonly Level[]>> = {
  region: ['federal'],
  municipality: ['federal', 'regional'],
};

/** «Дорожная карта создания …», «комплекс мер по развитию …»: the plan itself stands first, not what is said of it. */
const PLAN = /^[\s–—-]*(?:«|")?(?:дорожн\p{L}+\s+карт\p{L}+|комплекс\p{L}*\s+мер(?!\p{L}))/iu;

/** What a line ending in a colon says of its list: a level, or null where it names none or several. */
const openedBy = (part: Part, opened: Opened | null): Opened | null => {
  if (part.kind === 'section') return null;
  if (!part.text.trimEnd().endsWith(':')) return opened;
  const levels = findLevels(part.text).flatMap((found) => found.levels);
  const [level] = levels;
  return level === undefined || levels.length > 1 ? null : { part, level };
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const plans = words('план программа карта комплекс');
const making = words(
  'разрабатывать разработать разрабатываться утверждать утвердить утверждаться составлять составить составляться ' +
    'формировать сформировать формироваться принимать принять приниматься',
);
/** What an adjective of a level makes a body of it, and what the system or the plan of it is no body. */
const bodies = words(
  'орган служба глава уровень координатор центр управление администрация район округ образование организация министерство ' +
    'академия оператор совет команда школа',
);
const adjectives: Readonly<Record<string, Level>> = {
  федеральный: 'federal',
  региональный: 'regional',
  областной: 'regional',
  республиканский: 'regional',
  муниципальный: 'municipal',
  районный: 'municipal',
  институциональный: 'institutional',
  общеобразовательный: 'institutional',
};

const isOf = (token: TextToken | undefined, lemmas: ReadonlySet<string>): boolean =>
  token !== undefined && [...token.lemmas].some((lemma) => lemmas.has(lemma));

/** Words between the adjective and the body: «муниципальные [методические] службы». */
const nearBody = 3;

/** The levels whose bodies a sentence names: an adjective of a level before a body, or the region's ministry in the act of a municipality. */
const actingLevels = (tokens: readonly TextToken[], own: 'region' | 'municipality'): ReadonlySet<Level> =>
  new Set(
    tokens.flatMap((token, index) => {
      if (own === 'municipality' && token.lemmas.has('министерство')) return ['regional' as const];
      const level = [...token.lemmas].flatMap((lemma) => adjectives[lemma] ?? [])[0];
      const noun = tokens
        .slice(index + 1, index + 1 + nearBody)
        .find(({ text }) => analyse(text).some(({ part }) => part === 'noun'));
      return level !== undefined && isOf(noun, bodies) ? [level] : [];
    }),
  );

/** A sentence by which another level makes the plan of the own system: the plan begins it, or stands right behind the verb. */
const leftToOthers = (
  text: string,
  own: 'region' | 'municipality',
  actor: Level | null,
): { readonly named: Words; readonly level: Level } | null => {
  const named = namesSystem(text, own);
  if (named === null) return null;
  const { tokens, sentences } = indexOfText(text);
  const sentence = sentences.find(({ at, end }) => at <= named.at && named.at < end);
  if (sentence === undefined) return null;
  const said = tokens.slice(sentence.from, sentence.to).filter(({ kind }) => kind !== 'clause number');
  const verb = said.findIndex((token) => isOf(token, making));
  const plan = said.findIndex((token) => isOf(token, plans));
  const behind = verb < plan ? plan - verb : plan + 1;
  if (verb === -1 || plan === -1 || behind > nearBody) return null;
  const acting = actingLevels(said, own);
  if (acting.has(OWN[own])) return null;
  const level = acting.size > 0 ? [...acting][0] : actor;
  return level == null || level === OWN[own] ? null : { named, level };
};

const requiring = (level: string): Readonly<Record<string, string>> =>
  edit(
    'provision',
    '## 3. Направления\n',
    `## 3. Направления\n\nОбеспечение на ${level} уровне требует разработки документов:\n\n- дорожная карта создания региональной системы методического сопровождения;\n- положение о центрах.\n`,
  );

export const planOwnLevel: TerritoryRule = {
  id: 'levels/plan-own-level',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'План своей системы составляют на своём уровне',
    en: 'The plan of a system is made on its own level',
  },
  fault: {
    ru: 'План своей системы отдан другому уровню',
    en: 'The plan of the own system is left to another level',
  },
  reason: {
    ru: 'Если дорожная карта региональной системы стоит среди документов федерального уровня, в регионе её никто не обязан разработать, а федерального органа региональный акт обязать не может.',
    en: 'A roadmap of the regional system that stands among the documents of the federal level is owed by nobody in the region, and a regional act cannot bind the federation.',
  },
  cure: {
    ru: 'Перенесите план в перечень своего уровня.',
    en: 'Move the plan into the list of its own level.',
  },
  *check(territory, { corpus }) {
    const { level: own, provision, subjects } = territory;
    const levelOf = new Map(subjects.map(({ id, level }) => [id, level]));
    let opened: Opened | null = null;
    for (const { part, text } of passagesOf(provision)) {
      const actor = part.function === null ? null : (levelOf.get(part.function.subject) ?? null);
      const left = leftToOthers(text, own, actor);
      if (left !== null) {
        const theirs = sayLevels([left.level], 'nominative');
        yield {
          at: within(part.spot, text, { at: left.named.at, length: left.named.printed.length }, corpus.texts),
          message: {
            ru: `План ${SYSTEM[own]} составляет ${theirs.ru}: «${inner(excerpt(text))}»`,
            en: `The plan of the own system is left to the ${theirs.en}: “${excerpt(text)}”`,
          },
          hint: {
            ru: 'Назовите, кто составляет этот план на своём уровне.',
            en: 'Name who makes this plan on the own level.',
          },
          evidence: text,
        };
        continue;
      }
      opened = openedBy(part, opened);
      if (opened === null || opened.part === part || !ABOVE[own].includes(opened.level)) continue;
      const named = namesSystem(text, own);
      if (!PLAN.test(text) || named === null) continue;
      const theirs = sayLevels([opened.level], 'genitive');
      const ours = sayLevels([OWN[own]], 'genitive');
      yield {
        at: within(part.spot, text, { at: named.at, length: named.printed.length }, corpus.texts),
        message: {
          ru: `«${inner(excerpt(text.replace(/^[\s–—-]+/u, '')))}» – план ${SYSTEM[own]}, а стоит он в перечне ${theirs.ru}`,
          en: `“${excerpt(text.replace(/^[\s–—-]+/u, ''))}” is a plan of the system of the ${ours.en}, but it stands in a list of the ${theirs.en}`,
        },
        hint: {
          ru: `Перенесите его в перечень ${ours.ru}.`,
          en: `Move it into a list of the ${ours.en}.`,
        },
        grounds: [
          {
            says: {
              ru: `Перечень открывает строка «${inner(excerpt(opened.part.text))}»`,
              en: `The list is opened by “${excerpt(opened.part.text)}”`,
            },
            at: opened.part.spot,
          },
        ],
        evidence: named.printed,
      };
    }
  },
  bad: [
    {
      title: { ru: 'План области составляют муниципалитеты', en: 'Municipalities make the region’s plan' },
      files: beforeTerms(
        '3.2. Дорожную карту региональной системы разрабатывают муниципальные органы управления образованием.',
      ),
      points: 'региональной системы',
    },
    {
      title: {
        ru: 'Дорожная карта региона среди федеральных документов',
        en: 'The region’s roadmap among the federal documents',
      },
      files: requiring('федеральном'),
      points: 'региональной системы методического сопровождения',
    },
  ],
  good: [
    {
      title: { ru: 'Под строкой своего уровня', en: 'Under the line of its own level' },
      files: requiring('региональном'),
    },
    {
      title: {
        ru: 'Федеральный уровень помогает, а план составляет регион',
        en: 'The federal level helps, and the region makes the plan',
      },
      files: edit(
        'provision',
        '## 3. Направления\n',
        '## 3. Направления\n\nНа федеральном уровне:\n\n- методические рекомендации по созданию региональной системы методического сопровождения.\n',
      ),
    },
  ],
};
