// «138 детских сада»: a noun after a figure that wants another form. Only nouns that acts of this field count, and only the
// case that no context makes right: after five and more a counted noun never stands in the genitive singular.
import { plural } from './russian.ts';

/** A figure with its noun in a form that does not go with it. */
export interface Disagreement {
  readonly text: string;
  readonly at: number;
  readonly length: number;
  /** The same words with the noun in the form that goes with the figure. */
  readonly right: string;
}

/** Counted nouns after two and after five: «2 сада», «5 садов». Not those that a figure may number («5 класса», «9 месяца»). */
const NOUNS: ReadonlyMap<string, string> = new Map(
  (
    'школы школ, сада садов, организации организаций, учреждения учреждений, центра центров, педагога педагогов, ' +
    'учителя учителей, работника работников, филиала филиалов, лаборатории лабораторий, кафедры кафедр, ' +
    'колледжа колледжей, техникума техникумов, вуза вузов, тьютора тьюторов, наставника наставников, ' +
    'специалиста специалистов, методиста методистов, команды команд, площадки площадок, договора договоров, ' +
    'соглашения соглашений, службы служб, объединения объединений, технопарка технопарков, мастерской мастерских'
  )
    .split(', ')
    .map((pair) => {
      const [few = '', many = ''] = pair.split(' ');
      return [few, many];
    }),
);

/** A figure that stands by itself, adjectives in the genitive plural, a noun. */
const COUNTED =
  /(?<![\p{L}\d.,№–-]|№\s|п\.\s|пп\.\s)(\d{1,6})(?:\s\p{Ll}+(?:ых|их)){0,3}\s(\p{Ll}+)(?!\p{L})/gu;
const isYear = (value: number): boolean => value >= 1900 && value < 2100;

/** Figures of a text with a noun in the wrong form, in order. */
export function* disagreements(text: string): Generator<Disagreement> {
  for (const { 0: words, 1: figure = '', 2: noun = '', index } of text.matchAll(COUNTED)) {
    const many = NOUNS.get(noun);
    const value = Number(figure);
    if (many === undefined || isYear(value) || plural(value, ['one', 'few', 'many']) !== 'many') continue;
    const right = words.slice(0, words.length - noun.length) + many;
    yield { text: words, at: index, length: words.length, right };
  }
}
