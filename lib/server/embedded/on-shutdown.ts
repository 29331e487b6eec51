import "server-only";

/**
 * Runs `close` when the process is asked to end. Where nobody else handles the signal, the process
 * then ends by it, as it would have without this.
 */
export function onShutdown(close: () => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      const alone = process.listenerCount(signal) === 0;
      void close().finally(() => {
        if (alone) process.kill(process.pid, signal);
      });
    });
  }
}
