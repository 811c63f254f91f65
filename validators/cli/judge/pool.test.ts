// What becomes of tasks when workers break down over them.
import { expect, it } from 'vitest';
import { type PackedDone, packDone } from './packed-done.ts';
import { type Examiner, inWorkers } from './pool.ts';
import type { Assignment, Done, ShardTask } from './task.ts';

const task = (name: string) => ({ files: [{ path: name }] }) as unknown as ShardTask;
const nameOf = ({ files }: ShardTask): string => files[0]?.path ?? '';
const assignment = {} as Assignment;

/** Workers that break down over a task where they are told to; it is told how many tasks they had done before. */
const workers = (breaks: (name: string, done: number) => boolean) => {
  const begun: string[][] = [];
  const begin = (): Examiner => {
    const own: string[] = [];
    begun.push(own);
    const listeners = new Map<string, (done: PackedDone) => void>();
    return {
      on: (event, listener) => listeners.set(event, listener),
      terminate: () => Promise.resolve(),
      postMessage: (given) =>
        void setImmediate(() => {
          const name = nameOf(given);
          if (breaks(name, own.length)) listeners.get('error')?.(new Uint8Array());
          else {
            own.push(name);
            listeners.get('message')?.(packDone({ shard: name, key: null } as unknown as Done));
          }
        }),
    };
  };
  return { begun, begin };
};

const examinedBy = async (names: string, count: number, begin: () => Examiner) =>
  (await inWorkers([...names].map(task), assignment, count, begin)).map((done) => done?.shard ?? null);

it('каждый берёт следующую часть, а ответы стоят в порядке частей', async () => {
  const { begun, begin } = workers(() => false);
  expect(await examinedBy('abcde', 2, begin)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(begun).toHaveLength(2);
  expect(begun.flat().sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('кто сломался, того заменяет новый: остальное делает не сама программа', async () => {
  const { begun, begin } = workers((_, done) => done === 2);
  expect(await examinedBy('abcdef', 1, begin)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(begun).toEqual([
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
  ]);
});

it('часть, над которой сломался и новый, остаётся программе', async () => {
  const { begun, begin } = workers((name) => name === 'b');
  expect(await examinedBy('abc', 1, begin)).toEqual(['a', null, 'c']);
  expect(begun).toEqual([['a'], [], ['c']]);
});

it('больше, чем частей, их не заводят', async () => {
  const { begun, begin } = workers(() => false);
  expect(await examinedBy('a', 4, begin)).toEqual(['a']);
  expect(begun).toHaveLength(1);
});
