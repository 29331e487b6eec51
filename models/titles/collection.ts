import type { CollectionDeclaration } from "@/lib/task/define-task";
import { normaliseTitle } from "./normalise-title";
import { titleText } from "./schema";

/** The titles to compare with. */
export const collection: CollectionDeclaration = {
  title: { en: "Titles to compare with", id: "Judul pembanding" },
  item: { en: "Title", id: "Judul" },
  file: "data/corpus.tsv",
  columns: ["title", "judul", "judul_ref"],
  schema: titleText.transform((title) => title.replace(/\s+/gu, " ").trim()),
  key: normaliseTitle,
  maximum: 100_000,
};
