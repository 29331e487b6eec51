import type { Bilingual } from "@/lib/language";
import type { AnyTask } from "@/lib/task/define-task";
import type { TaskInput } from "@/lib/task/task-view";
import { DeviceFault } from "../device/device-fault";
import { BatchRefused } from "./answer-on-server";
import type { Answered } from "./batch-answer";
import type { BatchPlan } from "./batch-plan";
import { type BatchResults, type BatchRow } from "./batch-results";
import type { BatchSummary } from "./batch-summary";
import { FileFault } from "./file-fault";
import { fileText } from "./file-text";
import { judgeAgreement, judgeTruth } from "./judge-results";
import { parseRows } from "./parse-rows";
import { cellReader } from "./read-cells";
import { truthReader } from "./truth-reader";

type Surroundings = {
  task: AnyTask;
  /** One of each version: answers inputs in order; fewer than asked once it is stopped. */
  answerers: readonly ((inputs: readonly TaskInput[]) => Promise<Answered[]>)[];
  now: () => number;
  signal: AbortSignal;
  onProgress: (summary: BatchSummary) => void;
};

/** Rows answered at a time. */
const blockRows = 100;
/** How often progress is told, in ms. */
const everyMs = 120;

/**
 * Reads the file row by row and answers every row, in order; a row at fault keeps its place and says why.
 * `results` grows meanwhile and keeps what was done when the run is stopped or the file breaks off.
 */
export async function runBatch(
  plan: BatchPlan,
  results: BatchResults,
  around: Surroundings,
): Promise<BatchSummary> {
  const { task, answerers, now, signal, onProgress } = around;
  const started = now();
  const counts = answerers.map((): Record<string, number> =>
    Object.fromEntries(Object.keys(task.labels).map((label) => [label, 0])),
  );
  const sums = { failed: 0, undecided: 0, share: 0 };
  let told = started;

  const summary = (state: BatchSummary["state"]): BatchSummary => ({
    state,
    rows: results.rows.length,
    ...sums,
    counts: counts.map((count) => ({ ...count })),
    milliseconds: now() - started,
  });

  const readCells = cellReader(task, plan.mapping, plan.width);
  const readTruth = truthReader(task);
  const named = Object.entries(plan.mapping).flatMap(([name, at]) => (at === null ? [] : [{ name, at }]));
  const truthOf = (cells: readonly string[]) =>
    plan.truth === null
      ? undefined
      : readTruth(
          cells[plan.truth] ?? "",
          Object.fromEntries(named.map(({ name, at }) => [name, cells[at] ?? ""])),
        );

  function keep(cells: readonly string[], outcome: { answers: BatchRow["answers"] } | { fault: Bilingual }) {
    const row = results.rows.length + 1;
    if ("fault" in outcome) {
      sums.failed += 1;
      results.rows.push({ row, cells, answers: [], fault: outcome.fault });
      return;
    }
    const truth = truthOf(cells);
    if (outcome.answers[0]?.undecided !== undefined) sums.undecided += 1;
    outcome.answers.forEach(({ label }, at) => {
      const count = counts[at];
      if (count) count[label] = (count[label] ?? 0) + 1;
    });
    results.rows.push({ row, cells, answers: outcome.answers, ...(truth !== undefined && { truth }) });
  }

  /** @returns false when it was stopped in the middle. */
  async function answerBlock(block: readonly string[][]): Promise<boolean> {
    const read = block.map((cells) => readCells(cells));
    const inputs = read.flatMap((row) => (row.ok ? [row.input] : []));
    const answered: Answered[][] = [];
    for (const answer of answerers) answered.push(await answer(inputs));
    let next = 0;
    for (const [at, cells] of block.entries()) {
      const row = read[at];
      if (!row) break;
      if (!row.ok) {
        keep(cells, row);
        continue;
      }
      const all = answered.map((answers) => answers[next]);
      next += 1;
      if (!all.every((one) => one !== undefined)) return false;
      const fault = all.find((one) => !one.ok);
      keep(cells, fault ?? { answers: all.flatMap((one) => (one.ok ? [one.answer] : [])) });
    }
    return !signal.aborted;
  }

  async function readAll(): Promise<BatchSummary> {
    let first = plan.header;
    for await (const { rows, share } of parseRows(fileText(plan.file), plan.delimiter)) {
      const body = first ? rows.slice(1) : rows;
      first = false;
      const before = sums.share;
      for (let at = 0; at < body.length; at += blockRows) {
        if (!(await answerBlock(body.slice(at, at + blockRows)))) return summary("stopped");
        sums.share = before + (share - before) * Math.min(1, (at + blockRows) / body.length);
        if (now() - told > everyMs) {
          told = now();
          onProgress(summary("running"));
        }
      }
      sums.share = share;
    }
    return summary("done");
  }

  return readAll()
    .catch((error: unknown): BatchSummary => {
      if (signal.aborted) return summary("stopped");
      const broken = breakOf(error);
      if (!broken) throw error;
      return { ...summary("broken"), broken };
    })
    .then((ended) => judged(ended, plan, results.rows, Object.keys(task.labels)));
}

/** What ends a run early and leaves its rows as they are. */
function breakOf(error: unknown): BatchSummary["broken"] {
  if (error instanceof FileFault)
    return { code: error.code, ...(error.line !== undefined && { line: error.line }) };
  if (error instanceof BatchRefused) return { code: "refused", message: error.message };
  if (error instanceof DeviceFault && error.code === "offline") return { code: "offline" };
  return undefined;
}

function judged(
  summary: BatchSummary,
  plan: BatchPlan,
  rows: readonly BatchRow[],
  labels: readonly string[],
): BatchSummary {
  return {
    ...summary,
    ...(plan.truth !== null && { truth: judgeTruth(rows, labels, plan.versions.length) }),
    ...(plan.versions.length === 2 && { agreement: judgeAgreement(rows) }),
  };
}
