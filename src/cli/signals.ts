const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What a shell expects of a process that Ctrl-C ended. */
const interrupted = 130;

/**
 * Makes signals end the process through its `exit` event, so that a database that it has started ends with
 * it, whatever it was doing.
 */
export function exitOnSignals(): void {
  for (const signal of signals) {
    process.removeAllListeners(signal);
    process.once(signal, () => process.exit(interrupted));
  }
}

/** Lets the first signal begin an orderly end in place of the exit; a second one exits at once. */
export function onceSignalled(callback: () => void): void {
  for (const signal of signals) {
    process.removeAllListeners(signal);
    process.once(signal, () => {
      exitOnSignals();
      callback();
    });
  }
}
