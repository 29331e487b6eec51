import "server-only";
import { Refusal } from "@/lib/refusal";
import type { AnyTask, CollectionDeclaration } from "@/lib/task/define-task";
import { servingVersion } from "../serving";

export type ServingCollection = {
  declaration: CollectionDeclaration;
  version: number;
  items: readonly string[];
};

/** What a task has to compare with now. @throws Refusal `not_found` where it has no collection. */
export async function servingCollection(task: AnyTask): Promise<ServingCollection> {
  const { version, estimator, weights } = await servingVersion(task);
  if (!task.collection || !estimator.collection) {
    throw new Refusal("not_found", {
      en: "This task has no collection to compare with.",
      id: "Tugas ini tidak memiliki koleksi pembanding.",
    });
  }
  return { declaration: task.collection, version, items: estimator.collection.items(weights) };
}
