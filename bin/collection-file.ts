import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseCollection } from "@/lib/task/parse-collection";
import type { AnyTask } from "@/lib/task/define-task";

/** The texts that ship with a task to compare inputs with, if it has a collection. */
export function readCollection(task: AnyTask): readonly string[] | undefined {
  if (!task.collection) return undefined;
  const file = fileURLToPath(new URL(`../models/${task.id}/${task.collection.file}`, import.meta.url));
  return parseCollection(task.collection, readFileSync(file, "utf8")).items;
}
