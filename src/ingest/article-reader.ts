import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { Measured } from '../analysis/ask';
import type { ReadingMeasure } from '../compiler/measure';
import { AtazanError } from '../errors';
import type { Graph } from '../graph/graph';
import { namedStatement } from '../graph/statements';
import { projectRoot } from '../project';
import { languageOfText } from './article/language';
import { readPlain } from './article/plain';
import { readKnownEntities } from './known';
import type { Article } from './reading';
import type { ReadingResult, ReadingTask } from './reading-worker';

/** Threads load JavaScript alone, also where the program itself runs from its sources, as in tests. */
const workerFile = join(projectRoot, 'dist', 'ingest', 'reading-worker.js');

/** Longest that somebody waits: names are read once for each revision, then a text takes a fraction of a second. */
const timeoutMs = 60_000;

/** Texts that may wait for others; a thread reads about ten of the longest in a second. */
const longestQueue = 100;

/** How long the thread keeps the names after the last text. */
const idleTimeoutMs = 600_000;

/** How often the names are read anew when the graph changes while they are read. */
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
  #pool: Piscina<ReadingTask, ReadingResult> | undefined;
  /** The revision that the thread was last taught the names of. */
  #revision: number | undefined;
  #lesson: Promise<void> | undefined;

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
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const known = this.#revision;
      const isCurrent = known !== undefined && (revision ?? known) <= known;
      const reading = isCurrent ? await this.#run({ article, revision: known }) : undefined;
      if (reading) return { revision: known as number, ...article, ...reading };
      this.#lesson ??= this.#teach().finally(() => {
        this.#lesson = undefined;
      });
      await this.#lesson;
    }
    throw changesTooFast();
  }

  /** Hands the thread the names of the graph, which must be at the same revision before and after they are read. */
  async #teach(): Promise<void> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const before = await this.#revisionOfGraph();
      const known = await readKnownEntities(this.graph);
      if ((await this.#revisionOfGraph()) !== before) continue;
      await this.#run({ known, revision: before });
      this.#revision = before;
      return;
    }
    throw changesTooFast();
  }

  async #revisionOfGraph(): Promise<number> {
    const [row] = await this.graph.read(namedStatement('read/revision'));
    return Number(row?.[0]);
  }

  async #run(task: ReadingTask): Promise<ReadingResult> {
    // Made when it is first needed; one thread, since each would keep all names.
    this.#pool ??= new Piscina<ReadingTask, ReadingResult>({
      filename: workerFile,
      minThreads: 0,
      maxThreads: 1,
      maxQueue: longestQueue,
      idleTimeout: idleTimeoutMs,
    });
    if (this.#pool.queueSize >= longestQueue) {
      throw new AtazanError('UNAVAILABLE', 'Too many texts wait to be read; ask again in a while');
    }
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return await this.#pool.run(task, { signal });
    } catch (error) {
      if (!signal.aborted) throw error;
      throw new AtazanError('TIMEOUT', `The text took longer than ${timeoutMs / 1000} s to read`);
    }
  }

  /** Ends the thread, and what it is at. */
  async close(): Promise<void> {
    await this.#pool?.destroy();
    this.#pool = undefined;
  }
}

function changesTooFast(): AtazanError {
  return new AtazanError(
    'UNAVAILABLE',
    'The graph changes faster than its names can be read; ask again in a while',
  );
}
