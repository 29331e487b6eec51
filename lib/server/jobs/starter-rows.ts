import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { datasetHash } from "@/lib/loop/dataset-hash";
import type { AnyTask } from "@/lib/task/define-task";
import type { Row } from "@/lib/task/estimator";
import { parseStarter } from "@/lib/task/parse-starter";
import { processWide } from "../process-wide";

type Rows = readonly Row<Record<string, unknown>>[];
export type StarterRows = { name: string; sha256: string; train: Rows; test: Rows };

const known = () => processWide("starter-rows", () => new Map<string, Promise<StarterRows>>());

/** The rows that come with a task: what trains, and what its file keeps for testing (column `split`). Read once. */
export function starterRows(task: AnyTask): Promise<StarterRows> {
  const read = known().get(task.id) ?? readStarter(task);
  known().set(task.id, read);
  return read;
}

async function readStarter(task: AnyTask): Promise<StarterRows> {
  const bytes = await readFile(join(process.cwd(), "models", task.id, task.starter.file));
  const { train, test } = parseStarter(task, bytes);
  const sha256 = await datasetHash(
    task.id,
    train.map(({ input, label }) => ({ prediction: null, input, label })),
  );
  return { name: "starter", sha256, train, test };
}
