// A clause as a reader calls it, from the way the content writes it.

const ROMAN = /^[IVXLC]+$/;

interface Words {
  readonly ru: string;
  readonly en: string;
}

/** «part-2», «III-abz-30»: what bears no number of its own. */
const ADDRESS = /^(?<holder>part-(?<section>\d+)|preamble|[\dIVXLC.]+)(?:-abz-(?<paragraph>\d+))?$/u;

const ofAddress = (clause: string): Words | null => {
  const { holder = '', section, paragraph } = ADDRESS.exec(clause)?.groups ?? {};
  if (section === undefined && paragraph === undefined) return null;
  const { ru, en } =
    section === undefined
      ? clauseWords(holder)
      : { ru: `${section}-й\u00A0раздел без номера`, en: `section ${section} without a number` };
  return paragraph === undefined
    ? { ru, en }
    : { ru: `${ru}, абзац\u00A0${paragraph}`, en: `${en}, paragraph ${paragraph}` };
};

const within = (inner: string): Words =>
  ROMAN.test(inner)
    ? { ru: `разд.\u00A0${inner}`, en: `section ${inner}` }
    : { ru: `п.\u00A0${inner}`, en: `clause ${inner}` };

/** «1.2» is «п. 1.2», «V» is «разд. V», «order/2» is «п. 2 приказа», «term-teacher» is one of the concepts, «part-2-abz-1» a paragraph of a section; the same in English. */
export const clauseWords = (clause: string): Words => {
  if (clause.startsWith('term-')) return { ru: 'понятия', en: 'terms' };
  if (clause === 'preamble') return { ru: 'преамбула', en: 'preamble' };
  if (!clause.startsWith('order/')) return ofAddress(clause) ?? within(clause);
  const inner = clause.slice('order/'.length);
  if (inner === 'preamble') return { ru: 'преамбула приказа', en: 'preamble of the order' };
  const { ru, en } = within(inner);
  return { ru: `${ru} приказа`, en: `${en} of the order` };
};
