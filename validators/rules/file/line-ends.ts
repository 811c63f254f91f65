// Mixed ends of lines make every line of a comparison look changed.
import { primer, whole } from '../example-base.ts';
import { problemRule } from '../problem-rule.ts';

export const lineEnds = problemRule({
  id: 'file/line-ends',
  codes: ['line-ends'],
  title: { ru: 'Строки кончаются знаком LF', en: 'Lines end with LF' },
  fault: { ru: 'Строки кончаются не знаком LF', en: 'Lines do not end in LF' },
  reason: {
    ru: 'Концы строк CRLF, которые ставит Windows, делают изменённой каждую строку файла: рецензент не видит, что исправлено на деле.',
    en: 'CRLF line ends make every line of a file look changed: a reviewer cannot see what was really mended.',
  },
  cure: {
    ru: 'Переключите концы строк файла на LF (в VS Code — «CRLF» в строке состояния) и сохраните его.',
    en: 'Switch the line ends of the file to LF (in VS Code: “CRLF” in the status bar) and save it.',
  },
  say: () => ({
    message: {
      ru: 'Строка кончается знаками CRLF (или CR) вместо LF; проверен файл так, как если бы там стоял LF',
      en: 'The line ends with CRLF (or CR) instead of LF; the file was checked as if it had LF',
    },
  }),
  bad: [
    {
      title: { ru: 'Файл сохранён в Windows', en: 'A file saved on Windows' },
      files: whole('region', primer.region.replaceAll('\n', '\r\n')),
      points: '',
    },
  ],
  good: [{ title: { ru: 'Файл с концами строк LF', en: 'A file with LF' }, files: {} }],
});
