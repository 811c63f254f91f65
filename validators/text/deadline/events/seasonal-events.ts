// «Не позднее августовского совещания», «до январских чтений», «к осеннему форуму»: events that are known by their month or season.
import { type Tokens, textAt } from '../../tokens.ts';
import { skipUntil } from '../step.ts';

const OF_TIME =
  /^(?:январск|февральск|мартовск|апрельск|майск|июньск|июльск|августовск|сентябрьск|октябрьск|ноябрьск|декабрьск|осенн|зимн|весенн|летн)(?=\p{L}{2,3}$)/u;
const GENITIVE = /(?:[ое]го|[оеи]й|[иы]х)$/u;
const DATIVE = /(?:[ое]му|[ое]й|[иы]м)$/u;
/** «До зимнего сезона» is a time whose days nobody says, «до Октябрьского района» a place. */
const NO_EVENT =
  /^(?:период|сезон|врем[ея]|месяц|район|округ|област|кра[йяю]$|город|поселен|поселк|сел[ауо]$|улиц|проспект|площад)/u;
const MOST_ADJECTIVES = 3;

/** Whether such an event stands at `i` as a limit: its adjective in the case that the words before it want, and a noun behind it. */
export const startsSeasonal = (tokens: Tokens, i: number): boolean => {
  const until = skipUntil(tokens, i);
  if (until === null) return false;
  const isDative = until.edge === 'whole' && ['к', 'ко'].includes(textAt(tokens, until.next - 1));
  const agrees = isDative ? DATIVE : GENITIVE;
  let ofTime = false;
  for (let at = until.next; at <= until.next + MOST_ADJECTIVES; at += 1) {
    const word = textAt(tokens, at);
    if (tokens[at]?.kind !== 'word' || tokens[at]?.line === true) return false;
    if (ofTime && !agrees.test(word)) return !NO_EVENT.test(word);
    // «Чтений» ends as an adjective does.
    if (!agrees.test(word)) return false;
    if (ofTime && tokens[at + 1]?.kind !== 'word') return !NO_EVENT.test(word);
    ofTime ||= OF_TIME.test(word);
  }
  return false;
};
