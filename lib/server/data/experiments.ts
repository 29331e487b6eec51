import "server-only";
import { z } from "zod";
import type { RunChange, RunQuery } from "@/lib/api/experiment";
import { VersionKeeper } from "@/lib/api/experiment";
import { Refusal } from "@/lib/refusal";
import { askAsServer } from "./ask-as";
import { RunRow, RunSummary } from "./run-row";
import type { Run } from "./run-row";

const Found = z.object({
  total: z.int(),
  found: z.int(),
  active: z.boolean(),
  tags: z.array(z.string()),
  estimators: z.array(z.string()),
  runs: z.array(RunSummary),
});
export type FoundRuns = z.output<typeof Found>;

/** A page of the runs that fit, how many fit and how many there are, and what can be filtered by. */
export const findRuns = (query: RunQuery): Promise<FoundRuns> =>
  askAsServer(Found, (client) => client.rpc("find_runs", { asked: z.json().parse(query) }));

/** Runs by their ids, in the order of the ids; those that are gone are left out. */
export async function getRuns(ids: readonly string[]): Promise<Run[]> {
  const rows = await askAsServer(z.array(RunRow), (client) =>
    client
      .from("runs")
      .select("*")
      .in("id", [...ids])
      .limit(ids.length),
  );
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

const noteChanged = () =>
  new Refusal("conflict", {
    en: "Somebody else changed this note meanwhile. Your text is still here; load the page again to see theirs.",
    id: "Catatan ini baru saja diubah orang lain. Tulisan Anda masih ada di sini; muat ulang halaman untuk melihat versinya.",
  });

/** Writes note and tags of a run, audited. Nothing when there is no such run. */
export async function describeRun(id: string, change: RunChange, by: string) {
  const described = await askAsServer(
    z.object({ note: z.string(), tags: z.array(z.string()) }).nullable(),
    (client) => client.rpc("describe_run", { for_run: id, change: z.json().parse(change), by_actor: by }),
    { "the note has changed": noteChanged },
  );
  return described ?? undefined;
}

const notEnded = () =>
  new Refusal("conflict", {
    en: "This run has not ended. Cancel it first, then it can be deleted.",
    id: "Pelatihan ini belum berakhir. Batalkan dahulu, baru dapat dihapus.",
  });
const aliased = () =>
  new Refusal("conflict", {
    en: "An alias points at the version this run made, so it cannot be deleted. Move the alias to another version first.",
    id: "Sebuah alias menunjuk versi yang dibuat pelatihan ini, jadi tidak dapat dihapus. Pindahkan alias ke versi lain dahulu.",
  });
const needed = () =>
  new Refusal("conflict", {
    en: "Something refers to the version this run made, so the version stays. Delete the run alone.",
    id: "Ada yang merujuk versi buatan pelatihan ini, jadi versinya tetap ada. Hapus pelatihannya saja.",
  });

/** Deletes an ended run for good, and the version it made if asked to. Nothing when there is no such run. */
export async function deleteRunRow(asked: { id: string; withVersion: boolean; by: string; reason: string }) {
  const deleted = await askAsServer(
    z.object({ task: z.string(), version: z.int().nullable(), versionDeleted: z.boolean() }).nullable(),
    (client) =>
      client.rpc("delete_run", {
        for_run: asked.id,
        and_version: asked.withVersion,
        by_actor: asked.by,
        because: asked.reason,
      }),
    {
      "the run has not ended": notEnded,
      "an alias points at the version": aliased,
      "the version is needed": needed,
    },
  );
  return deleted ?? undefined;
}

/** Why a version has to stay when its run goes; null when nothing would miss it. */
export const versionKeptBy = (task: string, version: number): Promise<VersionKeeper | null> =>
  askAsServer(VersionKeeper.nullable(), (client) =>
    client.rpc("version_kept_by", { for_task: task, for_version: version }),
  );
