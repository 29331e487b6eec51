/** A window cut into consecutive parts of at most so many hours, none overlapping. */
export function slices({ from, to }: { from: string; to: string }, hours: number): { from: Date; to: Date }[] {
  const [start, end, step] = [Date.parse(from), Date.parse(to), hours * 3_600_000];
  return Array.from({ length: Math.ceil((end - start) / step) }, (_, index) => ({
    from: new Date(start + index * step),
    to: new Date(Math.min(end, start + (index + 1) * step)),
  }));
}
