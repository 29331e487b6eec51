import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { jsonSchema } from "@/lib/api/json-schema";
import type { TaskDetail, TaskSummary } from "@/lib/api/task";
import type { Language } from "@/lib/language";
import type { AnyTask } from "@/lib/task/define-task";
import { findVersion } from "../data/model-versions";
import { log } from "../log";
import { servingVersion } from "../serving";

export async function summariseTask(task: AnyTask, language: Language): Promise<TaskSummary> {
  const { version } = await servingVersion(task);
  return { id: task.id, title: task.text.title[language], labels: Object.keys(task.labels), version };
}

/** What a program needs to call the task, and the card of the version that serves. */
export async function describeTask(task: AnyTask, language: Language): Promise<TaskDetail> {
  const summary = await summariseTask(task, language);
  const { sha256, bytes, lineage, validation, evaluations } = await servingFigures(task, summary.version);
  return {
    ...summary,
    description: task.text.description[language],
    input: jsonSchema(task.schema.input, language),
    examples: task.examples.map(({ title, input }) => ({ title: title[language], input })),
    modelCard: {
      text: await cardText(task),
      version: summary.version,
      sha256,
      bytes,
      lineage,
      validation,
      evaluations,
    },
  };
}

/** Figures of the shipped version are in the code; those of others only in the registry. */
async function servingFigures(task: AnyTask, version: number) {
  if (version === task.shipped.version) return task.shipped;
  return (await findVersion(task.id, version)) ?? task.shipped;
}

async function cardText(task: AnyTask): Promise<string> {
  try {
    return await readFile(join(process.cwd(), "models", task.id, "card.md"), "utf8");
  } catch (error) {
    log("warn", "card-not-read", { task: task.id }, error);
    return "";
  }
}
