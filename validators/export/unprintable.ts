// Characters that XML cannot hold: controls and half surrogates. An export shows the replacement mark in their place.

/** Everything but the characters of XML 1.0 (production 2, Char). */
const unprintable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text that XML 1.0 can hold. */
export const replaceUnprintable = (text: string): string => text.replaceAll(unprintable, '\uFFFD');
