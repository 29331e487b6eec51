import "./own-database";
import { describe, expect, it } from "vitest";
import type { PredictionAnswer } from "@/lib/api/prediction";
import { everyTask, exampleInputs, firstInput, predicted, refused } from "./predicting";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe.each(everyTask)("a prediction of $id", (task) => {
  it("answers every example with a label of the task and probabilities that sum to 1", async () => {
    for (const input of exampleInputs(task)) {
      const answer = await predicted(task, { input });
      expect(answer).toMatchObject({ task: task.id, version: task.shipped.version, prediction: null });
      expect(Object.keys(answer.probabilities).sort()).toEqual(Object.keys(task.labels).sort());
      expect(sum(Object.values(answer.probabilities))).toBeCloseTo(1, 9);
      expect(answer.confidence).toBe(answer.probabilities[answer.label]);
      expect(answer).not.toHaveProperty("explanation");
      expect(answer).not.toHaveProperty("familiarity");
    }
  });

  it("explains with parts of the input that add up exactly to what the probabilities are made from", async () => {
    for (const input of exampleInputs(task)) {
      const answer = await predicted(task, { input, explain: true });
      // Where the answer is a comparison, the matches are its reasons.
      if (answer.explanation === undefined) expect(answer.matches?.length).toBeGreaterThan(0);
      else expectExact(answer, answer.explanation, input);
    }
  });

  it("takes the version by its number and by its alias", async () => {
    const input = firstInput(task);
    const { label, probabilities, version: served } = await predicted(task, { input });
    for (const version of [task.shipped.version, "champion"])
      expect(await predicted(task, { input, version })).toMatchObject({
        label,
        probabilities,
        version: served,
      });
  });

  it.each([4711, "shadow", "challenger"])("has no version %s", async (version) => {
    const error = await refused(task, { body: { input: firstInput(task), version } });
    expect(error).toMatchObject({ status: 404, code: "not_found" });
    expect(error.indonesian.message).not.toBe(error.message);
  });

  it("says why, in the caller's language, wherever it declines to decide", async () => {
    const answers = await Promise.all(exampleInputs(task).map((input) => predicted(task, { input })));
    const declined = answers.flatMap(({ undecided }) => undecided ?? []);
    if (task.undecided) expect(declined.length).toBeGreaterThan(0);
    for (const { code, message } of declined) expect(message).toBe(task.undecided?.reasons[code]?.en);
  });
});

function expectExact(
  { probabilities }: PredictionAnswer,
  { base, parts }: NonNullable<PredictionAnswer["explanation"]>,
  input: Record<string, unknown>,
) {
  const labels = Object.keys(probabilities);
  const scores = labels.map((label) =>
    parts.reduce((total, part) => total + (part.contribution[label] ?? 0), base[label] ?? 0),
  );
  // Scores are probabilities already, or become them by a softmax.
  const raised = scores.map((score) => Math.exp(score - Math.max(...scores)));
  const made = Math.abs(sum(scores) - 1) < 1e-9 ? scores : raised.map((value) => value / sum(raised));
  labels.forEach((label, at) => expect(made[at]).toBeCloseTo(probabilities[label] ?? Number.NaN, 9));
  for (const { field, start, end, text } of parts) {
    expect(input).toHaveProperty([field]);
    if (start !== undefined) expect(String(input[field]).slice(start, end)).toBe(text);
  }
}
