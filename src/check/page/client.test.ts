// The page waits for its worker no longer than a minute, and does without the file that held it.
import { afterEach, expect, it, vi } from 'vitest';
import type { Asks, Question, Settings, ShownFile } from '../messages.ts';
import { openClient } from './client.ts';

const settings: Settings = { asOf: '2026-11-21', choices: {}, edits: {} };
const file = (name: string) => ({ name, bytes: new Uint8Array() });
const shown = (name: string): ShownFile => ({ name, blocks: [], notes: [], notices: [], refusal: null });

/** A worker that reads every file at once but one, which holds it for ever. */
class HeldWorker extends EventTarget {
  static started = 0;
  constructor() {
    super();
    HeldWorker.started += 1;
  }
  terminate(): void {}
  postMessage(question: Question): void {
    if (question.ask !== 'open') return;
    const { turn, given } = question;
    const say = (data: object): void => void this.dispatchEvent(new MessageEvent('message', { data }));
    for (const { name } of given.files) {
      say({ turn, step: { step: 'reading', name } });
      if (name === 'вечный.pdf') return;
    }
    const gives: Asks['open']['gives'] = { files: given.files.map(({ name }) => shown(name)), verdict: null };
    say({ turn, gives });
  }
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('файл, который не прочитан за минуту, отклонён, а остальные прочитаны', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', HeldWorker);
  const client = openClient([], () => {});
  const opening = client.open(
    [file('приказ.docx'), file('вечный.pdf'), file('план.xlsx')],
    settings,
    () => {},
  );
  await vi.advanceTimersByTimeAsync(60_000);
  const { files } = await opening;
  expect(files.map(({ name, refusal }) => [name, refusal !== null])).toEqual([
    ['приказ.docx', false],
    ['план.xlsx', false],
    ['вечный.pdf', true],
  ]);
  expect(HeldWorker.started).toBe(2);
});
