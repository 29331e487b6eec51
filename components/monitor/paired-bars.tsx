const width = 132;
const height = 32;

const shares = (counts: readonly number[]) => {
  const n = counts.reduce((a, b) => a + b, 0);
  return counts.map((count) => (n === 0 ? 0 : count / n));
};

/** Two histograms over the same bins, in small: grey before, colour now. The large chart beside the table has the words. */
export function PairedBars({
  baseline,
  current,
}: {
  baseline: readonly number[];
  current: readonly number[];
}) {
  const [before, now] = [shares(baseline), shares(current)];
  const top = Math.max(...before, ...now, Number.MIN_VALUE);
  const step = width / before.length;
  const bar = Math.max(1, Math.min(8, step / 2 - 0.75));
  const bars = (values: number[], shift: number, className: string) =>
    values.map((value, bin) => (
      <rect
        key={`${shift}-${bin}`}
        x={bin * step + shift}
        y={height - (value / top) * height}
        width={bar}
        height={(value / top) * height}
        className={className}
      />
    ));
  return (
    <svg
      data-slot="paired-bars"
      aria-hidden
      viewBox={`0 0 ${width} ${height + 1}`}
      width={width}
      height={height + 1}
      className="max-w-none"
    >
      {bars(before, 0, "fill-edge")}
      {bars(now, bar + 0.5, "fill-accent")}
      <line x1="0" x2={width} y1={height + 0.5} y2={height + 0.5} className="stroke-line" />
    </svg>
  );
}
