// The rules on files as such.
import type { Rule } from '../rule.ts';
import { byteOrderMark } from './byte-order-mark.ts';

export const fileRules: readonly Rule[] = [byteOrderMark];
