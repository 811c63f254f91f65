import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { leanWorker } from './src/check/lean/lean.ts';
import { contentReload } from './src/dev-reload.ts';
import { lettersThatStay } from './src/font-display.ts';
import { contentFolder, siteAddress, siteBase } from './src/lib/settings.ts';

/** Files of styles, and the styles that stand in components. */
const isStyle = /\.css$|[?&]type=style/;

// SVOD_SITE is the address the site is published at, SVOD_BASE the path below it; both may stay unset.
export default defineConfig({
  ...(siteAddress() ? { site: siteAddress() } : {}),
  base: siteBase(),
  trailingSlash: 'always',
  // `true`, not the default: white space between inline elements on different lines must stay («См. п. 3.1 ЦНППМ»).
  compressHTML: true,
  // Two pages with one address: one of them would not be there, and links to it would open the other.
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never' },
  // Styles of a component weigh as much as they say: their scope adds nothing to a selector.
  scopedStyleStrategy: 'where',
  // A sitemap holds full addresses: it is made where the site knows its own.
  integrations: [
    mdx(),
    lettersThatStay(),
    contentReload(contentFolder()),
    ...(siteAddress() ? [sitemap()] : []),
  ],
  vite: {
    // The worker of the check is made of modules, so that a reader of files is loaded only for a file of its kind.
    worker: {
      format: 'es',
      plugins: () => [leanWorker()],
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              // The dictionary is more than all the rest, and changes less often.
              { name: 'dictionary', test: /dictionary\.generated/, priority: 1 },
              // What is loaded before every check, with all that it imports: packed as one it weighs less than in parts.
              {
                name: 'engine',
                test: /\/(?:check\/desk\/desk|printed\/(?:docx\/read|package\/package))\.ts$/,
              },
            ],
          },
        },
      },
    },
    // A package has a form that asks for no page around it, which a worker has not.
    environments: {
      client: { resolve: { conditions: ['worker', 'module', 'browser', 'development|production'] } },
    },
    assetsInclude: ['**/*.docx'],
    build: {
      assetsInlineLimit: 0,
      // Old computers of schools and offices: light-dark() and the like are written out for the browsers they can run.
      cssMinify: 'lightningcss',
      cssTarget: ['chrome109', 'firefox115', 'safari15.4'],
      rolldownOptions: {
        // Each file of styles more is one more that a first look waits for: what many pages share comes in one.
        output: { codeSplitting: { groups: [{ name: 'shared', test: isStyle, minShareCount: 8 }] } },
        // Astro marks its own modules with a directive that the bundler does not know; nothing is lost by it.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
