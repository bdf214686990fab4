/**
 * Signals that end the process. Without files in the making their default action is right: the process, with its threads,
 * is gone at once. With such files, they have to be taken away first.
 */

/** From a terminal, from whoever supervises, and from a terminal that is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Until the returned function is called, a signal runs `undo` before it ends the process, which waits for the end of what
 * is being computed: long work must take breaks (`setImmediate`).
 */
export function onInterrupt(undo: () => void): () => void {
  const interrupt = (signal: NodeJS.Signals): void => {
    try {
      undo();
    } finally {
      stop();
      // Not `process.exit(128 + n)`: shells and make want to see that it was the signal.
      process.kill(process.pid, signal);
    }
  };
  const stop = (): void => {
    for (const signal of SIGNALS) process.off(signal, interrupt);
  };
  for (const signal of SIGNALS) process.on(signal, interrupt);
  // Not at once: a signal that came during the last computation is still to be heard.
  return () => void setImmediate(stop);
}
