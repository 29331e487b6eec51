import { expect } from "vitest";
import { PredictionAnswer } from "@/lib/api/prediction";
import { ErrorBody } from "@/lib/refusal";
import type { AnyTask } from "@/lib/task/define-task";
import { tasks } from "@/models";
import { POST } from "@/app/api/v1/tasks/[task]/predictions/route";
import { call } from "./call";
import { rows } from "./own-database";

// As shared code sees them: whatever their input is.
export const everyTask: readonly AnyTask[] = tasks;

/** The inputs of a task's examples, as a program would send them. */
export const exampleInputs = (task: AnyTask) => task.examples.map(({ input }) => input);

export const firstInput = (task: AnyTask) => exampleInputs(task)[0] ?? {};

/** The answer of the prediction route, which must be one; `raw` is JSON as it is sent. */
export async function predicted(task: AnyTask, body: unknown, raw?: string) {
  const answer = await call(POST, { task: task.id }, raw === undefined ? { body } : { raw });
  expect({ status: answer.status, ...(answer.status !== 200 && { json: answer.json }) }).toEqual({
    status: 200,
  });
  return PredictionAnswer.parse(answer.json);
}

/** The error that the prediction route answers in English, and its sentence in Indonesian. */
export async function refused(task: AnyTask, sent: { body?: unknown; raw?: string }) {
  const [english, indonesian] = await Promise.all(
    ["en", "id"].map(async (language) => {
      const answer = await call(
        POST,
        { task: task.id },
        { ...sent, headers: { "accept-language": language } },
      );
      return { status: answer.status, ...ErrorBody.parse(answer.json).error };
    }),
  );
  if (!english || !indonesian) throw new Error("no answer");
  return { ...english, indonesian };
}

/** How many predictions and consents are stored. */
export async function storedRows() {
  const [row] = await rows(
    "select (select count(*) from public.predictions) as predictions, (select count(*) from public.consents) as consents",
  );
  return { predictions: Number(row?.["predictions"]), consents: Number(row?.["consents"]) };
}
