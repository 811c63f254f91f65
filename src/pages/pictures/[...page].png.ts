// The pictures of pages: one of the site, one of each territory.
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Territory } from '../../../validators/model/types.ts';
import { formatDate } from '../../../validators/text/russian.ts';
import { actState } from '../../lib/act-state.ts';
import { documentWord } from '../../lib/document-names.ts';
import { pictureName } from '../../lib/links.ts';
import { picture } from '../../lib/picture.ts';
import { corpus } from '../../lib/svod.ts';
import { noDocument, orderNames, periodDates } from '../../lib/words.ts';

// A type, not an interface: the props of a route must have an index signature.
type Drawn = { readonly heading: string; readonly lines: readonly string[] };

const ofSite: Drawn = {
  heading: 'Кто и как помогает учителю: документы регионов',
  lines: ['Положения, дорожные карты и показатели региональных систем научно-методического сопровождения'],
};

const ofTerritory = (territory: Territory): Drawn => {
  const { name, provision, period } = territory;
  if (provision === null) return { heading: name, lines: [noDocument] };
  const { order } = provision;
  const requisites =
    order?.kind === undefined
      ? []
      : [
          [
            orderNames[order.kind],
            ...(order.date === undefined ? [] : [`от ${formatDate(order.date)}`]),
            ...(order.number === undefined ? [] : [`№\u00A0${order.number}`]),
          ].join(' '),
        ];
  const time = period === null ? [] : [`Период: ${periodDates(period)}`];
  const what = `${documentWord(provision)}, ${actState(territory).words}`;
  return { heading: name, lines: [what, ...requisites, ...time] };
};

export const getStaticPaths = (() => [
  { params: { page: pictureName() }, props: ofSite },
  ...corpus.territories.map((territory) => ({
    params: { page: pictureName(territory) },
    props: ofTerritory(territory),
  })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Drawn> = async ({ props: { heading, lines } }) =>
  new Response(await picture(heading, lines), { headers: { 'Content-Type': 'image/png' } });
