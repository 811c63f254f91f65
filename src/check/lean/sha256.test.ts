// The light SHA-256 gives what others give, whatever the length.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesToHex, sha256, utf8ToBytes } from './sha256.ts';

const known = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

it('отпечаток тот же, что у всех', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(bytesToHex(sha256(bytes))).toBe(known(bytes));
    }),
    { numRuns: 300 },
  );
  expect(bytesToHex(sha256(utf8ToBytes('акт')))).toBe(known(Buffer.from('акт')));
});
