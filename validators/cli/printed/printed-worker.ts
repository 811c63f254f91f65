// Reads one file beside the command, which can end it at any moment.
import { parentPort, workerData } from 'node:worker_threads';
import { readPrinted } from '../../printed/read-printed.ts';

parentPort?.postMessage(await readPrinted(workerData as Uint8Array));
