// What the packed dictionary is; it is plain JavaScript, so that Node need not strip types from so long a text.
// The texts are described where they are written, in scripts/dictionary/packed.ts, and read in dictionary.ts.
export declare const tags: string;
export declare const suffixes: string;
export declare const shapes: string;
export declare const paradigms: string;
export declare const stems: string;
export declare const paradigmOfStem: string;
export declare const endings: string;
export declare const guesses: string;
