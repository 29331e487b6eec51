import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sha256 } from "@/lib/ml/sha256";
import type { AnyTask } from "@/lib/task/define-task";
import { parseStarter } from "@/lib/task/parse-starter";

/** The task's starter data, in its parts, and the SHA-256 of its file. */
export async function readStarter(task: AnyTask) {
  const bytes = readFileSync(
    fileURLToPath(new URL(`../models/${task.id}/${task.starter.file}`, import.meta.url)),
  );
  return { ...parseStarter(task, bytes), sha256: await sha256(bytes) };
}
