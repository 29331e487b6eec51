import "server-only";
import { z } from "zod";
import { Alias, MoveAliasAnswer, MoveAliasRequest, RollBackRequest } from "@/lib/api/alias";
import { CollectionChange, CollectionChanged, CollectionPage } from "@/lib/api/collection";
import { BatchAnswer, BatchRequest } from "@/lib/api/batch";
import { DatasetSummary, ImportAnswer, ReplayAnswer, VerifyAnswer } from "@/lib/api/dataset";
import { RunChange, RunDeleted, RunDeletion, RunDescribed } from "@/lib/api/experiment";
import { FeedbackAnswer, FeedbackRequest } from "@/lib/api/feedback";
import { Health } from "@/lib/api/health";
import { jsonSchema } from "@/lib/api/json-schema";
import { batchMaximum } from "@/lib/api/limits";
import { ErasedData, MyData } from "@/lib/api/my-data";
import { PredictionAnswer, PredictionRequestFrame } from "@/lib/api/prediction";
import { RunAccepted, RunAnswer, RunRequest } from "@/lib/api/run";
import { TaskDetail, TaskSummary } from "@/lib/api/task";
import { VersionSummary } from "@/lib/api/version";
import type { Language } from "@/lib/language";
import { ErrorBody } from "@/lib/refusal";
import { Appointed, Appointment } from "@/lib/server/auth/appoint-admin";
import { tasks } from "@/models";

const requests = {
  FeedbackRequest,
  MoveAliasRequest,
  RunRequest,
  RunChange,
  RunDeletion,
  RollBackRequest,
  CollectionChange,
  Appointment,
};

const answers = {
  Error: ErrorBody,
  Tasks: z.array(TaskSummary),
  Task: TaskDetail,
  Prediction: PredictionAnswer,
  Batch: BatchAnswer,
  Feedback: FeedbackAnswer,
  MyData,
  ErasedData,
  Collection: CollectionPage,
  CollectionChanged,
  Versions: z.array(VersionSummary),
  MovedAlias: MoveAliasAnswer,
  RunAccepted,
  Run: RunAnswer,
  RunDescribed,
  RunDeleted,
  Datasets: z.array(DatasetSummary),
  ImportedDataset: ImportAnswer,
  VerifiedDataset: VerifyAnswer,
  Replay: ReplayAnswer,
  Appointed,
  Health,
  Alias,
};

type Schemas = Record<string, Record<string, unknown>>;

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const each = (schemas: Record<string, z.ZodType>, language: Language, io: "input" | "output"): Schemas =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, jsonSchema(schema, language, io)]),
  );

const inputName = (task: string) => `${task}-input`;

/** The input of every task by itself, and the requests, in which it stands for whatever the task at the address takes. */
function taskRequests(language: Language): Schemas {
  const inputs = tasks.map((task) => [inputName(task.id), jsonSchema(task.schema.input.strict(), language)]);
  const anyInput = { anyOf: tasks.map((task) => ref(inputName(task.id))) };
  return {
    ...Object.fromEntries(inputs),
    PredictionRequest: replaced(jsonSchema(PredictionRequestFrame, language), "input", anyInput),
    BatchRequest: replaced(jsonSchema(BatchRequest, language), "inputs", {
      type: "array",
      items: anyInput,
      minItems: 1,
      maxItems: batchMaximum,
    }),
  };
}

const replaced = (schema: Record<string, unknown>, field: string, by: unknown) => ({
  ...schema,
  properties: { ...Object(schema["properties"]), [field]: by },
});

/** The schemas that validate requests and describe answers, as JSON Schema by name. */
export const components = (language: Language): Schemas => ({
  ...taskRequests(language),
  ...each(requests, language, "input"),
  ...each(answers, language, "output"),
});
