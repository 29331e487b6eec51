import "server-only";

/**
 * Counts events per key in windows that begin with the key's first event. O(1) a call; when there are more keys than
 * `capacity` the oldest is forgotten, so that a flood of new clients cannot fill the memory.
 */
export class Windows {
  private readonly open = new Map<string, { began: number; count: number }>();

  constructor(
    private readonly lengthMs: number,
    private readonly capacity: number,
  ) {}

  /** Counts an event at `now` (ms). Answers 0, or how many milliseconds to wait when there were already `most`. */
  take(key: string, most: number, now: number): number {
    const window = this.open.get(key);
    if (window && now - window.began < this.lengthMs) {
      if (window.count >= most) return this.lengthMs - (now - window.began);
      window.count += 1;
      return 0;
    }
    // Taken out first, so that the map stays in the order in which windows began.
    this.open.delete(key);
    if (this.open.size >= this.capacity) {
      const [oldest] = this.open.keys();
      if (oldest !== undefined) this.open.delete(oldest);
    }
    this.open.set(key, { began: now, count: 1 });
    return 0;
  }
}
