// A clause as a reader calls it, from the way the content writes it.

const ROMAN = /^[IVXLC]+$/;

interface Words {
  readonly ru: string;
  readonly en: string;
}

const within = (inner: string): Words =>
  ROMAN.test(inner)
    ? { ru: `разд.\u00A0${inner}`, en: `section ${inner}` }
    : { ru: `п.\u00A0${inner}`, en: `clause ${inner}` };

/** «1.2» is «п. 1.2», «V» is «разд. V», «order/2» is «п. 2 приказа», «term-teacher» is one of the concepts; the same in English. */
export const clauseWords = (clause: string): Words => {
  if (clause.startsWith('term-')) return { ru: 'понятия', en: 'terms' };
  if (clause === 'preamble') return { ru: 'преамбула', en: 'preamble' };
  if (!clause.startsWith('order/')) return within(clause);
  const inner = clause.slice('order/'.length);
  if (inner === 'preamble') return { ru: 'преамбула приказа', en: 'preamble of the order' };
  const { ru, en } = within(inner);
  return { ru: `${ru} приказа`, en: `${en} of the order` };
};
