// «Выгрузка в АИС «Рост», раздел 2», «отчёт школы (раздел 3)»: a section of what is named right before it, and not of the act.

/** What has sections, pages and annexes of its own besides acts. */
const OWNER =
  '(?:[А-ЯЁ]{0,4}ИС(?!\\p{L})|(?:отч[её]т|доклад|сборник|журнал|дневник|портал|сайт|кабинет|реестр|паспорт|портфолио|анкет|устав|договор|соглашени|пособи|учебник|рекомендаци|справочник|банк|платформ|сервис|информационн\\p{L}{2,3}\\s+систем|веб-страниц|страниц)\\p{L}{0,3}(?!\\p{L}))';
/** What says whose it is, or how it is called: «школы», «педагога», «„Рост“»; up to the comma or the bracket. */
const CALLED = '(?:\\s+(?:[«„"][^«»„“”"]{1,80}[»“”"]|[\\p{Ll}-]{2,20})){0,4}';
const BEFORE = new RegExp(`(?<!\\p{L})${OWNER}${CALLED}\\s*[,(:–-]\\s*$`, 'iu');
/** So far before a reference its owner is looked for. */
const reach = 200;
/** A verb between them begins to speak of the act again: «отчёт готовят по форме (раздел 2)». */
const VERB = /\p{L}(?:ют|ят|ет|[её]тся|ит|ится|ются|ятся)(?!\p{L})/u;

/**
 * Whether a reference that says of nothing whose place it names stands right behind something that has places of its own.
 *
 * @param own the title of the document: where it is called so itself, that is meant
 */
export const isOfNamedBefore = (text: string, at: number, own: string): boolean => {
  const [words = ''] = BEFORE.exec(text.slice(Math.max(0, at - reach), at)) ?? [];
  if (words === '' || VERB.test(words)) return false;
  const [first = ''] = /\p{L}+/u.exec(words) ?? [];
  const stem = first.slice(0, Math.max(3, first.length - 2)).toLowerCase();
  return !own.toLowerCase().includes(stem);
};
