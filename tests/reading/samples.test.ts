import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { quoteLength } from '../../src/dataset/parse';
import { readArticle } from '../../src/ingest/read-article';
import type { Language } from '../../src/ontology/model';
import { seedLexicon } from './seeds';

interface Sample {
  readonly language: Language;
  readonly text: string;
  readonly published?: string;
  readonly statements: readonly string[];
}

const samples: readonly Sample[] = parse(readFileSync(join(__dirname, 'samples.yml'), 'utf8'));
const lexicon = seedLexicon();

test.each(samples)(
  '$language: $text',
  ({ text, language, published = '2026-05-05', statements }) => {
    const reading = readArticle({ text, language, published }, lexicon);
    const found = reading.statements.map(
      ({ subject, predicate, object }) => `${subject} ${predicate} ${object}`,
    );
    expect(found.sort()).toEqual([...statements].sort());
    for (const { start, end, quote } of reading.statements) {
      expect(text.slice(start, end)).toBe(quote);
      const words = quoteLength(quote);
      expect(words).toBeGreaterThanOrEqual(3);
      expect(words).toBeLessThanOrEqual(12);
    }
  },
);
