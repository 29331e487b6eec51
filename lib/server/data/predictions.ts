import "server-only";
import { z } from "zod";
import { OwnPrediction } from "@/lib/api/my-data";
import type { Language } from "@/lib/language";
import { processWide } from "../process-wide";
import { writeTogether } from "./write-together";
import { askAsServer, askAsNobody } from "./ask-as";

/** A prediction somebody agreed to have stored; the input is redacted and the label is the server's own. */
export type NewPrediction = {
  id: string;
  receiptHash: string;
  task: string;
  version: number;
  input: Record<string, unknown>;
  label: string;
  confidence: number;
  probabilities: Record<string, number>;
  familiarity: number | null;
  featureBins: Record<string, number>;
  latencyMs: number;
  latencyBin: number;
  place: "browser" | "server";
  /** What the browser claimed, when that was another label. */
  claimedLabel: string | null;
  consent: { textVersion: number; language: Language; channel: "page" | "api" };
};

const row = (made: NewPrediction) => ({
  id: made.id,
  receipt_hash: made.receiptHash,
  task: made.task,
  version: made.version,
  input: made.input,
  label: made.label,
  confidence: made.confidence,
  probabilities: made.probabilities,
  familiarity: made.familiarity,
  feature_bins: made.featureBins,
  latency_ms: made.latencyMs,
  latency_bin: made.latencyBin,
  place: made.place,
  claimed_label: made.claimedLabel,
  consent: {
    text_version: made.consent.textVersion,
    language: made.consent.language,
    channel: made.consent.channel,
  },
});

/** Rows of one call, however many people they come from. */
const mostRows = 200;

const inserts = () =>
  processWide("prediction-inserts", () => ({
    insert: writeTogether<NewPrediction>(async (made) => {
      const rows = z.json().parse(made.map(row));
      await askAsServer(z.literal(made.length), (client) => client.rpc("record_predictions", { rows }));
    }, mostRows),
  }));

/** Stores all of them with their consents, or none; what many people agree to at once is stored in one call. */
export const insertPredictions = (made: readonly NewPrediction[]): Promise<void> => inserts().insert(made);

/** All that is stored under the receipts, oldest first. */
export const ownPredictions = (receipts: string[]): Promise<OwnPrediction[]> =>
  askAsNobody(z.array(OwnPrediction), (client) => client.rpc("my_data", { receipts }));

/** Erases what is stored under the receipts; answers the ids. */
export const eraseOwnPredictions = (receipts: string[]): Promise<string[]> =>
  askAsNobody(z.array(z.uuid()), (client) => client.rpc("erase_my_data", { receipts }));

/** Erases what is older than so many days; answers how many predictions that were. */
export const erasePredictionsOlderThan = (days: number): Promise<number> =>
  askAsServer(z.int(), (client) => client.rpc("erase_older_than", { days }));

/** The task a stored prediction belongs to. */
export const taskOfPrediction = async (id: string): Promise<string | undefined> => {
  const found = await askAsServer(z.object({ task: z.string() }).nullable(), (client) =>
    client.from("predictions").select("task").eq("id", id).maybeSingle(),
  );
  return found?.task;
};
