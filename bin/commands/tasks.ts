import { z } from "zod";
import { TaskSummary } from "@/lib/api/task";
import type { Evaluation } from "@/lib/task/version";
import { tasks } from "@/models";
import { appClient } from "../cli/app-client";
import { defineCommand } from "../cli/command";
import { url } from "../cli/fields";
import { registeredVersions } from "../cli/find-version";
import { score, textTable } from "../cli/text-table";

type Version = { version: number; aliases: string[]; sha256: string; estimator: string; metrics: Evaluation };
type Listed = { id: string; title: string; labels: string[]; version: number; versions: Version[] };

/** `tasks`: what there is to predict, and with which versions. */
export const tasksCommand = defineCommand({
  places: [],
  schema: z.object({ url }),
  async run({ url }) {
    const document = url === undefined ? shipped() : await registered(url);
    const rows = document.flatMap(({ id, title, versions }) =>
      versions.map(({ version, aliases, estimator, metrics: { accuracy, macroF1, n } }) => [
        id,
        title,
        String(version),
        aliases.join(", "),
        estimator,
        withInterval(macroF1),
        withInterval(accuracy),
        String(n),
      ]),
    );
    const head = [
      "task",
      "title",
      "version",
      "aliases",
      "estimator",
      "macro-F1 [95 %]",
      "accuracy [95 %]",
      "n",
    ];
    return { document, text: textTable(head, rows) };
  },
});

const shipped = (): Listed[] =>
  tasks.map(({ id, text, schema, shipped: { version, sha256, lineage, validation } }) => ({
    id,
    title: text.title.en,
    labels: schema.label.options.map(String),
    version,
    versions: [{ version, aliases: ["champion"], sha256, estimator: lineage.estimator, metrics: validation }],
  }));

async function registered(url: string): Promise<Listed[]> {
  const app = appClient({ url });
  const known = await app.get("tasks", z.array(TaskSummary));
  return Promise.all(
    known.map(async (task) => ({
      ...task,
      versions: (await registeredVersions(app, task.id)).map(
        ({ version, aliases, sha256, estimator, metrics }) => ({
          version,
          aliases,
          sha256,
          estimator,
          metrics,
        }),
      ),
    })),
  );
}

const withInterval = ({ value, interval: [low, high] }: Evaluation["accuracy"]) =>
  `${score(value)} [${score(low)}, ${score(high)}]`;
