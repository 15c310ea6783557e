import type { Reading } from '../../src/ingest/reading';
import type { GoldArticle, GoldMention } from './gold-articles';

/** How much of what was found is right, and of what is right was found; each from 0 to 1. */
export interface Score {
  readonly right: number;
  readonly found: number;
  readonly due: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface Counts {
  right: number;
  found: number;
  due: number;
  met: number;
}

const counts = (): Counts => ({ right: 0, found: 0, due: 0, met: 0 });

function scoreOf({ right, found, due, met }: Counts): Score {
  const precision = found === 0 ? 1 : right / found;
  const recall = due === 0 ? 1 : met / due;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, found, due, precision, recall, f1 };
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

const isUnknown = ({ entities }: GoldMention) => entities.every((slug) => slug.startsWith('?'));

/** Compares readings of articles with their annotations. */
export class ReadingScorer {
  readonly #linking = counts();
  readonly #statements = counts();
  readonly #byType = new Map<string, Counts>();
  /** What was wrong or missed, for people. */
  readonly faults: string[] = [];

  add({ name, article, mentions, statements }: GoldArticle, reading: Reading): void {
    const surface = ({ start, end }: { start: number; end: number }) =>
      article.text.slice(start, end);
    const known = mentions.filter((mention) => !isUnknown(mention));
    for (const mention of reading.entities.filter(({ entity }) => entity !== null)) {
      const gold = known.find((one) => overlap(one, mention));
      const isRight = gold?.entities.includes(mention.entity ?? '') ?? false;
      this.#linking.found += 1;
      if (isRight) this.#linking.right += 1;
      else this.faults.push(`${name}: ${surface(mention)} is not ${mention.entity}`);
    }
    for (const gold of known.filter(({ isOptional }) => !isOptional)) {
      this.#linking.due += 1;
      const found = reading.entities.some(
        (mention) => overlap(gold, mention) && gold.entities.includes(mention.entity ?? ''),
      );
      if (found) this.#linking.met += 1;
      else this.faults.push(`${name}: ${surface(gold)} (${gold.entities}) was missed`);
    }
    this.#addStatements({ name, mentions, statements }, reading);
  }

  #addStatements(
    { name, mentions, statements }: Pick<GoldArticle, 'name' | 'mentions' | 'statements'>,
    reading: Reading,
  ): void {
    // What the reader calls an unknown thing, by what the annotator called it.
    const candidates = new Map<string, Set<string>>();
    for (const gold of mentions.filter(isUnknown)) {
      const [slug = ''] = gold.entities;
      for (const mention of reading.entities.filter((one) => overlap(gold, one))) {
        candidates.set(slug, (candidates.get(slug) ?? new Set()).add(mention.candidate ?? ''));
      }
    }
    const meets = (gold: readonly string[], slug: string) =>
      gold.some((one) => one === slug || candidates.get(one)?.has(slug));
    const met = new Set<number>();
    const unique = new Map(
      reading.statements.map((one) => [`${one.subject} ${one.predicate} ${one.object}`, one]),
    );
    for (const [text, { subject, predicate, object }] of unique) {
      const index = statements.findIndex(
        (gold) =>
          gold.predicate === predicate &&
          meets(gold.subject, subject) &&
          meets(gold.object, object),
      );
      const type = this.#typed(predicate);
      for (const tally of [this.#statements, type]) {
        tally.found += 1;
        if (index >= 0) tally.right += 1;
      }
      if (index >= 0) met.add(index);
      else this.faults.push(`${name}: does not say that ${text}`);
    }
    statements.forEach((gold, index) => {
      if (gold.isOptional) return;
      for (const tally of [this.#statements, this.#typed(gold.predicate)]) {
        tally.due += 1;
        if (met.has(index)) tally.met += 1;
      }
      if (!met.has(index)) {
        this.faults.push(`${name}: missed ${gold.subject} ${gold.predicate} ${gold.object}`);
      }
    });
  }

  #typed(predicate: string): Counts {
    const known = this.#byType.get(predicate) ?? counts();
    this.#byType.set(predicate, known);
    return known;
  }

  get linking(): Score {
    return scoreOf(this.#linking);
  }

  get statements(): Score {
    return scoreOf(this.#statements);
  }

  get byType(): ReadonlyMap<string, Score> {
    return new Map([...this.#byType].sort().map(([type, tally]) => [type, scoreOf(tally)]));
  }
}
