/** `milliseconds` of one run; the median of several batches where one run was too short for the clock. */
export type Measured = { milliseconds: number; runs: number };

/** Clocks in browsers tick at up to 0.1 ms: a batch that takes this long is known to within a twentieth. */
const enough = 2;
const batches = 3;
const mostRuns = 4096;

/** Times a step. `now` is a clock in ms. Takes about 10 ms for short steps, and one run for long ones. */
export function measure(work: () => unknown, now: () => number): Measured {
  const time = (runs: number) => {
    const started = now();
    for (let run = 0; run < runs; run++) work();
    return now() - started;
  };
  let size = 1;
  let total = 1;
  let took = time(1);
  if (took >= enough) return { milliseconds: took, runs: 1 };
  while (took < enough && size < mostRuns) {
    size *= 2;
    total += size;
    took = time(size);
  }
  const times = [took];
  while (times.length < batches) {
    times.push(time(size));
    total += size;
  }
  times.sort((a, b) => a - b);
  return { milliseconds: (times[(batches - 1) / 2] ?? took) / size, runs: total };
}
