// Characters that XML cannot hold: controls and half surrogates. An export shows the replacement mark in their place.

/** Everything but the characters of XML 1.0 (production 2, Char). */
const unprintable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text that XML 1.0 can hold. */
export const replaceUnprintable = (text: string): string => text.replaceAll(unprintable, '\uFFFD');

/**
 * A text for xmlbuilder2, which takes «&lt;» or «&No;» in a text for an entity and leaves it as it is: the text would be read
 * as another one, or not at all. An ampersand that is written as one is left alone.
 */
export const xmlText = (text: string): string => replaceUnprintable(text).replaceAll('&', '&amp;');
