import "server-only";
import { z } from "zod";
import { DatasetKind } from "@/lib/api/dataset";
import { askAsServer } from "./ask-as";

const Row = z
  .object({
    sha256: z.string(),
    task: z.string(),
    name: z.string(),
    kind: DatasetKind,
    rows: z.int(),
    ready: z.boolean(),
    created_at: z.string(),
    created_by: z.string(),
    retired_at: z.string().nullable(),
  })
  .transform(({ created_at: createdAt, created_by: createdBy, retired_at: retiredAt, ...row }) => ({
    ...row,
    createdAt,
    createdBy,
    retiredAt,
  }));
export type Dataset = z.output<typeof Row>;

/** The data sets of a task that are whole, newest first; of one kind if wanted. */
export const listDatasets = (task: string, kind?: DatasetKind): Promise<Dataset[]> =>
  askAsServer(z.array(Row), (client) => {
    const all = client.from("datasets").select("*").eq("task", task).eq("ready", true);
    const wanted = kind === undefined ? all : all.eq("kind", kind);
    return wanted.order("created_at", { ascending: false }).limit(1000);
  });

export async function findDataset(sha256: string): Promise<Dataset | undefined> {
  const found = await askAsServer(Row.nullable(), (client) =>
    client.from("datasets").select("*").eq("sha256", sha256).maybeSingle(),
  );
  return found ?? undefined;
}

/** Notes a data set, not ready yet unless said so; one of the same content stays as it is. */
export async function noteDataset(made: {
  sha256: string;
  task: string;
  name: string;
  kind: DatasetKind;
  rows: number;
  ready: boolean;
  by: string;
}): Promise<void> {
  const { by, ...row } = made;
  await askAsServer(z.null(), (client) =>
    client
      .from("datasets")
      .upsert({ ...row, created_by: by }, { onConflict: "sha256", ignoreDuplicates: true }),
  );
}

/** From now on the data set is whole and in use, also if it had been retired. */
export async function readyDataset(sha256: string): Promise<void> {
  await askAsServer(z.null(), (client) =>
    client.from("datasets").update({ ready: true, retired_at: null }).eq("sha256", sha256),
  );
}

/** Takes away a data set that was never finished, with its rows. */
export async function dropUnreadyDataset(sha256: string): Promise<void> {
  await askAsServer(z.null(), (client) =>
    client.from("datasets").delete().eq("sha256", sha256).eq("ready", false),
  );
}

/** How many rows people erased since, by data set of answers of the task (sha-256); those that are whole are left out. */
export async function countErased(task: string): Promise<Map<string, number>> {
  const sets = await askAsServer(z.array(z.object({ sha256: z.string(), erased: z.int() })), (client) =>
    client.rpc("erased_examples", { for_task: task }),
  );
  return new Map(sets.map(({ sha256, erased }) => [sha256, erased]));
}
