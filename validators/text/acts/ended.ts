// «17. Утратил силу.», «§ 4. Исключён.», «г) исключена;», «(утратил силу с 1 мая)», «строка исключена приказом от …»: the place of what an amendment ended, kept for its number.

const MARK =
  '(?:(?:раздел|глава|пункт)\\s+|§\\s*)?(?:\\p{N}{1,3}(?:\\.\\p{N}{1,3}){0,5}|[IVXLC]{1,6}|\\p{L})[.)]?\\s+';
/** What a row of a table calls itself. */
const ITSELF = '(?:(?:строка|позиция|мероприятие|пункт|подпункт|показатель)\\s+)?';
const ENDED = new RegExp(
  `^\\s*(?:[–—-]\\s*)?(?:${MARK})?\\(?${ITSELF}(?:признан\\p{Ll}{0,2}\\s+)?(?:утрати(?:л|вш)\\p{Ll}{0,3}\\s+силу|исключ[её]н\\p{Ll}?|отмен[её]н\\p{Ll}?)(?!\\p{L})\\s*(?:$|[.;,)(–—-]|(?:с|из|на\\s+основании|приказом|распоряжением|постановлением|решением)\\s)`,
  'iu',
);

/** Whether a paragraph says of itself that it is in force no more, and nothing else. */
export const hasEnded = (text: string): boolean => ENDED.test(text);
