// The findings as cards, the gravest first; each leads to its words, and says how to mend them.
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Severity } from '../../../validators/index.ts';
import { severities, severityWords } from '../../../validators/report/severity-words.ts';
import { plural } from '../../../validators/text/russian.ts';
import type { RuleTexts, ShownFinding, Verdict } from '../messages.ts';
import { findingAddress, paragraphAddress } from './draw-text.ts';

/** So many cards are drawn at once; more of them are asked for. */
const most = 200;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const quoted = ({ words }: ShownFinding): readonly Element[] =>
  words === null
    ? []
    : [
        h('blockquote', { className: ['finding-words'] }, [
          words.before,
          ...(words.found === '' ? [] : [h('mark', words.found)]),
          words.after,
        ]),
      ];

const placed = ({ place, mark }: ShownFinding): readonly Element[] => {
  if (place === null && mark === null) return [];
  const name = place ?? 'Место в тексте';
  const content: ElementContent =
    mark === null
      ? { type: 'text', value: name }
      : h('a', { href: `#${paragraphAddress(mark.paragraph)}` }, name);
  return [h('p', { className: ['finding-place'] }, [content])];
};

/** What is known of rules beside their findings. */
export interface RuleBook {
  /** Its address; '' where there is none. */
  readonly address: string;
  /** By the ids of rules; nothing of any until the texts have come. */
  readonly texts: Readonly<Record<string, RuleTexts>>;
}

const required = (rule: string, title: string, { address }: RuleBook): Element =>
  h('li', ['Правило требует: ', address === '' ? title : h('a', { href: `${address}${rule}/` }, title)]);

/** What stands behind a finding: why it is one, its norm, its rule. */
export const drawGrounds = ({ norm, rule }: ShownFinding, book: RuleBook): readonly Element[] => {
  const { why = '', title = '' } = book.texts[rule] ?? {};
  return [
    ...(why === '' ? [] : [h('p', [h('span', { className: ['finding-label'] }, 'Почему: '), why])]),
    h('ul', { className: ['finding-refs', 'quiet'] }, [
      ...(norm === null ? [] : [h('li', `Норма: ${norm}`)]),
      ...(title === '' ? [] : [required(rule, title, book)]),
    ]),
  ];
};

/** How it is mended: in its own words, else in those of its rule, once they have come. */
export const drawCure = ({ cure, rule }: ShownFinding, { texts }: RuleBook): readonly ElementContent[] => {
  const words = cure === '' ? (texts[rule]?.cure ?? '') : cure;
  return words === ''
    ? []
    : [h('span', { className: ['finding-label'] }, 'Как исправить: '), { type: 'text', value: words }];
};

const drawCard = (finding: ShownFinding, book: RuleBook): Element => {
  const { id, severity, message, mark } = finding;
  return h('article', { className: ['finding', severity], id: findingAddress(id), tabIndex: -1 }, [
    h('p', { className: ['finding-what'] }, [
      h('span', { className: ['badge'] }, `${capital(severityWords[severity].one.ru)}. `),
      message,
    ]),
    ...placed(finding),
    ...quoted(finding),
    h('p', { dataCure: '' }, [...drawCure(finding, book)]),
    h('div', { dataGrounds: '' }, [...drawGrounds(finding, book)]),
    ...(mark === null
      ? []
      : [
          h(
            'button',
            { type: 'button', className: ['no-print'], dataMend: mark.paragraph },
            'Исправить здесь',
          ),
        ]),
  ]);
};

const severityAddress = (severity: Severity): string => `found-${severity}`;

/** What a verdict tells of findings. */
type Told = Pick<Verdict, 'findings' | 'isWhole' | 'nothing'>;

/** Notes are counted when all are there. */
const counted = ({ findings, isWhole }: Told): readonly (readonly [Severity, number, string])[] =>
  severities
    .filter((severity) => isWhole || severity !== 'note')
    .map((severity) => {
      const n = findings.filter((finding) => finding.severity === severity).length;
      return [severity, n, `${n}\u00A0${plural(n, severityWords[severity].counted)}`];
    });

/** How many findings there are of each severity: «2 ошибки, 5 предупреждений, 0 заметок». */
export const countsInWords = (told: Told): string =>
  counted(told)
    .map(([, , words]) => words)
    .join(', ');

/** The same as a way to the findings of each severity. */
export const drawCounts = (told: Told): Element =>
  h(
    'ul',
    { className: ['jump'] },
    counted(told).map(([severity, n, words]) =>
      h('li', [n === 0 ? words : h('a', { href: `#${severityAddress(severity)}` }, words)]),
    ),
  );

/** The findings of one severity under its heading. */
export const drawFindings = (
  { findings, isWhole, nothing }: Told,
  book: RuleBook,
  isAll: boolean,
): readonly Element[] => {
  const shown = isAll ? findings : findings.slice(0, most);
  const groups = severities.flatMap((severity) => {
    const own = shown.filter((finding) => finding.severity === severity);
    return own.length === 0
      ? []
      : [
          h('section', [
            h('h3', { id: severityAddress(severity), tabIndex: -1 }, severityWords[severity].many.ru),
            ...own.map((finding) => drawCard(finding, book)),
          ]),
        ];
  });
  if (findings.length === 0)
    return isWhole && nothing === null ? [h('p', { className: ['check-none'] }, 'Замечаний нет.')] : [];
  return shown.length === findings.length
    ? groups
    : [
        ...groups,
        h(
          'button',
          { type: 'button', dataMore: '' },
          `Показать все замечания: ещё ${findings.length - shown.length}`,
        ),
      ];
};
