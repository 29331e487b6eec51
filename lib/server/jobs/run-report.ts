import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { MetricTrace } from "@/lib/loop/metric-trace";
import type { Bilingual } from "@/lib/language";
import { noteProgress } from "../data/runs";
import type { Run } from "../data/runs";
import { RunGone } from "./run-failure";
import { runSteps } from "./run-record";
import type { RunStep } from "./run-record";

const betweenWritesMs = 1000;
const heartbeatMs = 2000;
const mostPoints = 500;
const mostLines = 200;

/** Share of the whole run that is done when a step begins. */
const begins: Record<RunStep, number> = {
  queued: 0,
  collect: 0.02,
  train: 0.1,
  evaluate: 0.8,
  gate: 0.9,
  register: 0.95,
  done: 1,
};

/**
 * Tells the runs table how an attempt goes on: at most once a second, and at least every two seconds as a heartbeat.
 * When the run was cancelled, `onGone` is called and the next `step` throws RunGone.
 */
export class RunReport {
  private readonly state: Pick<Run, "progress" | "step" | "metrics" | "log">;
  private readonly trace = new MetricTrace(mostPoints);
  private gone = false;
  private changed = false;
  private readonly ended = new AbortController();
  private readonly writing: Promise<void>;

  constructor(
    private readonly run: Run,
    private readonly onGone: () => void,
  ) {
    const { log } = run;
    // A new attempt begins anew; what the last one said stays to be read.
    this.state = { progress: 0, step: "queued", metrics: [], log: [...log] };
    this.writing = this.keepWriting();
  }

  /** A step begins. @throws RunGone when the run was cancelled. */
  async step(step: RunStep, text: Bilingual): Promise<void> {
    this.advance(step, 0);
    this.say(text);
    await this.write();
    if (this.gone) throw new RunGone();
  }

  /** Adds a line to the log of the current step. */
  say(text: Bilingual): void {
    this.state.log.push({ at: new Date().toISOString(), step: this.state.step, text });
    this.state.log.splice(0, this.state.log.length - mostLines);
    this.changed = true;
  }

  /** How far a step is (0-1) and what was measured. */
  progress(step: RunStep, share: number, metrics: Record<string, number>): void {
    this.advance(step, share);
    this.trace.add(share, metrics);
  }

  /** Writes nothing more. */
  async end(): Promise<void> {
    this.ended.abort();
    await this.writing;
  }

  private advance(step: RunStep, share: number): void {
    const next = runSteps[runSteps.indexOf(step) + 1] ?? "done";
    const progress = begins[step] + Math.min(1, share) * (begins[next] - begins[step]);
    this.state.step = step;
    this.state.progress = Math.max(this.state.progress, progress);
    this.changed = true;
  }

  private async keepWriting(): Promise<void> {
    let writtenAt = performance.now();
    while (!this.ended.signal.aborted && !this.gone) {
      await sleep(betweenWritesMs, undefined, { signal: this.ended.signal }).catch(() => undefined);
      if (this.ended.signal.aborted) return;
      if (!this.changed && performance.now() - writtenAt < heartbeatMs) continue;
      writtenAt = performance.now();
      // A database that does not answer for a moment stops the step that needs it, not the report.
      await this.write().catch(() => undefined);
    }
  }

  private async write(): Promise<void> {
    this.changed = false;
    this.state.metrics = this.trace.points();
    if (await noteProgress(this.run.id, this.state)) return;
    this.gone = true;
    this.onGone();
  }
}
