import { featureBinCount } from "@/lib/task/feature";
import { tasks } from "@/models";
import { median, report } from "./report";

const rows = 1_000_000;
const days = 30;

/**
 * Stores a million predictions over thirty days (drawn in the database, every fifth with feedback), rolls them up
 * and times what the pages ask for. The directory must have been served once: that registers the shipped version.
 */
export async function benchMillion(dataDir: string) {
  process.env.LINGKAR_DATA_DIR = dataDir;
  const { getEmbedded } = await import("@/lib/server/embedded/embedded");
  const { sql, close } = await getEmbedded();
  const [task] = tasks;
  const labels = Object.keys(task.labels);
  const bins = Object.entries(task.featureDeclarations)
    .map(([name, declaration]) => `'${name}', floor(random() * ${featureBinCount(declaration)})::int`)
    .join(", ");
  const probabilities = JSON.stringify(Object.fromEntries(labels.map((label) => [label, 1 / labels.length])));

  const filling = performance.now();
  const step = 100_000;
  for (let done = 0; done < rows; done += step) {
    await sql(
      `insert into public.predictions (id, receipt_hash, task, version, input, label, confidence, probabilities,
         familiarity, feature_bins, latency_ms, latency_bin, place, created_at)
       select gen_random_uuid(), encode(sha256(convert_to('bench' || i, 'UTF8')), 'hex'), $1, 1, '{"text":"x"}'::jsonb,
         ($2::text[])[1 + floor(random() * ${labels.length})::int], random(), $3::jsonb, random(),
         jsonb_build_object(${bins}), exp(random() * 6), floor(random() * 60)::smallint,
         case when random() < 0.7 then 'browser' else 'server' end, now() - random() * interval '${days} days'
       from generate_series($4::int, $5::int) i`,
      [task.id, labels, probabilities, done, done + step - 1],
    );
  }
  await sql(
    `insert into public.feedback (prediction_id, correct)
     select id, random() < 0.85 from public.predictions where receipt_hash < '33' on conflict do nothing`,
    [],
  );
  report(
    `storing ${rows.toLocaleString("en")} predictions`,
    `${((performance.now() - filling) / 1000).toFixed(0)} s`,
  );

  await sql(
    `insert into public.stale_hours select distinct task, version, date_trunc('hour', created_at, 'UTC')
     from public.predictions on conflict do nothing`,
    [],
  );
  await timed("full rollup of all rows", 1, () => sql("select public.refresh_rollups()", []));
  await timed("rollup refresh when nothing is stale (the usual case)", 5, () =>
    sql("select public.refresh_rollups()", []),
  );
  await timed(`dashboard query: all metrics of ${days} days from rollups`, 5, () =>
    sql("select public.rollup_sums($1, now() - interval '30 days', now())", [task.id]),
  );
  await timed(`series query: latency per day, ${days} days`, 5, () =>
    sql("select public.rollup_series($1, now() - interval '30 days', now(), 'latency')", [task.id]),
  );
  await close();
}

async function timed(what: string, times: number, work: () => Promise<unknown>) {
  const took: number[] = [];
  for (let i = 0; i < times; i++) {
    const before = performance.now();
    await work();
    took.push(performance.now() - before);
  }
  report(`${what}${times > 1 ? `, median of ${times}` : ""}`, `${median(took).toFixed(0)} ms`);
}
