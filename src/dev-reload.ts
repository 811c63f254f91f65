// While authoring, a change of the content reads the model anew and reloads the page.
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Watches the content folder in `astro dev`. */
export const contentReload = (folder: string): AstroIntegration => ({
  name: 'svod-content-reload',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const root = resolve(folder) + sep;
      server.watcher.add(root);
      server.watcher.on('all', (_, path) => {
        if (!resolve(path).startsWith(root)) return;
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  },
});
