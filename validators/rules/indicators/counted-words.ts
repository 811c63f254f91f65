// How messages call what is counted.
import type { Counted } from '../../text/numbers/counted.ts';
import type { Text } from '../rule.ts';

const names: Readonly<Record<Counted, Text>> = {
  teachers: { ru: 'педагогических работников', en: 'teachers' },
  managers: { ru: 'управленческие кадры', en: 'managers' },
  teams: { ru: 'управленческие команды', en: 'management teams' },
  staff: { ru: 'специалистов служб', en: 'staff of services' },
  organisations: { ru: 'образовательные организации', en: 'educational organisations' },
  sites: { ru: 'площадки', en: 'training sites' },
  pupils: { ru: 'обучающихся', en: 'pupils' },
  parents: { ru: 'родителей', en: 'parents' },
  mentees: { ru: 'наставляемых', en: 'mentees' },
  programmes: { ru: 'программы', en: 'programmes' },
  agreements: { ru: 'соглашения', en: 'agreements' },
  events: { ru: 'мероприятия', en: 'events' },
};

/** «педагогических работников и управленческие кадры», as the object of «считает». */
export const sayCounted = (kinds: readonly Counted[]): Text => ({
  ru: kinds.map((kind) => names[kind].ru).join(' и '),
  en: kinds.map((kind) => names[kind].en).join(' and '),
});
