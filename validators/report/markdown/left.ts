// The last words of a comment that could not hold everything.
import { plural } from '../../text/russian.ts';
import type { Lang } from '../format.ts';

/** How many findings a comment leaves out and where all of them are. */
export const leftWords = (count: number, lang: Lang): string =>
  lang === 'ru'
    ? `Не ${plural(count, ['поместилось', 'поместились', 'поместилось'])} ещё ${count} ${plural(count, ['замечание', 'замечания', 'замечаний'])}. Все замечания покажет \`npx svod check\`.`
    : `${count} more ${count === 1 ? 'finding is' : 'findings are'} left out. \`npx svod check\` shows all of them.`;
