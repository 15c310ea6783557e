import { readOntology } from '../../../src/ontology/read';
import { explorerPages } from '../../support/pages';
import { serveExplorer } from './explorer';

const explorer = serveExplorer();

/** Keeps every text that the page shows from its first moment on, however short. */
const keepTexts = `
  globalThis.seen = new Set();
  const keep = (node) => {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = texts.currentNode; text; text = texts.nextNode()) {
      if (text.nodeType === Node.TEXT_NODE) seen.add(text.data.trim());
    }
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) [target, ...addedNodes].forEach(keep);
  }).observe(document, { childList: true, characterData: true, subtree: true });
`;

const { entityTypes, edgeTypes } = readOntology();
const technical = new Set([...entityTypes, ...edgeTypes].map(({ name }) => name));

test.each(explorerPages)('$name shows no technical name while it loads', async ({ path }) => {
  const page = await explorer.open(path, {
    locale: 'kk',
    prepare: (opened) => opened.addInitScript(keepTexts),
  });
  const seen = await page.evaluate<string[]>('[...seen]');
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((text) => technical.has(text))).toEqual([]);
});
