// What the compiled validators are; they are plain JavaScript, so that Node need not strip types from so much code.
import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { FileKind } from './files.ts';

/** The validator of each kind of file that has a schema. */
export declare const validators: Readonly<Record<Exclude<FileKind, 'source'>, ValidateFunction>>;
