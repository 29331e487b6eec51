import { baselineOf } from "@/lib/loop/baseline-of";
import type { Selection } from "@/lib/task/selection";
import type { Evaluation, ModelVersion } from "@/lib/task/version";

const begin = "<!-- figures: written by `lingkar train --ship`, do not edit -->";
const end = "<!-- /figures -->";

/** One line of the table: what was trained, what it was measured on, and how it did. */
export type CardFigure = { model: string; rows: string; evaluation: Evaluation };

/** Puts the figures of a shipped version between the marks of its card. @throws RangeError when the card has no marks. */
export function fillCard(card: string, shipped: ModelVersion, others: readonly CardFigure[]): string {
  const from = card.indexOf(begin);
  const to = card.indexOf(end);
  if (from < 0 || to < from) throw new RangeError("The card has no place for its figures.");
  return `${card.slice(0, from + begin.length)}\n\n${figures(shipped, others)}\n\n${card.slice(to)}`;
}

function figures(shipped: ModelVersion, others: readonly CardFigure[]): string {
  const { lineage } = shipped;
  const own: CardFigure[] = [
    { model: "shipped", rows: "validation", evaluation: shipped.validation },
    ...Object.entries(shipped.evaluations).map(([rows, evaluation]) => ({
      model: "shipped",
      rows,
      evaluation,
    })),
  ];
  const mixed = [...own, ...others].some(({ evaluation }) => evaluation.naturalMix);
  return [
    table(
      ["what", "value"],
      [
        ["weights, sha-256", `\`${shipped.sha256}\``],
        ["size", `${shipped.bytes} bytes`],
        ["estimator, seed", `${lineage.estimator}, ${lineage.seed}`],
        ["rows learned from", String(lineage.rows)],
        ["those rows, sha-256", `\`${lineage.dataHash}\``],
        ...lineage.sources.map(({ name, rows, sha256 }) => [
          `file ${name}, ${rows} rows, sha-256`,
          `\`${sha256}\``,
        ]),
      ],
    ),
    ...(lineage.selection ? [selectionTable(lineage.selection)] : []),
    table(
      [
        "model",
        "measured on",
        "n",
        "accuracy [95 %]",
        "macro-F1 [95 %]",
        ...(mixed ? ["in the natural mix [95 %]"] : []),
        "always the most frequent",
        "log-loss",
        "Brier",
        "ECE",
      ],
      [...own, ...others].map(({ model, rows, evaluation }) => [
        model,
        rows,
        String(evaluation.n),
        withInterval(evaluation.accuracy),
        withInterval(evaluation.macroF1),
        ...(mixed ? [evaluation.naturalMix ? withInterval(evaluation.naturalMix) : ""] : []),
        evaluation.n === 0 ? "" : withInterval(baselineOf(evaluation.confusion).accuracy),
        evaluation.logLoss.toFixed(3),
        evaluation.brier?.toFixed(3) ?? "",
        evaluation.ece.toFixed(3),
      ]),
    ),
    table(
      ["model", "measured on", "class", "n", "precision [95 %]", "recall [95 %]", "F1 [95 %]", "AUC [95 %]"],
      [...own, ...others].flatMap(({ model, rows, evaluation }) =>
        Object.entries(evaluation.perClass).map(([label, scores]) => {
          const bounds = evaluation.classIntervals?.[label];
          const auc = evaluation.curves?.[label]?.auc;
          return [
            model,
            rows,
            label,
            String(scores.n),
            ...(["precision", "recall", "f1"] as const).map((name) =>
              withInterval({ value: scores[name], interval: bounds?.[name] }),
            ),
            auc ? withInterval(auc) : "",
          ];
        }),
      ),
    ),
  ].join("\n\n");
}

/** All candidates of a cross-validation, and always giving the most frequent answer: mean ± standard deviation over folds. */
function selectionTable({ candidates, baseline, folds, repeats, n }: Selection): string {
  const spread = ({ mean, sd }: { mean: number; sd: number }) => `${mean.toFixed(3)} ± ${sd.toFixed(3)}`;
  const rows = [
    ...candidates.map((candidate) => ({ ...candidate, name: candidate.estimator })),
    { ...baseline, name: `always "${baseline.label}"` },
  ];
  return table(
    [
      `${folds}-fold cross-validation, ${repeats} times, n = ${n}`,
      "accuracy",
      "macro-F1",
      ...Object.keys(baseline.recall).map((label) => `recall of ${label}`),
    ],
    rows.map(({ name, accuracy, macroF1, recall }) => [
      name,
      spread(accuracy),
      spread(macroF1),
      ...Object.values(recall).map((share) => share.toFixed(3)),
    ]),
  );
}

const withInterval = ({
  value,
  interval,
}: {
  value: number;
  interval?: readonly [number, number] | undefined;
}) =>
  interval === undefined
    ? value.toFixed(3)
    : `${value.toFixed(3)} [${interval.map((bound) => bound.toFixed(3)).join(", ")}]`;

/** A Markdown table with columns of even width, as prettier wants it. */
function table(head: string[], rows: string[][]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
