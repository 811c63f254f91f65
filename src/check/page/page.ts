// The behaviour of the page of the check: files come in, the worker judges them, what a person settles is judged again.
import type { Wishes } from '../../../validators/export/draft/asked.ts';
import { withDistinctNames } from '../../../validators/import/distinct-names.ts';
import type { SourceFile } from '../../../validators/index.ts';
import type { Gift, NamedBytes, Settings, Step, Verdict } from '../messages.ts';
import { type Client, openClient } from './client.ts';
import { type Draft, keepDraft, keptDraft, throwDraft } from './draft.ts';
import { countsInWords } from './draw-findings.ts';
import { filesGiven, NotTaken, textGiven } from './given.ts';
import { watchIncoming } from './incoming.ts';
import { askQuestions } from './questionnaire.ts';
import { openResults, partOf } from './results.ts';
import { saveFile } from './save-file.ts';
import { type TextPanel, textPanel } from './text-panel.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** The reader's day: the engine is told it, and never asks. */
const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const stepWords = (step: Step): string =>
  step.step === 'reading' ? `Читается «${step.name}»…` : 'Прочитано. Документ разбирается и проверяется…';

const gifts: readonly unknown[] = ['report', 'folder', 'commented', 'mended'] satisfies readonly Gift[];

const isGift = (name: unknown): name is Gift => gifts.includes(name);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Shows the page at once: what a file is judged with may still be on its way. */
const start = (root: HTMLElement, client: Promise<Client>, loaded: Promise<void>): void => {
  const status = partOf(root, 'status');
  const progress = partOf(root, 'progress') as HTMLProgressElement;
  const body = partOf(root, 'results');
  const heading = partOf(root, 'heading');
  const results = openResults(root, root.dataset['rules'] ?? '');
  const date = partOf(root, 'date') as HTMLInputElement;
  const picker = partOf(root, 'picker') as HTMLInputElement;
  const editable = partOf(root, 'editable') as HTMLInputElement;
  const pasted = partOf(root, 'pasted') as HTMLTextAreaElement;
  const questions = partOf(root, 'questions') as HTMLFormElement;
  let files: readonly NamedBytes[] = [];
  let settings: Settings = { asOf: today(), choices: {}, edits: {} };
  let panel: TextPanel | null = null;
  /** The draft that was made here; it is offered as it is while it lies on the desk. */
  let begun: NamedBytes | null = null;
  /** Counts what was asked for: an answer that comes late is for nobody. */
  let turn = 0;

  const say = (words: string): void => {
    status.textContent = words;
    progress.hidden = true;
  };
  /** What is under way, and how far: the share is seen, and only the stage is said. */
  const sayStep = (step: Step): void => {
    const share = step.step === 'judging' ? step.share : null;
    if (share === null) say(stepWords(step));
    progress.hidden = false;
    if (share === null) progress.removeAttribute('value');
    else progress.value = share;
  };
  const fail = (error: unknown): void => {
    root.removeAttribute('aria-busy');
    say(
      error instanceof NotTaken
        ? error.message
        : `Проверка не получилась: ${messageOf(error)} Обновите страницу и попробуйте ещё раз.`,
    );
  };
  let isTold = false;
  const tellRules = async (): Promise<void> => {
    if (isTold) return;
    isTold = true;
    try {
      results.tell(await (await client).ask('rules', null));
    } catch {
      // A finding says what is wrong without them: they are asked for again with the next verdict.
      isTold = false;
    }
  };
  const sayFound = (verdict: Verdict): void =>
    say(
      verdict.nothing ??
        (verdict.isWhole
          ? `Проверено: ${countsInWords(verdict)}.`
          : `Найдено: ${countsInWords(verdict)}. Заметки ещё ищутся…`),
    );
  const addNotes = async (first: Verdict): Promise<void> => {
    const mine = turn;
    const whole = await (await client).ask('whole', null).catch(() => null);
    if (mine !== turn) return;
    if (whole === null)
      return say(
        `Найдено: ${countsInWords(first)}. Заметки не проверены: их правила не загрузились. Обновите страницу и попробуйте ещё раз.`,
      );
    results.addNotes(whole);
    panel?.mark(whole);
    sayFound(whole);
  };
  const show = (verdict: Verdict): void => {
    results.show(verdict);
    panel?.mark(verdict);
    sayFound(verdict);
    if (!verdict.isWhole) void addNotes(verdict);
    void tellRules();
  };
  const judge = async (next: Settings): Promise<void> => {
    settings = next;
    turn += 1;
    const mine = turn;
    const verdict = await (await client).ask('judge', { settings });
    if (mine === turn) show(verdict);
  };
  const judgeAgain = (next: Partial<Settings>): void => void judge({ ...settings, ...next }).catch(fail);

  const saveEdit = (paragraph: string, text: string): void =>
    judgeAgain({ edits: { ...settings.edits, [paragraph]: text } });

  const take = async (given: Draft): Promise<void> => {
    if (given.files.length === 0) return;
    files = withDistinctNames(given.files);
    settings = given.settings;
    date.value = settings.asOf;
    turn += 1;
    const mine = turn;
    root.setAttribute('aria-busy', 'true');
    say('Файлы приняты. Проверка готовится…');
    const opened = await (await client).open(files, settings, sayStep);
    if (mine !== turn) return;
    root.removeAttribute('aria-busy');
    body.hidden = false;
    partOf(root, 'begun').hidden = begun === null || !files.includes(begun);
    root.dataset['verdict'] = opened.verdict === null ? 'none' : 'given';
    panel = textPanel(partOf(root, 'text'), opened.files, saveEdit);
    panel.offerEdits(editable.checked);
    if (opened.verdict === null) say('Ни один файл не прочитан. Почему и что сделать, сказано ниже.');
    else show(opened.verdict);
    heading.focus();
  };
  const fresh = (given: readonly NamedBytes[]): Draft => ({
    files: given,
    settings: { asOf: settings.asOf, choices: {}, edits: {} },
  });
  const takeAll = (given: Promise<readonly NamedBytes[]>, isMore = false): void =>
    void given
      .then((more) => take(isMore ? { files: [...files, ...more], settings } : fresh(more)))
      .catch(fail);

  const begin = async (wishes: Wishes): Promise<void> => {
    turn += 1;
    const mine = turn;
    root.setAttribute('aria-busy', 'true');
    say('Проект составляется…');
    const made = await (await client).ask('begin', { wishes, asOf: settings.asOf });
    if (mine !== turn) return;
    [begun = null] = made;
    questions.closest('details')?.removeAttribute('open');
    await take(fresh(made));
  };

  const give = async (what: Gift): Promise<void> => {
    const { files: given, says } = await (await client).ask('give', { what });
    for (const file of given) saveFile(file);
    if (says.length > 0) say(says.join(' '));
  };

  let isMore = false;
  const pick = (more: boolean): void => {
    isMore = more;
    picker.click();
  };
  picker.addEventListener('change', () => {
    takeAll(filesGiven(picker.files ?? []), isMore);
    picker.value = '';
  });
  editable.addEventListener('change', () => panel?.offerEdits(editable.checked));
  date.addEventListener('change', () => {
    if (date.value !== '') judgeAgain({ asOf: date.value });
  });

  const keep = (): void =>
    say(
      keepDraft({ files, settings })
        ? 'Черновик сохранён в этом браузере. Его увидит всякий, кто откроет эту страницу на этом компьютере.'
        : 'Черновик не поместился: браузер хранит не больше пяти мегабайт.',
    );
  const actions: Readonly<Record<string, () => void>> = {
    pick: () => pick(false),
    add: () => pick(true),
    example: () => takeAll(client.then(({ ask }) => ask('example', null))),
    'check-pasted': () => takeAll(Promise.resolve(textGiven(pasted.value))),
    'save-begun': () => {
      if (begun !== null) saveFile(begun);
    },
    keep: () => {
      keep();
      partOf(root, 'draft').hidden = false;
    },
    'open-draft': () => {
      const draft = keptDraft();
      if (draft !== null) void take(draft).catch(fail);
    },
    'throw-draft': () => {
      throwDraft();
      partOf(root, 'draft').hidden = true;
      say('Черновик удалён.');
    },
  };
  root.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const { action, gift, mend, undo } = target.dataset;
    if (action !== undefined) actions[action]?.();
    if (isGift(gift)) void give(gift).catch(fail);
    if (mend !== undefined) panel?.edit(mend);
    if (undo !== undefined) {
      const { [undo]: _, ...edits } = settings.edits;
      heading.focus({ preventScroll: true });
      judgeAgain({ edits });
    }
  });
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.dataset['guess'] !== undefined)
      judgeAgain({ choices: { ...settings.choices, [target.dataset['guess']]: target.value } });
  });

  watchIncoming({ zone: partOf(root, 'zone'), field: pasted, take: takeAll });

  askQuestions(
    questions,
    partOf(root, 'questions-fault'),
    () => settings.asOf,
    (wishes) => void begin(wishes).catch(fail),
  );

  date.value = settings.asOf;
  editable.checked = false;
  partOf(root, 'draft').hidden = keptDraft() === null;
  root.hidden = false;
  client.catch(fail);
  void loaded.then(tellRules);
};

/** What the page reads before a file is there: the federal layer, and the letters of quotations. */
const loadFederal = async (address: string): Promise<readonly SourceFile[]> => {
  for (const face of ['1rem "PT Serif"', 'bold 1rem "PT Serif"']) void document.fonts.load(face, 'Аa');
  const { federal } = (await import(/* @vite-ignore */ address)) as {
    readonly federal: readonly SourceFile[];
  };
  return federal;
};

/** Browsers of 2023 and before lack what the engine is written with. */
const isCurrent = 'groupBy' in Map && 'withResolvers' in Promise;
const old = document.querySelector<HTMLElement>('[data-old-browser]');
const root = document.querySelector<HTMLElement>('[data-check]');
if (old !== null && !isCurrent) old.hidden = false;
else if (root !== null) {
  const { promise: loaded, resolve } = Promise.withResolvers<void>();
  void loaded.then(() => root.setAttribute('data-loaded', ''));
  start(
    root,
    loadFederal(root.dataset['federal'] ?? '').then((federal) => openClient(federal, resolve)),
    loaded,
  );
}
