import { nameRules, type NameRule } from "./name-rules";

/** A word or term of a title: its words, its stems by number, and where it stands (UTF-16 offsets). */
export type Name = { words: readonly string[]; stems: readonly number[]; start: number; end: number };

/** The names of a title in order, all their words, and of each word the place of its name. */
export type TitleNames = { names: readonly Name[]; words: readonly string[]; owners: readonly number[] };

export const titleNames = (names: readonly Name[]): TitleNames => ({
  names,
  words: names.flatMap(({ words }) => words),
  owners: names.flatMap(({ words }, name) => words.map(() => name)),
});

/** The names of a title, and its stems that the other title does not have. */
export type NamedTitle = TitleNames & { lone: ReadonlySet<number> };

/**
 * Of two titles, the lone stems whose names the other title has in another guise, by the rules there are. Each name serves once.
 */
export function sameNames(a: NamedTitle, b: NamedTitle): { a: ReadonlySet<number>; b: ReadonlySet<number> } {
  const [left, right] = [new Side(a), new Side(b)];
  if (a.lone.size > 0 && b.lone.size > 0)
    for (const rule of nameRules) {
      left.pairBy(rule, right);
      right.pairBy(rule, left);
    }
  return { a: left.paired, b: right.paired };
}

class Side {
  readonly paired = new Set<number>();

  constructor(private readonly title: NamedTitle) {}

  pairBy(rule: NameRule, other: Side): void {
    const { words, owners } = other.title;
    this.title.names.forEach((name, place) => {
      if (!this.isOpen(place)) return;
      const rowAt = rule(name.words.join(""));
      if (!rowAt) return;
      for (let at = 0; at < words.length; at += 1) {
        const length = rowAt(words, at);
        if (length === 0) continue;
        const row = owners.slice(at, at + length);
        if (!row.some((owner) => other.isOpen(owner))) continue;
        this.close(place);
        for (const owner of row) other.close(owner);
        return;
      }
    });
  }

  /** Whether a name has a lone stem that is not paired yet. */
  private isOpen(name: number): boolean {
    const { names, lone } = this.title;
    return names[name]?.stems.some((stem) => lone.has(stem) && !this.paired.has(stem)) ?? false;
  }

  private close(name: number): void {
    for (const stem of this.title.names[name]?.stems ?? [])
      if (this.title.lone.has(stem)) this.paired.add(stem);
  }
}
