import { z } from "zod";
import { fieldTexts } from "@/lib/parse-input";
import { defineCommand, flag, option } from "../cli/command";
import { Failure, WrongUse } from "../cli/failure";
import { task, text, url, versionChoice } from "../cli/fields";
import { taskNamed } from "../cli/find-task";
import { findVersion } from "../cli/find-version";
import { readSource, textOf } from "../cli/read-source";
import { predictionText } from "../cli/prediction-text";

/** `predict`: one prediction, computed here. Nothing is sent or stored. */
export const predict = defineCommand({
  places: ["task"],
  schema: z.object({
    task,
    input: option(
      "JSON",
      `The input as a JSON object, e.g. '{"text":"…"}'; - reads it from standard input.`,
      text,
    ),
    version: option("V", "A version's number or alias (default: champion).", versionChoice.optional()),
    explain: flag("Also tells what each part of the input added."),
    url,
  }),
  async run({ task: id, input: given, version: choice, explain, url }) {
    const task = taskNamed(id);
    const input = task.schema.input.safeParse(await parseJson(given), { reportInput: true });
    if (!input.success) {
      const faults = Object.entries(fieldTexts(input.error.issues)).map(
        ([name, fault]) => `${name}: ${fault.en}`,
      );
      throw new WrongUse(`The input cannot be used. ${faults.join(" ")}`);
    }
    const version = await findVersion(task, choice, url);
    const estimator = await task.estimators[version.estimator]?.();
    if (!estimator) throw new Failure(`This code has no estimator "${version.estimator}" for ${id}.`);
    const prediction = estimator.predict(estimator.read(version.bytes), input.data, { explain });
    return {
      document: { task: id, version: version.version, ...prediction },
      text: predictionText(task, prediction),
    };
  },
});

async function parseJson(given: string): Promise<unknown> {
  const json = given === "-" ? textOf(await readSource("-"), "-") : given;
  try {
    return JSON.parse(json);
  } catch {
    throw new WrongUse(`The input is not valid JSON.`);
  }
}
