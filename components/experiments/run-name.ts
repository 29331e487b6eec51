import type { ExperimentRow } from "./experiment-view";

type Named = Pick<ExperimentRow, "id" | "version" | "estimator">;

/** A short name for a run in charts and tables: its version or its method, and the beginning of its id. */
export const runName = ({ id, version, estimator }: Named): string =>
  `${version === null ? estimator : `v${version}`} · ${id.slice(0, 4)}`;
