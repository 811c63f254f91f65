// A clause as a reader calls it, from the way the content writes it.

const ROMAN = /^[IVXLC]+$/;

/** «1.2» is «п. 1.2», «V» is «разд. V», «order/2» is «п. 2 приказа», «term-teacher» is one of the concepts. */
export const clauseWords = (clause: string): string => {
  if (clause.startsWith('term-')) return 'понятия';
  if (clause.startsWith('order/')) {
    const inner = clause.slice('order/'.length);
    return inner === 'preamble' ? 'преамбула приказа' : `п.\u00A0${inner} приказа`;
  }
  if (clause === 'preamble') return 'преамбула';
  return ROMAN.test(clause) ? `разд.\u00A0${clause}` : `п.\u00A0${clause}`;
};
