import { defineConfig } from 'vite';
import { compressed } from '../playground/compressed.mts';

/** Bundles the explorer into files that this server serves itself. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  logLevel: 'warn',
  plugins: [compressed()],
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    // The content security policy takes no data in place of a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Marks for server components, which mean nothing in a browser.
      onLog: (level, log, show) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && show(level, log),
      output: {
        codeSplitting: {
          // What views share in one file, rather than a file for each set of views that share something; the bars of
          // a time band are drawn by few.
          groups: [{ name: 'parts', test: /\/src\/web\/(?:client|generated|parts)\/(?!time-)/ }],
        },
      },
    },
  },
});
