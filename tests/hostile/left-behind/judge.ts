// Checks one document of the model territory with values in it that nobody meant; run in a thread, which can be stopped.
import { parentPort } from 'node:worker_threads';
import { check } from '../../../validators/index.ts';
import { exampleDate } from '../../../validators/rules/example-base.ts';
import { filesOf, type LeftCase } from './cases.ts';

/** Words of a message into which a value got that is none. */
const notSaid = /undefined|\[object|NaN/u;

parentPort?.on('message', (given: LeftCase) => {
  const { findings } = check(filesOf(given), { asOf: exampleDate });
  const bad = findings.filter(({ message, hint }) => notSaid.test(`${message.ru} ${hint.ru}`));
  parentPort?.postMessage(bad.map(({ rule, message }) => `${rule}: ${message.ru}`));
});
