import { expect, test, vi } from "vitest";
import { eraseOwnData, OwnDataRefused, readOwnData } from "./own-data";

const record = (index: number) => ({
  id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
  task: "any",
  version: 1,
  input: { text: "enak" },
  label: "yes",
  confidence: 0.9,
  probabilities: { yes: 0.9, no: 0.1 },
  familiarity: null,
  featureBins: {},
  latencyMs: 1,
  place: "browser",
  createdAt: new Date(index * 1000).toISOString(),
  consent: null,
  feedback: null,
  trainedOn: [],
});
const receipts = Array.from({ length: 250 }, (_, index) => `receipt-${index}`);
const sentIn = (init: RequestInit | undefined) =>
  new Headers(init?.headers).get("lingkar-receipt")?.split(",") ?? [];

test("asks for a hundred at a time and puts the newest first", async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async (_, init) =>
    Response.json({ predictions: sentIn(init).map((name) => record(Number(name.split("-")[1]))) }),
  );
  const found = await readOwnData(receipts, { fetch, language: "id" });
  expect(fetch.mock.calls.map(([, init]) => sentIn(init).length)).toEqual([100, 100, 50]);
  expect(new Headers(fetch.mock.calls[0]?.[1]?.headers).get("accept-language")).toBe("id");
  expect(found.map(({ id }) => id)).toEqual([...found.map(({ id }) => id)].sort().reverse());
  expect(await readOwnData([], { fetch, language: "id" })).toEqual([]);
  expect(fetch).toHaveBeenCalledTimes(3);
});

test("tells what was erased even when a later step fails", async () => {
  const fetch = vi
    .fn<typeof globalThis.fetch>()
    .mockResolvedValueOnce(Response.json({ erased: [record(1).id] }))
    .mockResolvedValueOnce(
      Response.json({ error: { code: "unavailable", message: "Not now." } }, { status: 503 }),
    );
  const onErased = vi.fn();
  const work = eraseOwnData(receipts, { fetch, language: "en" }, onErased);
  await expect(work).rejects.toThrow(new OwnDataRefused("Not now."));
  expect(onErased.mock.calls).toEqual([[[record(1).id]]]);
});
