// A share is a part of a whole of the same kind: teachers of teachers, schools of schools.

import { inner } from '../../model/excerpt.ts';
import { child } from '../../source/spot.ts';
import { plainSymbol } from '../../text/formula/formula.ts';
import { type Counted, countedIn, printedKind } from '../../text/numbers/counted.ts';
import { sayCounted } from '../indicators/counted-words.ts';
import { labelOf } from '../indicators/label.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { withFormulas, withShare } from './example.ts';
import { areSites, type Fraction, fractionsOf } from './fraction.ts';
import { printedSpot } from './used.ts';

const beyond = (some: readonly Counted[], others: readonly Counted[]): readonly Counted[] =>
  some.filter((kind) => !others.includes(kind));

interface Fault {
  readonly what: Text;
  readonly cure: Text;
  readonly unsure?: true;
}

/** Whom the name of the indicator counts too, in its own words: «управленческих кадров»; null where it names not all of them. */
const namedIn = (name: string, kinds: readonly Counted[]): string | null => {
  const phrase = countedIn(name);
  if (phrase === null) return null;
  const printed = kinds.map((kind) => (phrase.kinds.includes(kind) ? printedKind(name, phrase, kind) : null));
  return printed.every((words) => words !== null) ? printed.join(' и ') : null;
};

/** The name of the indicator decides whom both members count; where it is silent, the author does. */
const cureFor = (name: string, kinds: readonly Counted[], having: string, lacking: string): Text => {
  const named = namedIn(name, kinds);
  const { ru, en } = sayCounted(kinds);
  return named === null
    ? {
        ru: `Добавьте в объяснение ${lacking} и ${ru} или уберите их из объяснения ${having}.`,
        en: `Add ${en} to the explanation of “${lacking}”, or take them out of “${having}”.`,
      }
    : {
        ru: `Добавьте в объяснение ${lacking} слова «и ${named}»: они есть в названии показателя.`,
        en: `Add “${named}” to the explanation of “${lacking}”: the name of the indicator has it.`,
      };
};

const difference = (name: string, { above, below }: Fraction): Fault | null => {
  if (above.counted === null || below.counted === null) return null;
  const [part, whole] = [above.counted.kinds, below.counted.kinds];
  const [more, missing] = [beyond(part, whole), beyond(whole, part)];
  const [top, bottom] = [plainSymbol(above.symbol), plainSymbol(below.symbol)];
  if (areSites(part, whole)) {
    const sites = whole.includes('sites') ? bottom : top;
    return {
      what: {
        ru: `${top} считает ${sayCounted(part).ru}, а ${bottom} — ${sayCounted(whole).ru}: если у одной организации несколько площадок, доля исказится`,
        en: `“${top}” counts ${sayCounted(part).en}, “${bottom}” ${sayCounted(whole).en}: where one organisation has several sites the share is wrong`,
      },
      cure: {
        ru: `Посчитайте в ${sites} образовательные организации, у которых есть площадки.`,
        en: `Let “${sites}” count the organisations that have sites.`,
      },
      unsure: true,
    };
  }
  if (more.length === part.length && missing.length === whole.length)
    return {
      what: {
        ru: `${top} считает ${sayCounted(part).ru}, а ${bottom} — ${sayCounted(whole).ru}: часть взята не от этого целого`,
        en: `“${top}” counts ${sayCounted(part).en}, “${bottom}” ${sayCounted(whole).en}: the part is not of this whole`,
      },
      cure: {
        ru: `Посчитайте в ${bottom} ${sayCounted(part).ru} или в ${top} ${sayCounted(whole).ru}.`,
        en: `Let “${bottom}” count ${sayCounted(part).en}, or “${top}” ${sayCounted(whole).en}.`,
      },
    };
  if (more.length > 0)
    return {
      what: {
        ru: `${top} считает и ${sayCounted(more).ru}, а ${bottom} — нет: доля может превысить 100\u00A0%`,
        en: `“${top}” counts ${sayCounted(more).en} as well, “${bottom}” does not: the share may pass 100 %`,
      },
      cure: cureFor(name, more, top, bottom),
    };
  if (missing.length > 0)
    return {
      what: {
        ru: `${bottom} считает и ${sayCounted(missing).ru}, а ${top} — нет: доля выйдет меньше, чем есть`,
        en: `“${bottom}” counts ${sayCounted(missing).en} as well, “${top}” does not: the share comes out too small`,
      },
      cure: cureFor(name, missing, bottom, top),
    };
  return null;
};

export const sameKind: TerritoryRule = {
  id: 'formulas/same-kind',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Числитель и знаменатель считают одних и тех же',
    en: 'Numerator and denominator count the same kind',
  },
  fault: {
    ru: 'Числитель и знаменатель считают разных людей',
    en: 'Numerator and denominator count different people',
  },
  reason: {
    ru: 'Доля — часть от целого того же рода. Если в числителе педагоги и руководители, а в знаменателе только педагоги, число по формуле ничего не значит.',
    en: 'A share is a part of a whole of its own kind; teachers and managers over teachers alone mean nothing.',
  },
  cure: {
    ru: 'Назовите в числителе и в знаменателе одних и тех же людей или организации.',
    en: 'Name the same people or organisations above and below.',
  },
  *check({ indicators }) {
    for (const indicator of indicators?.indicators ?? []) {
      if (!/^\s*(?:доля|процент|удельный вес|охват)(?!\p{L})/iu.test(indicator.name)) continue;
      for (const fraction of fractionsOf(indicator)) {
        const wrong = difference(indicator.name, fraction);
        if (wrong === null) continue;
        yield {
          at: printedSpot(fraction.formula),
          message: {
            ru: `${labelOf(indicator).ru}: в формуле ${wrong.what.ru}`,
            en: `${labelOf(indicator).en}: in the formula ${wrong.what.en}`,
          },
          hint: wrong.cure,
          ...(wrong.unsure === true ? { unsure: true } : {}),
          grounds: [fraction.above, fraction.below].map(({ symbol, entry }) => ({
            says: {
              ru: `${plainSymbol(symbol)} — «${inner(entry.means)}»`,
              en: `“${plainSymbol(symbol)}” is “${entry.means}”`,
            },
            at: child(entry.spot, 'means'),
          })),
          evidence: `${fraction.above.entry.means} / ${fraction.below.entry.means}`,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Школы делят на площадки', en: 'Schools over training sites' },
      files: withShare(
        'Доля школ с наставниками',
        'количество школ с наставниками',
        'количество стажировочных площадок',
      ),
      points: "'D = K_1 / K_2 \\cdot 100\\%'",
    },
    {
      title: { ru: 'Соглашения делят на программы', en: 'Agreements over programmes' },
      files: withShare(
        'Доля соглашений со школами',
        'количество соглашений со школами',
        'количество программ ДПО',
      ),
    },
    {
      title: { ru: 'Наставляемых делят на обучающихся', en: 'Mentees over pupils' },
      files: withShare('Доля наставляемых', 'количество наставляемых', 'количество обучающихся'),
    },
    {
      title: { ru: 'Кого считать, говорит название', en: 'The name says whom to count' },
      files: withShare(
        'Доля педагогов и управленческих кадров, ставших наставниками',
        'количество педагогических работников и управленческих кадров, ставших наставниками',
        'количество педагогов региона',
      ),
    },
    {
      title: { ru: 'В знаменателе нет руководителей', en: 'No managers below' },
      files: withFormulas([
        'D = K_1 / K_2 \\cdot 100\\%',
        [
          ['K_1', 'количество педагогических работников и управленческих кадров, ставших наставниками'],
          ['K_2', 'количество педагогов региона'],
        ],
      ]),
    },
    {
      title: { ru: 'В числителе нет руководителей', en: 'No managers above' },
      files: withFormulas([
        'D = K_1 / K_2 \\cdot 100\\%',
        [
          ['K_1', 'количество педагогов, ставших наставниками'],
          ['K_2', 'количество педагогических работников и управленческих кадров'],
        ],
      ]),
    },
  ],
  good: [
    {
      title: { ru: 'Одни и те же люди названы по-разному', en: 'The same people by two names' },
      files: withFormulas([
        'D = K_1 / K_2 \\cdot 100\\%',
        [
          ['K_1', 'количество педагогических работников, ставших наставниками'],
          ['K_2', 'количество педагогов региона'],
        ],
      ]),
    },
  ],
};
