import { expect, test } from "vitest";
import type { RunStep } from "./run-view";
import { runTimeline } from "./run-timeline";

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();
const line = (step: RunStep, second: number) => ({ at: at(second), step, text: { en: "x", id: "x" } });
const run = (change: Partial<Parameters<typeof runTimeline>[0]>) => ({
  status: "running" as const,
  step: "train" as const,
  log: [line("collect", 2), line("train", 3)],
  requestedAt: at(0),
  startedAt: at(2),
  finishedAt: null,
  ...change,
});
const seconds = (timed: Parameters<typeof runTimeline>[0], now = 10) =>
  runTimeline(timed, Date.parse(at(now))).map(({ step, state, milliseconds }) => [
    step,
    state,
    milliseconds === undefined ? null : milliseconds / 1000,
  ]);

test("a step lasts from its first line to the first line of the next, the one under way until now", () => {
  expect(seconds(run({}))).toEqual([
    ["queued", "done", 2],
    ["collect", "done", 1],
    ["train", "active", 7],
    ["evaluate", "waiting", null],
    ["gate", "waiting", null],
    ["register", "waiting", null],
  ]);
});

test("a run that waits has only begun to wait", () => {
  const waiting = run({ status: "queued", step: "queued", log: [], startedAt: null });
  expect(seconds(waiting, 4).slice(0, 2)).toEqual([
    ["queued", "active", 4],
    ["collect", "waiting", null],
  ]);
});

test("the steps of a finished run add up to the time it took", () => {
  const log = [
    line("collect", 2),
    line("train", 3),
    line("evaluate", 6),
    line("gate", 6),
    line("register", 7),
  ];
  const steps = seconds(run({ status: "done", step: "done", log, finishedAt: at(8) }), 60);
  expect(steps.map(([, state]) => state)).toEqual(Array.from({ length: 6 }, () => "done"));
  expect(steps.reduce((sum, [, , took]) => sum + Number(took), 0)).toBe(8);
});

test("a run that failed ended in the step it had reached", () => {
  expect(seconds(run({ status: "failed", finishedAt: at(5) }), 60)).toContainEqual(["train", "ended", 2]);
});

test("of several attempts the last one counts", () => {
  const log = [
    line("collect", 2),
    line("train", 3),
    line("queued", 20),
    line("collect", 21),
    line("train", 22),
  ];
  expect(seconds(run({ log }), 25)).toContainEqual(["collect", "done", 1]);
  expect(seconds(run({ log }), 25)).toContainEqual(["train", "active", 3]);
});
