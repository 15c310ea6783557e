import { defineConfig } from 'vite';
import { compressed } from './compressed.mts';

/** Bundles the playground, its editor and the editor's workers into files that this server serves itself. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/playground/',
  logLevel: 'warn',
  plugins: [compressed()],
  build: {
    outDir: '../../dist/playground',
    emptyOutDir: true,
    // The editor is one large lazy part by design.
    chunkSizeWarningLimit: 8_000,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Marks for server components, which mean nothing in a browser.
      onLog: (level, log, show) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && show(level, log),
    },
  },
  worker: { format: 'es' },
});
