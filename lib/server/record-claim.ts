import "server-only";
import type { z } from "zod";
import type { Claim } from "@/lib/api/claim";
import type { Stored } from "@/lib/api/receipt";
import { consentVersion } from "@/lib/consent";
import { parseInput } from "@/lib/parse-input";
import { Refusal } from "@/lib/refusal";
import { refuseUnstorable } from "@/lib/unstorable-text";
import { requireTask } from "./require-task";
import { countPrediction } from "./metrics";
import { recordPredictions } from "./record";
import { servingVersion } from "./serving";

/**
 * Stores what the page predicted, with its person's consent. The label is computed again from the redacted input with
 * the claimed version; the browser's own is kept beside it only where it differs.
 * @throws Refusal for an unknown task or version, a label that is none of the task's, or an outdated consent text.
 */
export async function recordClaim(claim: z.output<typeof Claim>): Promise<Stored> {
  const task = requireTask(claim.task);
  if (claim.textVersion !== consentVersion) throw outdated();
  refuseUnstorable(claim.input);
  const given = parseInput(task.schema.input.strict(), claim.input);
  if (!Object.hasOwn(task.labels, claim.label)) throw noLabel(Object.keys(task.labels));
  const { input } = task.redact(given);
  const serving = await servingVersion(task, claim.version);
  const prediction = serving.estimator.predict(serving.weights, input);
  const made = { ...prediction, task: task.id, version: serving.version, latencyMs: claim.latencyMs };
  const consent = { textVersion: claim.textVersion, language: claim.language, channel: "page" as const };
  const [stored] = await recordPredictions(
    task,
    [{ input, made, place: claim.place, claimedLabel: claim.label }],
    consent,
  );
  // On the server it was counted when it was made.
  if (claim.place === "browser") countPrediction({ ...made, place: "browser" });
  if (!stored) throw new Error("A recorded prediction has no receipt.");
  return stored;
}

const outdated = () =>
  new Refusal("conflict", {
    en: "The wording you agreed to has changed. Please read it and choose again.",
    id: "Teks persetujuan telah berubah. Silakan baca dan pilih kembali.",
  });

const noLabel = (labels: string[]) =>
  new Refusal(
    "invalid_input",
    {
      en: "The label is none of this task's.",
      id: "Label itu bukan milik tugas ini.",
    },
    {
      fields: {
        label: {
          en: `Must be one of: ${labels.join(", ")}.`,
          id: `Harus salah satu dari: ${labels.join(", ")}.`,
        },
      },
    },
  );
