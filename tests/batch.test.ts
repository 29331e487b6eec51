import { expect, test, vi } from "vitest";
import { answerBatch } from "@/components/task/batch/answer-batch";
import type { BatchAsk, BatchTold } from "@/components/task/batch/batch-calls";
import { type BatchWorker, createBatchDevice } from "@/components/task/batch/batch-device";
import type { BatchPlan } from "@/components/task/batch/batch-plan";
import { shippedOf } from "@/components/task/device/testing";
import { tasks } from "@/models";

const [task] = tasks;
const { serving, bytes } = shippedOf(task);

/** A worker without a thread: messages are copied and arrive later, as between threads. */
function batchOf(fetch: typeof globalThis.fetch = async () => new Response(bytes)) {
  const answer = answerBatch({
    findTask: (id) => tasks.find((known) => known.id === id),
    fetch,
    store: Promise.resolve(undefined),
    now: () => performance.now(),
    tell: (told: BatchTold) => worker.onmessage?.({ data: told } as MessageEvent<BatchTold>),
  });
  const worker: BatchWorker = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage: (message: BatchAsk) => void setTimeout(() => void answer(message)),
  };
  return createBatchDevice(task.id, () => worker);
}

const planOf = (text: string, more: Partial<BatchPlan> = {}): BatchPlan => ({
  file: new File([text], "rows.csv"),
  delimiter: "comma",
  header: true,
  width: 2,
  mapping: { text: 0 },
  truth: null,
  place: "device",
  versions: [serving],
  language: "en",
  ...more,
});
const all = { filter: { kind: "all" } as const, from: 0, count: 1000 };

const mixed =
  'text,label\n"Enak sekali, pelayanannya ramah",positif\n,positive\nKamarnya kotor dan bau,Negative\na,b,c\nJadwal berubah,entah\n';

test("every row keeps its place, and those at fault say why", async () => {
  const device = batchOf();
  const summary = await device.call("run", { plan: planOf(mixed, { truth: 1 }) });
  expect(summary).toMatchObject({ state: "done", rows: 5, failed: 2, share: 1 });
  const { rows } = await device.call("page", all);
  expect(rows.map(({ row, answers, fault }) => [row, answers[0]?.label ?? null, fault?.en ?? null])).toEqual([
    [1, "positive", null],
    [2, null, "Text: Must not be empty."],
    [3, "negative", null],
    [4, null, expect.stringContaining("3 cells")],
    [5, expect.any(String), null],
  ]);
  expect(rows[1]?.fault?.id).toBe("Teks: Tidak boleh kosong.");
  expect(rows.map(({ truth }) => truth)).toEqual(["positive", undefined, "negative", undefined, undefined]);
  expect(summary.truth).toMatchObject({
    labelled: 2,
    unknown: 1,
    evaluations: [{ accuracy: { value: 1, n: 2 } }],
  });
  const failed = await device.call("page", { ...all, filter: { kind: "failed" } });
  expect(failed).toMatchObject({ total: 2, rows: [{ row: 2 }, { row: 4 }] });
});

test("a first look finds separator, header and columns, and can be put right", async () => {
  const device = batchOf();
  const file = new File(["nomor;ulasan\n1;Enak sekali makanannya\n2;Biasa\n"], "a.csv");
  expect(await device.call("inspect", { file, chosen: {} })).toEqual({
    delimiter: "semicolon",
    header: true,
    columns: ["nomor", "ulasan"],
    preview: [
      ["1", "Enak sekali makanannya"],
      ["2", "Biasa"],
    ],
    suggestion: { text: 1 },
  });
  expect(await device.call("inspect", { file, chosen: { header: false, delimiter: "none" } })).toMatchObject({
    columns: [""],
    preview: [["nomor;ulasan"], ["1;Enak sekali makanannya"], ["2;Biasa"]],
  });
  const bare = new File(["text\n"], "b.csv");
  await expect(device.call("inspect", { file: bare, chosen: {} })).rejects.toMatchObject({ code: "no_rows" });
  const late = new File(["text\n", "ya\n".repeat(200_000), new Uint8Array([0xe9])], "c.csv");
  await expect(device.call("inspect", { file: late, chosen: {} })).rejects.toMatchObject({
    code: "encoding",
  });
});

test("stopping ends the run at once and keeps what is done", async () => {
  const device = batchOf();
  const many = `text,n\n${Array.from({ length: 60_000 }, (_, n) => `Makanannya enak sekali nomor ${n},${n}\n`).join("")}`;
  const seen: number[] = [];
  let stoppedAt = 0;
  const summary = await device.call("run", { plan: planOf(many) }, ({ rows }) => {
    if (seen.push(rows) > 1) return;
    stoppedAt = performance.now();
    void device.call("stop", {});
  });
  expect(performance.now() - stoppedAt).toBeLessThan(1000);
  expect(summary.state).toBe("stopped");
  expect(summary.rows).toBeGreaterThan(0);
  expect(summary.rows).toBeLessThan(60_000);
  const { rows, total } = await device.call("page", { ...all, count: 1 });
  expect(total).toBe(summary.rows);
  expect(rows[0]?.answers).toHaveLength(1);
});

test("a mark that is never closed breaks off and keeps the rows before it", async () => {
  const summary = await batchOf().call("run", {
    plan: planOf('text,n\nEnak,1\nBiasa,2\n"tidak ditutup,3\nLagi,4\n'),
  });
  expect(summary).toMatchObject({ state: "broken", broken: { code: "quote" } });
});

test("the server is asked for valid rows only, 100 at a time, and waits when it says so", async () => {
  const asked: unknown[][] = [];
  let refused = false;
  const fetch = vi.fn(async (path: RequestInfo | URL, init?: RequestInit) => {
    expect(path).toBe(`/api/v1/tasks/${task.id}/predictions/batch`);
    if (!refused) {
      refused = true;
      return new Response("{}", { status: 429, headers: { "retry-after": "1" } });
    }
    const { inputs, ...rest } = JSON.parse(String(init?.body)) as { inputs: unknown[] };
    expect(rest).toEqual({ version: serving.version });
    asked.push(inputs);
    const made = {
      task: task.id,
      version: 1,
      label: "neutral",
      confidence: 1,
      probabilities: { neutral: 1 },
    };
    return Response.json({
      results: inputs.map(() => ({ ok: true, ...made, latencyMs: 0, prediction: null })),
    });
  });
  const waits = new Set<number | undefined>();
  const text = `text,n\n,0\n${"Biasa,1\n".repeat(250)}`;
  const summary = await batchOf(fetch).call(
    "run",
    { plan: planOf(text, { place: "server" }) },
    ({ waiting }) => waits.add(waiting),
  );
  expect(summary).toMatchObject({ state: "done", rows: 251, failed: 1, counts: [{ neutral: 250 }] });
  expect(asked.flat()).toEqual(Array.from({ length: 250 }, () => ({ text: "Biasa" })));
  expect(Math.max(...asked.map((inputs) => inputs.length))).toBeLessThanOrEqual(100);
});

test("what the server refuses as a whole is said in its words, and what was done stays", async () => {
  const fetch = async () =>
    Response.json({ error: { code: "unavailable", message: "Not now." } }, { status: 503 });
  const summary = await batchOf(fetch).call("run", { plan: planOf("text,n\nEnak,1\n", { place: "server" }) });
  expect(summary).toMatchObject({
    state: "broken",
    rows: 0,
    broken: { code: "refused", message: "Not now." },
  });
});

test("two versions answer the same rows and are compared", async () => {
  const twice = { truth: 1, versions: [serving, { ...serving, version: 2 }] };
  const summary = await batchOf().call("run", { plan: planOf(mixed, twice) });
  expect(summary.agreement).toMatchObject({
    n: 3,
    agreed: 3,
    labelled: 2,
    onlyFirst: 0,
    onlySecond: 0,
    pValue: 1,
  });
  expect(summary.truth?.evaluations).toHaveLength(2);
});
