// A text of a rule is read in two languages: both must be there, each in its own letters, with nothing left unfilled.
import type { Text } from './rule.ts';

/** English may quote the content, in “…”, «…» or `…`. */
const withoutQuotations = (text: string): string => text.replace(/“[^“]*?”(?!\p{L})|«.*?»|`[^`]*`/gu, '');

const cyrillic = /\p{Script=Cyrillic}/u;

/** What a template leaves behind where a value was missing. */
const unfilled = /undefined|\[object|NaN|null|\$\{/u;

/** «14 декабря 2023 г..»: the full stop of a shortening ends the sentence too. */
const doubledStop = /(?<!\.)\.\.(?!\.)/u;

/** What is amiss in a text called `name`; none where it is whole in both languages. */
export const textFaults = (name: string, text: unknown): readonly Text[] => {
  const { ru, en } = (typeof text === 'object' && text !== null ? text : {}) as Readonly<
    Record<keyof Text, unknown>
  >;
  const faults: Text[] = [];
  if (typeof ru !== 'string' || !cyrillic.test(ru))
    faults.push({ ru: `нет текста по-русски (${name}.ru)`, en: `there is no Russian text (${name}.ru)` });
  if (typeof en !== 'string' || en.trim() === '' || en === ru)
    faults.push({ ru: `нет текста по-английски (${name}.en)`, en: `there is no English text (${name}.en)` });
  else if (cyrillic.test(withoutQuotations(en)))
    faults.push({
      ru: `${name}.en: русские буквы вне кавычек “…”`,
      en: `${name}.en: Cyrillic letters outside the quotation marks “…”`,
    });
  for (const [language, said] of Object.entries({ ru, en }))
    if (typeof said === 'string' && unfilled.test(said))
      faults.push({
        ru: `${name}.${language}: в тексте осталось незаполненное место`,
        en: `${name}.${language}: the text has a place that was not filled`,
      });
  for (const [language, said] of Object.entries({ ru, en }))
    if (typeof said === 'string' && doubledStop.test(withoutQuotations(said)))
      faults.push({
        ru: `${name}.${language}: две точки подряд`,
        en: `${name}.${language}: two full stops in a row`,
      });
  return faults;
};
