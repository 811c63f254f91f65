// Letters that come late would move what is being read: such a page keeps the reader's own to the end, and the next has them.
import type { AstroIntegration } from 'astro';

const fromFontsource = (id: string): boolean => id.includes('/@fontsource') && id.endsWith('.css');

/** Gives the faces of the fontsource packages `font-display: optional`; they ask for `swap`. */
export const lettersThatStay = (): AstroIntegration => ({
  name: 'svod-letters-that-stay',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'svod-letters-that-stay',
              enforce: 'pre',
              transform: (code: string, id: string) =>
                fromFontsource(id)
                  ? { code: code.replaceAll('font-display: swap', 'font-display: optional'), map: null }
                  : null,
            },
          ],
        },
      });
    },
  },
});
