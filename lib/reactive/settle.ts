import type { CellError, SettledState } from "./cell-state";
import type { CellNode } from "./cell-node";
import type { Outcome } from "./execute";

export const sameError = (a: CellError | undefined, b: CellError | undefined): boolean =>
  a?.code === b?.code && a?.cell === b?.cell && a?.message === b?.message && a?.cause === b?.cause;

/** Whether a result says the same as the one before, so that readers need not run. */
export const sameOutcome = (before: SettledState | undefined, after: Outcome): boolean => {
  if (before?.status === "ready" && after.status === "ready") return Object.is(before.value, after.value);
  if (before?.status === "failed" && after.status === "failed") return sameError(before.error, after.error);
  return before?.status === "empty" && after.status === "empty";
};

const stamp = (outcome: Outcome, version: number, duration: number | undefined): SettledState => {
  if (outcome.status === "ready") return { ...outcome, version, duration: duration ?? 0 };
  return duration === undefined ? { ...outcome, version } : { ...outcome, version, duration };
};

/**
 * Publishes a result on its node. `duration` is undefined if nothing ran.
 * @returns whether it differs from the result before; only then the version is a new one.
 */
export const settle = (
  node: CellNode,
  outcome: Outcome,
  duration: number | undefined,
  nextVersion: () => number,
): boolean => {
  const before = node.settled;
  const changed = before === undefined || !sameOutcome(before, outcome);
  const version = changed ? nextVersion() : before.version;
  const unchanged = !changed && (before.duration ?? 0) === (duration ?? 0);
  node.settled = unchanged ? before : stamp(outcome, version, duration);
  node.shown = node.settled;
  return changed;
};
