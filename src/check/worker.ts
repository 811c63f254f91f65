// The worker of the page of the check: the engine and the files stay in it, and nothing leaves it but what the page shows.
import './shut.ts';
import type { SourceFile } from '../../validators/index.ts';
import { readPrinted } from '../../validators/printed/read-printed.ts';
import { firstBook, wholeBook } from './desk/book.ts';
import { type Desk, judgeDesk, readAll, shownFiles } from './desk/desk.ts';
import type { Asks, Question, Reply, Start, Step } from './messages.ts';
import { theExample, warm, warmGifts } from './warm.ts';

let federal: readonly SourceFile[] = [];
let desk: Desk = { files: [], settings: { asOf: '', choices: {}, edits: {} }, act: null };
let book = firstBook;
let ready: Promise<unknown> = Promise.resolve();

/** So much of the rules is asked before the page is told again. */
const leastShare = 0.05;

const post = (reply: Reply): void => postMessage(reply);

const open = async (
  { files: given, settings }: Asks['open']['given'],
  onStep: (step: Step) => void,
): Promise<Asks['open']['gives']> => {
  const files = await readAll(given, readPrinted, onStep);
  onStep({ step: 'judging', share: null });
  let told = 0;
  const made = judgeDesk(files, settings, federal, book, (share) => {
    if (share < told + leastShare) return;
    told = share;
    onStep({ step: 'judging', share });
  });
  desk = { files, settings, act: made?.act ?? null };
  return { files: shownFiles(files), verdict: made?.verdict ?? null };
};

const judge = ({ settings }: Asks['judge']['given']): Asks['judge']['gives'] => {
  const made = judgeDesk(desk.files, settings, federal, book);
  if (made === null) throw new Error('файлы ещё не прочитаны.');
  desk = { ...desk, settings, act: made.act };
  return made.verdict;
};

/** From now on an act is judged by all rules. */
const openWholeBook = async (): Promise<void> => {
  book = await wholeBook();
};

const judgeByAll = async (): Promise<Asks['whole']['gives']> => {
  await openWholeBook();
  return judge(desk);
};

const give = async ({ what }: Asks['give']['given']): Promise<Asks['give']['gives']> => {
  const { giftOf } = await import('./desk/gifts.ts');
  return giftOf(desk, what, federal);
};

const begin = async ({ wishes, asOf }: Asks['begin']['given']): Promise<Asks['begin']['gives']> => {
  const { begunFile } = await import('./desk/begun.ts');
  return [await begunFile(wishes, asOf, federal)];
};

const tellRules = async (): Promise<Asks['rules']['gives']> => {
  const { shownTexts } = await import('./desk/rule-texts.ts');
  return shownTexts();
};

const answerTo = async (question: Question): Promise<Asks[keyof Asks]['gives']> => {
  await ready;
  switch (question.ask) {
    case 'open':
      return open(question.given, (step) => post({ turn: question.turn, step }));
    case 'judge':
      return judge(question.given);
    case 'whole':
      return judgeByAll();
    case 'rules':
      return tellRules();
    case 'example':
      return [await theExample()];
    case 'begin':
      return begin(question.given);
    case 'give':
      return give(question.given);
  }
};

/** So long after the last answer, in milliseconds, its findings are drawn and nobody waits for another. */
const calm = 1000;

let asked = 0;
let toLoad: (() => Promise<void>) | null = null;

/** What is not needed for a verdict is loaded while nobody waits for one, and the page is told when it is there. */
const loadInCalm = (): void => {
  const before = asked;
  setTimeout(() => {
    if (asked !== before || toLoad === null) return;
    const load = toLoad;
    toLoad = null;
    // A script that does not come is asked for again when a person wants what it makes: then it is told that it fails.
    load().then(
      () => post({ loaded: true }),
      () => {},
    );
  }, calm);
};

const reply = async (question: Question): Promise<void> => {
  const { turn } = question;
  asked += 1;
  try {
    post({ turn, gives: await answerTo(question) });
  } catch (error) {
    post({ turn, failed: error instanceof Error ? error.message : String(error) });
  }
  loadInCalm();
};

addEventListener('message', ({ data }: MessageEvent<Start | Question>) => {
  if (data.ask === 'start') {
    federal = data.federal;
    const warmed = warm(federal);
    toLoad = async () => {
      await openWholeBook();
      await warmGifts(await warmed, federal);
    };
    ready = warmed.then(loadInCalm);
  } else void reply(data);
});
