import { expect, test, vi } from "vitest";
import { tasks } from "@/models";
import { answerAsks } from "@/components/task/device/answer-asks";
import { createDevice, type WorkerLike } from "@/components/task/device/device";
import type { Told } from "@/components/task/device/device-calls";
import { shippedOf } from "@/components/task/device/testing";

const [task] = tasks;
const { serving, bytes } = shippedOf(task);
const [example] = task.examples;
const input = example?.input ?? {};

/** A worker without a thread: messages are copied and arrive later, as between threads. */
function pretendWorker(fetch: typeof globalThis.fetch) {
  const worker: WorkerLike & { answer?: ReturnType<typeof answerAsks> } = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage: (message: unknown) =>
      void setTimeout(() => void worker.answer?.(structuredClone(message) as never)),
  };
  worker.answer = answerAsks({
    findTask: (id) => tasks.find((known) => known.id === id),
    fetch,
    store: Promise.resolve(undefined),
    now: () => performance.now(),
    tell: (told: Told) => worker.onmessage?.({ data: structuredClone(told) } as MessageEvent<Told>),
  });
  return worker;
}

const online = () => vi.fn(async () => new Response(bytes));

test("reads, redacts and predicts through the worker, which loads the artifact once", async () => {
  const fetch = online();
  const device = createDevice(task.id, () => pretendWorker(fetch));
  const [read, made, again] = await Promise.all([
    device.call("read", { values: input }),
    device.call("predict", { serving, values: input }),
    device.call("predict", { serving, values: input }),
  ]);
  expect(read).toMatchObject({ ok: true, input });
  expect(Object.keys(task.labels)).toContain(made?.prediction.label);
  expect(again?.prediction).toEqual(made?.prediction);
  expect(await device.call("predict", { serving, values: {} })).toBeNull();
  expect(await device.call("redact", { input })).toMatchObject({ input });
  expect(await device.call("open", { serving })).toMatchObject({ bytes: bytes.length });
  expect(fetch).toHaveBeenCalledTimes(1);
});

test("says what is wrong with an input, field by field and in both languages", async () => {
  const device = createDevice(task.id, () => pretendWorker(online()));
  const read = await device.call("read", { values: { text: "x".repeat(5001) } });
  expect(read).toMatchObject({
    ok: false,
    fields: { text: { en: expect.any(String), id: expect.any(String) } },
  });
});

test("an aborted call answers with its reason and its result is dropped", async () => {
  const device = createDevice(task.id, () => pretendWorker(online()));
  const stop = new AbortController();
  const call = device.call("predict", { serving, values: input }, { signal: stop.signal });
  stop.abort(new Error("typed on"));
  await expect(call).rejects.toThrow("typed on");
  await expect(device.call("predict", { serving, values: input }, { signal: stop.signal })).rejects.toThrow(
    "typed on",
  );
});

test("a download that failed is tried again by the next call", async () => {
  const fetch = vi
    .fn<typeof globalThis.fetch>()
    .mockRejectedValueOnce(new TypeError("offline"))
    .mockResolvedValue(new Response(bytes));
  const device = createDevice(task.id, () => pretendWorker(fetch));
  await expect(device.call("open", { serving })).rejects.toMatchObject({ code: "offline" });
  await expect(device.call("open", { serving })).resolves.toMatchObject({ bytes: bytes.length });
});

test("an unknown task or estimator is a fault, not a silence", async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(bytes));
  const nowhere = createDevice("no-such-task", () => pretendWorker(fetch));
  await expect(nowhere.call("read", { values: input })).rejects.toMatchObject({ code: "missing" });
  const device = createDevice(task.id, () => pretendWorker(fetch));
  const strange = { ...serving, estimator: "no-such-estimator" };
  await expect(device.call("open", { serving: strange })).rejects.toMatchObject({ code: "missing" });
});

test("when the worker dies all open calls fail, and the next call starts another", async () => {
  const workers: ReturnType<typeof pretendWorker>[] = [];
  const device = createDevice(task.id, () => {
    const worker = pretendWorker(online());
    workers.push(worker);
    return worker;
  });
  const open = device.call("predict", { serving, values: input });
  workers[0]?.onerror?.({} as ErrorEvent);
  await expect(open).rejects.toMatchObject({ code: "worker" });
  await expect(device.call("predict", { serving, values: input })).resolves.toBeDefined();
  expect(workers).toHaveLength(2);
});

test("finds a newer version by its number and then its hash; without one nothing more is asked", async () => {
  const { validation, evaluations, lineage } = task.shipped;
  const summary = { id: task.id, title: "T", labels: Object.keys(task.labels), version: 2 };
  const modelCard = {
    text: "",
    version: 2,
    sha256: "b".repeat(64),
    bytes: 1,
    lineage,
    validation,
    evaluations,
  };
  const answers: Record<string, unknown> = {
    "/api/v1/tasks": [summary],
    [`/api/v1/tasks/${task.id}`]: { ...summary, description: "D", input: {}, examples: [], modelCard },
  };
  const fetch = vi.fn<typeof globalThis.fetch>(async (path) => Response.json(answers[String(path)]));
  const device = createDevice(task.id, () => pretendWorker(fetch));
  const newer = { version: 2, sha256: "b".repeat(64), estimator: lineage.estimator };
  expect(await device.call("newest", { known: { ...serving, version: 1 } })).toEqual(newer);
  expect(await device.call("newest", { known: newer })).toEqual(newer);
  expect(fetch).toHaveBeenCalledTimes(3);
});
