// An edition of an act as an OpenDocument text.
import type { APIRoute } from 'astro';
import type { Territory } from '../../../../../../../../validators/model/types.ts';
import { actFileAnswer, actFileRoutes } from '../../../../../../../lib/data/act-files.ts';

export const getStaticPaths = () => [...actFileRoutes('odt')];

export const GET: APIRoute<{ edition: Territory }> = ({ props: { edition } }) =>
  actFileAnswer(edition, 'odt');
