import "server-only";
import { z } from "zod";
import { Evaluation, Lineage, ModelVersion, Reference } from "@/lib/task/version";
import { Refusal } from "@/lib/refusal";
import { askAsServer } from "./ask-as";
import { Instant } from "./instant";

const Row = z
  .object({
    task: z.string(),
    version: z.int(),
    sha256: ModelVersion.shape.sha256,
    bytes: z.int(),
    seconds: z.number(),
    lineage: Lineage,
    validation: Evaluation,
    evaluations: z.record(z.string(), Evaluation),
    reference: Reference,
    gate: z.unknown(),
    run_id: z.uuid().nullable(),
    origin: z.enum(["shipped", "run", "collection"]),
    created_at: Instant,
    created_by: z.string(),
  })
  .transform(({ run_id: run, created_at: createdAt, created_by: createdBy, ...row }) => ({
    ...row,
    run,
    createdAt,
    createdBy,
  }));

/** A version as the registry keeps it: immutable. */
export type RegisteredVersion = z.output<typeof Row>;

export type NewVersion = ModelVersion & {
  task: string;
  origin: "shipped" | "run" | "collection";
  createdBy: string;
  run?: string | undefined;
  gate?: unknown;
};

/** All versions of a task, newest first. */
export const listVersions = (task: string): Promise<RegisteredVersion[]> =>
  askAsServer(z.array(Row), (client) =>
    client
      .from("model_versions")
      .select("*")
      .eq("task", task)
      .order("version", { ascending: false })
      .limit(1000),
  );

export async function findVersion(task: string, version: number): Promise<RegisteredVersion | undefined> {
  const found = await askAsServer(Row.nullable(), (client) =>
    client.from("model_versions").select("*").eq("task", task).eq("version", version).maybeSingle(),
  );
  return found ?? undefined;
}

/** Number of the version that has these weights, the lowest if several do. */
export async function findVersionBySha256(task: string, sha256: string): Promise<number | undefined> {
  const [found] = await askAsServer(z.array(z.object({ version: z.int() })), (client) =>
    client
      .from("model_versions")
      .select("version")
      .eq("task", task)
      .eq("sha256", sha256)
      .order("version")
      .limit(1),
  );
  return found?.version;
}

/** The highest number used so far, 0 before the first. */
export async function highestVersion(task: string): Promise<number> {
  const [found] = await askAsServer(z.array(z.object({ version: z.int() })), (client) =>
    client
      .from("model_versions")
      .select("version")
      .eq("task", task)
      .order("version", { ascending: false })
      .limit(1),
  );
  return found?.version ?? 0;
}

/** JSON as Postgres takes it: what is undefined is left out. */
const Document = z.record(z.string(), z.json());

const taken = () =>
  new Refusal("conflict", {
    en: "There is already a version of this number.",
    id: "Sudah ada versi dengan nomor ini.",
  });

/** @throws Refusal `conflict` when the number is taken. */
export async function insertVersion(made: NewVersion): Promise<void> {
  const document = (value: unknown) => Document.parse(value);
  await askAsServer(
    z.null(),
    (client) =>
      client.from("model_versions").insert({
        task: made.task,
        version: made.version,
        sha256: made.sha256,
        bytes: made.bytes,
        seconds: made.seconds,
        lineage: document(made.lineage),
        validation: document(made.validation),
        evaluations: document(made.evaluations),
        reference: document(made.reference),
        gate: made.gate === undefined ? null : document(made.gate),
        run_id: made.run ?? null,
        origin: made.origin,
        created_by: made.createdBy,
      }),
    { "23505": taken },
  );
}
