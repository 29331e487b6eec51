import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { parseCollection } from "@/lib/task/parse-collection";
import { parseStarter } from "@/lib/task/parse-starter";
import { collection } from "./collection";
import { compareEstimators } from "./compare-estimators";
import { otherAuthorsFile, parseOtherAuthors } from "./other-authors";
import { input } from "./schema";
import { titles } from "./task";

const file = (name: string) => readFileSync(fileURLToPath(new URL(name, import.meta.url)));

// `npx vitest run models/titles/comparison.test.ts -u` writes them anew.
it("the figures on the page are those of a run that anyone can repeat", async () => {
  const { train, test } = parseStarter(titles, file(titles.starter.file));
  const rows = (list: typeof train) => list.map((row) => ({ ...row, input: input.parse(row.input) }));
  const { items } = parseCollection(collection, file(collection.file).toString("utf8"));
  const compared = compareEstimators(
    { train: rows(train), test: rows(test), others: parseOtherAuthors(file(otherAuthorsFile)) },
    items,
    titles.shipped.lineage.seed,
  );
  await expect(`${JSON.stringify(compared, null, 2)}\n`).toMatchFileSnapshot("comparison.json");
}, 120_000);
