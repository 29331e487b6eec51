import { createHash } from "node:crypto";
import type { Actor, TestDatabase } from "./test-database";

export const anon: Actor = { role: "anon" };
export const stranger: Actor = { role: "authenticated", id: "00000000-0000-4000-8000-000000000001" };
export const admin: Actor = { role: "authenticated", id: "00000000-0000-4000-8000-000000000002" };
export const server: Actor = { role: "service_role" };

export const receipts = ["receipt-one", "receipt-two", "receipt-three"] as const;
export const predictionId = (index: number) => `10000000-0000-4000-8000-00000000000${index}`;
export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Puts at least one row into every table, through the functions the app uses where there are some. */
export async function seed({ sql, as }: TestDatabase): Promise<void> {
  await sql(
    "insert into auth.users (id, email) values ($1, 'stranger@example.com'), ($2, 'admin@example.com')",
    [stranger.id, admin.id],
  );
  await sql("insert into public.user_roles (user_id, role) values ($1, 'admin')", [admin.id]);
  await sql(
    `insert into public.model_versions (task, version, sha256, bytes, seconds, lineage, validation, evaluations, reference, origin, created_by)
     values ('echo', 1, repeat('a', 64), 1, 0.1, jsonb_build_object('sources', jsonb_build_array(jsonb_build_object('sha256', repeat('d', 64)))),
             '{}', '[]', '{}', 'shipped', 'test')`,
  );
  await sql("insert into public.artifacts (sha256, content) values (repeat('a', 64), '\\x00')");
  await sql(
    "insert into public.datasets (sha256, task, name, kind, rows, created_by) values (repeat('d', 64), 'echo', 'd', 'feedback', 1, 'test')",
  );
  const rows = receipts.map((receipt, index) => ({
    id: predictionId(index),
    receipt_hash: sha256(receipt),
    task: "echo",
    version: 1,
    input: { text: `words of ${receipt}` },
    label: "yes",
    confidence: 0.9,
    probabilities: { yes: 0.9, no: 0.1 },
    familiarity: 1,
    feature_bins: { words: 3 },
    latency_ms: 1.5,
    latency_bin: 4,
    place: "server",
    consent: { text_version: 1, language: "en", channel: "api" },
  }));
  await as(server, "select public.record_predictions($1::text::jsonb)", [JSON.stringify(rows)]);
  await sql(
    "insert into public.examples (dataset, position, prediction_id, input, label) values (repeat('d', 64), 0, $1, '{}', 'yes')",
    [predictionId(0)],
  );
  await as(anon, "select public.give_feedback($1, $2, true)", [predictionId(0), receipts[0]]);
  await as(server, "select public.move_alias('echo', 'champion', 1, 'first', 'test')");
  await as(server, "select public.queue_run('echo', 'bayes', 1, 'because', 'test')");
  await as(server, "select public.refresh_rollups()");
  await sql("insert into public.stale_hours (task, version, hour) values ('echo', 1, '2026-01-01')");
  await sql("insert into public.api_keys (name, key_hash, created_by) values ('k', repeat('e', 64), 'test')");
  await sql(
    "insert into public.setup_links (token_hash, expires_at) values (repeat('f', 64), now() + interval '1 hour')",
  );
  await as(server, "select public.note_sign_in(repeat('b', 64), false)");
}
