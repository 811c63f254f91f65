// A hostile PDF can hold PDF.js without end, and no timer of its own thread would ever ring: it is read by a worker with a
// deadline. Readers of the other kinds have their bounds in themselves.
import { Worker } from 'node:worker_threads';
import { kindOf } from '../../printed/kinds/kind.ts';
import type { Reading, Refusal } from '../../printed/printed.ts';
import { readPrinted } from '../../printed/read-printed.ts';

const script = new URL('./printed-worker.ts', import.meta.url);

/** The largest that is read, 500 pages full of tables, takes about 8 seconds of an idle core and 400 MB. */
const usualDeadline = 60_000;
/** Without a bound for what is young, a leap of it could end the whole process rather than the worker. */
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 32 };

const tooComplex: Refusal = {
  ok: false,
  why: 'too complex',
  says: {
    ru: 'Файл слишком сложен: прочитать его за отведённое время и в отведённой памяти не удалось. Дайте файл, из которого сделан этот PDF (.docx, .odt, .xlsx), или сохраните текст как .docx.',
    en: 'The file is too complex: it could not be read within the time and memory allowed. Give the file that this PDF was made from (.docx, .odt, .xlsx), or save the text as .docx.',
  },
};

const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const inWorker = async (bytes: Uint8Array, deadline: number): Promise<Reading> => {
  const { promise, resolve, reject } = Promise.withResolvers<Reading>();
  const worker = new Worker(script, { workerData: bytes, resourceLimits });
  const timer = setTimeout(() => resolve(tooComplex), deadline);
  worker.on('message', resolve);
  // A reader that waits for what never comes ends without a word.
  worker.on('exit', () => resolve(tooComplex));
  worker.on('error', (error: Error) => (isOutOfMemory(error) ? resolve(tooComplex) : reject(error)));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
};

/** Reads a file as `readPrinted` does; a PDF that is not read before the deadline, in milliseconds, is refused. */
export const readWithin = async (
  bytes: Uint8Array,
  name: string,
  deadline = usualDeadline,
): Promise<Reading> =>
  kindOf(bytes) === 'pdf' ? await inWorker(bytes, deadline) : await readPrinted(bytes, name);
