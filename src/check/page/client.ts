// The page's side of the worker: a question and its answer. A file that holds the worker beyond the deadline ends it; another
// worker begins anew and reads the others.
import type { SourceFile } from '../../../validators/index.ts';
import type { Asks, NamedBytes, Opened, Question, Reply, Settings, Step } from '../messages.ts';

/** A file of that name was not read before the deadline. */
class TooSlow extends Error {
  readonly file: string | null;
  constructor(file: string | null) {
    super('за минуту она не закончилась: файлы слишком велики.');
    this.file = file;
  }
}

interface Waiting {
  readonly resolve: (gives: Asks[keyof Asks]['gives']) => void;
  readonly reject: (error: Error) => void;
  readonly onStep: (step: Step) => void;
}

export interface Client {
  /** Reads files and judges them; what is not read before the deadline is refused. */
  readonly open: (
    files: readonly NamedBytes[],
    settings: Settings,
    onStep: (step: Step) => void,
  ) => Promise<Opened>;
  /** Asks of what was opened. @throws Error where the worker fails */
  readonly ask: <A extends Exclude<keyof Asks, 'open'>>(
    ask: A,
    given: Asks[A]['given'],
  ) => Promise<Asks[A]['gives']>;
}

/** The largest that is read takes about 8 seconds of an idle core; a phone has a slower one. */
const deadline = 60_000;

const tooComplex =
  'Файл слишком сложен: прочитать его за минуту не удалось. Дайте файл, из которого он сделан (.docx, .odt, .xlsx), или сохраните текст как .docx.';

const startWorker = (federal: readonly SourceFile[]): Worker => {
  const worker = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });
  worker.postMessage({ ask: 'start', federal });
  return worker;
};

/**
 * Starts the worker at once, so that it is warm when a file comes.
 *
 * @param onLoaded is told when all has come that documents of Word need
 */
export const openClient = (federal: readonly SourceFile[], onLoaded: () => void): Client => {
  let turn = 0;
  let waiting = new Map<number, Waiting>();

  const failAll = (error: Error): void => {
    const all = waiting;
    waiting = new Map();
    for (const { reject } of all.values()) reject(error);
  };
  const begin = (): Worker => {
    const made = startWorker(federal);
    made.addEventListener('error', ({ message }) => {
      worker = null;
      failAll(new Error(message ?? 'её скрипт не загрузился.'));
    });
    made.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if ('loaded' in data) return onLoaded();
      const one = waiting.get(data.turn);
      if (one === undefined) return;
      if ('step' in data) return one.onStep(data.step);
      waiting.delete(data.turn);
      if ('failed' in data) one.reject(new Error(data.failed));
      else one.resolve(data.gives);
    });
    return made;
  };
  /** Null after it failed: the next question starts another. */
  let worker: Worker | null = begin();

  const ask = <A extends keyof Asks>(
    what: A,
    given: Asks[A]['given'],
    onStep: (step: Step) => void,
  ): Promise<Asks[A]['gives']> => {
    turn += 1;
    const mine = turn;
    const { promise, resolve, reject } = Promise.withResolvers<Asks[A]['gives']>();
    waiting.set(mine, { resolve: resolve as Waiting['resolve'], reject, onStep });
    worker ??= begin();
    worker.postMessage({ ask: what, turn: mine, given } as Question);
    return promise;
  };

  /** One reading, ended at the deadline. @throws TooSlow */
  const openWithin: Client['open'] = async (files, settings, onStep) => {
    let reading: string | null = null;
    const timer = setTimeout(() => {
      worker?.terminate();
      worker = begin();
      failAll(new TooSlow(reading));
    }, deadline);
    try {
      return await ask('open', { files, settings }, (step) => {
        reading = step.step === 'reading' ? step.name : null;
        onStep(step);
      });
    } finally {
      clearTimeout(timer);
    }
  };

  const open: Client['open'] = async (files, settings, onStep) => {
    try {
      return await openWithin(files, settings, onStep);
    } catch (error) {
      if (!(error instanceof TooSlow) || error.file === null) throw error;
      const others = await open(
        files.filter(({ name }) => name !== error.file),
        settings,
        onStep,
      );
      const refused = { name: error.file, blocks: [], notes: [], notices: [], refusal: tooComplex };
      return { ...others, files: [...others.files, refused] };
    }
  };
  return { open, ask: (what, given) => ask(what, given, () => {}) };
};
