// A body that sits «не реже одного раза в квартал» by one clause and «не реже двух раз в год» by another sits as often as it likes.
import { analyse } from '../../language/analyse.ts';
import { indexOfText } from '../../language/index-of-text.ts';
import { isSomebody } from '../../language/somebody.ts';
import type { TextToken } from '../../language/text-tokens.ts';
import { within } from '../../model/within.ts';
import type { Spot } from '../../source/spot.ts';
import { agree, type FoundFrequency, findFrequencies } from '../../text/dates/frequencies.ts';
import { foundIn } from '../../text/remembered.ts';
import { edit } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { printedTexts } from '../words/printed-texts.ts';

/** A sentence that says how often a body sits. */
interface Sitting {
  /** The body by first forms of its name, with what kind of sitting it is. */
  readonly of: string;
  readonly frequency: FoundFrequency;
  readonly at: number;
}

const is = (token: TextToken | undefined, part: string, ofCase?: string): boolean =>
  token?.kind === 'word' &&
  analyse(token.text).some((one) => one.part === part && (ofCase === undefined || one.case === ofCase));

const keyOf = (tokens: readonly TextToken[]): string =>
  tokens.map(({ text, lemmas }) => [...lemmas].sort()[0] ?? text.toLowerCase()).join(' ');

/** So many words a name has behind «заседания». */
const longestName = 5;

/** «Заседания Клуба наставников»: what stands behind in the genitive; the qualities before («внеочередные») make them others. */
const sittingAt = (tokens: readonly TextToken[], at: number): string | null => {
  let from = at;
  const isQuality = (token: TextToken | undefined): boolean =>
    (is(token, 'adjective') || is(token, 'participle')) && !is(token, 'noun');
  while (isQuality(tokens[from - 1])) from -= 1;
  let to = at + 1;
  const isOfName = (token: TextToken | undefined): boolean =>
    token?.kind === 'abbreviation' ||
    /^[«»]$/u.test(token?.text ?? '') ||
    is(token, 'noun', 'genitive') ||
    is(token, 'adjective', 'genitive');
  while (to - at <= longestName && isOfName(tokens[to])) to += 1;
  return to === at + 1 ? null : `${keyOf(tokens.slice(from, at))}|${keyOf(tokens.slice(at + 1, to))}`;
};

/** «Клуб собирается раз в квартал»: a body stands before the verb, in the nominative; «сведения собираются» are none. */
const meetingAt = (tokens: readonly TextToken[], at: number): string | null => {
  const opening = tokens.findLastIndex(({ kind }, before) => before < at && kind === 'mark');
  const name = tokens.slice(Math.max(opening + 1, at - longestName), at);
  const head = name.find((token) => token.kind === 'abbreviation' || is(token, 'noun', 'nominative'));
  return head !== undefined && isSomebody(head) ? `|${keyOf(name)}` : null;
};

const PARTS = /^[,;:()–—]$/u;

/** What the words of a sentence say up to their next mark: «… по плану, утверждаемому ежегодно» says how often the plan is approved. */
const sittingsIn = foundIn((text) => {
  const index = indexOfText(text);
  return index.sentences.flatMap(({ from, to, end }): readonly Sitting[] => {
    const tokens = index.tokens.slice(from, to);
    const place = tokens.findIndex(({ lemmas }) => lemmas.has('заседание') || lemmas.has('собираться'));
    const said = tokens[place];
    if (said === undefined) return [];
    const stop = tokens.find(({ text: sign }, at) => at > place && PARTS.test(sign))?.at ?? end;
    const [frequency, ...more] = findFrequencies(text.slice(said.at, stop));
    const of = said.lemmas.has('собираться') ? meetingAt(tokens, place) : sittingAt(tokens, place);
    return of === null || frequency === undefined || more.length > 0
      ? []
      : [{ of, frequency, at: said.at + frequency.at }];
  });
});

const saying = (...sentences: readonly string[]): Readonly<Record<string, string>> =>
  edit(
    'provision',
    '## 4. Понятия',
    `${sentences.map((sentence, index) => `3.${index + 2}. ${sentence}\n\n`).join('')}## 4. Понятия`,
  );

export const sittingsAsOften: TerritoryRule = {
  id: 'provision/sittings-as-often',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Частота заседаний названа одна', en: 'A body has one frequency of its sittings' },
  fault: { ru: 'Частота заседаний названа по-разному', en: 'The frequency of sittings is given in two ways' },
  reason: {
    ru: 'Если один пункт требует заседаний ежеквартально, а другой – дважды в год, не нарушает акта тот, кто выберет реже.',
    en: 'Where one clause wants sittings every quarter and another twice a year, whoever chooses the rarer breaks nothing.',
  },
  cure: {
    ru: 'Назовите частоту заседаний в одном месте, в другом сошлитесь на него.',
    en: 'Give the frequency in one place, and refer to it in the other.',
  },
  doubt: {
    ru: 'В одном из мест речь может идти о заседаниях другого рода: тогда назовите их.',
    en: 'One of the places may mean sittings of another kind; then name them.',
  },
  *check(territory, { corpus }) {
    const first = new Map<string, { readonly frequency: FoundFrequency; readonly spot: Spot }>();
    const reported = new Set<string>();
    for (const { text, at, damaged } of printedTexts(territory)) {
      if (damaged === true) continue;
      for (const { of, frequency, at: place } of sittingsIn(text)) {
        const spot = within(at, text, { at: place, length: frequency.printed.length }, corpus.texts);
        const before = first.get(of);
        if (before === undefined) first.set(of, { frequency, spot });
        if (before === undefined || agree(before.frequency, frequency) || reported.has(of)) continue;
        reported.add(of);
        yield {
          at: spot,
          message: {
            ru: `Частота заседаний названа по-разному: «${before.frequency.printed}» и «${frequency.printed}»`,
            en: `The frequency of the sittings is given in two ways: “${before.frequency.printed}” and “${frequency.printed}”`,
          },
          hint: {
            ru: `Назовите в обоих местах одну частоту: «${before.frequency.printed}» или «${frequency.printed}».`,
            en: `Give one frequency in both places: “${before.frequency.printed}” or “${frequency.printed}”.`,
          },
          grounds: [
            {
              says: {
                ru: `Здесь сказано «${before.frequency.printed}»`,
                en: `Here it says “${before.frequency.printed}”`,
              },
              at: before.spot,
            },
          ],
          evidence: of,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Ежеквартально и дважды в год', en: 'Every quarter and twice a year' },
      files: saying(
        'Заседания Клуба проводятся не реже одного раза в квартал по плану, который ежегодно утверждает Совет.',
        'Внутри года заседания Клуба проводятся не реже двух раз в год.',
      ),
      points: 'не реже двух раз в год',
    },
    {
      title: { ru: 'Собирается ежемесячно и раз в квартал', en: 'It meets every month and every quarter' },
      files: saying('Совет собирается один раз в месяц.', 'Совет собирается один раз в квартал.'),
      points: 'один раз в квартал',
    },
  ],
  good: [
    {
      title: { ru: 'Частота та же другими словами', en: 'The same frequency in other words' },
      files: saying(
        'Заседания Клуба проводятся не реже четырёх раз в год.',
        'Совет утверждает, когда заседания Клуба проводятся не реже одного раза в квартал, план на год ежемесячно.',
      ),
    },
    {
      title: {
        ru: 'Очередные и выездные, двух разных советов',
        en: 'Ordinary and visiting ones, of two councils',
      },
      files: saying(
        'Заседания Клуба проводятся один раз в квартал.',
        'Выездные заседания Клуба проводятся один раз в год.',
        'Заседания Совета проводятся один раз в месяц.',
      ),
    },
    {
      title: { ru: '«Не реже раза в год» и дважды в год', en: 'At least once a year, and twice a year' },
      files: saying(
        'Заседания Клуба проводятся не реже одного раза в год.',
        'Заседания Клуба проводятся два раза в год.',
      ),
    },
  ],
};
