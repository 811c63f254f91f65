// The guides in the order of their readers.
import { getCollection } from 'astro:content';

/** All guides, in their order. */
export const guides = (await getCollection('docs')).sort((a, b) => a.data.order - b.data.order);
