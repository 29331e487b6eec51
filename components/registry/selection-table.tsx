"use client";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { NumberCell, Table } from "@/components/ui/table";
import type { Selection } from "@/lib/task/selection";
import { Caption } from "./caption";
import type { ClassView } from "./version-view";

const digits = { minimumFractionDigits: 3, maximumFractionDigits: 3 } as const;
const whole = { style: "percent", maximumFractionDigits: 0 } as const;

type SelectionTableProps = { selection: Selection; chosen: string; classes: readonly ClassView[] };

/** The methods a run compared on the same folds, and what always giving the most frequent answer would score. */
export function SelectionTable({ selection, chosen, classes }: SelectionTableProps) {
  const t = useTranslations("selection");
  const format = useFormatter();
  const { candidates, baseline, folds, repeats, n, by } = selection;
  const titleOf = (label: string) => classes.find(({ id }) => id === label)?.title ?? label;
  const spread = ({ mean, sd }: { mean: number; sd: number }) => (
    <NumberCell className="whitespace-nowrap">
      {format.number(mean, digits)} <span className="text-muted">± {format.number(sd, digits)}</span>
    </NumberCell>
  );
  const rows = [
    ...candidates.map((scores) => ({ ...scores, name: scores.estimator, wins: scores.estimator === chosen })),
    { ...baseline, name: t("always", { label: titleOf(baseline.label) }), wins: false },
  ];
  return (
    <div className="grid gap-3">
      <Table
        data-slot="selection"
        caption={<Caption>{t("caption", { folds, repeats, n: format.number(n) })}</Caption>}
      >
        <thead>
          <tr>
            <th scope="col">{t("method")}</th>
            <th scope="col" className="text-right">
              {t("accuracy")}
            </th>
            <th scope="col" className="text-right">
              {t("macroF1")}
            </th>
            {classes.map(({ id, title }) => (
              <th key={id} scope="col" className="text-right">
                {t("found", { label: title })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, wins, accuracy, macroF1, recall }) => (
            <tr key={name}>
              <th scope="row">
                <span className="mr-2">{name}</span>
                {wins && <Badge tone="accent">{t("chosen")}</Badge>}
              </th>
              {spread(accuracy)}
              {spread(macroF1)}
              {classes.map(({ id }) => (
                <NumberCell key={id}>{format.number(recall[id] ?? 0, whole)}</NumberCell>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="text-sm text-muted">{t("note", { by: t(by) })}</p>
    </div>
  );
}
