import { rows } from "./own-database";
import { describe, expect, it } from "vitest";
import { BatchAnswer } from "@/lib/api/batch";
import { Claim } from "@/lib/api/claim";
import { ErasedData, MyData } from "@/lib/api/my-data";
import type { Stored } from "@/lib/api/receipt";
import { consentVersion } from "@/lib/consent";
import { parseInput } from "@/lib/parse-input";
import { recordClaim } from "@/lib/server/record-claim";
import type { AnyTask } from "@/lib/task/define-task";
import { DELETE as erase, GET as myData } from "@/app/api/v1/my-data/route";
import { POST as feedback } from "@/app/api/v1/predictions/[id]/feedback/route";
import { POST as batch } from "@/app/api/v1/tasks/[task]/predictions/batch/route";
import { call } from "./call";
import { inputFields } from "./input-fields";
import { everyTask, exampleInputs, firstInput, predicted, storedRows } from "./predicting";

const consent = { store: true };

async function stored(task: AnyTask, input: unknown) {
  const answer = await predicted(task, { input, consent });
  if (!answer.prediction) throw new Error("not stored");
  return { ...answer, prediction: answer.prediction };
}

const rowOf = async ({ id }: Stored) =>
  (await rows("select * from public.predictions where id = $1", [id]))[0];

const own = async ({ receipt }: Stored) =>
  MyData.parse((await call(myData, {}, { headers: { "lingkar-receipt": receipt } })).json).predictions;

/** What is kept of an input: parsed and redacted, as JSON. */
const kept = (task: AnyTask, input: unknown): unknown =>
  JSON.parse(JSON.stringify(task.redact(task.schema.input.parse(input)).input));

const strangeTexts = [
  `<script>alert("x")</script><img src=x onerror=alert(1)> bagus`,
  `'; drop table predictions; -- " or 1=1 $1 \\' bagus`,
  "${7*7} {{7*7}} %s ../../etc/passwd bagus",
  "mantap 🔥👩‍👩‍👧‍👦 🇮🇩 sekali",
  "هذا جيد جدا \u202Eterbalik\u202C שלום",
  "e\u0301 cafe\u0301 \u0007 \u200B Ⅷ ﬁ bagus",
  "__proto__ constructor toString hasOwnProperty",
];

describe.each(everyTask)("what $id stores", (task) => {
  it("is exactly the redacted input, shown to the holder of the receipt and erased for him", async () => {
    for (const input of exampleInputs(task)) {
      const { prediction, label, confidence, probabilities, version } = await stored(task, input);
      const made = { task: task.id, version, input: kept(task, input), label, confidence, probabilities };
      expect(await rowOf(prediction)).toMatchObject({ ...made, place: "server", claimed_label: null });
      expect((await rowOf(prediction))?.["input"]).toEqual(made.input);
      expect(await own(prediction)).toMatchObject([{ id: prediction.id, ...made, feedback: null }]);
      const headers = { "lingkar-receipt": prediction.receipt };
      const erased = await call(erase, {}, { headers, method: "DELETE" });
      expect(ErasedData.parse(erased.json).erased).toEqual([prediction.id]);
      expect(await rowOf(prediction)).toBeUndefined();
      expect(await own(prediction)).toEqual([]);
    }
  });

  it("takes feedback with a label of the task and no other", async () => {
    const { prediction, label } = await stored(task, firstInput(task));
    const give = (body: Record<string, unknown>) =>
      call(feedback, { id: prediction.id }, { body: { receipt: prediction.receipt, ...body } });
    for (const wrong of ["furious", "__proto__", "toString", label.toUpperCase(), ` ${label}`])
      expect((await give({ correct: false, label: wrong })).status).toBe(400);
    expect((await own(prediction))[0]?.feedback).toBeNull();
    for (const other of Object.keys(task.labels).filter((each) => each !== label)) {
      expect((await give({ correct: false, label: other })).status).toBe(200);
      expect((await own(prediction))[0]?.feedback).toMatchObject({ correct: false, label: other });
    }
  });

  it.each(inputFields(task).filter(({ kind, required }) => kind === "text" && required))(
    "keeps strange text in $name as text",
    async ({ name }) => {
      for (const text of strangeTexts) {
        const input = { ...firstInput(task), [name]: text };
        const { prediction } = await stored(task, input);
        expect((await rowOf(prediction))?.["input"]).toEqual(kept(task, input));
        expect((await own(prediction))[0]?.input).toEqual(kept(task, input));
      }
    },
  );

  it("is computed here, whatever a browser claims", async () => {
    const input = firstInput(task);
    const honest = await predicted(task, { input: kept(task, input) });
    const forged = Object.keys(task.labels).find((label) => label !== honest.label);
    const claim = { task: task.id, input, version: honest.version, label: forged, latencyMs: 0.25 };
    const shown = { textVersion: consentVersion, language: "id" };
    const row = await rowOf(await recordClaim(parseInput(Claim, { ...claim, ...shown })));
    const { label, confidence, probabilities } = honest;
    expect(row).toMatchObject({ label, confidence, probabilities, claimed_label: forged, place: "browser" });
    const before = await storedRows();
    for (const lie of [
      { latencyMs: 1e9 },
      { latencyMs: -1 },
      { label: "furious" },
      { version: 4711 },
      { input: {} },
    ])
      await expect(
        (async () => recordClaim(parseInput(Claim, { ...claim, ...shown, ...lie })))(),
      ).rejects.toThrow();
    expect(await storedRows()).toEqual(before);
  });

  it("is a row for each of 20 writers at once", async () => {
    const before = await storedRows();
    const inputs = exampleInputs(task);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, writer) => stored(task, inputs[writer % inputs.length])),
    );
    expect(new Set(answers.map(({ prediction }) => prediction.receipt)).size).toBe(20);
    expect(await storedRows()).toEqual({
      predictions: before.predictions + 20,
      consents: before.consents + 20,
    });
  });

  it("keeps the order of a batch, and of its bad inputs nothing", async () => {
    const good = exampleInputs(task);
    const bad: unknown[] = [
      null,
      7,
      [],
      "text",
      { surprise: 1 },
      { ...good[0], surprise: 1 },
      { ...good[0], "a\0b": 1 },
    ];
    for (const { name, wrong } of inputFields(task).slice(0, 2))
      bad.push(...wrong.map((value) => ({ ...good[0], [name]: value })));
    const inputs = bad.flatMap((each, at) => [each, good[at % good.length]]).slice(0, 100);
    const before = await storedRows();
    const answer = await call(batch, { task: task.id }, { body: { inputs, consent } });
    expect(answer.status).toBe(200);
    const { results } = BatchAnswer.parse(answer.json);
    expect(results.map(({ ok }) => ok)).toEqual(inputs.map((_, at) => at % 2 === 1));
    for (const [at, result] of results.entries()) {
      if (!result.ok) {
        expect(result.error.code).toBe("invalid_input");
        expect(Object.values(result.error.fields ?? {}).join("")).not.toBe("");
      } else {
        expect((await own(result.prediction ?? { id: "", receipt: "" }))[0]?.input).toEqual(
          kept(task, inputs[at]),
        );
        const { label, probabilities } = await predicted(task, { input: kept(task, inputs[at]) });
        expect(result).toMatchObject({ label, probabilities });
      }
    }
    const many = results.filter(({ ok }) => ok).length;
    expect(await storedRows()).toEqual({
      predictions: before.predictions + many,
      consents: before.consents + many,
    });
  });

  it("lets a batch fail by one deep or unstorable input alone", async () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const good = JSON.stringify(firstInput(task));
    const raw = `{"inputs":[${good},${deep},{"a":"\\ud83d"},${good}]}`;
    const answer = await call(batch, { task: task.id }, { raw });
    expect(BatchAnswer.parse(answer.json).results.map((item) => (item.ok ? "ok" : item.error.code))).toEqual([
      "ok",
      "invalid_input",
      "invalid_input",
      "ok",
    ]);
  });
});
