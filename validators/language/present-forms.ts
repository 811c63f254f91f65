// The present gerund and participles of verbs in «-овать» that the dictionary takes for perfective alone: it has «согласует» and
// no «согласуя», though acts write «согласуя», «преобразующий», «организуясь», and each of them is formed as of any such verb.
import { type Found, foundInDictionary, lemmaOf } from './dictionary.ts';

/** What stands before the «у» of the present, and what follows it. */
const present = /^(\p{L}{2,})(у(?:я|ющ\p{L}{2,}|ем\p{L}{1,3}))$/u;
const reflexive = /(?:ся|сь)$/u;
const infinitive = /[ое]вать(?:ся)?$/u;
/** The stem of a verb that has all these forms. */
const model = 'организ';
const inPresent = new Set<Found['form']['part']>(['gerund', 'participle', 'short participle']);

/** What a word is as a present form of a known verb in «-овать», with that verb; nothing for any other word. */
export const presentForms = (word: string): readonly { lemma: string; form: Found['form'] }[] => {
  const [ending = ''] = reflexive.exec(word) ?? [];
  const [, stem, tail] = present.exec(word.slice(0, word.length - ending.length)) ?? [];
  if (stem === undefined || tail === undefined || (ending !== '' && tail.startsWith('уем'))) return [];
  // A verb ends in «-сь» after a vowel, in «-ся» after a consonant; a participle always in «-ся».
  if (ending === 'сь' ? tail !== 'уя' : ending === 'ся' && tail === 'уя') return [];
  const verb = foundInDictionary(`${stem}ует${ending === '' ? '' : 'ся'}`).find(
    ({ form, lexeme }) => form.part === 'verb' && infinitive.test(lemmaOf(lexeme)),
  );
  if (verb === undefined) return [];
  return foundInDictionary(model + tail)
    .filter(({ form }) => inPresent.has(form.part) && form.tense === 'present')
    .map(({ form }) => ({ lemma: lemmaOf(verb.lexeme), form }));
};
