import { rows } from "./own-database";
import { describe, expect, it } from "vitest";
import { Claim } from "@/lib/api/claim";
import { consentVersion } from "@/lib/consent";
import { parseInput } from "@/lib/parse-input";
import { Refusal } from "@/lib/refusal";
import { recordClaim } from "@/lib/server/record-claim";
import { metricsText } from "@/lib/server/metrics";

const honest = {
  task: "sentiment",
  input: { text: "Barangnya rusak dan penjualnya tidak menjawab, kecewa berat." },
  version: 1,
  label: "negative",
  latencyMs: 3.5,
  textVersion: consentVersion,
  language: "id",
};

const record = async (claim: unknown) => recordClaim(parseInput(Claim, claim));
const row = async (id: string) => (await rows("select * from public.predictions where id = $1", [id]))[0];

describe("what a browser claims to have predicted", () => {
  it("is stored as the server computes it", async () => {
    const { id } = await record(honest);
    expect(await row(id)).toMatchObject({
      label: "negative",
      claimed_label: null,
      place: "browser",
      latency_ms: 3.5,
    });
    const consents = await rows("select * from public.consents where prediction_id = $1", [id]);
    expect(consents).toMatchObject([{ text_version: consentVersion, language: "id", channel: "page" }]);
    expect((await metricsText()).text).toMatch(/lingkar_predictions_total\{[^}]*place="browser"[^}]*\} 1/);
  });

  it("does not change the label when it is forged: the mismatch is recorded", async () => {
    const { id } = await record({ ...honest, label: "positive" });
    expect(await row(id)).toMatchObject({ label: "negative", claimed_label: "positive" });
  });

  it("is redacted again on the server", async () => {
    const { id } = await record({
      ...honest,
      input: { text: "Kecewa sekali, hubungi 081234567890 untuk pengembalian." },
    });
    expect(JSON.stringify(await row(id))).not.toContain("081234567890");
  });

  it.each([
    ["a label of no class", { label: "Budi, Jl. Mawar 3" }, "invalid_input"],
    ["an infinite latency", { latencyMs: Infinity }, "invalid_input"],
    ["a latency that is no number", { latencyMs: NaN }, "invalid_input"],
    ["a negative latency", { latencyMs: -1 }, "invalid_input"],
    ["a latency of more than ten minutes", { latencyMs: 600_001 }, "invalid_input"],
    ["a null byte", { input: { text: "buruk\0sekali" } }, "invalid_input"],
    ["an unknown field", { receipt: "mine" }, "invalid_input"],
    ["a version that does not exist", { version: 4711 }, "not_found"],
    ["a task that does not exist", { task: "horoscope" }, "not_found"],
    ["a consent text that was never shown", { textVersion: consentVersion + 1 }, "conflict"],
  ])("is refused with %s", async (_, forged, code) => {
    const failure = await record({ ...honest, ...forged }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Refusal);
    expect(failure).toMatchObject({ code });
  });
});
