export type CellError = {
  readonly code: "missing" | "duplicate" | "cycle" | "thrown" | "upstream";
  /**
   * The name at fault: the one that is missing or defined twice, the cell itself when it threw or reads its
   * own result, and for "upstream" the cell in which the failure began.
   */
  readonly cell: string;
  /** For logs and as detail; what a person reads is made from the code. A cycle's message is its path. */
  readonly message: string;
  /** What was thrown. */
  readonly cause?: unknown;
};

/** A value that agrees with every source as it is now. `duration` is in ms, 0 for a source. */
type ReadyState<T = unknown> = {
  readonly status: "ready";
  readonly value: T;
  readonly duration: number;
  readonly version: number;
};

/** Nothing to show, by the cell's own word or because an input is empty (then without a duration). */
type EmptyState = { readonly status: "empty"; readonly version: number; readonly duration?: number };

export type FailedState = {
  readonly status: "failed";
  readonly error: CellError;
  readonly version: number;
  readonly duration?: number;
};

/** The end of a run. The version is a new number whenever the value, emptiness or error is a different one. */
export type SettledState<T = unknown> = ReadyState<T> | EmptyState | FailedState;

export type CellState<T = unknown> =
  /** Never run: nobody has looked. */
  | { readonly status: "idle" }
  /** `since` is the clock of the notebook, in ms. */
  | { readonly status: "running"; readonly since: number; readonly previous?: T }
  /** Something it depends on changed and it has not run again: it waits for inputs or for an observer. */
  | { readonly status: "stale"; readonly previous?: T }
  | SettledState<T>;
