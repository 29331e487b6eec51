type Point = { share: number } & Readonly<Record<string, number>>;

/** Points that measured the same figures, kept at even distances: every `stride`-th of those that came. */
type Course = { stride: number; seen: number; kept: Numbered[]; last: Numbered | undefined };
type Numbered = { order: number; point: Point };

/**
 * The course of a training run in at most `most` points, however long it runs: whenever there are too many, every second
 * point of the figures that were reported most often goes. The newest point of each set of figures is always there.
 */
export class MetricTrace {
  private readonly courses = new Map<string, Course>();
  private count = 0;

  constructor(private readonly most: number) {}

  /** Points without a figure, and figures that are not finite, say nothing and are left out. */
  add(share: number, metrics: Readonly<Record<string, number>>): void {
    const figures = Object.entries(metrics).filter(([, value]) => Number.isFinite(value));
    const names = figures.map(([name]) => name).filter((name) => name !== "step" && name !== "share");
    if (names.length === 0) return;
    const key = names.sort().join(" ");
    const course = this.courses.get(key) ?? { stride: 1, seen: 0, kept: [], last: undefined };
    // A method that never reports the same figures twice must not fill the memory.
    if (!this.courses.has(key) && this.courses.size >= this.most / 4) return;
    this.courses.set(key, course);
    const numbered = { order: this.count++, point: { ...Object.fromEntries(figures), share } };
    if (course.seen++ % course.stride === 0) course.kept.push(numbered);
    course.last = numbered;
    this.thin();
  }

  /** In the order in which they came. */
  points(): Point[] {
    const all = [...this.courses.values()].flatMap(({ kept, last }) =>
      last === undefined || kept.at(-1) === last ? kept : [...kept, last],
    );
    return all.sort((left, right) => left.order - right.order).map(({ point }) => point);
  }

  private thin(): void {
    const courses = [...this.courses.values()];
    const total = courses.reduce((sum, { kept }) => sum + kept.length, 0);
    // One place each is held for the newest points.
    if (total <= this.most - courses.length) return;
    const longest = courses.reduce((most, one) => (one.kept.length > most.kept.length ? one : most));
    longest.kept = longest.kept.filter((_, index) => index % 2 === 0);
    longest.stride *= 2;
  }
}
