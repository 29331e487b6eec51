import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { storageMode } from "../supabase";
import { askAsServer } from "./ask-as";

const Input = z.record(z.string(), z.unknown());

/** A labelled row as it is kept; `prediction` names the stored prediction that it came from, if any. */
export type Example = { prediction: string | null; input: Record<string, unknown>; label: string };

const Placed = z
  .object({ position: z.int(), prediction_id: z.uuid().nullable(), input: Input, label: z.string() })
  .transform(({ position, prediction_id: prediction, input, label }) => {
    const row: Example = { prediction, input, label };
    return { position, row };
  });

const Confirmed = z.object({ prediction: z.uuid(), input: Input, label: z.string() });
export type Confirmed = z.output<typeof Confirmed>;

/**
 * Rows a call writes or reads. A thousand is what one answer of a hosted project holds; the embedded database serves one
 * request after the other, so that it gets less at a time and others have their turn in between.
 */
const pageSize = () => (storageMode() === "embedded" ? 100 : 1000);
const giveWay = () => (storageMode() === "embedded" ? sleep(5) : Promise.resolve());

/** All answers of the task that somebody confirmed or corrected, in the order of their predictions' ids. */
export const listConfirmed = (task: string): Promise<Confirmed[]> =>
  askAsServer(z.array(Confirmed), (client) => client.rpc("confirmed_answers", { for_task: task }));

/** Adds rows to a data set in their order; rows that are there stay, rows of erased predictions are left out. Answers how many of
 * them there are now. */
export async function saveExamples(dataset: string, rows: readonly Example[]): Promise<number> {
  const page = pageSize();
  let stored = 0;
  for (let from = 0; from === 0 || from < rows.length; from += page) {
    const part = rows.slice(from, from + page).map((row, index) => ({ position: from + index, ...row }));
    const json = z.json().parse(part);
    stored += await askAsServer(z.int(), (client) =>
      client.rpc("save_examples", { to_dataset: dataset, rows: json }),
    );
    await giveWay();
  }
  return stored;
}

/** The rows of a data set in their order. */
export async function readExamples(dataset: string): Promise<Example[]> {
  const rows: Example[] = [];
  const page = pageSize();
  let last = -1;
  for (;;) {
    const after = last;
    const part = await askAsServer(z.array(Placed), (client) =>
      client
        .from("examples")
        .select("position, prediction_id, input, label")
        .eq("dataset", dataset)
        .gt("position", after)
        .order("position")
        .limit(page),
    );
    rows.push(...part.map(({ row }) => row));
    last = part.at(-1)?.position ?? last;
    if (part.length < page) return rows;
    await giveWay();
  }
}
