import "./own-database";
import { describe, expect, it } from "vitest";
import type { AnyTask } from "@/lib/task/define-task";
import { findTask } from "@/models";
import { inputFields } from "./input-fields";
import { predicted } from "./predicting";

const found = findTask("mushroom");
if (!found) throw new Error("no task mushroom");
const task: AnyTask = found;
const attributes = inputFields(task).map(({ name }) => name);
const [example] = task.examples;
const answered = Object.entries(example?.input ?? {}).filter(([, code]) => code !== "?");

describe("a mushroom", () => {
  it("may have any attribute unsure, which is the same as left out", async () => {
    expect(attributes).toHaveLength(22);
    for (const name of attributes) {
      const rest = Object.fromEntries(answered.filter(([other]) => other !== name));
      const { latencyMs, ...leftOut } = await predicted(task, { input: rest, explain: true });
      const unsure = await predicted(task, { input: { ...rest, [name]: "?" }, explain: true });
      expect(unsure).toEqual({ ...leftOut, latencyMs: unsure.latencyMs });
      expect(latencyMs).toBeGreaterThanOrEqual(0);
    }
  });

  it("is called poisonous, with a reason, wherever the model declines to decide", async () => {
    // Ever fewer answers, from the first and from the last.
    const fewer = answered.flatMap((_, at) => [answered.slice(at), answered.slice(0, at + 1)]);
    const answers = await Promise.all(
      fewer.map((each) => predicted(task, { input: Object.fromEntries(each) })),
    );
    const declined = answers.filter(({ undecided }) => undecided !== undefined);
    expect(declined.length).toBeGreaterThan(0);
    for (const { label, undecided } of declined) {
      expect(label).toBe("poisonous");
      expect(undecided).toEqual({
        code: expect.stringMatching(/^[a-z_]+$/),
        message: task.undecided?.reasons[undecided?.code ?? ""]?.en,
      });
    }
    // What few answers say is never that it can be eaten.
    fewer.forEach((each, at) => {
      if (each.length < 10) expect(answers[at]?.label).toBe("poisonous");
    });
  });
});
