import "./own-database";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { ImportAnswer } from "@/lib/api/dataset";
import { createAdmin } from "@/lib/server/auth/create-admin";
import { createApiKey } from "@/lib/server/auth/create-api-key";
import { labelledColumns } from "@/lib/task/data-columns";
import type { AnyTask } from "@/lib/task/define-task";
import { POST } from "@/app/api/v1/tasks/[task]/datasets/route";
import { call } from "./call";
import { everyTask } from "./predicting";

let authorization: string;
beforeAll(async () => {
  const account = { email: "admin@example.com", password: "correct horse battery staple" };
  const { id } = await createAdmin(account);
  authorization = `Bearer ${await createApiKey("test", { kind: "user", id, name: account.email })}`;
});

const imported = async (task: AnyTask, raw: string) => {
  const answer = await call(
    POST,
    { task: task.id },
    { raw, headers: { authorization, "content-type": "text/csv" } },
  );
  expect({ status: answer.status, ...(answer.status !== 200 && { json: answer.json }) }).toEqual({
    status: 200,
  });
  return ImportAnswer.parse(answer.json);
};

const Records = z.array(z.record(z.string(), z.string()));
const lineOf = (cells: readonly string[]) =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`;

describe.each(everyTask)("base data of $id", (task) => {
  const file = readFileSync(`models/${task.id}/${task.starter.file}`, "utf8");
  const tabbed = task.starter.file.endsWith(".tsv");
  const records = Records.parse(
    parse(file, { columns: true, bom: true, delimiter: tabbed ? "\t" : ",", quote: tabbed ? null : '"' }),
  );
  const columns = labelledColumns(task);
  const lines = records.slice(0, 50).map((record) => lineOf(columns.map((column) => record[column] ?? "")));

  it("comes from its starter file, once", async () => {
    const first = await imported(task, file);
    expect(first.created).toBe(true);
    expect(first.rows + first.skipped).toBe(records.length);
    expect(await imported(task, file)).toEqual({ ...first, created: false });
  });

  it("needs a header of no more columns than a row cannot do without", async () => {
    const { rows, skipped } = await imported(task, [lineOf(columns), ...lines].join(""));
    expect(rows).toBeGreaterThan(0);
    expect(rows + skipped).toBe(lines.length);
  });

  it("names the lines that cannot be used by their place and what is wrong with them", async () => {
    const label = columns.find((column) => isLabel(task, column)) ?? "";
    const bad = lineOf(columns.map((column) => (column === label ? "entah" : (records[0]?.[column] ?? ""))));
    const { problems } = await imported(task, [lineOf(columns), bad, ...lines].join(""));
    expect(problems[0]).toEqual({ row: 1, reason: expect.stringContaining("entah") });
  });
});

/** Without a value that it knows, no row has a label. */
const isLabel = (task: AnyTask, column: string) =>
  !Object.hasOwn(task.schema.input.shape, column) && column !== task.explorer?.text.column;
