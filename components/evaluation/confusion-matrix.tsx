"use client";
import { useFormatter, useTranslations } from "next-intl";
import { download, fileNameOf } from "@/components/charts/download";
import type { ClassView } from "@/components/registry/version-view";
import { Caption } from "@/components/registry/caption";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { NumberCell, Table } from "@/components/ui/table";
import { toCsv } from "@/lib/chart/to-csv";
import type { Evaluation } from "@/lib/task/version";
import { heat } from "./heat";

const percent = { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

type ConfusionMatrixProps = { confusion: Evaluation["confusion"]; classes: readonly ClassView[] };

/** Rows by true class and answer: counts, the share of the true class, and a shade for that share. */
export function ConfusionMatrix({ confusion, classes }: ConfusionMatrixProps) {
  const t = useTranslations("evaluation.confusion");
  const format = useFormatter();
  const countOf = (truth: string, answer: string) => confusion[truth]?.[answer] ?? 0;

  function saveCsv() {
    const text = toCsv(
      [t("truth"), ...classes.map(({ title }) => title)],
      classes.map((truth) => [truth.title, ...classes.map(({ id }) => countOf(truth.id, id))]),
    );
    download(`data:text/csv;charset=utf-8,${encodeURIComponent(text)}`, fileNameOf(t("title"), "csv"));
  }

  return (
    <div className="space-y-2">
      <Table caption={<Caption>{t("caption")}</Caption>} className="w-auto">
        <thead>
          <tr>
            <th scope="col">{t("truth")}</th>
            {classes.map(({ id, title }) => (
              <th key={id} scope="col" className="text-right">
                {t("answer", { label: title })}
              </th>
            ))}
            <th scope="col" className="text-right">
              n
            </th>
          </tr>
        </thead>
        <tbody>
          {classes.map(({ id: truth, title }) => {
            const n = classes.reduce((sum, { id }) => sum + countOf(truth, id), 0);
            return (
              <tr key={truth}>
                <th scope="row">{title}</th>
                {classes.map(({ id: answer }) => {
                  const count = countOf(truth, answer);
                  const share = n === 0 ? 0 : count / n;
                  return (
                    <td
                      key={answer}
                      className={cn(
                        "text-right sm:min-w-24",
                        heat(share),
                        truth === answer && "font-semibold outline-2 -outline-offset-2 outline-accent",
                      )}
                    >
                      {format.number(count)}
                      <span className="block text-sm font-normal">
                        {n === 0 ? "–" : format.number(share, percent)}
                      </span>
                    </td>
                  );
                })}
                <NumberCell className="text-muted">{format.number(n)}</NumberCell>
              </tr>
            );
          })}
        </tbody>
      </Table>
      <Button size="sm" variant="quiet" className="-ml-3" onClick={saveCsv}>
        {t("saveCsv")}
      </Button>
    </div>
  );
}
