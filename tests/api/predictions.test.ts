import { rows } from "./own-database";
import { describe, expect, it } from "vitest";
import { BatchAnswer } from "@/lib/api/batch";
import { singleBodyLimit } from "@/lib/api/limits";
import { PredictionAnswer } from "@/lib/api/prediction";
import { ErrorBody } from "@/lib/refusal";
import { POST as batch } from "@/app/api/v1/tasks/[task]/predictions/batch/route";
import { GET, POST } from "@/app/api/v1/tasks/[task]/predictions/route";
import { call } from "./call";

const sentiment = { task: "sentiment" };
const text = "Pelayanannya cepat dan makanannya enak sekali, saya pasti datang lagi.";

const predicted = async (body: unknown, headers?: Record<string, string>) => {
  const answer = await call(POST, sentiment, { body, ...(headers && { headers }) });
  expect(answer.status).toBe(200);
  return PredictionAnswer.parse(answer.json);
};

const refused = async (sent: Parameters<typeof call>[2], params = sentiment) => {
  const answer = await call(POST, params, sent);
  return { status: answer.status, ...ErrorBody.parse(answer.json).error };
};

const count = async (table: string) =>
  Number((await rows(`select count(*) as n from public.${table}`))[0]?.["n"]);

describe("a prediction", () => {
  it("answers a calibrated label and stores nothing without consent", async () => {
    const before = await count("predictions");
    const answer = await predicted({ input: { text } });
    expect(answer).toMatchObject({ task: "sentiment", label: "positive", prediction: null });
    expect(Object.values(answer.probabilities).reduce((a, b) => a + b)).toBeCloseTo(1, 9);
    expect(answer.confidence).toBe(answer.probabilities[answer.label]);
    expect(answer).not.toHaveProperty("explanation");
    await predicted({ input: { text }, consent: { store: false } });
    expect(await count("predictions")).toBe(before);
  });

  it("explains when asked, by the version asked for", async () => {
    const byAlias = await predicted({ input: { text }, explain: true, version: "champion" });
    expect(byAlias.explanation?.parts.length).toBeGreaterThan(0);
    const byNumber = await predicted({ input: { text }, version: byAlias.version });
    expect(byNumber.probabilities).toEqual(byAlias.probabilities);
  });

  it("stores the redacted input with a hashed receipt once there is consent", async () => {
    const mail = "Hubungi budi.santoso@example.com, pelayanannya sangat buruk dan lambat.";
    const { prediction, label } = await predicted({ input: { text: mail }, consent: { store: true } });
    const [row] = await rows("select * from public.predictions where id = $1", [prediction?.id]);
    expect(JSON.stringify(row)).not.toContain("budi");
    expect(JSON.stringify(row)).not.toContain(prediction?.receipt);
    expect(row).toMatchObject({ label, place: "server", claimed_label: null });
    const consents = await rows("select * from public.consents where prediction_id = $1", [prediction?.id]);
    expect(consents).toMatchObject([{ text_version: 1, language: "en", channel: "api" }]);
  });

  it("keeps every row of 50 parallel writers", async () => {
    const before = await count("predictions");
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        predicted({ input: { text: `${text} Nomor ${i}` }, consent: { store: true } }),
      ),
    );
    expect(new Set(answers.map(({ prediction }) => prediction?.receipt)).size).toBe(50);
    expect(await count("predictions")).toBe(before + 50);
    expect(await count("consents")).toBe(await count("predictions"));
  });

  it("takes HTML and SQL for ordinary text", async () => {
    const nasty = `<script>alert("x")</script> '; drop table predictions; -- bagus sekali`;
    const { prediction } = await predicted({ input: { text: nasty }, consent: { store: true } });
    const [row] = await rows("select input ->> 'text' as text from public.predictions where id = $1", [
      prediction?.id,
    ]);
    expect(row?.["text"]).toBe(nasty);
  });
});

describe("wrong use of the prediction route", () => {
  it.each([
    ["an empty text", { input: { text: "" } }, "input.text"],
    ["a blank text", { input: { text: "  \n " } }, "input.text"],
    ["5,001 characters", { input: { text: "a".repeat(5001) } }, "input.text"],
    ["no input", {}, "input"],
    ["a list", [], "body"],
    ["null", null, "body"],
    ["another type", { input: { text: 7 } }, "input.text"],
    ["an unknown field", { input: { text }, surprise: 1 }, "surprise"],
    ["an unknown field of the input", { input: { text, surprise: 1 } }, "input.surprise"],
    [
      "an unknown field of the consent",
      { input: { text }, consent: { store: true, forever: true } },
      "consent.forever",
    ],
    ["a version that is no number or alias", { input: { text }, version: "best" }, "version"],
    ["a fractional version", { input: { text }, version: 1.5 }, "version"],
  ])("refuses %s and names the field", async (_, body, field) => {
    const error = await refused({ body });
    expect(error).toMatchObject({ status: 400, code: "invalid_input" });
    expect(Object.keys(error.fields ?? {})).toContain(field);
  });

  it("refuses a __proto__ key as any unknown field", async () => {
    const error = await refused({ raw: `{"input":{"text":"bagus"},"__proto__":{"version":1}}` });
    expect(error).toMatchObject({ status: 400, code: "invalid_input" });
  });

  it.each([
    ["invalid JSON", `{"input":`],
    ["an empty body", ""],
    ["a null byte", `{"input":{"text":"bagus\\u0000sekali"}}`],
    ["a lone surrogate", `{"input":{"text":"bagus \\ud83d sekali"}}`],
    ["bytes that are not UTF-8", new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
  ])("refuses %s", async (_, raw) => {
    expect(await refused({ raw })).toMatchObject({ status: 400, code: "invalid_input" });
  });

  it("refuses another content type", async () => {
    const raw = JSON.stringify({ input: { text } });
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""]) {
      expect(await refused({ raw, headers: { "content-type": type } })).toMatchObject({ status: 400 });
    }
  });

  it("answers 413 for 2 MB, also when no length is declared", async () => {
    const large = JSON.stringify({ input: { text: "a".repeat(2_000_000) } });
    expect(await refused({ raw: large })).toMatchObject({ status: 413, code: "too_large" });
    const declared = { "content-length": String(large.length) };
    expect(await refused({ raw: large, headers: declared })).toMatchObject({
      status: 413,
      code: "too_large",
    });
  });

  it("reads no more of a stream than the limit", async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 4096;
        controller.enqueue(new Uint8Array(4096).fill(0x20));
      },
    });
    const request = new Request("http://localhost/api", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: endless,
      duplex: "half",
    } as RequestInit);
    const answer = await POST(request, { params: Promise.resolve(sentiment) });
    expect(answer.status).toBe(413);
    expect(pulled).toBeLessThanOrEqual(singleBodyLimit + 3 * 4096);
  });

  it.each([
    ["task", { task: "horoscope" }, { input: { text } }],
    ["version", sentiment, { input: { text }, version: 4711 }],
    ["alias that points nowhere", sentiment, { input: { text }, version: "shadow" }],
  ])("answers 404 for an unknown %s", async (_, params, body) => {
    expect(await refused({ body }, params)).toMatchObject({ status: 404, code: "not_found" });
  });

  it("speaks the caller's language, field by field", async () => {
    const body = { input: {} };
    const english = await refused({ body, headers: { "accept-language": "en-GB,id;q=0.5" } });
    const indonesian = await refused({ body, headers: { "accept-language": "id-ID,en;q=0.5" } });
    expect(english.fields).toEqual({ "input.text": "Is missing." });
    expect(indonesian.fields).toEqual({ "input.text": "Belum diisi." });
    expect(indonesian.message).not.toBe(english.message);
  });

  it("answers other methods with 405, Allow and an error of the usual shape", async () => {
    const answer = await call(GET, sentiment);
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("POST, OPTIONS");
    expect(ErrorBody.parse(answer.json).error.code).toBe("invalid_input");
  });
});

describe("a batch", () => {
  const results = async (body: unknown) => {
    const answer = await call(batch, sentiment, { body });
    expect(answer.status).toBe(200);
    return BatchAnswer.parse(answer.json).results;
  };

  it("keeps the order and loses no input to a bad one", async () => {
    const inputs = [
      { text },
      { text: "" },
      { text: "a\0b" },
      7,
      { text: "Buruk, kecewa, dan tidak akan kembali." },
      { text: "\ud83d" },
    ];
    const answers = await results({ inputs });
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, false, false, true, false]);
    expect(answers[0]).toMatchObject({ label: "positive" });
    expect(answers[4]).toMatchObject({ label: "negative" });
    expect(answers[1]).toMatchObject({ error: { code: "invalid_input" } });
  });

  it("gives each stored input a receipt of its own, and the failed ones none", async () => {
    const before = await count("predictions");
    const answers = await results({
      inputs: [{ text }, { text: "" }, { text: `${text} Lagi.` }],
      consent: { store: true },
    });
    const receipts = answers.map((item) => (item.ok ? item.prediction?.receipt : undefined));
    expect(receipts[1]).toBeUndefined();
    expect(new Set(receipts).size).toBe(3);
    expect(await count("predictions")).toBe(before + 2);
  });

  it("takes 1 to 100 inputs", async () => {
    expect(await results({ inputs: Array.from({ length: 100 }, () => ({ text })) })).toHaveLength(100);
    for (const size of [0, 101]) {
      const inputs = Array.from({ length: size }, () => ({ text }));
      expect((await call(batch, sentiment, { body: { inputs } })).status).toBe(400);
    }
  });

  it("fails as a whole only for what concerns the whole", async () => {
    expect((await call(batch, sentiment, { body: { inputs: [{ text }], version: 4711 } })).status).toBe(404);
    expect((await call(batch, { task: "horoscope" }, { body: { inputs: [{ text }] } })).status).toBe(404);
  });
});
