import { rows } from "./own-database";
import { beforeEach, describe, expect, it } from "vitest";
import { FeedbackAnswer } from "@/lib/api/feedback";
import { ErasedData, MyData } from "@/lib/api/my-data";
import { PredictionAnswer } from "@/lib/api/prediction";
import type { Stored } from "@/lib/api/receipt";
import { ErrorBody } from "@/lib/refusal";
import { POST as feedback } from "@/app/api/v1/predictions/[id]/feedback/route";
import { DELETE as erase, GET as myData } from "@/app/api/v1/my-data/route";
import { POST as predict } from "@/app/api/v1/tasks/[task]/predictions/route";
import { call } from "./call";

let mine: Stored;
let label: string;

const store = async (text: string) => {
  const body = { input: { text }, consent: { store: true } };
  return PredictionAnswer.parse((await call(predict, { task: "sentiment" }, { body })).json);
};

beforeEach(async () => {
  const answer = await store("Filmnya seru sekali, saya suka semua pemainnya.");
  if (!answer.prediction) throw new Error("not stored");
  mine = answer.prediction;
  label = answer.label;
});

const give = async (body: Record<string, unknown>, id = mine.id) =>
  call(feedback, { id }, { body: { receipt: mine.receipt, ...body } });
const saved = async (body: Record<string, unknown>) => {
  const answer = await give(body);
  expect(answer.status).toBe(200);
  return FeedbackAnswer.parse(answer.json);
};
const stored = () => rows("select * from public.feedback where prediction_id = $1", [mine.id]);

describe("feedback", () => {
  it("is saved, and can be changed later", async () => {
    expect(await saved({ correct: true })).toMatchObject({
      prediction: mine.id,
      correct: true,
      label: null,
      changes: 0,
    });
    expect(await saved({ correct: false, label: "negative" })).toMatchObject({
      correct: false,
      label: "negative",
      changes: 1,
    });
    expect(await stored()).toMatchObject([{ correct: false, label: "negative", changes: 1 }]);
  });

  it("takes several at once and keeps one row, whole", async () => {
    const given = [
      { correct: true },
      { correct: false, label: "negative" },
      { correct: false, label: "neutral" },
    ];
    await Promise.all(Array.from({ length: 12 }, (_, i) => saved(given[i % 3] ?? {})));
    const [row, ...others] = await stored();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ changes: 11 });
    expect(given.map((body) => ({ label: null, ...body }))).toContainEqual({
      correct: row?.["correct"],
      label: row?.["label"],
    });
  });

  it("stores the comment with personal details replaced", async () => {
    const { comment } = await saved({ correct: true, comment: "Balas ke ani@example.com ya" });
    expect(comment).toBe("Balas ke [EMAIL] ya");
    expect(JSON.stringify(await stored())).not.toContain("ani@");
  });

  it("answers the same for a wrong receipt, an unknown id and no id at all", async () => {
    const wrong = [
      await give({ correct: true, receipt: "A".repeat(43) }),
      await give({ correct: true }, crypto.randomUUID()),
      await give({ correct: true }, "1 or 1=1"),
      await give({ correct: false, label: "nonsense", receipt: "x" }),
    ];
    expect(new Set(wrong.map(({ status }) => status))).toEqual(new Set([404]));
    expect(new Set(wrong.map(({ text }) => text)).size).toBe(1);
    expect(await stored()).toEqual([]);
  });

  it.each([
    ["the predicted label as the correct one", () => ({ correct: false, label })],
    ["a label of no class", () => ({ correct: false, label: "furious" })],
    ["a label beside a right prediction", () => ({ correct: true, label: "negative" })],
    ["a comment of 1,001 characters", () => ({ correct: true, comment: "a".repeat(1001) })],
    ["a comment with a null byte", () => ({ correct: true, comment: "a\0b" })],
    ["an unknown field", () => ({ correct: true, stars: 5 })],
    ["no verdict", () => ({})],
  ])("refuses %s", async (_, body) => {
    const answer = await give(body());
    expect(answer.status).toBe(400);
    expect(ErrorBody.parse(answer.json).error.code).toBe("invalid_input");
    expect(await stored()).toEqual([]);
  });
});

describe("my data", () => {
  const own = async (...receipts: string[]) =>
    call(myData, {}, { headers: { "lingkar-receipt": receipts.join(",") } });

  it("shows everything under the receipts and nothing else", async () => {
    await saved({ correct: true, comment: "bagus" });
    const answer = await own(mine.receipt, "B".repeat(43));
    expect(answer.status).toBe(200);
    const { predictions } = MyData.parse(answer.json);
    expect(predictions).toHaveLength(1);
    expect(predictions[0]).toMatchObject({
      id: mine.id,
      label,
      feedback: { correct: true },
      consent: { channel: "api" },
    });
  });

  it("erases it with consent and feedback, and says what", async () => {
    await saved({ correct: true });
    const headers = { "lingkar-receipt": ` ${mine.receipt} , ${"C".repeat(43)}` };
    const erased = await call(erase, {}, { headers, method: "DELETE" });
    expect(ErasedData.parse(erased.json).erased).toEqual([mine.id]);
    for (const table of ["predictions", "consents", "feedback"]) {
      const column = table === "predictions" ? "id" : "prediction_id";
      expect(await rows(`select 1 from public.${table} where ${column} = $1`, [mine.id])).toEqual([]);
    }
    expect((await give({ correct: true })).status).toBe(404);
    expect(MyData.parse((await own(mine.receipt)).json).predictions).toEqual([]);
  });

  it("asks for 1 to 200 receipts", async () => {
    expect((await call(myData, {}, {})).status).toBe(400);
    expect((await own(...Array.from({ length: 201 }, (_, i) => `r${i}`))).status).toBe(400);
    expect((await own(...Array.from({ length: 199 }, (_, i) => `r${i}`), mine.receipt)).status).toBe(200);
  });
});
