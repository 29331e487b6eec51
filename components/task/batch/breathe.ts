/** How long the worker computes before it listens again, in ms: a press of "stop" waits no longer. */
const breathMs = 24;

/** A pause for messages to arrive, taken only when the last one is long enough ago. */
export function breather(now: () => number): () => Promise<void> | undefined {
  let last = now();
  return () => {
    if (now() - last < breathMs) return undefined;
    return turn().then(() => void (last = now()));
  };
}

/** One turn of the event loop. A timer would cost 4 ms each time; a message comes as soon as those before it are handled. */
function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resume) => {
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(0);
  });
}
