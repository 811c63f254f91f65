// The guides are the site's own MDX. The acts are not here: they come from the checked model (lib/svod.ts).
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const docs = defineCollection({
  loader: glob({ base: './src/docs', pattern: '*.mdx' }),
  schema: z.object({ title: z.string(), lead: z.string(), order: z.number() }),
});

export const collections = { docs };
