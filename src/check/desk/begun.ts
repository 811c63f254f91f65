// The draft that the questions ask for, as a document of Word: the core of `svod new --draft` makes it.
import type { Wishes } from '../../../validators/export/draft/asked.ts';
import { beginDraft } from '../../../validators/export/draft/begin.ts';
import { orderWords } from '../../../validators/export/draft/order-words.ts';
import { folderOf } from '../../../validators/import/folder.ts';
import type { SourceFile } from '../../../validators/index.ts';
import type { NamedBytes } from '../messages.ts';

/** Makes the draft as of an ISO date. The territory is named in it by its author alone. */
export const begunFile = async (
  wishes: Wishes,
  asOf: string,
  federal: readonly SourceFile[],
): Promise<NamedBytes> => {
  const { act, files } = folderOf({ level: wishes.level, name: 'Территория документа', code: null }, []);
  const place = { files: [...files, ...federal], root: '', folder: act, asOf };
  const bytes = await beginDraft(place, wishes).document();
  return { name: `Проект ${orderWords[wishes.order].genitive}.docx`, bytes };
};
