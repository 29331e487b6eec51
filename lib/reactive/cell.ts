/** What a cell returns to say that it has nothing to show; the cells that read it are then empty too. */
export const EMPTY: unique symbol = Symbol("empty");

/** The values of a cell's inputs, by name. */
export type Values = Readonly<Record<string, unknown>>;

export type RunContext<T = unknown> = {
  /** Aborted as soon as the result can no longer be shown: an input changed, or nobody looks any more. */
  readonly signal: AbortSignal;
  /** The cell's last value, if it had one. */
  readonly previous?: T;
};

type Shown<T> = T | typeof EMPTY | undefined;

/** A value now, a value later, or a series of values of which the newest is shown. */
export type RunResult<T> = Shown<T> | PromiseLike<Shown<T>> | AsyncIterable<Shown<T>>;

/** A value that is set from outside: a widget, data of the page. `undefined` and EMPTY make it empty. */
export type SourceCell<N extends string = string, T = unknown> = { readonly name: N; readonly value: T };

/** A value that follows from others. */
export type RunCell<N extends string = string, T = unknown> = {
  readonly name: N;
  /** Names of the cells it reads, in any order of definition. */
  readonly inputs: readonly string[];
  /** Its code as people may read it. */
  readonly source?: string;
  run(values: Values, context: RunContext<T>): RunResult<T>;
};

export type Cell<N extends string = string, T = unknown> = SourceCell<N, T> | RunCell<N, T>;

/** A cell by its name, or by its definition, which also tells the type of its value. */
export type CellRef<T = unknown> = string | Cell<string, T>;

export const nameOf = (ref: string | { readonly name: string }): string =>
  typeof ref === "string" ? ref : ref.name;

export const isSource = (cell: Cell): cell is SourceCell => !("run" in cell);
