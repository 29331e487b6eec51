import { type Cell, nameOf, type RunCell, type RunContext, type RunResult, type SourceCell } from "./cell";

type ValueOf<C> =
  C extends SourceCell<string, infer T> ? T : C extends RunCell<string, infer T> ? T : unknown;

type NameOf<C> = C extends string ? C : C extends { readonly name: infer N extends string } ? N : never;

type InputValues<I extends readonly (string | Cell)[]> = {
  readonly [C in I[number] as NameOf<C>]: ValueOf<C>;
};

/** A source cell whose value keeps its type. */
export const defineSource = <const N extends string, T>(name: N, value: T): SourceCell<N, T> => ({
  name,
  value,
});

/**
 * A computed cell. Inputs given as definitions type the values that `run` receives; inputs given as names
 * arrive as `unknown`.
 */
export const defineCell = <
  const N extends string,
  const I extends readonly (string | Cell)[],
  T,
>(definition: {
  readonly name: N;
  readonly inputs: I;
  readonly source?: string;
  run(values: InputValues<I>, context: RunContext): RunResult<T>;
}): RunCell<N, T> => ({
  ...definition,
  inputs: definition.inputs.map(nameOf),
});
