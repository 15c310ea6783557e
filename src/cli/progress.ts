import { SingleBar } from 'cli-progress';

/** Shows how far long work has come: a bar on a terminal, nothing where output is a file. */
export class ProgressBar {
  readonly #bar: SingleBar;
  #isShown = false;

  /** @param format text with the places {bar}, {percentage}, {value} and {total} */
  constructor(format: string) {
    this.#bar = new SingleBar({
      format,
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      barsize: 30,
    });
  }

  update(done: number, total: number): void {
    if (!process.stderr.isTTY) return;
    if (!this.#isShown) this.#bar.start(total, 0);
    this.#isShown = true;
    this.#bar.update(done);
  }

  stop(): void {
    if (this.#isShown) this.#bar.stop();
    this.#isShown = false;
  }
}
