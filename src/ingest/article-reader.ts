import type { Measured } from '../analysis/ask';
import type { ReadingMeasure } from '../compiler/measure';
import { AtazanError } from '../errors';
import type { Graph } from '../graph/graph';
import { changesTooFast, readRevision, readUnchanged } from '../graph/read-unchanged';
import { Threads } from '../threads';
import { languageOfText } from './article/language';
import { readPlain } from './article/plain';
import { readKnownEntities } from './known';
import type { Article } from './reading';
import type { ReadingResult, ReadingTask } from './reading-worker';

/** Longest that somebody waits: names are read once for each revision, then a text takes a fraction of a second. */
const timeoutMs = 60_000;

/** Texts that may wait for others; a thread reads about ten of the longest in a second. */
const longestQueue = 100;

/** How often the thread is taught the names where it does not have those that a text is to be read by. */
const attempts = 5;

/** @throws AtazanError BAD_USER_INPUT for a text without words */
function toArticle({ text: given, ...named }: ReadingMeasure): Article {
  const { text, published: ownDay } = readPlain(given);
  const published = named.published ?? ownDay;
  const language = named.language ?? languageOfText(text, undefined);
  if (!language) throw new AtazanError('BAD_USER_INPUT', 'reading: the text has no words');
  return { text, language, ...(published && { published }) };
}

/**
 * Reads articles for those who ask, in a thread of its own which keeps the names of the graph, by revision. Nothing
 * of a text gets into the graph.
 */
export class ArticleReader {
  readonly #threads = new Threads<ReadingTask, ReadingResult>({
    module: 'ingest/reading-worker.js',
    // Each would keep all names.
    most: 1,
    idleMs: 600_000,
    timeoutMs,
    late: `The text took longer than ${timeoutMs / 1000} s to read`,
  });
  /** The revision that the thread was last taught the names of. */
  #revision: number | undefined;
  #lesson: Promise<number> | undefined;

  constructor(readonly graph: Graph) {}

  /**
   * Reads an article.
   *
   * @param revision where the graph is known to be now, if it is known
   * @throws AtazanError BAD_USER_INPUT for a text without words, TIMEOUT when it takes too long, UNAVAILABLE when too
   *   many wait, or a failure of the graph
   */
  async answer(measure: ReadingMeasure, revision: number | undefined): Promise<Measured> {
    const article = toArticle(measure);
    let current = revision ?? this.#revision;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if (current !== undefined) {
        const reading = await this.#run({ article, revision: current });
        if (reading) return { revision: current, ...article, ...reading };
      }
      // Those who lack the names at one time wait for one lesson.
      this.#lesson ??= this.#teach().finally(() => {
        this.#lesson = undefined;
      });
      current = await this.#lesson;
    }
    throw changesTooFast();
  }

  /** Hands the thread the names of the graph, and tells the revision that they are of. */
  async #teach(): Promise<number> {
    const lesson = await readUnchanged(this.graph, async () => ({
      revision: await readRevision(this.graph),
      known: await readKnownEntities(this.graph),
    }));
    await this.#run(lesson);
    this.#revision = lesson.revision;
    return lesson.revision;
  }

  async #run(task: ReadingTask): Promise<ReadingResult> {
    if (this.#threads.waiting < longestQueue) return this.#threads.run(task);
    throw new AtazanError('UNAVAILABLE', 'Too many texts wait to be read; ask again in a while');
  }

  /** Ends the thread, and what it is at. */
  async close(): Promise<void> {
    await this.#threads.close();
  }
}
