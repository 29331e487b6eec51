"use client";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Made } from "../cells/made";
import { DeviceFault } from "../device/device-fault";
import { PredictionView } from "../result/prediction-view";
import { useTask } from "../task-context";
import { ChangesTable } from "./changes-table";
import type { CompareCells } from "./compare-cells";

/** Both answers side by side, and what changed between them. */
export function DifferenceCell({ cells }: { cells: CompareCells }) {
  const t = useTranslations("compare.difference");
  const faults = useTranslations("predict.model.faults");
  const { task } = useTask();
  const titleOf = ({ prediction: { label, undecided } }: Made) =>
    undecided === undefined
      ? (task.labels.find(({ id }) => id === label)?.title ?? label)
      : (task.undecided?.title ?? undecided);
  return (
    <Cell
      name={cells.difference}
      title={t("title")}
      wide
      empty={<p className="text-muted">{t("empty")}</p>}
      failed={({ cause }, retry) => (
        <Alert tone="danger" title={t("failed")}>
          <p>{faults(cause instanceof DeviceFault ? cause.code : "worker")}</p>
          <Button size="sm" className="mt-3" onClick={retry}>
            {t("retry")}
          </Button>
        </Alert>
      )}
    >
      {({ one, other, changes }) => (
        <div className="grid gap-6">
          <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
            {[one, other].map((made, at) => (
              <section key={at} data-slot="side" aria-label={t("version", { version: made.version })}>
                <h3 className="mb-3 font-semibold">{t("version", { version: made.version })}</h3>
                <PredictionView made={made} />
              </section>
            ))}
          </div>
          <p data-slot="change" className="font-medium">
            {titleOf(one) === titleOf(other)
              ? t("same", { label: titleOf(one) })
              : t("changed", {
                  first: one.version,
                  second: other.version,
                  before: titleOf(one),
                  after: titleOf(other),
                })}
          </p>
          <ChangesTable changes={changes} first={one.version} second={other.version} />
        </div>
      )}
    </Cell>
  );
}
