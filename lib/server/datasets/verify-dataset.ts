import "server-only";
import type { VerifyAnswer } from "@/lib/api/dataset";
import { datasetHash } from "@/lib/loop/dataset-hash";
import { Refusal } from "@/lib/refusal";
import type { AnyTask } from "@/lib/task/define-task";
import { findDataset } from "../data/datasets";
import { readExamples } from "../data/examples";
import { starterRows } from "../jobs/starter-rows";

/** Hashes the stored rows of a data set again. @throws Refusal `not_found`. */
export async function verifyDataset(task: AnyTask, sha256: string): Promise<VerifyAnswer> {
  const known = await findDataset(sha256);
  if (!known?.ready || known.task !== task.id) {
    throw new Refusal("not_found", { en: "There is no such data set.", id: "Himpunan data itu tidak ada." });
  }
  const { name, kind, rows } = known;
  // Starter rows lie in the code, not in the database.
  const stored = kind === "starter" ? await fromCode(task) : await readExamples(sha256);
  const intact = (await datasetHash(task.id, stored)) === sha256;
  // Only rows that came from a prediction can be erased by somebody.
  const erased = kind === "feedback" ? rows - stored.length : 0;
  return { sha256, name, kind, rows, stored: stored.length, erased, intact };
}

async function fromCode(task: AnyTask) {
  const { train } = await starterRows(task);
  return train.map(({ input, label }) => ({ prediction: null, input, label }));
}
