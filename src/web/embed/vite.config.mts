import { join } from 'node:path';
import { defineConfig } from 'vite';
import { compressed } from '../../playground/compressed.mts';

const here = import.meta.dirname;

/** Bundles the figures for other pages, apart from the explorer, so that they hold nothing but what they show. */
export default defineConfig({
  root: here,
  base: '/embed/',
  logLevel: 'warn',
  plugins: [compressed()],
  resolve: {
    // The parts of the explorer link within it; from a figure in another page their links lead out.
    alias: { 'react-router': join(here, 'links.tsx') },
  },
  build: {
    outDir: '../../../dist/embed',
    emptyOutDir: true,
    // The content security policy takes no data in place of a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { embed: join(here, 'index.html'), atazan: join(here, 'elements/atazan.ts') },
      output: {
        // Other pages name this file, so that its address must not follow its content.
        entryFileNames: ({ name }) => (name === 'atazan' ? 'atazan.js' : 'assets/[name]-[hash].js'),
      },
      onLog: (level, log, show) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && show(level, log),
    },
  },
});
