// The worker of the page of the check: the engine and the files stay in it, and nothing leaves it but what the page shows.
import './shut.ts';
import type { SourceFile } from '../../validators/index.ts';
import { readPrinted } from '../../validators/printed/read-printed.ts';
import { type Desk, judgeDesk, readAll, shownFiles } from './desk/desk.ts';
import type { Asks, Question, Reply, Start, Step } from './messages.ts';
import { warm } from './warm.ts';

let federal: readonly SourceFile[] = [];
let desk: Desk = { files: [], judged: null };

const post = (reply: Reply): void => postMessage(reply);

const open = async (
  { files, settings }: Asks['open']['given'],
  onStep: (step: Step) => void,
): Promise<Asks['open']['gives']> => {
  const read = await readAll(files, readPrinted, onStep);
  onStep({ step: 'judging' });
  const made = judgeDesk(read, settings, federal);
  desk = { files: read, judged: made?.judged ?? null };
  return { files: shownFiles(read), verdict: made?.verdict ?? null };
};

const judge = ({ settings }: Asks['judge']['given']): Asks['judge']['gives'] => {
  const made = judgeDesk(desk.files, settings, federal);
  if (made === null) throw new Error('nothing was read that could be judged');
  desk = { ...desk, judged: made.judged };
  return made.verdict;
};

const give = async ({ what }: Asks['give']['given']): Promise<Asks['give']['gives']> => {
  if (desk.judged === null) throw new Error('nothing was judged that could be given');
  const { giftOf } = await import('./desk/gifts.ts');
  return giftOf(desk.judged, what);
};

const answerTo = (question: Question): Promise<Asks[keyof Asks]['gives']> | Asks['judge']['gives'] => {
  if (question.ask === 'open') return open(question.given, (step) => post({ turn: question.turn, step }));
  return question.ask === 'judge' ? judge(question.given) : give(question.given);
};

const reply = async (question: Question): Promise<void> => {
  const { turn } = question;
  try {
    post({ turn, gives: await answerTo(question) });
  } catch (error) {
    post({ turn, failed: error instanceof Error ? error.message : String(error) });
  }
};

addEventListener('message', ({ data }: MessageEvent<Start | Question>) => {
  if (data.ask === 'start') {
    federal = data.federal;
    warm(federal);
  } else void reply(data);
});
