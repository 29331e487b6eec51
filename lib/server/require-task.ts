import "server-only";
import { Refusal } from "@/lib/refusal";
import type { AnyTask } from "@/lib/task/define-task";
import { findTask } from "@/models";

/** The task of this id. @throws Refusal `not_found`. */
export function requireTask(id: string): AnyTask {
  const task = findTask(id);
  if (task) return task;
  throw new Refusal("not_found", { en: "There is no such task.", id: "Tugas itu tidak ada." });
}
