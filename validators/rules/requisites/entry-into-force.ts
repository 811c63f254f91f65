// From which day an act will bind is for its draft to say; a signed one cannot bind before it was signed.
import { hasWholeText } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { formatDate } from '../../text/russian.ts';
import { edit, primer } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { printed, sourcePath } from '../source/example-source.ts';
import { adopted } from './example-adopted.ts';
import { orderSays } from './order-text.ts';
import { orderWords } from './order-words.ts';

const enters = /вступа\p{L}{0,30}\s+в\s+(?:законную\s+)?силу|ввести\s+в\s+действие|вводится\s+в\s+действие/iu;

const key = '  inForce: { printed: вступает в силу со дня подписания, from: 2023-12-15, clause: order/4 }\n';
const clause = '4. Приказ вступает в силу со дня подписания.';
const other = '4. Разместить приказ на сайте.';

export const entryIntoForce: TerritoryRule = {
  id: 'requisites/entry-into-force',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Проект приказа говорит, когда приказ вступит в силу',
    en: 'A draft order says when it enters into force',
  },
  fault: {
    ru: 'Приказ не говорит, когда он вступает в силу',
    en: 'The order does not say when it enters into force',
  },
  reason: {
    ru: 'От этого дня считают сроки и обязанности. Если он не назван, исполнители могут считать его по-разному.',
    en: 'Deadlines and duties count from that day. Where it is not named, those who carry out the order may count differently.',
  },
  cure: {
    ru: 'Добавьте в приказ пункт о вступлении в силу. Нормативный акт вступает в силу не раньше официального опубликования, если закон региона не велит иного; остальные – со дня подписания.',
    en: 'Add a clause to the order that names the day: a normative act not before its official publication, unless regional law says otherwise; another from its signing.',
  },
  edit: {
    ru: 'Впишите его слова в inForce.',
    en: 'Write its words in `inForce`.',
  },
  doubt: {
    ru: 'Молчание приказа ещё не ошибка: когда вступает в силу акт, который об этом не говорит, решают общие правила для актов этого органа, а их в Своде нет. Поэтому о молчании говорят только автору проекта.',
    en: 'An order may be silent about it: general rules, which the Svod does not hold, say when such an act enters into force. So only the author of a draft is told of silence.',
  },
  ofAct: true,
  *check(territory, { corpus }) {
    const { provision } = territory;
    const order = provision?.front.order;
    if (provision === null || order === undefined || !hasWholeText(corpus, territory)) return;
    const { inForce } = provision;
    const words = orderWords(provision);
    const signed = territory.status === 'draft' ? undefined : order.date;
    if (inForce?.from != null && signed !== undefined && inForce.from < signed)
      yield {
        at: child(inForce.spot, 'from'),
        message: {
          ru: `${words.One} вступает в силу ${formatDate(inForce.from)}, а подписан${words.isNeuter ? 'о' : ''} позже, ${formatDate(signed)}`,
          en: `The order enters into force on ${inForce.from}, but is signed later, on ${signed}`,
        },
        evidence: `${inForce.from} ${signed}`,
      };
    // The minutes of a meeting hold from the meeting on.
    if (territory.status !== 'draft' || order.kind === 'protocol') return;
    if (inForce !== null || orderSays(provision, enters)) return;
    yield {
      at: child(provision.spot, 'order', 'inForce'),
      message: {
        ru: `${words.One} не говорит, когда ${words.isNeuter ? 'оно' : 'он'} вступает в силу`,
        en: 'The order does not say when it enters into force',
      },
      evidence: 'inForce',
    };
  },
  bad: [
    {
      title: { ru: 'День не назван', en: 'The day is not named' },
      files: {
        'regions/primer/acts/1/provision.mdx': primer.provision.replace(key, '').replace(clause, other),
      },
    },
    {
      title: { ru: 'Сила раньше подписи', en: 'In force before it is signed' },
      files: {
        ...adopted(),
        ...edit('provision', 'from: 2023-12-15', 'from: 2023-12-14'),
      },
      points: '2023-12-14',
    },
  ],
  good: [
    { title: { ru: 'Со дня подписания', en: 'From the day of signing' }, files: adopted() },
    {
      title: { ru: 'Принятый приказ молчит', en: 'An adopted order is silent' },
      files: {
        ...adopted(),
        'regions/primer/acts/1/provision.mdx': primer.provision.replace(key, '').replace(clause, other),
        [sourcePath]: printed.replace(clause, other),
      },
    },
    {
      title: { ru: 'Позже подписания', en: 'Later than it is signed' },
      files: {
        ...adopted(),
        ...edit('provision', 'from: 2023-12-15', 'from: 2024-01-01'),
      },
    },
  ],
};
