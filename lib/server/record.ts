import "server-only";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Stored } from "@/lib/api/receipt";
import type { Language } from "@/lib/language";
import { binIndex } from "@/lib/stats/bin-index";
import { latencyEdges } from "@/lib/stats/latency-edges";
import type { AnyTask } from "@/lib/task/define-task";
import { featureBin } from "@/lib/task/feature";
import { insertPredictions } from "./data/predictions";
import type { NewPrediction } from "./data/predictions";
import type { Predicted } from "./predict";
import { registerShipped } from "./serving/register-shipped";

export type Consent = { textVersion: number; language: Language; channel: "page" | "api" };

export type Recording = {
  /** Redacted, and what the server's own prediction below was made from. */
  input: Record<string, unknown>;
  made: Predicted;
  place: "browser" | "server";
  claimedLabel?: string;
};

/**
 * Stores predictions somebody consented to, all or none, and answers an id and a receipt for each, in order.
 * The caller redacts first and predicts from the redacted input, so that what is stored fits together.
 */
export async function recordPredictions(
  task: AnyTask,
  recordings: readonly Recording[],
  consent: Consent,
): Promise<Stored[]> {
  // Stored rows refer to a version of the registry.
  await registerShipped(task);
  const rows = recordings.map((recording) => rowOf(task, recording, consent));
  await insertPredictions(rows.map(({ row }) => row));
  return rows.map(({ stored }) => stored);
}

function rowOf(task: AnyTask, { input, made, place, claimedLabel }: Recording, consent: Consent) {
  const stored = { id: randomUUID(), receipt: randomBytes(32).toString("base64url") };
  const row: NewPrediction = {
    id: stored.id,
    receiptHash: createHash("sha256").update(stored.receipt).digest("hex"),
    task: task.id,
    version: made.version,
    input,
    label: made.label,
    confidence: made.confidence,
    probabilities: made.probabilities,
    familiarity: made.familiarity?.share ?? null,
    featureBins: featureBins(task, input),
    latencyMs: made.latencyMs,
    latencyBin: binIndex(made.latencyMs, latencyEdges),
    place,
    claimedLabel: claimedLabel !== undefined && claimedLabel !== made.label ? claimedLabel : null,
    consent,
  };
  return { stored, row };
}

function featureBins(task: AnyTask, input: Record<string, unknown>): Record<string, number> {
  const values = Object.entries(task.features(input));
  return Object.fromEntries(
    values.flatMap(([name, value]) => {
      const declaration = task.featureDeclarations[name];
      return declaration ? [[name, featureBin(declaration, value)]] : [];
    }),
  );
}
