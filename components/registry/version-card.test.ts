import { expect, test } from "vitest";
import { evaluate } from "@/lib/loop/evaluate";
import { parseMarkdown } from "./markdown/parse-markdown";
import { versionCard } from "./version-card";
import type { VersionView } from "./version-view";

const validation = evaluate(
  ["yes", "no"].flatMap((truth) =>
    Array.from({ length: 10 }, () => ({
      truth,
      prediction: { label: truth, confidence: 0.9, probabilities: { [truth]: 0.9 } },
    })),
  ),
  ["yes", "no"],
);
const version: VersionView = {
  version: 7,
  aliases: ["champion"],
  origin: "run",
  bytes: 12_345,
  seconds: 1.5,
  createdAt: "2026-01-01T00:00:00.000Z",
  createdBy: "system",
  sha256: "a".repeat(64),
  run: null,
  gate: null,
  validation,
  evaluations: { "imported | rows": validation },
  lineage: {
    estimator: "logistic",
    seed: 3,
    parameters: { epochs: 12 },
    dataHash: "d".repeat(64),
    rows: 1000,
    sources: [{ name: "my*file*|[x](https://example.com)", rows: 1000, sha256: "e".repeat(64) }],
    codeVersion: "lingkar@0.1.0",
    parent: 6,
  },
};
const context = (language: "en" | "id") => ({
  title: "Echo",
  language,
  classes: [{ id: "yes", title: language === "en" ? "Yes" : "Ya", tone: "positive" as const }],
});

test.each(["en", "id"] as const)("the card in %s holds what makes the version repeatable", (language) => {
  const card = versionCard(version, context(language));
  for (const part of ["logistic", "epochs", "a".repeat(64), "d".repeat(64), "lingkar@0.1.0"])
    expect(card).toContain(part);
  expect(card).toContain(language === "en" ? "1,000 distinct rows" : "1.000 baris berbeda");
  expect(card).toContain(language === "en" ? "| Yes |" : "| Ya |");
  expect(card).toContain(language === "en" ? "1.000 (" : "1,000 (");
});

test("what the record says is shown as words, never as marks, and every table keeps its columns", () => {
  const blocks = parseMarkdown(versionCard(version, context("en")));
  expect(JSON.stringify(blocks)).not.toContain('"link"');
  const tables = blocks.filter((block) => block.kind === "table");
  expect(tables).toHaveLength(3);
  for (const { head, rows } of tables) for (const row of rows) expect(row.length).toBe(head.length);
});
