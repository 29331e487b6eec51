import { toCsv } from "@/lib/chart/to-csv";
import type { ExploredRow } from "@/lib/explore/explored-row";
import type { ServingVersion } from "../task/device/serving-version";

/** How the labels came about: always by the served model, never from the stars. */
const methodOf = ({ version, estimator, sha256 }: ServingVersion) => ({
  method: "model",
  version,
  estimator,
  sha256,
});

/** Rows as CSV with a byte order mark, without which spreadsheets misread UTF-8; no cell runs as a formula. */
export function exploredCsv(rows: readonly ExploredRow[], model: ServingVersion): Blob {
  const columns = ["date", "stars", "app_version", "text", "label", "confidence", "method"];
  const by = `model ${model.version} (${model.estimator})`;
  const cells = rows.map(({ date, stars, version, text, label, confidence }) => [
    date,
    stars,
    version,
    text,
    label,
    confidence,
    by,
  ]);
  return new Blob(["\uFEFF", toCsv(columns, cells)], { type: "text/csv;charset=utf-8" });
}

/** Rows as JSON, with the model once above them. */
export function exploredJson(rows: readonly ExploredRow[], model: ServingVersion): Blob {
  const plain = rows.map(({ date, stars, version, text, label, confidence }) => ({
    date,
    stars,
    version,
    text,
    label,
    confidence,
  }));
  return new Blob([JSON.stringify({ predictedBy: methodOf(model), rows: plain }, null, 1)], {
    type: "application/json",
  });
}
