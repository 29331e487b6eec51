/**
 * P(D >= largest / (n*m)) for two samples of sizes n and m from one continuous distribution.
 *
 * Every order of the pooled sample is equally likely, and is a lattice path from (0,0) to (n,m)
 * (Hodges 1958). `touched[j]` is the share of paths to (i,j) that somewhere had |i*m - j*n| >= largest;
 * shares instead of counts never overflow, and adding only non-negative terms keeps small tails precise.
 * Time n*m.
 */
export function ksExactTail(largest: number, n: number, m: number): number {
  const touched = new Float64Array(m + 1);
  for (let i = 0; i <= n; i += 1) {
    for (let j = 0; j <= m; j += 1) {
      if (Math.abs(i * m - j * n) >= largest) {
        touched[j] = 1;
      } else if (i + j > 0) {
        const fromLeft = i > 0 ? (touched[j] ?? 0) * i : 0;
        const fromBelow = j > 0 ? (touched[j - 1] ?? 0) * j : 0;
        touched[j] = (fromLeft + fromBelow) / (i + j);
      }
    }
  }
  return touched[m] ?? 1;
}
