import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Given } from '../../src/ingest/article/read';
import type { Article } from '../../src/ingest/reading';
import { projectRoot } from '../../src/project';

const program = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { readArticleFile } = require(workerData);
  parentPort.on('message', ({ name, bytes, given }) =>
    readArticleFile(name, Buffer.from(bytes), given).then(
      (article) => parentPort.postMessage({ article }),
      (error) => parentPort.postMessage({ message: error.name + ': ' + error.message }),
    ));`;

/** Reads articles in a thread of plain Node: Jest cannot load the ES modules that read HTML and PDF. */
export class ArticleReader {
  readonly #worker = new Worker(program, {
    eval: true,
    workerData: join(projectRoot, 'dist', 'ingest', 'article', 'read.js'),
  });

  /** Fails with the name and message of the failure. */
  async read(name: string, bytes: Buffer, given: Given): Promise<Article> {
    this.#worker.postMessage({ name, bytes, given });
    const [answer] = (await once(this.#worker, 'message')) as [
      { readonly article?: Article; readonly message?: string },
    ];
    if (answer.article) return answer.article;
    throw new Error(answer.message);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
