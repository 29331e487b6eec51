import { createHash, randomUUID } from "node:crypto";
import { saveFeedback } from "@/lib/server/data/feedback";
import { insertPredictions } from "@/lib/server/data/predictions";
import { getEmbedded } from "@/lib/server/embedded/embedded";
import { binIndex } from "@/lib/stats/bin-index";
import { latencyEdges } from "@/lib/stats/latency-edges";
import { featureBin } from "@/lib/task/feature";
import { tasks } from "@/models";

export type Known = {
  version?: number;
  label: string;
  confidence: number;
  latencyMs: number;
  place?: "browser" | "server";
  claimedLabel?: string;
  text?: string;
  daysAgo?: number;
  feedback?: { correct: boolean; label?: string };
};

const [task] = tasks;

const featureBins = (text: string) =>
  Object.fromEntries(
    Object.entries(task.features({ text })).flatMap(([name, value]) => {
      const declaration = Object.entries(task.featureDeclarations).find(([key]) => key === name)?.[1];
      return declaration ? [[name, featureBin(declaration, value)]] : [];
    }),
  );

/** Stores predictions as the server would, some of them days ago, and the feedback of their authors. */
export async function recordKnown(rows: readonly Known[]): Promise<void> {
  const made = rows.map((row) => ({ row, id: randomUUID(), receipt: randomUUID() }));
  await insertPredictions(
    made.map(({ row, id, receipt }) => ({
      id,
      receiptHash: createHash("sha256").update(receipt).digest("hex"),
      task: task.id,
      version: row.version ?? 1,
      input: { text: row.text ?? "Pelayanannya ramah dan cepat sekali hari ini." },
      label: row.label,
      confidence: row.confidence,
      probabilities: Object.fromEntries(
        Object.keys(task.labels).map((label) => [
          label,
          label === row.label ? row.confidence : (1 - row.confidence) / 2,
        ]),
      ),
      familiarity: 1,
      featureBins: featureBins(row.text ?? "Pelayanannya ramah dan cepat sekali hari ini."),
      latencyMs: row.latencyMs,
      latencyBin: binIndex(row.latencyMs, latencyEdges),
      place: row.place ?? "server",
      claimedLabel: row.claimedLabel ?? null,
      consent: { textVersion: 1, language: "id", channel: "page" },
    })),
  );
  const { sql } = await getEmbedded();
  const old = made.filter(({ row }) => row.daysAgo !== undefined);
  await sql(
    `update public.predictions p set created_at = p.created_at - v.days * interval '1 day'
       from unnest($1::uuid[], $2::int[]) as v (id, days) where p.id = v.id`,
    [old.map(({ id }) => id), old.map(({ row }) => row.daysAgo)],
  );
  await sql(
    `insert into public.stale_hours (task, version, hour)
     select distinct task, version, date_trunc('hour', created_at, 'UTC') from public.predictions
     on conflict do nothing`,
    [],
  );
  for (const { row, id, receipt } of made) {
    if (row.feedback) await saveFeedback({ prediction: id, receipt, ...row.feedback });
  }
}
