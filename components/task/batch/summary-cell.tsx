"use client";
import { useFormatter, useTranslations } from "next-intl";
import { BarChart } from "@/components/charts/bar-chart";
import { Cell } from "@/components/notebook/cell";
import { useSource } from "@/components/notebook/use-source";
import { useBatch } from "./batch-context";
import { Facts } from "./facts";

/** What the answers are, all in all. */
export function SummaryCell() {
  const t = useTranslations("batch.summary");
  const format = useFormatter();
  const { task, cells } = useBatch();
  const [versions] = useSource(cells.versions);
  const share = (part: number, whole: number) =>
    format.number(whole === 0 ? 0 : part / whole, { style: "percent", maximumFractionDigits: 1 });
  return (
    <Cell name={cells.summary} title={t("title")} wide>
      {({ state, rows, failed, undecided, counts }) => {
        const answered = rows - failed;
        return (
          <div className="grid gap-6">
            <Facts
              facts={[
                { name: t("rows"), value: format.number(rows) },
                { name: t("answered"), value: format.number(answered), note: share(answered, rows) },
                { name: t("failed"), value: format.number(failed), note: share(failed, rows) },
                ...(task.undecided
                  ? [
                      {
                        name: task.undecided.title,
                        value: format.number(undecided),
                        note: share(undecided, answered),
                      },
                    ]
                  : []),
              ]}
            />
            {/* Drawn once: redrawn with every step it would take time from the rows. */}
            {state !== "running" && (
              <BarChart
                title={t("chart")}
                n={answered}
                caption={t("caption")}
                notEnough={answered === 0 ? t("none") : undefined}
                categories={task.labels.map(({ title }) => title)}
                series={counts.map((count, at) => ({
                  name:
                    counts.length > 1
                      ? t("version", { version: versions[at]?.version ?? at + 1 })
                      : t("rows"),
                  values: task.labels.map(({ id }) => (answered === 0 ? 0 : (count[id] ?? 0) / answered)),
                }))}
                categoryLabel={task.result}
                valueLabel={t("share")}
                format="share"
              />
            )}
          </div>
        );
      }}
    </Cell>
  );
}
