import autocannon from "autocannon";

export type Load = { perSecond: number; p50: number; p99: number; failed: number };

/** Posts the given bodies in turn, at full speed over 16 connections; without bodies it gets. Latencies in milliseconds. */
export async function load(
  url: string,
  bodies: readonly string[],
  seconds: number,
  connections = 16,
): Promise<Load> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    ...(bodies.length > 0 && {
      method: "POST",
      headers: { "content-type": "application/json" },
      requests: bodies.map((body) => ({ body })),
    }),
  });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}
