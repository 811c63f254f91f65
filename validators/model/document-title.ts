// What a document of an act is called: further ones («приложения») are told apart by it.
import type { Territory } from './types.ts';

/** The title of a document's text, else of its roadmap or table; of one without any the name of its files; '' where it has none. */
export const documentTitle = ({
  provision,
  roadmap,
  indicators,
  document,
}: Pick<Territory, 'provision' | 'roadmap' | 'indicators' | 'document'>): string =>
  provision?.title ?? roadmap?.title ?? indicators?.title ?? document?.name ?? '';
