// The ways in which files come onto the page without a button: dropped anywhere, pasted anywhere.
import type { NamedBytes } from '../messages.ts';
import { filesGiven, pasteGiven } from './given.ts';

export interface Incoming {
  /** Where files are to be dropped; it shows that they may. */
  readonly zone: HTMLElement;
  /** The field for pasted words. */
  readonly field: HTMLTextAreaElement;
  readonly take: (given: Promise<readonly NamedBytes[]>) => void;
}

const watchDrops = ({ zone, take }: Incoming): void => {
  // A file that misses the zone would open in place of the page, and what was typed be lost.
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) zone.classList.remove('over');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    const dropped = event.dataTransfer?.files ?? [];
    if (dropped.length > 0) take(filesGiven(dropped));
  });
};

/** What is pasted outside fields, and a document pasted into the field, is checked at once; plain words in the field are typed on. */
const watchPastes = ({ field, take }: Incoming): void =>
  document.addEventListener('paste', (event) => {
    const { target, clipboardData } = event;
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (isField && target !== field) return;
    const copied = clipboardData?.files ?? [];
    // Excel copies a picture of the cells beside them.
    const isDocument = (clipboardData?.getData('text/html') ?? '') !== '';
    if (!isDocument && copied.length > 0) take(filesGiven(copied));
    else if (!isField || isDocument) take(Promise.resolve(pasteGiven(clipboardData)));
    else return;
    event.preventDefault();
  });

/** Watches for files and words that come onto the page. */
export const watchIncoming = (incoming: Incoming): void => {
  watchDrops(incoming);
  watchPastes(incoming);
};
