/** Middle value; the mean of the two middle ones for an even count. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2;
}

const rows: { what: string; value: string; aim: string }[] = [];

/** Prints one figure as soon as it is measured and keeps it for the table at the end. */
export function report(what: string, value: string, aim = "") {
  rows.push({ what, value, aim });
  console.log(`${what}: ${value}${aim ? `   (aim: ${aim})` : ""}`);
}

/** All figures of this run as one Markdown table. */
export function table(): string {
  const lines = rows.map(({ what, value, aim }) => `| ${what} | ${value} | ${aim} |`);
  return ["| what | measured | aim |", "|---|---|---|", ...lines].join("\n");
}
