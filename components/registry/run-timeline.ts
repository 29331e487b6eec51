import { isActive } from "./run-view";
import type { RunStep, RunView } from "./run-view";

/** `ended`: the run failed or was cancelled in this step. */
type StepState = "done" | "active" | "ended" | "waiting";
export type TimelineStep = { step: RunStep; state: StepState; milliseconds: number | undefined };

const order = ["queued", "collect", "train", "evaluate", "gate", "register"] as const;

type Timed = Pick<RunView, "status" | "step" | "log" | "requestedAt" | "startedAt" | "finishedAt">;

/**
 * The steps of a run with how long each took, up to `now` (ms since 1970) for the one under way. A step begins with its
 * first line in the log; when a run was attempted more than once, the last attempt counts.
 */
export function runTimeline(run: Timed, now: number): TimelineStep[] {
  const begins = beginnings(run);
  const over = run.finishedAt === null ? now : Date.parse(run.finishedAt);
  const reached = place(run.step);
  return order.map((step, index) => {
    const begin = begins.get(step);
    if (index > reached) return { step, state: "waiting", milliseconds: undefined };
    const next = order.slice(index + 1).flatMap((later) => begins.get(later) ?? [])[0];
    return {
      step,
      state: index < reached ? "done" : isActive(run) ? "active" : "ended",
      milliseconds: begin === undefined ? undefined : Math.max(0, (next ?? over) - begin),
    };
  });
}

const place = (step: RunStep) => (step === "done" ? order.length : order.indexOf(step));

function beginnings({ log, requestedAt, startedAt }: Timed): Map<(typeof order)[number], number> {
  const begins = new Map<(typeof order)[number], number>();
  let before = -1;
  for (const { step, at } of log) {
    const index = order.findIndex((one) => one === step);
    // Going back means that the run was begun anew.
    if (index < before) begins.clear();
    const name = order[index];
    if (name !== undefined && !begins.has(name)) begins.set(name, Date.parse(at));
    before = index;
  }
  begins.set("queued", Date.parse(requestedAt));
  if (startedAt !== null && !begins.has("collect")) begins.set("collect", Date.parse(startedAt));
  return begins;
}
